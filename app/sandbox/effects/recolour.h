// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <opencv2/core.hpp>

namespace pentimento::effects {

// What has one colour gets another one; light and shade on it stay, and everything else stays to the bit. Without
// `from` the strongest colour of the picture changes. A name that is none of ours changes nothing.
[[nodiscard]] cv::Mat recoloured(const cv::Mat &pixels, const QString &from, const QString &to);

} // namespace pentimento::effects
