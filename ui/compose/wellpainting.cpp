// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/wellpainting.h"

#include "ui/compose/chippainting.h"
#include "ui/shared/calmpaint.h"
#include "ui/shared/icons.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace pentimento {

namespace {

constexpr int mostEdge = 2048;
constexpr qreal iconEdge = 20;
constexpr qreal iconGap = 8;
constexpr qreal inset = 6;
constexpr qreal narrow = 120;
constexpr qreal tiny = 80; // no room for words

void paintEmpty(QPainter &painter, const WellLook &look)
{
    const QRectF box = look.where.adjusted(0.5, 0.5, -0.5, -0.5);
    QPen pen(look.isHot ? look.tokens.accent : look.tokens.line, 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, Measure::controlRadius, Measure::controlRadius);

    const QColor ink = look.isHot ? look.tokens.text : look.tokens.mutedText;
    QFont font = painter.font();
    if (look.where.width() < narrow)
        font.setPixelSize(11);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const QRectF room = look.where.adjusted(inset, 0, -inset, 0);
    const bool isLow =
        look.where.width() < tiny || look.where.height() < iconEdge + iconGap + metrics.height() + 2 * inset;
    const qreal height = isLow ? iconEdge : iconEdge + iconGap + metrics.height();
    const QRectF iconBox(room.center().x() - iconEdge / 2, room.center().y() - height / 2, iconEdge, iconEdge);
    paintIcon(painter, QLatin1StringView(look.iconName.toLatin1()), onPixels(painter, iconBox), ink);
    if (isLow)
        return;
    painter.setPen(ink);
    const QRectF line(room.left(), iconBox.bottom() + iconGap, room.width(), metrics.height());
    painter.drawText(line, Qt::AlignCenter, metrics.elidedText(look.words, Qt::ElideRight, line.width()));
}

void paintFilled(QPainter &painter, const WellLook &look)
{
    QPainterPath path;
    path.addRoundedRect(look.where, Measure::controlRadius, Measure::controlRadius);
    painter.fillPath(path, look.tokens.well);
    if (!look.picture.isNull()) {
        painter.save();
        painter.setClipPath(path);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(look.where, look.picture, croppedToFill(look.picture.size(), look.where.size()));
        painter.restore();
    } else if (!look.iconName.isEmpty()) {
        const QRectF box(look.where.center().x() - iconEdge / 2, look.where.center().y() - iconEdge / 2, iconEdge,
                         iconEdge);
        paintIcon(painter, QLatin1StringView(look.iconName.toLatin1()), onPixels(painter, box), look.tokens.mutedText);
    }
    drawSurface(painter, look.where, {.fill = {}, .line = look.isHot ? look.tokens.accent : look.tokens.line});
    if (!look.chip.isEmpty() && look.where.width() >= tiny)
        drawChip(painter, look.where.adjusted(inset, inset, -inset, -inset), Qt::AlignLeft | Qt::AlignBottom,
                 look.chip);
}

} // namespace

void paintWell(QPainter &painter, const WellLook &look)
{
    const PainterState state(painter);
    if (look.isFilled)
        paintFilled(painter, look);
    else
        paintEmpty(painter, look);
    if (!look.badge.isEmpty())
        drawChip(painter, look.where.adjusted(inset, inset, -inset, -inset), Qt::AlignLeft | Qt::AlignTop, look.badge);
    if (look.hasFocus)
        drawFocusRing(painter, look.where, look.tokens.accent);
}

QRectF croppedToFill(const QSizeF &picture, const QSizeF &place)
{
    const QSizeF crop = place.scaled(picture, Qt::KeepAspectRatio);
    return {QPointF((picture.width() - crop.width()) / 2, (picture.height() - crop.height()) / 2), crop};
}

int edgeToFill(const QSize &picture, const QSizeF &place, qreal devicePixelRatio)
{
    const QSizeF whole = picture.isEmpty() ? QSizeF(1, 1) : QSizeF(picture);
    const QSizeF covering = whole.scaled(place, Qt::KeepAspectRatioByExpanding);
    return std::min(mostEdge, int(std::ceil(std::max(covering.width(), covering.height()) * devicePixelRatio)));
}

} // namespace pentimento
