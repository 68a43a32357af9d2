// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/comparescene.h"
#include "ui/compare/picturelevels.h"

#include <QBrush>
#include <QPainter>

class QPalette;

namespace pentimento {

// Above this a pixel is a square, not a blur.
inline constexpr double smoothUpTo = 3;

// Makes the painter's coordinates the device pixels of its target, with the origin on a whole one: a widget may begin
// between two where the scale is 125 %, and 1:1 would be smeared.
void paintInDevicePixels(QPainter &painter);

// The picture so that the whole of it would fill `where`; only what lies within `clip` is touched.
void drawLevels(QPainter &painter, const PictureLevels &levels, const QRectF &where, const QRect &clip);

// Squares of a grey and its neighbour, `edge` device pixels wide, for what is transparent.
[[nodiscard]] QBrush checkerBrush(const QPalette &palette, int edge);

// What lies behind the pictures. A plain one is a colour; what lies on it never takes its text colour from it.
[[nodiscard]] QBrush canvasBrush(CanvasBackground background, const QPalette &palette, int checkerEdge);

} // namespace pentimento
