// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/comparepainter.h"

#include <QFontMetrics>

namespace pentimento {

// The words on the canvas, each on a dark chip of its own, readable on any picture. In logical pixels.
struct LabelChip
{
    Side side = Side::After;
    QRect rect;
    QString text; // as much as there is room for
    QString full;
};

namespace CanvasMeasure {
inline constexpr int margin = 12;    // of the chips
inline constexpr int barMargin = 16; // under the bar
inline constexpr int barHeight = 36;
inline constexpr int sideInset = 24;   // of a fitted picture
inline constexpr int topInset = 56;    // below the chips
inline constexpr int bottomInset = 76; // above the bar
} // namespace CanvasMeasure

// Where a fitted picture lies in a pane, in the same unit as `pane`; `scale` of it are a logical pixel. In a small pane
// the margins give way to the picture.
[[nodiscard]] QRectF fitArea(const QSizeF &pane, double scale);

[[nodiscard]] QFont chipFont(const QFont &base);

// From everything that is known of a picture down to its name, and that elided, by the room there is. Chips neither
// leave their pane nor lie on each other.
[[nodiscard]] QList<LabelChip> layOutLabels(const QList<SideLabel> &labels, const QList<QRect> &panes,
                                            const Stage &stage, const QFontMetrics &metrics);

// Of a picture that cannot be shown.
[[nodiscard]] QString unreadableSentence(const Error &error);
[[nodiscard]] QString amplifiedSentence(int gain);
[[nodiscard]] QString loadingSentence();

void drawLabel(QPainter &painter, const LabelChip &chip);
// Sentences one above the other, wrapped, the last one's lower edge at the lower edge of `within`, or all in its
// middle.
void drawNotices(QPainter &painter, const QStringList &sentences, const QRect &within, Qt::Alignment alignment);

} // namespace pentimento
