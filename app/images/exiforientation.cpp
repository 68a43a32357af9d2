// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/exiforientation.h"

#include "app/images/foreignnumbers.h"

#include <array>

namespace pentimento {

namespace {

constexpr quint16 orientationTag = 0x0112;
constexpr quint16 typeShort = 3;

// Values 1 to 8 of the tag.
constexpr std::array turns{
    QImageIOHandler::TransformationNone,
    QImageIOHandler::TransformationMirror,
    QImageIOHandler::TransformationRotate180,
    QImageIOHandler::TransformationFlip,
    QImageIOHandler::TransformationFlipAndRotate90,
    QImageIOHandler::TransformationRotate90,
    QImageIOHandler::TransformationMirrorAndRotate90,
    QImageIOHandler::TransformationRotate270,
};

template<typename T>
std::optional<T> numberAt(QByteArrayView bytes, qint64 at, bool bigEndian)
{
    return bigEndian ? bigEndianAt<T>(bytes, at) : littleEndianAt<T>(bytes, at);
}

std::optional<quint16> orientationOf(QByteArrayView tiff, bool bigEndian)
{
    const auto directory = numberAt<quint32>(tiff, 4, bigEndian);
    if (!directory)
        return std::nullopt;
    const auto count = numberAt<quint16>(tiff, *directory, bigEndian);
    for (qint64 i = 0; count && i < *count; ++i) {
        const qint64 entry = qint64(*directory) + 2 + i * 12;
        const auto tag = numberAt<quint16>(tiff, entry, bigEndian);
        if (!tag)
            return std::nullopt;
        if (*tag != orientationTag)
            continue;
        if (numberAt<quint16>(tiff, entry + 2, bigEndian) != typeShort)
            return std::nullopt;
        return numberAt<quint16>(tiff, entry + 8, bigEndian);
    }
    return std::nullopt;
}

} // namespace

QImageIOHandler::Transformations exifTurn(QByteArrayView exif)
{
    constexpr QByteArrayView prefix("Exif\0\0", 6);
    const QByteArrayView tiff = exif.startsWith(prefix) ? exif.sliced(prefix.size()) : exif;
    const bool bigEndian = tiff.startsWith(QByteArrayView("MM\0*", 4));
    if (!bigEndian && !tiff.startsWith(QByteArrayView("II*\0", 4)))
        return QImageIOHandler::TransformationNone;
    const auto value = orientationOf(tiff, bigEndian);
    if (!value || *value < 1 || *value > turns.size())
        return QImageIOHandler::TransformationNone;
    return turns[*value - 1];
}

} // namespace pentimento
