// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/comparecanvas.h"

#include <QImage>

namespace pentimento::test {

inline const QColor red(200, 30, 20);
inline const QColor blue(10, 40, 220);

// Pictures whose every pixel can be told, and stages of them, without files.

[[nodiscard]] QImage plain(const QSize &size, const QColor &colour);
[[nodiscard]] QImage noise(const QSize &size, quint32 seed = 1); // opaque, no two neighbours alike

[[nodiscard]] Stage stageOf(const QImage &before, const QImage &after); // a null one: none
[[nodiscard]] Stage stageOf(const QImage &single);

// What is on the screen, in device pixels; of a shown widget.
[[nodiscard]] QImage grabbed(QWidget &widget);

// The device pixel in which the middle of a picture's pixel lies.
[[nodiscard]] QPoint devicePixel(const Viewport &viewport, const QPoint &inPicture);

// The largest difference of any channel of two pictures of one size.
[[nodiscard]] int largestOff(const QImage &one, const QImage &other);

// Sends what a wheel sends; at a place in logical pixels.
void turnWheel(QWidget &widget, const QPointF &at, int angle, Qt::KeyboardModifiers modifiers = {}, int pixels = 0);

} // namespace pentimento::test
