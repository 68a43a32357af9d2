// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/zoomsteps.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace pentimento {

namespace {

constexpr double doublingAngle = 4 * 120;
constexpr double doublingPixels = 240;
constexpr double nearly = 1e-3; // rounding must not leave 99.99 %

constexpr std::array usual{0.05, 0.0625, 0.0833, 0.125, 0.1667, 0.25, 0.3333, 0.5,  0.6667,
                           1.0,  1.5,    2.0,    3.0,   4.0,    6.0,  8.0,    12.0, 16.0};

} // namespace

double zoomByWheel(double zoom, int angle, int pixels)
{
    const double doublings = pixels != 0 ? pixels / doublingPixels : angle / doublingAngle;
    const double next = zoom * std::exp2(doublings);
    const bool passes = (zoom < 1 - nearly && next > 1) || (zoom > 1 + nearly && next < 1);
    return passes || std::abs(next - 1) < nearly ? 1 : next;
}

double nextZoomIn(double zoom)
{
    const auto *step =
        std::find_if(usual.begin(), usual.end(), [zoom](double step) { return step > zoom * (1 + nearly); });
    return step == usual.end() ? usual.back() : *step;
}

double nextZoomOut(double zoom)
{
    const auto step =
        std::find_if(usual.rbegin(), usual.rend(), [zoom](double step) { return step < zoom * (1 - nearly); });
    return step == usual.rend() ? usual.front() : *step;
}

QString zoomPercent(double zoom)
{
    const double percent = zoom * 100;
    return QLocale().toString(percent, 'f', percent < 9.95 && std::abs(percent - std::round(percent)) > 0.05 ? 1 : 0);
}

} // namespace pentimento
