// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/compareframe.h"

#include <QList>

namespace pentimento {

// Whose name stands where. Corners are those of the pane.
struct SideLabel
{
    Side side = Side::After;
    int pane = 0;
    Qt::Corner corner = Qt::TopLeftCorner;

    friend bool operator==(const SideLabel &, const SideLabel &) = default;
};

// One way to compare: stateless, so that all share one viewport and one set of knobs, and changing the mode moves
// nothing. Paints every pixel of frame.view; knows neither widgets nor where pictures come from.
class ComparePainter
{
public:
    virtual ~ComparePainter() = default;

    // The parts of the view that each show the viewport.
    [[nodiscard]] virtual QList<QRect> panes(const QRect &view) const { return {view}; }
    [[nodiscard]] virtual QList<SideLabel> labels(const CompareKnobs &knobs) const = 0;
    virtual void paint(const CompareFrame &frame) const = 0;
};

// Of a mode, or of what overrides it: a single picture, or the key held for the before.
[[nodiscard]] const ComparePainter &painterFor(CompareMode mode, const Stage &stage, const CompareKnobs &knobs);

} // namespace pentimento
