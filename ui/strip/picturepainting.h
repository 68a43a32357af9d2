// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QPainter>

namespace pentimento {

class ThumbnailCache;
struct Tokens;

// Pictures in the panels: cropped to fill their place, with round corners, sharp at every scale.

// How large a thumbnail has to be so that a picture of this size fills the place; of an unknown size: as a 3:2 one.
[[nodiscard]] int thumbnailEdge(const QSize &picture, const QSizeF &place, qreal devicePixelRatio);

// The part of a picture, in its middle, that has the place's ratio.
[[nodiscard]] QRectF croppedTo(const QSizeF &picture, const QSizeF &place);

// The picture, or where there is none yet a well, or where it cannot be shown the sign for that.
void paintPicture(QPainter &painter, const QRectF &place, qreal radius, const QImage &picture, bool isUnreadable,
                  const Tokens &tokens);

// Text on a chip of its own over a picture: the same in both looks.
void paintChip(QPainter &painter, const QRectF &place, const QString &text, const QFont &font);
[[nodiscard]] QColor chipColour();

} // namespace pentimento
