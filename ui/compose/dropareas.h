// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRectF>

namespace pentimento {

// Where the targets of a drop stand upon the window: side by side, in rows where there are many.
[[nodiscard]] QList<QRectF> dropAreas(const QSizeF &window, int count);

// Which one is meant at a point: every point means one, so that a drop anywhere is taken. -1: there are none.
[[nodiscard]] int dropAreaAt(const QList<QRectF> &areas, const QPointF &point);

} // namespace pentimento
