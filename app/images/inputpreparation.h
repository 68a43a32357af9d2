// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/images/imagereader.h"

#include <QSize>

namespace pentimento {

struct InputLimits
{
    qint64 pixels = 4'000'000;
    qint64 bytes = 1'000'000;
    bool opaque = false; // what is transparent is painted on white

    friend bool operator==(const InputLimits &, const InputLimits &) = default;
};

// A picture as it goes out: 8-bit sRGB, upright, no metadata, within the limits.
struct PreparedInput
{
    QByteArray bytes;
    QByteArray mimeType;
    QSize size;         // of `bytes`
    QSize originalSize; // upright
    ImageInfo original = {};
    ColourOutcome colours = ColourOutcome::Plain;
    bool flattened = false; // what was transparent lies on white

    friend bool operator==(const PreparedInput &, const PreparedInput &) = default;
};

// Scales to `pixels`, encodes as PNG where that fits into `bytes` and the source was lossless or has alpha, else as
// JPEG with falling quality, then with falling size. Deterministic. Always re-encodes: metadata never leaves the
// computer.
[[nodiscard]] Result<PreparedInput> prepareInput(const QByteArray &bytes, const InputLimits &limits);

} // namespace pentimento
