// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/images/picturedecoder.h"

namespace pentimento::inks {

// Files whose pixels are inks or Lab. Turns are not applied: EXIF and TIFF's tag are read elsewhere.
[[nodiscard]] std::optional<PictureHeader> jpegHeader(const QByteArray &bytes);
[[nodiscard]] std::optional<DecodedPicture> decodeJpeg(const QByteArray &bytes, const QSize &wanted);

// Nothing for what is rare among the rare: separate planes, 12 bits; Qt decodes those.
[[nodiscard]] std::optional<PictureHeader> tiffHeader(const QByteArray &bytes);
[[nodiscard]] std::optional<DecodedPicture> decodeTiff(const QByteArray &bytes);

} // namespace pentimento::inks
