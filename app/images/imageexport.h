// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QStringList>

namespace pentimento {

struct ExportOptions
{
    bool replace = false; // an existing file: somebody was asked
    int quality = 95;     // of JPEG and WebP
};

// A copy of a picture where somebody wants it, whole or not at all. Blocking: call it in the pool.
//
// A target whose suffix means the format that the source is in gets the same bytes, also of formats that this build
// cannot show. Any other is decoded and encoded anew, upright and in sRGB; what a format cannot hold (transparency, in
// JPEG and BMP) is laid on white. A suffix that cannot be written: Unsupported with code "format-not-written". Disk and
// folder: Storage, as writeFileAtomically() says, about the target.
[[nodiscard]] Result<Done> exportPicture(const QString &sourcePath, const QString &targetPath,
                                         const ExportOptions &options = {});

// What this build can encode, for the file dialog, the usual ones first: "png", "jpg" …
[[nodiscard]] QStringList exportSuffixes();

} // namespace pentimento
