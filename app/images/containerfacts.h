// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/images/colour/codepoints.h"
#include "app/images/imageformat.h"

#include <QImageIOHandler>
#include <QSize>

#include <optional>

namespace pentimento {

// What the outer structure of a picture file tells, without decoding a pixel.
struct ContainerFacts
{
    bool whole = true; // ends as its format wants it; true for formats without such a mark
    bool lossless = true;
    bool animated = false;
    bool hasProfile = false;                             // it says what its colours mean
    std::optional<CodePoints> codePoints = std::nullopt; // PNG: says it in numbers, and these go before a profile
    bool hasInks = false;                                // JPEG and TIFF: its colours are inks, or Lab
    bool hasInflatingText = false; // PNG: texts that libpng would inflate and keep, up to 8 MB each
    QSize declared{};              // GIF and BMP, where Qt's reader does not tell it in all cases; empty else
    int scans = 0;                 // JPEG: each costs a pass over all pixels
    QImageIOHandler::Transformations turn =
        QImageIOHandler::TransformationNone; // from EXIF; TIFF's own tag is not read here
};

// Never fails: a structure that makes no sense is one that is not whole.
[[nodiscard]] ContainerFacts containerFacts(QByteArrayView bytes, ImageFormat format);

// A PNG without its text chunks. libpng inflates all of them before it gives the first pixel: a hundred of 8 kB are 800
// MB.
[[nodiscard]] QByteArray withoutTexts(const QByteArray &png);

} // namespace pentimento
