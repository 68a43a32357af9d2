// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/grading.h"
#include "app/sandbox/effects/looks.h"
#include "app/sandbox/effects/pixels.h"
#include "app/sandbox/effects/texture.h"

#include <algorithm>
#include <cmath>

namespace pentimento::effects {

namespace {

// Colour print of the fifties: black has faded to a warm grey, white has yellowed, blues have gone before the reds.
cv::Mat faded(const cv::Mat &pixels)
{
    const cv::Mat pale = saturated(pixels, 0.60);
    return graded(pale, curve({{0, 0.21}, {0.25, 0.39}, {0.5, 0.64}, {0.75, 0.84}, {1, 0.97}}),
                  curve({{0, 0.18}, {0.25, 0.34}, {0.5, 0.565}, {0.75, 0.765}, {1, 0.915}}),
                  curve({{0, 0.22}, {0.25, 0.35}, {0.5, 0.50}, {0.75, 0.655}, {1, 0.79}}));
}

// 255 inside the printed area, whose corners are a little round, 0 on the border.
cv::Mat printedArea(cv::Size size, double border, double corner)
{
    cv::Mat result(size, CV_8UC1);
    eachRow(size.height, [&](int y) {
        uchar *out = result.ptr<uchar>(y);
        for (int x = 0; x < size.width; ++x) {
            const double inX = std::min(x + 0.5, size.width - x - 0.5) - border - corner;
            const double inY = std::min(y + 0.5, size.height - y - 0.5) - border - corner;
            const double outX = std::max(0.0, -inX);
            const double outY = std::max(0.0, -inY);
            const double inside = corner - std::sqrt(outX * outX + outY * outY);
            out[x] = uchar(255 * std::clamp(inside + 0.5, 0.0, 1.0));
        }
    });
    return result;
}

} // namespace

cv::Mat vintagePostcard(const cv::Mat &pixels, quint64 seed)
{
    const double u = unit(pixels);
    const int border = std::min(int(std::lround(44 * u)), (std::min(pixels.cols, pixels.rows) - 1) / 2);
    const cv::Size inner(pixels.cols - 2 * border, pixels.rows - 2 * border);
    cv::Mat print = softened(faded(covering(pixels, inner)), 0.7 * u);
    print = multiplied(print, shaded(inner, [](double x, double y) {
                           const double dx = 2 * x - 1;
                           const double dy = 2 * y - 1;
                           return 1 - 0.30 * step(0.55, 1.5, std::sqrt(dx * dx + dy * dy));
                       }));
    cv::Mat card(pixels.size(), CV_8UC3, cv::Scalar(212, 234, 247));
    cv::Mat laid = card.clone();
    print.copyTo(laid(cv::Rect(border, border, inner.width, inner.height)));
    card = mixed(card, laid, printedArea(pixels.size(), border, 7 * u));
    card = textured(card, clouds(pixels.size(), seed, 240 * u), 0.05);     // stains of the years
    card = textured(card, grain(pixels.size(), seed + 1, 0.9), 0.10);      // and the grain of the print
    return multiplied(card, shaded(pixels.size(), [](double x, double y) { // handled at the edges
                          const double away = std::min({x, y, 1 - x, 1 - y});
                          return 1 - 0.06 * (1 - step(0, 0.03, away));
                      }));
}

} // namespace pentimento::effects
