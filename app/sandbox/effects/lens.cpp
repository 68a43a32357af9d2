// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/grading.h"
#include "app/sandbox/effects/looks.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace pentimento::effects {

cv::Mat blurred(const cv::Mat &pixels)
{
    return softened(pixels, 9 * unit(pixels));
}

// Two unsharp masks on the luma alone: a fine one for edges, a wide one for the depth between them. Colour stays where
// it was, so no coloured fringes appear.
cv::Mat sharpened(const cv::Mat &pixels)
{
    const cv::Mat light = luma(pixels);
    const cv::Mat fine = softened(light, std::max(0.8, 1.6 * unit(pixels)));
    const cv::Mat wide = softened(light, 18 * unit(pixels));
    cv::Mat result(pixels.size(), CV_8UC3);
    eachRow(pixels.rows, [&](int y) {
        const uchar *in = pixels.ptr<uchar>(y);
        const uchar *l = light.ptr<uchar>(y);
        const uchar *f = fine.ptr<uchar>(y);
        const uchar *w = wide.ptr<uchar>(y);
        uchar *out = result.ptr<uchar>(y);
        for (int i = 0; i < pixels.cols * 3; ++i) {
            const int at = i / 3;
            const int detail = std::clamp((l[at] - f[at]) * 7 / 4 + (l[at] - w[at]) / 3, -60, 60);
            out[i] = uchar(std::clamp(in[i] + detail, 0, 255));
        }
    });
    return result;
}

cv::Mat vignetted(const cv::Mat &pixels)
{
    return multiplied(pixels, shaded(pixels.size(), [](double x, double y) {
                          const double dx = 2 * x - 1;
                          const double dy = 2 * y - 1;
                          return 1 - 0.74 * step(0.5, 1.5, std::sqrt(dx * dx + dy * dy));
                      }));
}

cv::Mat mirrored(const cv::Mat &pixels)
{
    cv::Mat result;
    cv::flip(pixels, result, 1);
    return result;
}

} // namespace pentimento::effects
