// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <opencv2/core.hpp>

namespace pentimento::effects {

// Björn Ottosson's Oklab: lightness apart from colour, and hues that stay themselves when lightness changes, which
// HSV's and Lab's blues do not.
struct Oklab
{
    float lightness = 0;
    cv::Point2f colour; // its direction is the hue, its length the chroma
};

[[nodiscard]] Oklab toOklab(const cv::Vec3b &bgr);
[[nodiscard]] cv::Vec3b fromOklab(Oklab lab); // what no screen can show gives up chroma, not lightness or hue

} // namespace pentimento::effects
