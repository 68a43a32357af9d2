// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/grading.h"
#include "app/sandbox/effects/looks.h"

#include <algorithm>
#include <cmath>

namespace pentimento::effects {

namespace {

cv::Mat tinted(const cv::Mat &mask, const cv::Scalar &colour)
{
    return multiplied(cv::Mat(mask.size(), CV_8UC3, colour), mask);
}

} // namespace

// The half hour after sunset: light from the whole sky, blue and low. Colours fade but do not vanish, shadows turn blue
// instead of black, the sky above darkens, and what was brightest stays bright and a little warm, like a window with a
// lamp.
cv::Mat blueHour(const cv::Mat &pixels)
{
    const cv::Mat faded = saturated(pixels, 0.38);
    const cv::Mat evening =
        graded(faded, curve({{0, 0.015}, {0.25, 0.085}, {0.5, 0.235}, {0.75, 0.49}, {0.9, 0.74}, {1, 0.93}}),
               curve({{0, 0.035}, {0.25, 0.155}, {0.5, 0.36}, {0.75, 0.63}, {0.9, 0.83}, {1, 0.96}}),
               curve({{0, 0.13}, {0.25, 0.34}, {0.5, 0.595}, {0.75, 0.81}, {0.9, 0.93}, {1, 0.99}}));
    const cv::Mat sky = shaded(pixels.size(), [](double x, double y) {
        const double away = (x - 0.5) * (x - 0.5) * 4;
        return 1 - 0.30 * (1 - step(0, 0.6, y)) - 0.14 * away;
    });
    const cv::Mat light = luma(pixels);
    const cv::Mat bright = graded(light, curve({{0, 0}, {0.74, 0}, {0.86, 0.45}, {0.95, 0.8}, {1, 0.85}}));
    const cv::Mat lamps =
        graded(pixels, curve({{0, 0}, {1, 1}}), curve({{0, 0}, {1, 0.945}}), curve({{0, 0}, {1, 0.83}}));
    const cv::Mat graded = mixed(multiplied(evening, sky), lamps, bright);
    return screened(graded, tinted(softened(bright, 22 * unit(pixels)), {40, 62, 84}));
}

// The last sun: light from one side, low and yellow; it floods the highlights, leaves the shadows warm but deep, and
// veils the corner that it comes from.
cv::Mat goldenHour(const cv::Mat &pixels)
{
    const cv::Mat warm = graded(pixels, curve({{0, 0.03}, {0.25, 0.31}, {0.5, 0.64}, {0.75, 0.88}, {1, 1}}),
                                curve({{0, 0.025}, {0.25, 0.225}, {0.5, 0.475}, {0.75, 0.715}, {1, 0.915}}),
                                curve({{0, 0.045}, {0.25, 0.17}, {0.5, 0.325}, {0.75, 0.50}, {1, 0.72}}));
    const cv::Mat rich = saturated(warm, 1.05);
    const double ratio = double(pixels.cols) / pixels.rows;
    const cv::Mat sun = shaded(pixels.size(), [ratio](double x, double y) {
        const double dx = (x - 1.02) * ratio;
        const double dy = y + 0.06;
        const double near = 1 - std::min(1.0, std::sqrt(dx * dx + dy * dy) / (0.55 + 0.65 * ratio));
        return 0.76 * near * near;
    });
    const cv::Mat bright = graded(luma(pixels), curve({{0, 0}, {0.45, 0.05}, {0.8, 0.55}, {1, 1}}));
    const cv::Mat glow = tinted(softened(bright, 26 * unit(pixels)), {12, 36, 76});
    const cv::Mat shade =
        shaded(pixels.size(), [](double x, double y) { return 1 - 0.26 * step(0.5, 1.7, (1 - x) + y); });
    return screened(screened(multiplied(rich, shade), glow), tinted(sun, {84, 160, 255}));
}

} // namespace pentimento::effects
