// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/grading.h"
#include "app/sandbox/effects/looks.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace pentimento::effects {

namespace {

// Red and blue are weighed against each other, then every pixel is brought back to the luma it had: a change of white
// balance must not read as a change of exposure. What would leave the gamut gives up colour, not light.
cv::Mat balanced(const cv::Mat &pixels, double red, double green, double blue)
{
    const auto channel = [](double factor) { return int(std::lround(factor * 256)); };
    const int weights[3] = {channel(blue), channel(green), channel(red)};
    cv::Mat result(pixels.size(), CV_8UC3);
    eachRow(pixels.rows, [&](int y) {
        const uchar *in = pixels.ptr<uchar>(y);
        uchar *out = result.ptr<uchar>(y);
        for (int x = 0; x < pixels.cols; ++x, in += 3, out += 3) {
            const int before = 29 * in[0] + 150 * in[1] + 77 * in[2];
            const int b = in[0] * weights[0];
            const int g = in[1] * weights[1];
            const int r = in[2] * weights[2];
            const int after = (29 * b + 150 * g + 77 * r) / 256;
            const int light = before / 256;
            const auto scaled = [&](int c) { return after > 0 ? int(qint64(c) * before / (qint64(after) * 256)) : 0; };
            const int made[3] = {scaled(b), scaled(g), scaled(r)};
            const int top = std::max({made[0], made[1], made[2]});
            const int room = top > 255 ? (255 - light) * 256 / std::max(1, top - light) : 256;
            for (int c = 0; c < 3; ++c)
                out[c] = uchar(std::clamp(light + (made[c] - light) * room / 256, 0, 255));
        }
    });
    return result;
}

} // namespace

// As a panchromatic film with a yellow filter sees: skin and wood light, skies dark.
cv::Mat blackAndWhite(const cv::Mat &pixels)
{
    cv::Mat film(pixels.size(), CV_8UC1); // in whole numbers: cv::transform rounds differently on other processors
    eachRow(pixels.rows, [&](int y) {
        const uchar *in = pixels.ptr<uchar>(y);
        uchar *out = film.ptr<uchar>(y);
        for (int x = 0; x < pixels.cols; ++x, in += 3)
            out[x] = uchar((31 * in[0] + 128 * in[1] + 97 * in[2] + 128) / 256);
    });
    return grey(graded(film, curve({{0, 0}, {0.12, 0.06}, {0.5, 0.52}, {0.85, 0.92}, {1, 1}})));
}

cv::Mat sepia(const cv::Mat &pixels)
{
    const cv::Mat print = graded(luma(pixels), curve({{0, 0.02}, {0.2, 0.17}, {0.5, 0.55}, {0.8, 0.88}, {1, 1}}));
    return graded(grey(print), curve({{0, 0.10}, {0.25, 0.37}, {0.5, 0.64}, {0.75, 0.87}, {1, 0.99}}),
                  curve({{0, 0.055}, {0.25, 0.235}, {0.5, 0.475}, {0.75, 0.74}, {1, 0.945}}),
                  curve({{0, 0.04}, {0.25, 0.15}, {0.5, 0.325}, {0.75, 0.58}, {1, 0.84}}));
}

cv::Mat brighter(const cv::Mat &pixels)
{
    return saturated(graded(pixels, curve({{0, 0.01}, {0.15, 0.25}, {0.5, 0.68}, {0.8, 0.91}, {1, 1}})), 1.06);
}

cv::Mat darker(const cv::Mat &pixels)
{
    return saturated(graded(pixels, curve({{0, 0}, {0.2, 0.09}, {0.5, 0.30}, {0.8, 0.62}, {1, 0.93}})), 0.95);
}

cv::Mat warmer(const cv::Mat &pixels)
{
    return balanced(pixels, 1.14, 1.0, 0.70);
}

cv::Mat colder(const cv::Mat &pixels)
{
    return balanced(pixels, 0.80, 0.99, 1.26);
}

} // namespace pentimento::effects
