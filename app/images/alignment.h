// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QSize>

namespace pentimento {

// How a picture was laid onto another of another size.
enum class Fitting {
    Same,      // pixel on pixel
    Scaled,    // the same shape, another size
    Stretched, // nearly the same shape: pulled onto it
    Contained, // another shape: whole, in the middle
};

// Where the "before" lies, in pixels of the "after", which gives the frame.
struct Alignment
{
    QRectF before;
    Fitting fitting = Fitting::Same;

    friend bool operator==(const Alignment &, const Alignment &) = default;
};

// Models return the nearest size that they can make: of 16:9, Kontext gives 1392 × 752, with the content pulled or cut
// by those few percent. So a shape that is nearly the same is taken for the same picture, edge on edge; a shape that is
// another (the designer asked for one) is shown whole, its pixels square.
[[nodiscard]] Alignment alignedOnto(const QSize &before, const QSize &after);

} // namespace pentimento
