// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/effects/colours.h"

#include <opencv2/core.hpp>

namespace pentimento::effects {

// Where a named colour is in a picture: 255, and 0 elsewhere, with an edge as soft as the picture's own.
[[nodiscard]] cv::Mat colourMask(const cv::Mat &pixels, const NamedColour &colour);

// The colour with a hue that fills most of the picture, other than the one named; nullptr if there is none.
[[nodiscard]] const NamedColour *strongestColour(const cv::Mat &pixels, const QString &otherThan);

} // namespace pentimento::effects
