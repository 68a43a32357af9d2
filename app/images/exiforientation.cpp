// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/exiforientation.h"

#include "app/images/tifftags.h"

#include <array>

namespace pentimento {

namespace {

constexpr quint16 orientationTag = 0x0112;

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

} // namespace

QImageIOHandler::Transformations exifTurn(QByteArrayView exif)
{
    constexpr QByteArrayView prefix("Exif\0\0", 6);
    const QByteArrayView tiff = exif.startsWith(prefix) ? exif.sliced(prefix.size()) : exif;
    const auto value = tiffNumber(tiff, orientationTag);
    if (!value || *value < 1 || *value > turns.size())
        return QImageIOHandler::TransformationNone;
    return turns[*value - 1];
}

} // namespace pentimento
