// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/containerfacts.h"

#include "app/images/exiforientation.h"
#include "app/images/foreignnumbers.h"
#include "app/images/tifftags.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace pentimento {

namespace {

// The position of the next 0xFF, or the end.
qint64 nextMarkerByte(QByteArrayView bytes, qint64 from)
{
    const void *found =
        from < bytes.size() ? std::memchr(bytes.data() + from, 0xff, size_t(bytes.size() - from)) : nullptr;
    return found ? static_cast<const char *>(found) - bytes.data() : bytes.size();
}

bool isFrameHeader(uchar marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

void readJpegSegment(ContainerFacts &facts, uchar marker, QByteArrayView content)
{
    if (marker == 0xda)
        ++facts.scans;
    else if (isFrameHeader(marker))
        facts.hasInks = content.size() > 5 && content[5] == 4; // of RGB and grey it has fewer components
    else if (marker == 0xe2 && content.startsWith("ICC_PROFILE"))
        facts.hasProfile = true;
    else if (marker == 0xe1 && content.startsWith("Exif") && facts.turn == QImageIOHandler::TransformationNone)
        facts.turn = exifTurn(content);
}

// Segment by segment up to the end mark, so that the end mark of a thumbnail inside does not count and what a camera
// appends (a film, a second picture) does no harm. In the coded data an 0xFF that is no marker is followed by 0.
ContainerFacts jpegFacts(QByteArrayView bytes)
{
    ContainerFacts facts{.whole = false, .lossless = false};
    qint64 at = 2;
    while ((at = nextMarkerByte(bytes, at)) < bytes.size() - 1) {
        const uchar marker = uchar(bytes[at + 1]);
        if (marker == 0xd9) {
            facts.whole = true;
            return facts;
        }
        if (marker == 0xff) {
            ++at;
            continue;
        }
        if (marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8)) { // stuffed, or without a length
            at += 2;
            continue;
        }
        const auto length = bigEndianAt<quint16>(bytes, at + 2);
        if (!length || *length < 2)
            return facts;
        readJpegSegment(facts, marker, sliceOf(bytes, at + 4, *length - 2));
        at += 2 + *length;
    }
    return facts;
}

bool isText(QByteArrayView chunkType)
{
    return chunkType == "zTXt" || chunkType == "iTXt" || chunkType == "tEXt";
}

// Calls use(type, content, whole chunk) for each whole chunk of a PNG, IEND included; true if it came that far.
template<typename Use>
bool forEachPngChunk(QByteArrayView bytes, Use use)
{
    qint64 at = 8;
    while (const auto length = bigEndianAt<quint32>(bytes, at)) {
        const qint64 end = at + 12 + *length;
        if (end > bytes.size())
            return false;
        const QByteArrayView type = bytes.sliced(at + 4, 4);
        use(type, bytes.sliced(at + 8, *length), bytes.sliced(at, end - at));
        if (type == "IEND")
            return true;
        at = end;
    }
    return false;
}

ContainerFacts pngFacts(QByteArrayView bytes)
{
    ContainerFacts facts;
    facts.whole = forEachPngChunk(bytes, [&facts](QByteArrayView type, QByteArrayView content, QByteArrayView) {
        if (type == "eXIf")
            facts.turn = exifTurn(content);
        else if (type == "iCCP")
            facts.hasProfile = true;
        else if (type == "cICP" && content.size() == 4)
            facts.codePoints = {.primaries = uchar(content[0]), .transfer = uchar(content[1])};
        else if (type == "acTL")
            facts.animated = bigEndianAt<quint32>(content, 0).value_or(0) > 1;
        else if (type == "zTXt" || type == "iTXt")
            facts.hasInflatingText = true;
    });
    return facts;
}

// Past a GIF's colour table, if the flags say that there is one.
qint64 pastColorTable(qint64 at, uchar flags)
{
    return flags & 0x80 ? at + (3LL << ((flags & 7) + 1)) : at;
}

// Past a chain of sub-blocks, each with its length in front, the last one empty; nothing if the bytes end before.
std::optional<qint64> pastSubBlocks(QByteArrayView bytes, qint64 at)
{
    while (at < bytes.size()) {
        const qint64 length = uchar(bytes[at]);
        at += 1 + length;
        if (length == 0)
            return at;
    }
    return std::nullopt;
}

ContainerFacts gifFacts(QByteArrayView bytes)
{
    ContainerFacts facts{.whole = false};
    facts.declared = {littleEndianAt<quint16>(bytes, 6).value_or(0), littleEndianAt<quint16>(bytes, 8).value_or(0)};
    int frames = 0;
    std::optional<qint64> at = bytes.size() > 13 ? pastColorTable(13, uchar(bytes[10])) : bytes.size();
    while (at && *at < bytes.size()) {
        const uchar block = uchar(bytes[*at]);
        if (block == 0x3b) {
            facts.whole = true;
            break;
        }
        if (block == 0x2c && *at + 9 < bytes.size()) {
            facts.animated = ++frames > 1;
            at = pastSubBlocks(bytes, pastColorTable(*at + 10, uchar(bytes[*at + 9])) + 1);
        } else if (block == 0x21) {
            at = pastSubBlocks(bytes, *at + 2);
        } else if (block == 0) {
            at = *at + 1; // padding, which decoders pass over
        } else {
            break;
        }
    }
    return facts;
}

ContainerFacts webpFacts(QByteArrayView bytes)
{
    const auto size = littleEndianAt<quint32>(bytes, 4);
    ContainerFacts facts{.whole = size && qint64(*size) + 8 <= bytes.size()};
    qint64 at = 12;
    while (const auto length = littleEndianAt<quint32>(bytes, at + 4)) {
        const QByteArrayView type = bytes.sliced(at, 4);
        const QByteArrayView content = sliceOf(bytes, at + 8, *length);
        if (type == "EXIF")
            facts.turn = exifTurn(content);
        else if (type == "ICCP")
            facts.hasProfile = true;
        else if (type == "ANIM")
            facts.animated = true;
        else if (type == "VP8 " || (type == "ANMF" && sliceOf(content, 16, 4) == "VP8 "))
            facts.lossless = false;
        at += 8 + qint64(*length) + (*length & 1);
    }
    return facts;
}

struct BmpHeader
{
    qint64 pixels = 0; // where they begin
    qint64 width = 0;
    qint64 height = 0;
    qint64 depth = 0;
    quint32 packing = 0;
    qint64 packedLength = 0;
};

BmpHeader bmpHeader(QByteArrayView bytes)
{
    const auto n16 = [bytes](qint64 at) { return littleEndianAt<quint16>(bytes, at).value_or(0); };
    const auto n32 = [bytes](qint64 at) { return littleEndianAt<quint32>(bytes, at).value_or(0); };
    if (n32(14) == 12) // OS/2
        return {.pixels = n32(10), .width = n16(18), .height = n16(20), .depth = n16(24)};
    // A negative height means that the rows go downwards.
    return {.pixels = n32(10),
            .width = qAbs(qint64(qint32(n32(18)))),
            .height = qAbs(qint64(qint32(n32(22)))),
            .depth = n16(28),
            .packing = n32(30),
            .packedLength = n32(34)};
}

// BMP has no end mark, but its header tells how long it is; Qt shows half a BMP without a word.
ContainerFacts bmpFacts(QByteArrayView bytes)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    const BmpHeader header = bmpHeader(bytes);
    qint64 length = header.packedLength;
    const bool runLengths = header.packing == 1 || header.packing == 2;
    if (!runLengths && qMulOverflow((header.width * header.depth + 31) / 32 * 4, header.height, &length))
        length = std::numeric_limits<qint64>::max();
    ContainerFacts facts{.whole = header.pixels > 0 && length <= bytes.size() - header.pixels};
    facts.declared = QSize(int(qMin(header.width, most)), int(qMin(header.height, most)));
    return facts;
}

ContainerFacts tiffFacts(QByteArrayView bytes)
{
    constexpr quint16 photometric = 0x0106;
    constexpr quint16 profile = 0x8773;
    constexpr std::array inks{5, 8, 9, 10}; // separated; Lab of TIFF's, of ICC's and of ITU's kind
    const int meaning = tiffNumber(bytes, photometric).value_or(2);
    return {.hasProfile = hasTiffTag(bytes, profile),
            .hasInks = std::find(inks.begin(), inks.end(), meaning) != inks.end()};
}

// HEIC, AVIF and JXL in boxes: the last one must be all there.
ContainerFacts boxFacts(QByteArrayView bytes)
{
    ContainerFacts facts{.lossless = false};
    qint64 at = 0;
    while (const auto shortLength = bigEndianAt<quint32>(bytes, at)) {
        if (*shortLength == 0)
            return facts; // "up to the end"
        const auto longLength = bigEndianAt<quint64>(bytes, at + 8);
        const quint64 length = *shortLength == 1 ? longLength.value_or(0) : *shortLength;
        if (length < 8 || length > quint64(bytes.size() - at)) {
            facts.whole = false;
            return facts;
        }
        facts.animated = facts.animated || sliceOf(bytes, at + 4, 4) == "moov"; // a film beside the picture
        at += qint64(length);
    }
    return facts;
}

} // namespace

ContainerFacts containerFacts(QByteArrayView bytes, ImageFormat format)
{
    switch (format) {
    case ImageFormat::Jpeg:
        return jpegFacts(bytes);
    case ImageFormat::Png:
        return pngFacts(bytes);
    case ImageFormat::Gif:
        return gifFacts(bytes);
    case ImageFormat::WebP:
        return webpFacts(bytes);
    case ImageFormat::Bmp:
        return bmpFacts(bytes);
    case ImageFormat::Tiff:
        return tiffFacts(bytes);
    case ImageFormat::Heic:
    case ImageFormat::Avif:
        return boxFacts(bytes);
    case ImageFormat::Jxl: // a bare codestream has no boxes
        return bytes.startsWith("\xff\x0a") ? ContainerFacts{.lossless = false} : boxFacts(bytes);
    default:
        return {};
    }
}

bool hasEndMarker(QByteArrayView bytes, ImageFormat format)
{
    return containerFacts(bytes, format).whole;
}

QByteArray withoutTexts(const QByteArray &png)
{
    QByteArray kept = png.left(8);
    kept.reserve(png.size());
    (void)forEachPngChunk(png, [&kept](QByteArrayView type, QByteArrayView, QByteArrayView chunk) {
        if (!isText(type))
            kept.append(chunk);
    });
    return kept;
}

} // namespace pentimento
