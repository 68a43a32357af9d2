// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/grading.h"
#include "app/sandbox/effects/looks.h"
#include "app/sandbox/effects/texture.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace pentimento::effects {

namespace {

// The picture divided by its own blur: 255 wherever it is even, dark on the darker side of every edge.
cv::Mat dodged(const cv::Mat &light, double sigma)
{
    const cv::Mat blur = softened(light, sigma);
    cv::Mat lines(light.size(), CV_8UC1);
    eachRow(light.rows, [&](int y) {
        const uchar *l = light.ptr<uchar>(y);
        const uchar *b = blur.ptr<uchar>(y);
        uchar *out = lines.ptr<uchar>(y);
        for (int x = 0; x < light.cols; ++x)
            out[x] = uchar(std::min(255, (l[x] + 8) * 255 / (b[x] + 8)));
    });
    return lines;
}

// Strokes of a slanted pencil: noise drawn out along a diagonal.
cv::Mat strokes(cv::Size size, quint64 seed, int length, bool rising)
{
    cv::Mat kernel = cv::Mat::zeros(length, length, CV_32FC1);
    for (int i = 0; i < length; ++i)
        kernel.at<float>(rising ? length - 1 - i : i, i) = 1.0F / float(length);
    const cv::Mat dots = softened(noise(size, seed), 0.7);
    cv::Mat drawn;
    cv::filter2D(dots, drawn, CV_8U, kernel);
    cv::normalize(drawn, drawn, 0, 255, cv::NORM_MINMAX);
    return drawn;
}

// Graphite sticks where the stroke presses hard enough for the tone: the darker the tone, the more of the stroke shows.
cv::Mat hatched(const cv::Mat &tone, const cv::Mat &stroke, int from, int depth)
{
    cv::Mat result(tone.size(), CV_8UC1);
    eachRow(tone.rows, [&](int y) {
        const uchar *t = tone.ptr<uchar>(y);
        const uchar *s = stroke.ptr<uchar>(y);
        uchar *out = result.ptr<uchar>(y);
        for (int x = 0; x < tone.cols; ++x) {
            const int dark = std::max(0, from - t[x]);
            const int press = std::clamp((s[x] - 165 + dark) * 2, 0, 255);
            out[x] = uchar(255 - dark * press / 255 * depth / 100);
        }
    });
    return result;
}

} // namespace

cv::Mat pencilDrawing(const cv::Mat &pixels, quint64 seed)
{
    const double u = unit(pixels);
    cv::Mat light;
    cv::bilateralFilter(luma(pixels), light, 5, 24, 3);
    const cv::Mat fine = dodged(light, 2.2 * u);
    const cv::Mat broad = dodged(light, 9 * u);
    const Curve press = curve({{0, 0.12}, {0.55, 0.24}, {0.80, 0.58}, {0.93, 0.90}, {0.985, 1}, {1, 1}});
    cv::Mat lines = multiplied(graded(broad, press), graded(fine, press));
    const int length = std::max(7, int(15 * u) | 1);
    const cv::Mat tone = softened(light, 2.5 * u);
    const int middle = std::clamp(int(cv::mean(light)[0]) + 45, 110, 190); // a dark picture is not drawn all grey
    lines = multiplied(lines, hatched(tone, strokes(pixels.size(), seed, length, true), middle, 62));
    lines = multiplied(lines, hatched(tone, strokes(pixels.size(), seed + 1, length, false), 80, 70));
    const cv::Mat tooth = grain(pixels.size(), seed + 2, 0.8);
    lines = textured(lines, tooth, 0.05);
    return graded(grey(lines), curve({{0, 0.17}, {1, 0.992}}), curve({{0, 0.17}, {1, 0.988}}),
                  curve({{0, 0.18}, {1, 0.976}}));
}

} // namespace pentimento::effects
