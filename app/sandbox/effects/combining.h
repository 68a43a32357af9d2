// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/effectplan.h"

#include <opencv2/core.hpp>

#include <vector>

namespace pentimento::effects {

// Several pictures as one, in their order. Beside each other they meet at a narrow white line, like the pictures on one
// print; an inset lies in the lower right corner with a border of its own.
[[nodiscard]] cv::Mat combined(const std::vector<cv::Mat> &pictures, Arrangement arrangement, cv::Size size);

} // namespace pentimento::effects
