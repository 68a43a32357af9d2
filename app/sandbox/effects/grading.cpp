// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/grading.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace pentimento::effects {

namespace {

uchar byte(double value)
{
    return uchar(std::clamp(value, 0.0, 255.0) + 0.5);
}

int byteShare(int under, int over, int share) // share of 255, rounded to nearest
{
    const int sum = under * (255 - share) + over * share + 127;
    return sum / 255;
}

} // namespace

// Monotone cubic interpolation after Fritsch and Carlson: the slopes at the points are harmonic means of their
// neighbours' slopes, so the curve never swings past a point as a plain spline would.
Curve curve(std::initializer_list<std::pair<double, double>> points)
{
    const std::vector<std::pair<double, double>> p(points);
    const size_t n = p.size();
    std::vector<double> slope(n, 0.0);
    const auto rise = [&](size_t i) { return (p[i + 1].second - p[i].second) / (p[i + 1].first - p[i].first); };
    for (size_t i = 1; i + 1 < n; ++i) {
        const double before = rise(i - 1);
        const double after = rise(i);
        slope[i] = before * after > 0 ? 2 * before * after / (before + after) : 0;
    }
    slope[0] = rise(0);
    slope[n - 1] = rise(n - 2);
    Curve result{};
    size_t at = 0;
    for (int i = 0; i < 256; ++i) {
        const double x = std::clamp(i / 255.0, p.front().first, p.back().first);
        while (at + 2 < n && x > p[at + 1].first)
            ++at;
        const double width = p[at + 1].first - p[at].first;
        const double t = (x - p[at].first) / width;
        const double value = p[at].second * (1 + 2 * t) * (1 - t) * (1 - t) + slope[at] * width * t * (1 - t) * (1 - t)
                             + p[at + 1].second * t * t * (3 - 2 * t) + slope[at + 1] * width * t * t * (t - 1);
        result[size_t(i)] = byte(value * 255);
    }
    return result;
}

cv::Mat graded(const cv::Mat &pixels, const Curve &red, const Curve &green, const Curve &blue)
{
    cv::Mat table(1, 256, CV_8UC3);
    for (int i = 0; i < 256; ++i)
        table.at<cv::Vec3b>(0, i) = {blue[size_t(i)], green[size_t(i)], red[size_t(i)]};
    cv::Mat result;
    cv::LUT(pixels, table, result);
    return result;
}

cv::Mat graded(const cv::Mat &pixels, const Curve &all)
{
    const cv::Mat table(1, 256, CV_8UC1, const_cast<uchar *>(all.data()));
    cv::Mat result;
    cv::LUT(pixels, table, result);
    return result;
}

cv::Mat luma(const cv::Mat &pixels)
{
    cv::Mat result;
    cv::cvtColor(pixels, result, cv::COLOR_BGR2GRAY);
    return result;
}

cv::Mat grey(const cv::Mat &oneChannel)
{
    cv::Mat result;
    cv::cvtColor(oneChannel, result, cv::COLOR_GRAY2BGR);
    return result;
}

cv::Mat saturated(const cv::Mat &pixels, double share)
{
    const cv::Mat light = luma(pixels);
    const int factor = int(std::lround(share * 256));
    cv::Mat result(pixels.size(), CV_8UC3);
    eachRow(pixels.rows, [&](int y) {
        const uchar *in = pixels.ptr<uchar>(y);
        const uchar *l = light.ptr<uchar>(y);
        uchar *out = result.ptr<uchar>(y);
        for (int i = 0; i < pixels.cols * 3; ++i)
            out[i] = uchar(std::clamp(l[i / 3] + ((in[i] - l[i / 3]) * factor + 128) / 256, 0, 255));
    });
    return result;
}

cv::Mat mixed(const cv::Mat &under, const cv::Mat &over, const cv::Mat &mask)
{
    const int channels = under.channels();
    cv::Mat result(under.size(), under.type());
    eachRow(under.rows, [&](int y) {
        const uchar *a = under.ptr<uchar>(y);
        const uchar *b = over.ptr<uchar>(y);
        const uchar *m = mask.ptr<uchar>(y);
        uchar *out = result.ptr<uchar>(y);
        for (int i = 0; i < under.cols * channels; ++i)
            out[i] = uchar(byteShare(a[i], b[i], m[i / channels]));
    });
    return result;
}

cv::Mat mixed(const cv::Mat &under, const cv::Mat &over, double share)
{
    return mixed(under, over, cv::Mat(under.size(), CV_8UC1, cv::Scalar(byte(share * 255))));
}

cv::Mat screened(const cv::Mat &under, const cv::Mat &light)
{
    const int values = under.cols * under.channels();
    cv::Mat result(under.size(), under.type());
    eachRow(under.rows, [&](int y) {
        const uchar *a = under.ptr<uchar>(y);
        const uchar *b = light.ptr<uchar>(y);
        uchar *out = result.ptr<uchar>(y);
        for (int i = 0; i < values; ++i)
            out[i] = uchar(255 - ((255 - a[i]) * (255 - b[i]) + 127) / 255);
    });
    return result;
}

cv::Mat multiplied(const cv::Mat &pixels, const cv::Mat &mask)
{
    const cv::Mat black = cv::Mat::zeros(pixels.size(), pixels.type());
    return mixed(black, pixels, mask);
}

cv::Mat softened(const cv::Mat &pixels, double sigma)
{
    if (sigma < 0.3)
        return pixels.clone();
    const int shrink = std::clamp(int(sigma / 4), 1, std::max(1, std::min(pixels.cols, pixels.rows) / 4));
    cv::Mat result;
    if (shrink == 1) {
        cv::GaussianBlur(pixels, result, {}, sigma, sigma, cv::BORDER_REPLICATE);
        return result;
    }
    cv::Mat small;
    const cv::Size size(std::max(1, pixels.cols / shrink), std::max(1, pixels.rows / shrink));
    cv::resize(pixels, small, size, 0, 0, cv::INTER_AREA);
    cv::GaussianBlur(small, small, {}, sigma / shrink, sigma / shrink, cv::BORDER_REPLICATE);
    cv::resize(small, result, pixels.size(), 0, 0, cv::INTER_CUBIC);
    return result;
}

cv::Mat shaded(cv::Size size, const std::function<double(double, double)> &value)
{
    cv::Mat result(size, CV_8UC1);
    eachRow(size.height, [&](int y) {
        uchar *out = result.ptr<uchar>(y);
        for (int x = 0; x < size.width; ++x)
            out[x] = byte(value((x + 0.5) / size.width, (y + 0.5) / size.height) * 255);
    });
    return result;
}

double step(double from, double to, double value)
{
    const double t = std::clamp((value - from) / (to - from), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

double unit(const cv::Mat &pixels)
{
    return std::sqrt(double(pixels.cols) * pixels.rows) / 1000;
}

void eachRow(int rows, const std::function<void(int)> &row)
{
    cv::parallel_for_(cv::Range(0, rows), [&](const cv::Range &range) {
        for (int y = range.start; y < range.end; ++y)
            row(y);
    });
}

} // namespace pentimento::effects
