// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/lettering.h"

#include "app/sandbox/effects/grading.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace pentimento::effects {

namespace {

constexpr qreal designSize =
    200; // pixels: outlines are made this large and scaled, so every picture has the same letters
constexpr qreal margin = 0.06;
constexpr int longestText = 400;

QFont letters()
{
    QFont font; // the default family: whatever this machine writes with
    font.setPixelSize(int(designSize));
    font.setBold(true);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QStringList broken(const QString &text, int lines)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const qsizetype target = (text.size() + lines - 1) / lines;
    QStringList result;
    for (const QString &word : words) {
        const bool fits = !result.isEmpty() && result.last().size() + word.size() / 2 < target;
        if (fits || (result.size() == lines && !result.isEmpty()))
            result.last().append(u' ' + word);
        else
            result.append(word);
    }
    return result;
}

QPainterPath outline(const QStringList &lines, Qt::Alignment place)
{
    const QFont font = letters();
    const QFontMetricsF metrics(font);
    QPainterPath all;
    qreal baseline = 0;
    for (const QString &line : lines) {
        QPainterPath path;
        path.addText(0, 0, font, line);
        const QRectF bounds = path.boundingRect();
        qreal shift = -bounds.center().x();
        if (place & Qt::AlignLeft)
            shift = -bounds.left();
        else if (place & Qt::AlignRight)
            shift = -bounds.right();
        all.addPath(path.translated(shift, baseline));
        baseline += metrics.height() * 0.98;
    }
    return all;
}

qreal scaleFor(const QPainterPath &path, qsizetype lines, const QSizeF &picture)
{
    const QRectF bounds = path.boundingRect();
    const qreal byWidth = picture.width() * (1 - 2 * margin) / std::max(1.0, bounds.width());
    const qreal byHeight = picture.height() * 0.34 / std::max(1.0, bounds.height());
    const qreal byLine = picture.height() * (lines > 1 ? 0.105 : 0.15) / designSize;
    return std::min({byWidth, byHeight, byLine});
}

// As many lines as give the largest letters.
QPainterPath fitted(const QString &text, Qt::Alignment place, const QSizeF &picture)
{
    QPainterPath best;
    qreal bestScale = 0;
    for (int lines = 1; lines <= 6; ++lines) {
        const QStringList parts = broken(text, lines);
        const QPainterPath path = outline(parts, place);
        const qreal scale = scaleFor(path, parts.size(), picture);
        if (scale > bestScale) {
            best = QTransform::fromScale(scale, scale).map(path);
            bestScale = scale;
        }
        if (parts.size() < lines)
            break;
    }
    return best;
}

QPainterPath placed(const QPainterPath &path, Qt::Alignment place, const QSizeF &picture)
{
    const QRectF room = QRectF({}, picture)
                            .adjusted(picture.width() * margin, picture.height() * margin, -picture.width() * margin,
                                      -picture.height() * margin);
    const QRectF bounds = path.boundingRect();
    QPointF to(room.center().x() - bounds.center().x(), room.center().y() - bounds.center().y());
    if (place & Qt::AlignLeft)
        to.setX(room.left() - bounds.left());
    else if (place & Qt::AlignRight)
        to.setX(room.right() - bounds.right());
    if (place & Qt::AlignTop)
        to.setY(room.top() - bounds.top());
    else if (place & Qt::AlignBottom)
        to.setY(room.bottom() - bounds.bottom());
    return path.translated(to);
}

QImage shadowOf(const QPainterPath &path, const QSize &size, qreal width)
{
    QImage shape(size, QImage::Format_Grayscale8);
    shape.fill(Qt::black);
    QPainter painter(&shape);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::white);
    painter.drawPath(path.translated(0, width * 0.4));
    painter.end();
    const cv::Mat view(shape.height(), shape.width(), CV_8UC1, shape.bits(), size_t(shape.bytesPerLine()));
    softened(view, width * 0.9).copyTo(view);
    QImage shadow(size, QImage::Format_ARGB32_Premultiplied);
    shadow.fill(Qt::black);
    shape.reinterpretAsFormat(QImage::Format_Alpha8);
    QPainter mask(&shadow);
    mask.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    mask.drawImage(0, 0, shape);
    return shadow;
}

} // namespace

QImage lettered(const QImage &picture, const QString &text, Qt::Alignment place)
{
    const QString line = text.left(longestText).simplified();
    const QPainterPath path = placed(fitted(line, place, picture.size()), place, picture.size());
    if (path.isEmpty())
        return picture;
    const qreal letterHeight = std::min(path.boundingRect().height(), picture.height() * 0.15);
    const qreal edge = std::max(1.5, letterHeight * 0.07);
    QImage result = picture;
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(0.5);
    painter.drawImage(0, 0, shadowOf(path, picture.size(), edge * 2));
    painter.setOpacity(1);
    painter.strokePath(path, QPen(QColor(24, 24, 28, 210), edge, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, QColor(255, 255, 255));
    return result;
}

} // namespace pentimento::effects
