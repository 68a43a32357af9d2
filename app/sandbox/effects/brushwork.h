// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <opencv2/core.hpp>

#include <vector>

namespace pentimento::effects {

// What the painted looks have in common: flat patches of colour with firm edges, and the direction that a hand would
// follow.

// A generalised Kuwahara filter: every pixel takes the mean of those neighbourhoods around it that are even in
// themselves, so areas melt together and edges stay. One channel or three.
[[nodiscard]] cv::Mat patched(const cv::Mat &pixels, double radius);

// As painters work: broad patches first, then smaller ones (of `fine`) over them wherever the broad ones lost something
// that is there, such as a face.
[[nodiscard]] cv::Mat painted(const cv::Mat &pixels, double broad, double fine);

// The direction along the edges (not across), smoothed over `sigma` pixels.
class Flow
{
public:
    Flow(const cv::Mat &light, double sigma);
    [[nodiscard]] cv::Point2f at(int x, int y) const;

private:
    cv::Size m_size; // in cells
    std::vector<cv::Point2f> m_directions;
};

// A texture drawn out along the flow, `length` pixels to either side: the traces of bristles.
[[nodiscard]] cv::Mat drawnOut(const cv::Mat &texture, const Flow &flow, int length);

} // namespace pentimento::effects
