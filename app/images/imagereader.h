// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/images/colour/colouroutcome.h"
#include "app/images/imageformat.h"

#include <QImage>
#include <QSize>

namespace pentimento {

struct ImageLimits
{
    qint64 fileBytes = 100 * 1024 * 1024;
    qint64 pixels = 200'000'000;
    int allocationMegabytes = 1024;
};

// Known from the header, before any pixel is decoded.
struct ImageInfo
{
    ImageFormat format = ImageFormat::Unknown;
    QSize size;            // upright, as a person sees it
    bool animated = false; // only the first frame is used
    bool turned = false;   // it is stored otherwise than upright

    friend bool operator==(const ImageInfo &, const ImageInfo &) = default;
};

struct ReadImage
{
    QImage image; // upright, 8-bit sRGB, Format_RGB32 or Format_ARGB32 (not premultiplied)
    ImageInfo info;
    ColourOutcome colours = ColourOutcome::Plain;
};

// The bytes of a regular file, opened once; refuses folders, FIFOs, devices, dangling links, and more than the limit.
// Error: Unreadable (or TooLarge) with the file as subject and one of the words of ImageProblem as code.
[[nodiscard]] Result<QByteArray> readPictureFile(const QString &path, const ImageLimits &limits = {});

// Looks at the header and the end mark only. Free of GUI-thread work: call it in the pool.
[[nodiscard]] Result<ImageInfo> inspectImage(const QByteArray &bytes, const ImageLimits &limits = {});

// Decodes (of an animated picture the first frame), turns upright, converts to sRGB.
[[nodiscard]] Result<ReadImage> decodeImage(const QByteArray &bytes, const ImageLimits &limits = {});

// Error::code of the functions above; ui/shared/errortext has a sentence for each.
namespace ImageProblem {
inline constexpr QLatin1StringView missing{"missing"};
inline constexpr QLatin1StringView folder{"folder"};
inline constexpr QLatin1StringView notAFile{"not-a-file"};
inline constexpr QLatin1StringView noPermission{"no-permission"};
inline constexpr QLatin1StringView readFailed{"read-failed"};
inline constexpr QLatin1StringView empty{"empty"};
inline constexpr QLatin1StringView fileTooLarge{"file-too-large"};
inline constexpr QLatin1StringView tooManyPixels{"too-many-pixels"};
inline constexpr QLatin1StringView notAPicture{"not-a-picture"};
inline constexpr QLatin1StringView formatNotRead{"format-not-read"}; // detail: the format's name
inline constexpr QLatin1StringView truncated{"truncated"};
inline constexpr QLatin1StringView broken{"broken"};
} // namespace ImageProblem

} // namespace pentimento
