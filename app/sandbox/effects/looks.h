// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <opencv2/core.hpp>

namespace pentimento::effects {

// One function per effect that needs nothing but the picture (and, where it has grain or strokes, a seed): blue, green,
// red in, the same size out. Lengths grow with the picture.

[[nodiscard]] cv::Mat blackAndWhite(const cv::Mat &pixels);
[[nodiscard]] cv::Mat sepia(const cv::Mat &pixels);
[[nodiscard]] cv::Mat brighter(const cv::Mat &pixels);
[[nodiscard]] cv::Mat darker(const cv::Mat &pixels);
[[nodiscard]] cv::Mat warmer(const cv::Mat &pixels);
[[nodiscard]] cv::Mat colder(const cv::Mat &pixels);

[[nodiscard]] cv::Mat blueHour(const cv::Mat &pixels);
[[nodiscard]] cv::Mat goldenHour(const cv::Mat &pixels);

[[nodiscard]] cv::Mat blurred(const cv::Mat &pixels);
[[nodiscard]] cv::Mat sharpened(const cv::Mat &pixels);
[[nodiscard]] cv::Mat vignetted(const cv::Mat &pixels);
[[nodiscard]] cv::Mat mirrored(const cv::Mat &pixels);

[[nodiscard]] cv::Mat pencilDrawing(const cv::Mat &pixels, quint64 seed);
[[nodiscard]] cv::Mat watercolour(const cv::Mat &pixels, quint64 seed);
[[nodiscard]] cv::Mat oilPainting(const cv::Mat &pixels, quint64 seed);
[[nodiscard]] cv::Mat poster(const cv::Mat &pixels);
[[nodiscard]] cv::Mat vintagePostcard(const cv::Mat &pixels, quint64 seed);

} // namespace pentimento::effects
