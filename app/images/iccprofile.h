// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/images/imageformat.h"

namespace pentimento {

// The ICC profile that lies in a PNG, a WebP or a TIFF, as Qt's readers keep only those that they understand. Empty
// where there is none, or where it would inflate beyond all reason.
[[nodiscard]] QByteArray embeddedProfile(QByteArrayView bytes, ImageFormat format);

} // namespace pentimento
