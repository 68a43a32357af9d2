// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/strip/stripcard.h"

#include <QFont>
#include <QRectF>

namespace pentimento {

// Text that is cut to its place: each line stands alone.
struct PlacedText
{
    QFont font;
    QStringList lines;
    QRectF rect; // all lines
};

struct PlacedLink
{
    CardAction action;
    QString text;
    QRectF rect;
};

// Where everything of a card lies. Decided once, for painting and for the mouse; nothing of it leaves the card,
// whatever the words and the language.
struct CardLayout
{
    QRectF icon; // empty: none
    QRectF bar;
    PlacedText caption; // of a picture: its chip, rect with the padding
    PlacedText line;
    QList<PlacedLink> links;
    QRectF badge; // "New"
    QRectF mark;  // of a picture that was kept
};

inline constexpr QSizeF cardSize(140, 108);

[[nodiscard]] CardLayout layoutOf(const StripCard &card, const QRectF &place, const QFont &font);

// At most so many lines of this width; what does not fit is elided.
[[nodiscard]] QStringList wrapped(const QString &text, const QFont &font, qreal width, int mostLines);

} // namespace pentimento
