// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/brushwork.h"
#include "app/sandbox/effects/grading.h"
#include "app/sandbox/effects/looks.h"
#include "app/sandbox/effects/texture.h"

#include <opencv2/core.hpp>

#include <algorithm>

namespace pentimento::effects {

namespace {

// Light from the upper left over the thickness of the paint: the lit side of a ridge shines, the other one is in shade.
cv::Mat relief(const cv::Mat &height)
{
    cv::Mat result(height.size(), CV_8UC1);
    eachRow(height.rows, [&](int y) {
        const uchar *above = height.ptr<uchar>(std::max(0, y - 1));
        const uchar *below = height.ptr<uchar>(std::min(height.rows - 1, y + 1));
        uchar *out = result.ptr<uchar>(y);
        for (int x = 0; x < height.cols; ++x) {
            const int slope = below[std::min(height.cols - 1, x + 1)] - above[std::max(0, x - 1)];
            out[x] = uchar(std::clamp(128 + slope, 0, 255));
        }
    });
    return result;
}

// Where much happens in little space, in a face for one, the brush is small and the paint thin.
cv::Mat delicate(const cv::Mat &pixels, double u)
{
    const cv::Mat light = luma(pixels);
    cv::Mat detail;
    cv::absdiff(light, softened(light, 5 * u), detail);
    return graded(softened(detail, 20 * u), curve({{0, 0}, {0.012, 0}, {0.045, 0.72}, {1, 0.72}}));
}

} // namespace

cv::Mat oilPainting(const cv::Mat &pixels, quint64 seed)
{
    const double u = unit(pixels);
    cv::Mat paint = painted(pixels, 8 * u, 2.6 * u);
    const Flow flow(luma(paint), 20 * u);
    const cv::Mat bristles = clouds(pixels.size(), seed, 2.8 * u);
    const cv::Mat streaks = graded(drawnOut(bristles, flow, std::max(4, int(22 * u))),
                                   curve({{0, 0}, {0.30, 0}, {0.5, 0.5}, {0.70, 1}, {1, 1}}));
    paint = saturated(graded(paint, curve({{0, 0.02}, {0.25, 0.22}, {0.5, 0.52}, {0.8, 0.86}, {1, 0.98}})), 1.2);
    const cv::Mat thick = textured(textured(paint, streaks, 0.10), relief(softened(streaks, 0.8 * u)), 0.32);
    return mixed(thick, paint, delicate(pixels, u));
}

} // namespace pentimento::effects
