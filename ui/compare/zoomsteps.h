// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QString>

namespace pentimento {

// By how much a wheel, a trackpad or a key changes the zoom: decisions apart from the widget that asks.

// Four notches of a wheel double it. `angle` in eighths of a degree (120 is a notch), `pixels` of a trackpad or 0; both
// upwards. A turn that would pass 1 ends there: pixel on pixel is what one wants to hit.
[[nodiscard]] double zoomByWheel(double zoom, int angle, int pixels);

// The next of the usual percentages (50, 67, 100, 150, 200 …).
[[nodiscard]] double nextZoomIn(double zoom);
[[nodiscard]] double nextZoomOut(double zoom);

// 0.6346 → 63; small ones with one digit: 0.0421 → 4.2.
[[nodiscard]] QString zoomPercent(double zoom);

} // namespace pentimento
