// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/tifftags.h"

#include "app/images/foreignnumbers.h"

namespace pentimento {

namespace {

constexpr quint16 typeShort = 3;

template<typename T>
std::optional<T> numberAt(QByteArrayView bytes, qint64 at, bool bigEndian)
{
    return bigEndian ? bigEndianAt<T>(bytes, at) : littleEndianAt<T>(bytes, at);
}

// Nothing where these bytes are no TIFF structure.
std::optional<bool> isBigEndian(QByteArrayView tiff)
{
    if (tiff.startsWith(QByteArrayView("MM\0*", 4)))
        return true;
    return tiff.startsWith(QByteArrayView("II*\0", 4)) ? std::optional(false) : std::nullopt;
}

// Where the entry of the tag stands.
std::optional<qint64> entryOf(QByteArrayView tiff, bool bigEndian, quint16 wanted)
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
        if (*tag == wanted)
            return entry;
    }
    return std::nullopt;
}

} // namespace

bool hasTiffTag(QByteArrayView tiff, quint16 tag)
{
    const auto bigEndian = isBigEndian(tiff);
    return bigEndian && entryOf(tiff, *bigEndian, tag);
}

std::optional<quint16> tiffNumber(QByteArrayView tiff, quint16 tag)
{
    const auto bigEndian = isBigEndian(tiff);
    const auto entry = bigEndian ? entryOf(tiff, *bigEndian, tag) : std::nullopt;
    if (!entry || numberAt<quint16>(tiff, *entry + 2, *bigEndian) != typeShort)
        return std::nullopt;
    return numberAt<quint16>(tiff, *entry + 8, *bigEndian);
}

QByteArrayView tiffContent(QByteArrayView tiff, quint16 tag)
{
    const auto bigEndian = isBigEndian(tiff);
    const auto entry = bigEndian ? entryOf(tiff, *bigEndian, tag) : std::nullopt;
    const auto length = entry ? numberAt<quint32>(tiff, *entry + 4, *bigEndian) : std::nullopt;
    const auto at = entry ? numberAt<quint32>(tiff, *entry + 8, *bigEndian) : std::nullopt;
    return length && at && *length > 4 ? sliceOf(tiff, *at, *length) : QByteArrayView();
}

} // namespace pentimento
