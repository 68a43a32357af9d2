// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QSize>

#include <opencv2/core.hpp>

namespace pentimento::effects {

// The bridge between Qt's pictures and OpenCV's: blue, green, red, eight bits each. What is transparent stands on
// white.
[[nodiscard]] cv::Mat toPixels(const QImage &image);
[[nodiscard]] QImage toImage(const cv::Mat &pixels);

// Scaled until the size is covered, and cut around the middle, as Kontext keeps the ratio of its input.
[[nodiscard]] cv::Mat covering(const cv::Mat &pixels, cv::Size size);

} // namespace pentimento::effects
