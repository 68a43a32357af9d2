// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QSizeF>

namespace pentimento {

// Which part of a picture a view shows, and how large: a value, all modes share one. Lengths in the view are device
// pixels, lengths in the picture its own pixels, and zoom is the one for the other, so that 1 is pixel on pixel on any
// screen. Knows nothing of pictures or painting.
//
// A picture is fitted into the `area` of its view (what labels and bar leave free) and may be moved over all of it.
class Viewport
{
public:
    static constexpr double smallestZoom = 0.05; // or that of the fit, where a huge picture needs less
    static constexpr double largestZoom = 16;

    Viewport() = default;
    Viewport(const QRectF &area, const QSizeF &picture); // fitted

    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] const QRectF &area() const { return m_area; }
    [[nodiscard]] const QSizeF &picture() const { return m_picture; }
    [[nodiscard]] bool isFitted() const { return m_fitted; } // and stays so when the area changes
    [[nodiscard]] bool isEmpty() const { return m_picture.isEmpty() || m_area.isEmpty(); }

    // The whole picture, at most pixel on pixel: a small one is not blown up.
    [[nodiscard]] double fitZoom() const;
    [[nodiscard]] double leastZoom() const;

    [[nodiscard]] Viewport fitted() const;
    [[nodiscard]] Viewport zoomedTo(double zoom, const QPointF &anchor) const; // the picture's point there stays there
    [[nodiscard]] Viewport pannedBy(const QPointF &way) const;
    [[nodiscard]] Viewport within(const QRectF &area) const; // another size of the view: the same point in the middle

    [[nodiscard]] QPointF toView(const QPointF &inPicture) const;
    [[nodiscard]] QPointF toPicture(const QPointF &inView) const;

    // The picture in the view, its corner on a whole device pixel: at zoom 1 each pixel has one of its own.
    [[nodiscard]] QRectF frame() const;

    friend bool operator==(const Viewport &, const Viewport &) = default;

private:
    void keepInReach();

    QRectF m_area;
    QSizeF m_picture;
    QPointF m_centre; // the point of the picture in the middle of the area
    double m_zoom = 1;
    bool m_fitted = true;
};

} // namespace pentimento
