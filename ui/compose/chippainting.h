// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>

namespace pentimento {

// Words upon a picture stand on a dark chip of their own, in both looks: no theme knows what is behind them.
namespace Chip {
[[nodiscard]] QColor ground();
[[nodiscard]] QColor ink();
inline constexpr int textSize = 11;
} // namespace Chip

[[nodiscard]] qreal chipWidth(QFont font, const QString &text);

// Within `room`, elided where it is too narrow.
void drawChip(QPainter &painter, const QRectF &room, Qt::Alignment alignment, const QString &text);

} // namespace pentimento
