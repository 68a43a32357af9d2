// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/brushwork.h"
#include "app/sandbox/effects/grading.h"
#include "app/sandbox/effects/looks.h"
#include "app/sandbox/effects/palette.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace pentimento::effects {

namespace {

constexpr int inks = 12;

// Where a drawn contour would run: much darker than what is around it, and nothing in between.
cv::Mat contour(const cv::Mat &light, double u)
{
    const cv::Mat around = softened(light, 7 * u);
    cv::Mat lines(light.size(), CV_8UC1);
    eachRow(light.rows, [&](int y) {
        const uchar *l = light.ptr<uchar>(y);
        const uchar *a = around.ptr<uchar>(y);
        uchar *out = lines.ptr<uchar>(y);
        for (int x = 0; x < light.cols; ++x)
            out[x] = (l[x] + 12) * 100 < (a[x] + 12) * 80 ? 255 : 0;
    });
    cv::medianBlur(lines, lines, 5);
    return lines;
}

} // namespace

cv::Mat poster(const cv::Mat &pixels)
{
    const double u = unit(pixels);
    cv::Mat flat = painted(pixels, 7 * u, 2.4 * u);
    const cv::Mat lines = contour(luma(flat), u);
    flat = saturated(graded(flat, curve({{0, 0}, {0.2, 0.15}, {0.5, 0.53}, {0.8, 0.88}, {1, 1}})), 1.22);
    const Palette palette = Palette::of(flat, inks);
    cv::Mat areas = palette.nearest(flat);
    cv::medianBlur(areas, areas, std::clamp(int(4 * u) | 1, 3, 15));
    areas.setTo(cv::Scalar(0), lines); // in the darkest ink
    cv::Mat print = palette.coloured(areas);
    cv::GaussianBlur(print, print, {3, 3}, 0.6, 0.6, cv::BORDER_REPLICATE); // what is cut hard would look jagged
    return print;
}

} // namespace pentimento::effects
