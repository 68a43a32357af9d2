// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <opencv2/core.hpp>

namespace pentimento::effects {

// What a seed turns into: grain, paper, wavering edges. All from an integer hash of place and seed, so no library's
// random numbers and no number of threads can change a pixel.

[[nodiscard]] quint32 hashed(quint64 seed, int x, int y);

[[nodiscard]] cv::Mat noise(cv::Size size, quint64 seed);               // one channel, every value as often
[[nodiscard]] cv::Mat grain(cv::Size size, quint64 seed, double sigma); // one channel around 128, fine and soft
[[nodiscard]] cv::Mat clouds(cv::Size size, quint64 seed,
                             double width); // one channel, 0 to 255, blobs of about that width

// Adds (texture − 128) × strength to all channels.
[[nodiscard]] cv::Mat textured(const cv::Mat &pixels, const cv::Mat &texture, double strength);

} // namespace pentimento::effects
