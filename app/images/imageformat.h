// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace pentimento {

// What a file is by its first bytes, never by its name.
enum class ImageFormat {
    Jpeg,
    Png,
    Gif,
    WebP,
    Tiff,
    Bmp,
    Heic,
    Avif,
    Jxl,
    Psd,
    Pdf,
    Svg,
    Html,
    Json,
    Xml,
    Text,
    Empty,
    Unknown
};

[[nodiscard]] ImageFormat sniffFormat(QByteArrayView head); // 512 bytes are enough
[[nodiscard]] QString formatName(ImageFormat format);       // "JPEG", "HEIC": shown to people, not translated
[[nodiscard]] QString formatSuffix(ImageFormat format);     // "jpg"; empty where it is no picture
[[nodiscard]] QByteArray formatMimeType(ImageFormat format);
[[nodiscard]] bool isReadable(ImageFormat format); // by this build, as it is installed

// All that are readable, the usual ones first, and how their files may end. Whatever lists formats for people asks
// here.
[[nodiscard]] QList<ImageFormat> readableFormats();
[[nodiscard]] QStringList suffixesOf(ImageFormat format);

// Qt's name of the plugin that would decode it: the subtype of its MIME type.
[[nodiscard]] QByteArray decoderName(ImageFormat format);

// Whether the file ends as its format wants it: IEND, EOI, 3B, the RIFF size. True for formats without such a mark.
[[nodiscard]] bool hasEndMarker(QByteArrayView bytes, ImageFormat format);

} // namespace pentimento
