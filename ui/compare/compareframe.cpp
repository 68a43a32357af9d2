// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/compareframe.h"

#include "ui/compare/picturepainting.h"

#include <algorithm>

namespace pentimento {

void CompareFrame::drawSide(Side side, const QPoint &pane, const QRect &clip) const
{
    const QRect wanted = clip & exposed;
    if (wanted.isEmpty())
        return;
    const PictureLevels &levels = stage.of(side).loaded.levels;
    const QRectF place = placeOf(side, pane);
    drawBackground(wanted, levels.isNull() ? QRectF() : place);
    if (!levels.isNull() && !levels.isOpaque()) {
        painter.setBrushOrigin(place.topLeft());
        painter.fillRect(place.toRect() & wanted, checker);
    }
    drawLevels(painter, levels, place, wanted);
}

void CompareFrame::drawDifference() const
{
    const QRectF place = placeOf(Side::Before, {});
    drawBackground(exposed, place);
    painter.fillRect(place.toRect() & exposed, Qt::black); // as long as nothing was compared, nothing differs
    drawLevels(painter, difference, place, exposed);
}

QRectF CompareFrame::placeOf(Side side, const QPoint &pane) const
{
    const QRectF frame = viewport.frame();
    const QRectF place = stage.placeOf(side);
    return QRectF(frame.topLeft() + place.topLeft() * viewport.zoom() + pane, place.size() * viewport.zoom());
}

// Not under the picture: on a large screen filling it would cost as much as the picture does. But under its rim, which
// need not cover a pixel that it only touches.
void CompareFrame::drawBackground(const QRect &clip, const QRectF &around) const
{
    painter.setBrushOrigin(0, 0);
    const QRegion bare = QRegion(clip).subtracted(around.toRect().adjusted(1, 1, -1, -1));
    for (const QRect &part : bare)
        painter.fillRect(part, background);
}

QRect visibleFrame(const Viewport &viewport, const QRect &view)
{
    return viewport.frame().toRect() & view;
}

int dividerAt(const QRect &visible, const CompareKnobs &knobs)
{
    const double share = std::clamp(knobs.divider, 0.0, 1.0);
    return knobs.dividing == Qt::Horizontal ? visible.left() + qRound(share * visible.width())
                                            : visible.top() + qRound(share * visible.height());
}

double dividerFrom(const QRect &visible, Qt::Orientation dividing, double at)
{
    const int start = dividing == Qt::Horizontal ? visible.left() : visible.top();
    const int length = dividing == Qt::Horizontal ? visible.width() : visible.height();
    return length <= 0 ? 0.5 : std::clamp((at - start) / length, 0.0, 1.0);
}

} // namespace pentimento
