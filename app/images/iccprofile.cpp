// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/iccprofile.h"

#include "app/images/foreignnumbers.h"
#include "app/images/tifftags.h"

#include <zlib.h>

namespace pentimento {

namespace {

constexpr qsizetype mostBytes = 8 * 1024 * 1024; // of a screen's profile: a few kB, with tables one or two MB

// qUncompress() would take whatever there is to take.
QByteArray inflated(QByteArrayView packed)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = uInt(packed.size());
    QByteArray bytes;
    int state = Z_OK;
    while (state == Z_OK && bytes.size() < mostBytes) {
        constexpr qsizetype step = 64 * 1024;
        const qsizetype at = bytes.size();
        bytes.resize(at + step);
        stream.next_out = reinterpret_cast<Bytef *>(bytes.data() + at);
        stream.avail_out = uInt(step);
        state = inflate(&stream, Z_NO_FLUSH);
        bytes.truncate(bytes.size() - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? bytes : QByteArray();
}

// A name, its end, the one method that there is, the profile packed. It stands before the pixels.
QByteArray pngProfile(QByteArrayView bytes)
{
    qint64 at = 8;
    while (const auto length = bigEndianAt<quint32>(bytes, at)) {
        const QByteArrayView type = sliceOf(bytes, at + 4, 4);
        const QByteArrayView content = sliceOf(bytes, at + 8, *length);
        if (type == "IDAT")
            break;
        const qsizetype end = content.indexOf('\0');
        if (type == "iCCP" && end >= 0)
            return inflated(sliceOf(content, end + 2, content.size()));
        at += 12 + qint64(*length);
    }
    return {};
}

QByteArray webpProfile(QByteArrayView bytes)
{
    qint64 at = 12;
    while (const auto length = littleEndianAt<quint32>(bytes, at + 4)) {
        if (sliceOf(bytes, at, 4) == "ICCP")
            return sliceOf(bytes, at + 8, *length).toByteArray();
        at += 8 + qint64(*length) + (*length & 1);
    }
    return {};
}

} // namespace

QByteArray embeddedProfile(QByteArrayView bytes, ImageFormat format)
{
    constexpr quint16 tiffProfile = 0x8773;
    switch (format) {
    case ImageFormat::Png:
        return pngProfile(bytes);
    case ImageFormat::WebP:
        return webpProfile(bytes);
    case ImageFormat::Tiff:
        return tiffContent(bytes, tiffProfile).toByteArray();
    default:
        return {};
    }
}

} // namespace pentimento
