// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/texture.h"

#include "app/sandbox/effects/grading.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace pentimento::effects {

namespace {

// Stretches to the full range: a blurred noise has lost most of its swing.
cv::Mat stretched(const cv::Mat &texture, double spread)
{
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(texture, mean, deviation);
    const double factor = spread / std::max(deviation[0], 1e-3);
    Curve table{};
    for (int i = 0; i < 256; ++i)
        table[size_t(i)] = uchar(std::clamp(128.5 + (i - mean[0]) * factor, 0.0, 255.0));
    return graded(texture, table);
}

} // namespace

quint32 hashed(quint64 seed, int x, int y) // the finisher of SplitMix64
{
    quint64 h = seed + quint64(quint32(x)) * 0x9e3779b97f4a7c15ULL + quint64(quint32(y)) * 0xd1b54a32d192ed03ULL;
    h = (h ^ (h >> 30)) * 0xbf58476d1ce4e5b9ULL;
    h = (h ^ (h >> 27)) * 0x94d049bb133111ebULL;
    return quint32((h ^ (h >> 31)) >> 16);
}

cv::Mat noise(cv::Size size, quint64 seed)
{
    cv::Mat result(size, CV_8UC1);
    eachRow(size.height, [&](int y) {
        uchar *out = result.ptr<uchar>(y);
        for (int x = 0; x < size.width; ++x)
            out[x] = uchar(hashed(seed, x, y));
    });
    return result;
}

cv::Mat grain(cv::Size size, quint64 seed, double sigma)
{
    return stretched(softened(noise(size, seed), sigma), 40);
}

cv::Mat clouds(cv::Size size, quint64 seed, double width)
{
    const double cell = std::max(width, 2.0);
    const cv::Size few(std::max(3, int(size.width / cell) + 2), std::max(3, int(size.height / cell) + 2));
    cv::Mat result;
    cv::resize(noise(few, seed), result, size, 0, 0, cv::INTER_CUBIC);
    return stretched(result, 60);
}

cv::Mat textured(const cv::Mat &pixels, const cv::Mat &texture, double strength)
{
    const int factor = int(std::lround(strength * 256));
    const int channels = pixels.channels();
    cv::Mat result(pixels.size(), pixels.type());
    eachRow(pixels.rows, [&](int y) {
        const uchar *in = pixels.ptr<uchar>(y);
        const uchar *t = texture.ptr<uchar>(y);
        uchar *out = result.ptr<uchar>(y);
        for (int i = 0; i < pixels.cols * channels; ++i)
            out[i] = uchar(std::clamp(in[i] + ((t[i / channels] - 128) * factor + 128) / 256, 0, 255));
    });
    return result;
}

} // namespace pentimento::effects
