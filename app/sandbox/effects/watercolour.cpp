// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/brushwork.h"
#include "app/sandbox/effects/grading.h"
#include "app/sandbox/effects/looks.h"
#include "app/sandbox/effects/texture.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace pentimento::effects {

namespace {

// No hand follows a contour exactly: shifts everything by a few pixels, smoothly.
cv::Mat wavering(const cv::Mat &pixels, quint64 seed, double amount, double width)
{
    const cv::Mat right = clouds(pixels.size(), seed, width);
    const cv::Mat down = clouds(pixels.size(), seed + 1, width);
    cv::Mat map(pixels.size(), CV_16SC2);
    const int factor = int(std::lround(amount * 64));
    eachRow(pixels.rows, [&](int y) {
        auto *out = map.ptr<cv::Vec2s>(y);
        const uchar *r = right.ptr<uchar>(y);
        const uchar *d = down.ptr<uchar>(y);
        for (int x = 0; x < pixels.cols; ++x)
            out[x] = cv::Vec2s(short(std::clamp(x + (r[x] - 128) * factor / 4096, 0, pixels.cols - 1)),
                               short(std::clamp(y + (d[x] - 128) * factor / 4096, 0, pixels.rows - 1)));
    });
    cv::Mat result;
    cv::remap(pixels, result, map, {}, cv::INTER_NEAREST);
    return result;
}

// Pigment gathers where a wash ends: darker on the darker side of an edge.
cv::Mat pooled(const cv::Mat &wash, double sigma)
{
    const cv::Mat light = luma(wash);
    const cv::Mat around = softened(light, sigma);
    cv::Mat result(light.size(), CV_8UC1);
    eachRow(light.rows, [&](int y) {
        const uchar *l = light.ptr<uchar>(y);
        const uchar *a = around.ptr<uchar>(y);
        uchar *out = result.ptr<uchar>(y);
        for (int x = 0; x < light.cols; ++x)
            out[x] = uchar(255 - std::clamp((a[x] - l[x] - 3) * 4, 0, 120));
    });
    return result;
}

// The washes stop before the sheet does, and not on a straight line.
cv::Mat sheetEdge(cv::Size size, quint64 seed, double u)
{
    const cv::Mat broad = clouds(size, seed, 60 * u);
    const cv::Mat fine = clouds(size, seed + 1, 9 * u);
    cv::Mat result(size, CV_8UC1);
    eachRow(size.height, [&](int y) {
        uchar *out = result.ptr<uchar>(y);
        for (int x = 0; x < size.width; ++x) {
            const double away = std::min({x + 0.5, y + 0.5, size.width - x - 0.5, size.height - y - 0.5}) / u;
            const double ragged = (broad.ptr<uchar>(y)[x] - 128) * 0.10 + (fine.ptr<uchar>(y)[x] - 128) * 0.035;
            out[x] = uchar(255 * step(26, 31, away + ragged));
        }
    });
    return result;
}

} // namespace

cv::Mat watercolour(const cv::Mat &pixels, quint64 seed)
{
    const double u = unit(pixels);
    cv::Mat wash = painted(pixels, 9 * u, 2.6 * u);
    wash = wavering(wash, seed, 1.8 * u, 34 * u);
    wash = patched(wavering(wash, seed + 2, 0.8 * u, 8 * u), 2 * u);
    const Curve thin = curve({{0, 0.17}, {0.2, 0.37}, {0.45, 0.60}, {0.7, 0.84}, {0.88, 0.97}, {1, 1}});
    cv::Mat paint = saturated(graded(wash, thin), 1.22);
    paint = multiplied(paint, pooled(paint, 5 * u));
    // Water carries the pigment unevenly, most where there is much of it.
    const cv::Mat density =
        textured(clouds(pixels.size(), seed + 4, 110 * u), clouds(pixels.size(), seed + 5, 30 * u), 0.6);
    const cv::Mat pigment = graded(luma(paint), curve({{0, 0.9}, {0.5, 0.8}, {0.9, 0.35}, {1, 0}}));
    paint = mixed(paint, textured(paint, density, 0.20), pigment);
    const cv::Mat tooth = grain(pixels.size(), seed + 6, 1.1 * std::max(u, 0.5));
    paint = mixed(paint, textured(paint, tooth, 0.17), pigment);
    const cv::Mat sheet = textured(cv::Mat(pixels.size(), CV_8UC3, cv::Scalar(243, 249, 252)), tooth, 0.05);
    const cv::Mat edge = sheetEdge(pixels.size(), seed + 7, u);
    const cv::Mat rim = multiplied(paint, pooled(mixed(sheet, paint, edge), 3 * u));
    return mixed(sheet, rim, edge);
}

} // namespace pentimento::effects
