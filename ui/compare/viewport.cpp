// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/viewport.h"

#include <algorithm>
#include <cmath>

namespace pentimento {

Viewport::Viewport(const QRectF &area, const QSizeF &picture)
    : m_area(area)
    , m_picture(picture)
{
    *this = fitted();
}

double Viewport::fitZoom() const
{
    if (isEmpty())
        return 1;
    return std::min({1.0, m_area.width() / m_picture.width(), m_area.height() / m_picture.height()});
}

double Viewport::leastZoom() const
{
    return std::min(smallestZoom, fitZoom());
}

Viewport Viewport::fitted() const
{
    Viewport viewport = *this;
    viewport.m_fitted = true;
    viewport.m_zoom = fitZoom();
    viewport.m_centre = QPointF(m_picture.width() / 2, m_picture.height() / 2);
    return viewport;
}

// With c the point of the picture in the middle m of the area, and z the zoom, a point p of the picture is in the view
// at
//     v = m + (p − c) · z,  so  p = c + (v − m) / z.
QPointF Viewport::toView(const QPointF &inPicture) const
{
    return m_area.center() + (inPicture - m_centre) * m_zoom;
}

QPointF Viewport::toPicture(const QPointF &inView) const
{
    return m_centre + (inView - m_area.center()) / m_zoom;
}

// The point p under the anchor a shall be there under the new zoom z′ as well:
//     m + (p − c′) · z′ = a,  so  c′ = p − (a − m) / z′.
Viewport Viewport::zoomedTo(double zoom, const QPointF &anchor) const
{
    Viewport viewport = *this;
    const QPointF kept = toPicture(anchor);
    viewport.m_fitted = false;
    viewport.m_zoom = std::clamp(zoom, leastZoom(), largestZoom);
    viewport.m_centre = kept - (anchor - m_area.center()) / viewport.m_zoom;
    viewport.keepInReach();
    return viewport;
}

Viewport Viewport::pannedBy(const QPointF &way) const
{
    Viewport viewport = *this;
    viewport.m_centre -= way / m_zoom;
    viewport.keepInReach();
    return viewport;
}

Viewport Viewport::within(const QRectF &area) const
{
    Viewport viewport = *this;
    viewport.m_area = area;
    if (m_fitted)
        return viewport.fitted();
    viewport.m_zoom = std::clamp(m_zoom, viewport.leastZoom(), largestZoom);
    viewport.keepInReach();
    return viewport;
}

// How far the middle of the area may be from the middle of the picture. With half the picture's length h and the fit's
// zoom f, z = f · (1 + t):
//     reach(t) = h · min(t, 1).
// At the fit (t = 0) the picture lies in the middle; from twice the fit on, any point of it may, and no more, so it
// cannot be lost. In between, every edge can be reached: an edge needs h · t / (1 + t) ≤ h · t. And zooming in on a
// point of the picture never meets the limit, which would pull the point from under the pointer: from an offset
// o ≤ h · t towards p ≤ h it comes to o′ = o + (p − o) · (t′ − t) / (1 + t′) at t′ > t, at most
// h · (t + (1 − t) · (t′ − t) / (1 + t′)), which is no more than h · t′, for (1 − t) / (1 + t′) ≤ 1.
void Viewport::keepInReach()
{
    const double share = std::clamp(m_zoom / fitZoom() - 1, 0.0, 1.0);
    const double halfWidth = m_picture.width() / 2;
    const double halfHeight = m_picture.height() / 2;
    m_centre = {halfWidth + std::clamp(m_centre.x() - halfWidth, -halfWidth * share, halfWidth * share),
                halfHeight + std::clamp(m_centre.y() - halfHeight, -halfHeight * share, halfHeight * share)};
}

QRectF Viewport::frame() const
{
    const QPointF corner = toView({0, 0});
    return {QPointF(std::round(corner.x()), std::round(corner.y())), m_picture * m_zoom};
}

} // namespace pentimento
