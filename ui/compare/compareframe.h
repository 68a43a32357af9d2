// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/stage.h"
#include "ui/compare/viewport.h"

#include <QBrush>
#include <QPainter>

namespace pentimento {

// What a person sets while comparing; each mode reads its own.
struct CompareKnobs
{
    double divider = 0.5;                      // of the part of the picture that is seen
    Qt::Orientation dividing = Qt::Horizontal; // side by side; vertical: above and below
    double blend = 0.5;                        // of the second picture
    bool flipped = false;                      // flip shows the first picture, else the second
    bool swapped = false;                      // the after comes first
    bool beforeHeld = false;

    [[nodiscard]] Side first() const { return swapped ? Side::After : Side::Before; }
    [[nodiscard]] Side second() const { return swapped ? Side::Before : Side::After; }
    friend bool operator==(const CompareKnobs &, const CompareKnobs &) = default;
};

// One frame to be painted, in device pixels. The painter's work is in what it draws where; how, is here.
struct CompareFrame
{
    QPainter &painter;
    const Stage &stage;
    const CompareKnobs &knobs;
    const PictureLevels &difference;
    Viewport viewport; // of a pane, its corner at 0, 0
    QRect view;
    QRect exposed; // only this needs to be painted
    QBrush background;
    QBrush checker;

    // The picture of a side within `clip`, and what is behind and around it, in the pane whose corner is at `pane`.
    void drawSide(Side side, const QPoint &pane, const QRect &clip) const;
    void drawDifference() const;
    // Where the picture of a side lies in such a pane.
    [[nodiscard]] QRectF placeOf(Side side, const QPoint &pane) const;

private:
    void drawBackground(const QRect &clip, const QRectF &around) const;
};

// The part of the frame that is seen: in it the divider moves, so that it is always at hand, and rests while one pans.
[[nodiscard]] QRect visibleFrame(const Viewport &viewport, const QRect &view);
// The device pixel at which the second picture begins.
[[nodiscard]] int dividerAt(const QRect &visible, const CompareKnobs &knobs);
// The knob's value with the divider there.
[[nodiscard]] double dividerFrom(const QRect &visible, Qt::Orientation dividing, double at);

} // namespace pentimento
