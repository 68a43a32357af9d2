// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/palette.h"

#include "app/sandbox/effects/grading.h"

#include <QtGlobal>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace pentimento::effects {

namespace {

constexpr int bits = 6;
constexpr int levels = 1 << bits;
constexpr int wide = 256 / levels;

// Luma, red and blue difference. Hues are told apart by few steps of the differences, so these count more.
constexpr std::array<int, 3> importance{3, 7, 7};

struct Bin
{
    std::array<int, 3> colour{};
    qint64 count = 0;
};

using Box = std::vector<Bin>;

size_t slot(const uchar *pixel)
{
    return (size_t(pixel[0] / wide) * levels + size_t(pixel[1] / wide)) * levels + size_t(pixel[2] / wide);
}

std::array<int, 3> colourOf(int slot)
{
    const auto middle = [](int level) { return level * wide + wide / 2; };
    return {middle(slot / (levels * levels)), middle(slot / levels % levels), middle(slot % levels)};
}

struct Spread
{
    int channel = 0;
    qint64 mean = 0;
    qint64 variance = 0; // times the number of pixels: what a cut here could win
};

Spread widest(const Box &box)
{
    Spread found;
    for (int channel = 0; channel < 3; ++channel) {
        qint64 count = 0;
        qint64 sum = 0;
        qint64 squares = 0;
        for (const Bin &bin : box) {
            const qint64 value = bin.colour[size_t(channel)];
            count += bin.count;
            sum += value * bin.count;
            squares += value * value * bin.count;
        }
        const qint64 mean = sum / std::max<qint64>(1, count);
        const qint64 variance = (squares - sum * mean) * importance[size_t(channel)];
        if (variance > found.variance)
            found = {channel, mean, variance};
    }
    return found;
}

cv::Vec3b meanColour(const Box &box)
{
    qint64 count = 0;
    std::array<qint64, 3> sum{};
    for (const Bin &bin : box) {
        count += bin.count;
        for (size_t c = 0; c < 3; ++c)
            sum[c] += bin.colour[c] * bin.count;
    }
    const auto mean = [&](size_t c) { return uchar(sum[c] / std::max<qint64>(1, count)); };
    return {mean(0), mean(1), mean(2)};
}

Box histogram(const cv::Mat &pixels)
{
    std::vector<qint64> counts(size_t(levels) * levels * levels, 0);
    for (int y = 0; y < pixels.rows; ++y) {
        const uchar *p = pixels.ptr<uchar>(y);
        for (int x = 0; x < pixels.cols; ++x, p += 3)
            ++counts[slot(p)];
    }
    Box all;
    for (int i = 0; i < int(counts.size()); ++i) {
        // The root lets a small thing of its own colour, such as an eye, compete with a large wall of many shades.
        const auto weight = qint64(std::sqrt(double(counts[size_t(i)])));
        if (weight > 0)
            all.push_back({colourOf(i), weight});
    }
    return all;
}

} // namespace

Palette Palette::of(const cv::Mat &bgr, int colours)
{
    cv::Mat pixels;
    cv::cvtColor(bgr, pixels, cv::COLOR_BGR2YCrCb);
    std::vector<Box> boxes{histogram(pixels)};
    while (int(boxes.size()) < colours) {
        const auto next = std::max_element(boxes.begin(), boxes.end(), [](const Box &a, const Box &b) {
            return widest(a).variance < widest(b).variance;
        });
        const Spread cut = widest(*next);
        if (cut.variance == 0)
            break;
        const auto split = std::stable_partition(
            next->begin(), next->end(), [&](const Bin &bin) { return bin.colour[size_t(cut.channel)] <= cut.mean; });
        Box rest(split, next->end());
        next->erase(split, next->end());
        boxes.push_back(std::move(rest));
    }
    Palette palette;
    for (const Box &box : boxes)
        palette.m_colours.push_back(meanColour(box));
    std::sort(palette.m_colours.begin(), palette.m_colours.end(), [](const cv::Vec3b &a, const cv::Vec3b &b) {
        return std::tie(a[0], a[1], a[2]) < std::tie(b[0], b[1], b[2]);
    });
    palette.m_nearest.resize(size_t(levels) * levels * levels);
    for (int i = 0; i < int(palette.m_nearest.size()); ++i) {
        const std::array<int, 3> at = colourOf(i);
        int best = std::numeric_limits<int>::max();
        for (size_t n = 0; n < palette.m_colours.size(); ++n) {
            int distance = 0;
            for (int c = 0; c < 3; ++c) {
                const int d = at[size_t(c)] - palette.m_colours[n][c];
                distance += d * d * importance[size_t(c)];
            }
            if (distance < best) {
                best = distance;
                palette.m_nearest[size_t(i)] = uchar(n);
            }
        }
    }
    // The mean of all shadows is a murky brown; a print wants one ink that is nearly black.
    cv::Vec3b &darkest = palette.m_colours.front();
    darkest = {uchar(darkest[0] / 2), uchar((darkest[1] + 128) / 2), uchar((darkest[2] + 128) / 2)};
    return palette;
}

cv::Mat Palette::nearest(const cv::Mat &bgr) const
{
    cv::Mat pixels;
    cv::cvtColor(bgr, pixels, cv::COLOR_BGR2YCrCb);
    cv::Mat numbers(pixels.size(), CV_8UC1);
    eachRow(pixels.rows, [&](int y) {
        const uchar *p = pixels.ptr<uchar>(y);
        uchar *out = numbers.ptr<uchar>(y);
        for (int x = 0; x < pixels.cols; ++x, p += 3)
            out[x] = m_nearest[slot(p)];
    });
    return numbers;
}

cv::Mat Palette::coloured(const cv::Mat &numbers) const
{
    cv::Mat pixels(numbers.size(), CV_8UC3);
    eachRow(numbers.rows, [&](int y) {
        const uchar *n = numbers.ptr<uchar>(y);
        auto *out = pixels.ptr<cv::Vec3b>(y);
        for (int x = 0; x < numbers.cols; ++x)
            out[x] = m_colours[n[x]];
    });
    cv::cvtColor(pixels, pixels, cv::COLOR_YCrCb2BGR);
    return pixels;
}

} // namespace pentimento::effects
