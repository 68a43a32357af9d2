// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/picturepainting.h"

#include "ui/shared/tokens.h"

#include <QPalette>

#include <cmath>

namespace pentimento {

namespace {

// So many pixels around what is seen are handed to the filter as well, or its edge would show where only a part of the
// canvas is painted.
constexpr int filterReach = 2;

// A part of an image without a copy; valid as long as the image is.
QImage viewOf(const QImage &image, const QRect &part)
{
    const uchar *corner = image.constScanLine(part.top()) + qsizetype(part.left()) * 4; // all levels have 32 bits
    return QImage(corner, part.width(), part.height(), image.bytesPerLine(), image.format());
}

// The pixels of a level that are seen where the level fills `where`.
QRect seenPart(const QImage &level, const QRectF &where, const QRectF &seen)
{
    const double stepX = where.width() / level.width();
    const double stepY = where.height() / level.height();
    const QRectF part((seen.left() - where.left()) / stepX, (seen.top() - where.top()) / stepY, seen.width() / stepX,
                      seen.height() / stepY);
    return part.toAlignedRect().adjusted(-filterReach, -filterReach, filterReach, filterReach) & level.rect();
}

} // namespace

void paintInDevicePixels(QPainter &painter)
{
    const QTransform device = painter.deviceTransform();
    const QTransform wanted = QTransform::fromTranslate(std::round(device.dx()), std::round(device.dy()));
    painter.setTransform(wanted * device.inverted(), true);
}

void drawLevels(QPainter &painter, const PictureLevels &levels, const QRectF &where, const QRect &clip)
{
    const QRectF seen = where & QRectF(clip);
    if (levels.isNull() || seen.isEmpty())
        return;
    const double zoom = std::max(where.width() / levels.size().width(), where.height() / levels.size().height());
    const QImage &level = levels.levelFor(zoom);
    const QRect part = seenPart(level, where, seen);
    if (part.isEmpty())
        return;
    const QImage image = viewOf(level, part);
    const double stepX = where.width() / level.width();
    const double stepY = where.height() / level.height();
    const QRectF target(where.left() + part.left() * stepX, where.top() + part.top() * stepY, part.width() * stepX,
                        part.height() * stepY);
    painter.save();
    painter.setClipRect(clip, Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom <= smoothUpTo);
    if (target.size() == QSizeF(part.size()))
        painter.drawImage(QPointF(std::round(target.left()), std::round(target.top())), image);
    else
        painter.drawImage(target, image);
    painter.restore();
}

QBrush checkerBrush(const QPalette &palette, int edge)
{
    const Tokens tokens = tokensOf(palette);
    QImage tile(edge * 2, edge * 2, QImage::Format_RGB32);
    tile.fill(tokens.canvas);
    QPainter painter(&tile);
    painter.fillRect(0, 0, edge, edge, tokens.raised);
    painter.fillRect(edge, edge, edge, edge, tokens.raised);
    return QBrush(tile);
}

QBrush canvasBrush(CanvasBackground background, const QPalette &palette, int checkerEdge)
{
    switch (background) {
    case CanvasBackground::Theme:
        break;
    case CanvasBackground::Black:
        return QColor(Qt::black);
    case CanvasBackground::Dark:
        return tokensFor(Look::Dark).canvas;
    case CanvasBackground::Mid:
        return QColor::fromRgbF(0.5F, 0.5F, 0.5F);
    case CanvasBackground::Light:
        return tokensFor(Look::Light).canvas;
    case CanvasBackground::White:
        return QColor(Qt::white);
    case CanvasBackground::Checker:
        return checkerBrush(palette, checkerEdge);
    }
    return tokensOf(palette).canvas;
}

} // namespace pentimento
