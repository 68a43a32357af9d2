// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <opencv2/core.hpp>

#include <array>
#include <functional>
#include <initializer_list>
#include <utility>

namespace pentimento::effects {

// A tone curve through points between 0 and 1, as a grading table draws it: smooth and never falling back.
using Curve = std::array<uchar, 256>;
[[nodiscard]] Curve curve(std::initializer_list<std::pair<double, double>> points);

[[nodiscard]] cv::Mat graded(const cv::Mat &pixels, const Curve &red, const Curve &green, const Curve &blue);
[[nodiscard]] cv::Mat graded(const cv::Mat &pixels, const Curve &all); // one channel or three

[[nodiscard]] cv::Mat luma(const cv::Mat &pixels);     // Rec. 601, one channel
[[nodiscard]] cv::Mat grey(const cv::Mat &oneChannel); // the same value in three channels

// share 0 is grey, 1 the picture as it is, more is more colour.
[[nodiscard]] cv::Mat saturated(const cv::Mat &pixels, double share);

// Where the mask (one channel) is 255 stands `over`, where it is 0 `under`.
[[nodiscard]] cv::Mat mixed(const cv::Mat &under, const cv::Mat &over, const cv::Mat &mask);
[[nodiscard]] cv::Mat mixed(const cv::Mat &under, const cv::Mat &over, double share);
[[nodiscard]] cv::Mat screened(const cv::Mat &under, const cv::Mat &light);
[[nodiscard]] cv::Mat multiplied(const cv::Mat &pixels, const cv::Mat &mask); // mask: one channel, 255 keeps

// A Gaussian of any width in about the same time: wide ones are made small, blurred and made large again.
[[nodiscard]] cv::Mat softened(const cv::Mat &pixels, double sigma);

// One channel, filled from a function of place: x and y run from 0 to 1.
[[nodiscard]] cv::Mat shaded(cv::Size size, const std::function<double(double x, double y)> &value);

// 0 below `from`, 1 above `to`, smooth between.
[[nodiscard]] double step(double from, double to, double value);

// What effects count their lengths in, so that a thumbnail and a large picture get the same look: 1 at 1000 pixels.
[[nodiscard]] double unit(const cv::Mat &pixels);

// Calls for each row, several at a time. A row must not depend on another, then the number of threads changes nothing.
void eachRow(int rows, const std::function<void(int y)> &row);

} // namespace pentimento::effects
