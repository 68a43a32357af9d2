// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>

#include <functional>

namespace pentimento::test {

// Pictures as bytes: real ones by Qt's writers, odd ones by hand.

[[nodiscard]] QImage
sample(const QString &name = QStringLiteral("coffee")); // of resources/samples, RGB32, without a profile
[[nodiscard]] QImage noise(const QSize &size, bool transparent = false); // the same each time
[[nodiscard]] QByteArray encoded(const QImage &image, const QByteArray &format, int quality = -1);
[[nodiscard]] QByteArray encodedGif(const QImage &image, int frames = 1);
// One of every format that this build reads.
[[nodiscard]] QByteArray encodedAs(const QByteArray &format, const QImage &image);

// EXIF as a TIFF structure: orientation, and GPS where asked for.
[[nodiscard]] QByteArray exif(int orientation, bool bigEndian = false, bool gps = false);
[[nodiscard]] QByteArray jpegWithSegment(const QByteArray &jpeg, uchar marker, const QByteArray &content);
[[nodiscard]] QByteArray jpegWithExif(const QByteArray &jpeg, const QByteArray &exif);
[[nodiscard]] QByteArray pngChunk(const QByteArray &type, const QByteArray &content);
[[nodiscard]] QByteArray pngHeader(quint32 width, quint32 height, char depth = 8, char colorType = 2);
[[nodiscard]] QByteArray pngWithChunk(const QByteArray &png, const QByteArray &type,
                                      const QByteArray &content); // after IHDR
[[nodiscard]] QByteArray webpWithExif(const QImage &image, const QByteArray &exif);
[[nodiscard]] QByteArray animatedWebp(const QImage &first, const QImage &second);
[[nodiscard]] QByteArray zlibStream(const QByteArray &bytes);

// Bytes that the process held at most beyond what it held before.
[[nodiscard]] qint64 peakMemoryOf(const std::function<void()> &work);

} // namespace pentimento::test
