// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/dropareas.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace pentimento {

namespace {

constexpr qreal margin = 24;
constexpr qreal gap = 16;
constexpr int mostInARow = 3;

qreal distance(const QRectF &area, const QPointF &point)
{
    const QPointF nearest(std::clamp(point.x(), area.left(), area.right()),
                          std::clamp(point.y(), area.top(), area.bottom()));
    return QLineF(nearest, point).length();
}

} // namespace

QList<QRectF> dropAreas(const QSizeF &window, int count)
{
    if (count <= 0)
        return {};
    const int columns = count <= mostInARow ? count : int(std::ceil(std::sqrt(count)));
    const int rows = (count + columns - 1) / columns;
    const QSizeF area((window.width() - 2 * margin - (columns - 1) * gap) / columns,
                      (window.height() - 2 * margin - (rows - 1) * gap) / rows);
    QList<QRectF> areas;
    for (int i = 0; i < count; ++i) {
        const QPointF corner(margin + (i % columns) * (area.width() + gap),
                             margin + (i / columns) * (area.height() + gap));
        areas.append(QRectF(corner, area));
    }
    return areas;
}

int dropAreaAt(const QList<QRectF> &areas, const QPointF &point)
{
    const auto nearest = std::min_element(areas.begin(), areas.end(), [&](const QRectF &a, const QRectF &b) {
        return distance(a, point) < distance(b, point);
    });
    return nearest == areas.end() ? -1 : int(nearest - areas.begin());
}

} // namespace pentimento
