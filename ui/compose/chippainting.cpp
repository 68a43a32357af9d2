// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/chippainting.h"

#include "ui/shared/calmpaint.h"

#include <cmath>

namespace pentimento {

namespace {

constexpr qreal across = 6;
constexpr qreal along = 2;

} // namespace

QColor Chip::ground()
{
    return QColor(0, 0, 0, 179);
}

QColor Chip::ink()
{
    return Qt::white;
}

qreal chipWidth(QFont font, const QString &text)
{
    font.setPixelSize(Chip::textSize);
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 2 * across;
}

void drawChip(QPainter &painter, const QRectF &room, Qt::Alignment alignment, const QString &text)
{
    const PainterState state(painter);
    QFont font = painter.font();
    font.setPixelSize(Chip::textSize);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideMiddle, room.width() - 2 * across);
    QRectF chip(0, 0, chipWidth(font, shown), std::ceil(metrics.height()) + 2 * along);
    chip.moveLeft(alignment.testFlag(Qt::AlignRight) ? room.right() - chip.width() : room.left());
    chip.moveTop(alignment.testFlag(Qt::AlignBottom) ? room.bottom() - chip.height() : room.top());
    painter.setPen(Qt::NoPen);
    painter.setBrush(Chip::ground());
    painter.drawRoundedRect(onPixels(painter, chip), Measure::chipRadius, Measure::chipRadius);
    painter.setPen(Chip::ink());
    painter.drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, shown);
}

} // namespace pentimento
