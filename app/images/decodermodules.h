// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/images/imageformat.h"

#include <QLatin1StringView>

namespace pentimento {

class PictureDecoder;

// The module that decodes a format; empty for those that Qt does.
[[nodiscard]] QLatin1StringView decoderModule(ImageFormat format);

// Of pictures in inks or in Lab, which are JPEG and TIFF files and which Qt shows in wrong colours.
inline constexpr QLatin1StringView inkModule{"inks"};

// Whether its file is there; loads nothing.
[[nodiscard]] bool hasModule(QLatin1StringView module);

// Loaded at first use and kept; null where it is missing or cannot be loaded.
[[nodiscard]] const PictureDecoder *pictureDecoder(QLatin1StringView module);

} // namespace pentimento
