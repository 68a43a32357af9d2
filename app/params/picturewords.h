// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pentimento {

// Whether a file parameter is a picture, as far as its name (input_image) and its description tell: sounds, films and
// archives are files too, and where nothing tells, it is none.
[[nodiscard]] bool namesPicture(const QString &name, const QString &description);

// Whether a name speaks of a mask: mask, mask_img, face_mask.
[[nodiscard]] bool namesMask(const QString &name);

} // namespace pentimento
