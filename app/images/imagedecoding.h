// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/images/imagereader.h"

namespace pentimento {

// The largest size of the same shape with at most so many pixels.
[[nodiscard]] QSize fittedSize(const QSize &size, qint64 pixels);

// As decodeImage(), scaled down to `pixels` where there are more; info.size stays the picture's own. A JPEG is scaled
// while it is decoded, so a large one never lies in memory whole.
[[nodiscard]] Result<ReadImage> decodeImageWithin(const QByteArray &bytes, qint64 pixels,
                                                  const ImageLimits &limits = {});

} // namespace pentimento
