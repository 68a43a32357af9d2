// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <opencv2/core.hpp>

#include <array>
#include <vector>

namespace pentimento::effects {

// The few colours that a picture can be printed with, dark ones first. Found by cutting the space of its colours where
// they differ most, in whole numbers: the same picture has the same palette everywhere.
class Palette
{
public:
    [[nodiscard]] static Palette of(const cv::Mat &bgr, int colours);

    [[nodiscard]] cv::Mat nearest(const cv::Mat &bgr) const;      // one channel: the number of the colour
    [[nodiscard]] cv::Mat coloured(const cv::Mat &numbers) const; // and back

private:
    std::vector<cv::Vec3b> m_colours; // luma, red and blue difference
    std::vector<uchar> m_nearest;     // by the high bits of each channel
};

} // namespace pentimento::effects
