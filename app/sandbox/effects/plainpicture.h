// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <opencv2/core.hpp>

namespace pentimento::effects {

// Something to work on where no picture was given: hills behind hills under a low sun, in colours that the seed
// chooses.
[[nodiscard]] cv::Mat plainPicture(cv::Size size, quint64 seed);

} // namespace pentimento::effects
