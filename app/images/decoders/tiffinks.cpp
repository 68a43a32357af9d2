// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/colour/inkcolours.h"
#include "app/images/decoders/inkfiles.h"
#include "app/images/imagereader.h"

#include <QColorSpace>

#include <tiffio.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <vector>

namespace pentimento::inks {

namespace {

// The bytes as libtiff reads them.
struct Source
{
    const QByteArray &bytes;
    qint64 at = 0;
};

Source &sourceOf(thandle_t handle)
{
    return *static_cast<Source *>(handle);
}

tmsize_t readBytes(thandle_t handle, void *to, tmsize_t count)
{
    Source &source = sourceOf(handle);
    const qint64 given = std::clamp<qint64>(source.bytes.size() - source.at, 0, count);
    if (given > 0)
        std::memcpy(to, source.bytes.constData() + source.at, size_t(given));
    source.at += given;
    return given;
}

tmsize_t writeNothing(thandle_t, void *, tmsize_t)
{
    return 0;
}

toff_t seek(thandle_t handle, toff_t offset, int whence)
{
    Source &source = sourceOf(handle);
    const qint64 base = whence == SEEK_CUR ? source.at : whence == SEEK_END ? source.bytes.size() : 0;
    qint64 target = 0;
    if (qAddOverflow(base, qint64(offset), &target) || target < 0)
        return toff_t(-1);
    source.at = target;
    return toff_t(target);
}

int closeNothing(thandle_t)
{
    return 0;
}

toff_t sizeOf(thandle_t handle)
{
    return toff_t(sourceOf(handle).bytes.size());
}

int mapBytes(thandle_t handle, void **base, toff_t *size)
{
    *base = const_cast<char *>(sourceOf(handle).bytes.constData());
    *size = sizeOf(handle);
    return 1;
}

void unmapNothing(thandle_t, void *, toff_t) {}

int quiet(TIFF *, void *, const char *, const char *, va_list)
{
    return 1; // told: what is wrong shows in what a call returns
}

struct TiffCloser
{
    void operator()(TIFF *tiff) const { TIFFClose(tiff); }
};
using Tiff = std::unique_ptr<TIFF, TiffCloser>;

Tiff opened(Source &source)
{
    TIFFOpenOptions *options = TIFFOpenOptionsAlloc();
    TIFFOpenOptionsSetErrorHandlerExtR(options, quiet, nullptr);
    TIFFOpenOptionsSetWarningHandlerExtR(options, quiet, nullptr);
    Tiff tiff(TIFFClientOpenExt("picture", "r", &source, readBytes, writeNothing, seek, closeNothing, sizeOf, mapBytes,
                                unmapNothing, options));
    TIFFOpenOptionsFree(options);
    return tiff;
}

struct Shape
{
    quint32 width = 0;
    quint32 height = 0;
    quint16 photometric = 0;
    quint16 bits = 1;
    quint16 samples = 1;
    InkLayout layout;
};

std::optional<Shape> shapeOf(TIFF *tiff)
{
    Shape shape;
    quint16 planes = PLANARCONFIG_CONTIG;
    quint16 format = SAMPLEFORMAT_UINT;
    quint16 inkSet = INKSET_CMYK;
    TIFFGetField(tiff, TIFFTAG_IMAGEWIDTH, &shape.width);
    TIFFGetField(tiff, TIFFTAG_IMAGELENGTH, &shape.height);
    TIFFGetField(tiff, TIFFTAG_PHOTOMETRIC, &shape.photometric);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_BITSPERSAMPLE, &shape.bits);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_SAMPLESPERPIXEL, &shape.samples);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_PLANARCONFIG, &planes);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_SAMPLEFORMAT, &format);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_INKSET, &inkSet);
    const bool lab = shape.photometric == PHOTOMETRIC_CIELAB || shape.photometric == PHOTOMETRIC_ICCLAB;
    const bool cmyk = shape.photometric == PHOTOMETRIC_SEPARATED && inkSet == INKSET_CMYK;
    const int colours = lab ? 3 : 4;
    if ((!lab && !cmyk) || (shape.bits != 8 && shape.bits != 16) || planes != PLANARCONFIG_CONTIG
        || format > SAMPLEFORMAT_INT || shape.samples < colours || shape.samples > colours + 4
        || shape.width > quint32(std::numeric_limits<int>::max())
        || shape.height > quint32(std::numeric_limits<int>::max()))
        return std::nullopt;
    shape.layout = {.space = lab ? InkLayout::Space::Lab : InkLayout::Space::Cmyk,
                    .bytes = shape.bits / 8,
                    .further = shape.samples - colours};
    return shape;
}

// TIFF's own Lab has signs and, in 16 bits, uses L up to the end; ICC's has neither.
void makeIccLab(void *row, int pixels, const Shape &shape)
{
    if (shape.photometric != PHOTOMETRIC_CIELAB)
        return;
    for (qsizetype at = 0; at < qsizetype(pixels) * shape.samples; at += shape.samples) {
        if (shape.bits == 8) {
            auto *sample = static_cast<uchar *>(row) + at;
            sample[1] ^= 0x80;
            sample[2] ^= 0x80;
        } else {
            auto *sample = static_cast<quint16 *>(row) + at;
            sample[0] = quint16((quint32(sample[0]) * 0xff00 + 0x7fff) / 0xffff);
            sample[1] ^= 0x8000;
            sample[2] ^= 0x8000;
        }
    }
}

QByteArray profileOf(TIFF *tiff)
{
    quint32 size = 0;
    void *profile = nullptr;
    if (TIFFGetField(tiff, TIFFTAG_ICCPROFILE, &size, &profile) != 1)
        return {};
    return QByteArray(static_cast<const char *>(profile), qsizetype(size));
}

// What libtiff needs at once: a strip or a tile, unpacked. A small picture may claim one of gigabytes.
bool isModest(tmsize_t bytes)
{
    return bytes > 0 && bytes <= tmsize_t(ImageLimits{}.allocationMegabytes) * 1024 * 1024;
}

bool readRows(TIFF *tiff, const Shape &shape, const InkColours &colours, QImage &image)
{
    if (!isModest(TIFFScanlineSize(tiff)))
        return false;
    std::vector<uchar> row(size_t(TIFFScanlineSize(tiff)));
    if (row.size() < size_t(shape.width) * shape.samples * (shape.bits / 8))
        return false;
    for (quint32 y = 0; y < shape.height; ++y) {
        if (TIFFReadScanline(tiff, row.data(), y) != 1)
            return false;
        makeIccLab(row.data(), int(shape.width), shape);
        colours.convert(row.data(), reinterpret_cast<QRgb *>(image.scanLine(int(y))), int(shape.width));
    }
    return true;
}

bool readTiles(TIFF *tiff, const Shape &shape, const InkColours &colours, QImage &image)
{
    quint32 width = 0;
    quint32 height = 0;
    TIFFGetField(tiff, TIFFTAG_TILEWIDTH, &width);
    TIFFGetField(tiff, TIFFTAG_TILELENGTH, &height);
    const size_t rowSize = size_t(width) * shape.samples * (shape.bits / 8);
    if (!isModest(TIFFTileSize(tiff)) || size_t(TIFFTileSize(tiff)) < rowSize * height || rowSize == 0)
        return false;
    std::vector<uchar> tile(size_t(TIFFTileSize(tiff)));
    for (quint32 y = 0; y < shape.height; y += height) {
        for (quint32 x = 0; x < shape.width; x += width) {
            if (TIFFReadTile(tiff, tile.data(), x, y, 0, 0) < 0)
                return false;
            const int pixels = int(qMin(width, shape.width - x));
            for (quint32 line = 0; line < qMin(height, shape.height - y); ++line) {
                uchar *row = tile.data() + line * rowSize;
                makeIccLab(row, pixels, shape);
                colours.convert(row, reinterpret_cast<QRgb *>(image.scanLine(int(y + line))) + x, pixels);
            }
        }
    }
    return true;
}

} // namespace

std::optional<PictureHeader> tiffHeader(const QByteArray &bytes)
{
    Source source{bytes};
    const Tiff tiff = opened(source);
    const auto shape = tiff ? shapeOf(tiff.get()) : std::nullopt;
    if (!shape)
        return std::nullopt;
    return PictureHeader{.size = {int(shape->width), int(shape->height)}};
}

std::optional<DecodedPicture> decodeTiff(const QByteArray &bytes)
{
    Source source{bytes};
    const Tiff tiff = opened(source);
    const auto shape = tiff ? shapeOf(tiff.get()) : std::nullopt;
    if (!shape)
        return std::nullopt;
    const InkColours colours(shape->layout, profileOf(tiff.get()));
    DecodedPicture decoded{.image = QImage(int(shape->width), int(shape->height), QImage::Format_RGB32),
                           .profile = {},
                           .colours = colours.outcome()};
    if (decoded.image.isNull())
        return std::nullopt;
    decoded.image.setColorSpace(QColorSpace::SRgb);
    const bool read = TIFFIsTiled(tiff.get()) != 0 ? readTiles(tiff.get(), *shape, colours, decoded.image)
                                                   : readRows(tiff.get(), *shape, colours, decoded.image);
    return read ? std::optional(std::move(decoded)) : std::nullopt;
}

} // namespace pentimento::inks
