// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/images/patches.h"

#include "app/images/colour/lcms.h"
#include "tests/support/pictures.h"

#include <QFile>
#include <QtEndian>

#include <cmath>

namespace pentimento::test {

namespace {

using ColorOf = std::function<Lab(const std::array<double, 4> &)>;

cmsInt32Number sampled(const cmsUInt16Number in[], cmsUInt16Number out[], void *context)
{
    std::array<double, 4> device{in[0] / 65535.0, in[1] / 65535.0, in[2] / 65535.0, in[3] / 65535.0};
    const Lab color = (*static_cast<const ColorOf *>(context))(device);
    const cmsCIELab lab{color.l, color.a, color.b};
    cmsFloat2LabEncodedV2(out, &lab);
    return 1;
}

cmsInt32Number sampledRgb(const cmsUInt16Number in[], cmsUInt16Number out[], void *context)
{
    const std::array<cmsUInt16Number, 4> padded{in[0], in[1], in[2], 0};
    return sampled(padded.data(), out, context);
}

double linear(int value)
{
    const double v = value / 255.0;
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

QByteArray native16(quint16 value)
{
    return QByteArray(reinterpret_cast<const char *>(&value), 2);
}

QByteArray native32(quint32 value)
{
    return QByteArray(reinterpret_cast<const char *>(&value), 4);
}

// Tiles in rows, those at the edge filled up.
QByteArray inTiles(const TiffPicture &picture)
{
    const qsizetype pixel = picture.samplesPerPixel * picture.bits / 8;
    QByteArray tiles;
    for (int top = 0; top < picture.size.height(); top += 16) {
        for (int left = 0; left < picture.size.width(); left += 16) {
            for (int y = top; y < top + 16; ++y) {
                const int columns = qMin(16, picture.size.width() - left);
                const QByteArray row =
                    picture.samples.mid((qsizetype(y) * picture.size.width() + left) * pixel, columns * pixel);
                tiles += row.leftJustified(16 * pixel, '\0', true);
            }
        }
    }
    return tiles;
}

} // namespace

Lab labOf(QRgb color)
{
    const double r = linear(qRed(color));
    const double g = linear(qGreen(color));
    const double b = linear(qBlue(color));
    // sRGB to XYZ of D50, by Bradford.
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f((0.4360747 * r + 0.3850649 * g + 0.1430804 * b) / 0.9642);
    const double y = f(0.2225045 * r + 0.7168786 * g + 0.0606169 * b);
    const double z = f((0.0139322 * r + 0.0971045 * g + 0.7141733 * b) / 0.8249);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double deltaE(const Lab &one, const Lab &other)
{
    return std::hypot(one.l - other.l, one.a - other.a, one.b - other.b);
}

QByteArray imageFixture(const QString &name)
{
    QFile file(QStringLiteral(PENTIMENTO_FIXTURES "/images/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray tiff(const TiffPicture &picture)
{
    const QByteArray pixels = picture.tiled ? inTiles(picture) : picture.samples;
    const quint32 tiles = quint32((picture.size.width() + 15) / 16 * ((picture.size.height() + 15) / 16));
    const quint32 tileSize = quint32(pixels.size()) / (picture.tiled ? tiles : 1);
    constexpr quint32 dataAt = 1024; // the directory and what it points to lie before
    QByteArray extra;
    QList<QByteArray> entries;
    const auto inDirectory = [&](quint16 tag, quint16 type, quint32 count, const QByteArray &content) {
        QByteArray value = content.leftJustified(4, '\0');
        if (content.size() > 4) {
            value = native32(512 + quint32(extra.size()));
            extra += content;
        }
        entries.append(native16(tag) + native16(type) + native32(count) + value);
    };
    const auto number = [&](quint16 tag, quint32 value) { inDirectory(tag, 4, 1, native32(value)); };
    QByteArray offsets;
    QByteArray sizes;
    for (quint32 i = 0; i < (picture.tiled ? tiles : 1); ++i) {
        offsets += native32(dataAt + i * tileSize);
        sizes += native32(tileSize);
    }
    const quint32 pieces = picture.tiled ? tiles : 1;
    number(256, quint32(picture.size.width()));
    number(257, quint32(picture.size.height()));
    inDirectory(258, 3, picture.samplesPerPixel, native16(picture.bits).repeated(picture.samplesPerPixel));
    inDirectory(259, 3, 1, native16(1));
    inDirectory(262, 3, 1, native16(picture.photometric));
    if (!picture.tiled)
        inDirectory(273, 4, pieces, offsets);
    inDirectory(277, 3, 1, native16(picture.samplesPerPixel));
    if (!picture.tiled) {
        number(278, quint32(picture.size.height()));
        inDirectory(279, 4, pieces, sizes);
    } else {
        number(322, 16);
        number(323, 16);
        inDirectory(324, 4, pieces, offsets);
        inDirectory(325, 4, pieces, sizes);
    }
    if (!picture.profile.isEmpty())
        entries.append(native16(34675) + native16(7) + native32(quint32(picture.profile.size()))
                       + native32(dataAt + quint32(pixels.size())));
    const QByteArray head = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? QByteArray("II*\0", 4) : QByteArray("MM\0*", 4);
    QByteArray bytes = head + native32(8) + native16(quint16(entries.size())) + entries.join() + native32(0);
    bytes = bytes.leftJustified(512, '\0') + extra;
    return bytes.leftJustified(dataAt, '\0') + pixels + picture.profile;
}

QByteArray tableProfile(bool cmyk, const ColorOf &colorOf)
{
    const cmsUInt32Number channels = cmyk ? 4 : 3;
    const lcms::Profile profile(cmsCreateProfilePlaceholder(nullptr));
    cmsSetProfileVersion(profile.get(), 2.4);
    cmsSetDeviceClass(profile.get(), cmyk ? cmsSigOutputClass : cmsSigDisplayClass);
    cmsSetColorSpace(profile.get(), cmyk ? cmsSigCmykData : cmsSigRgbData);
    cmsSetPCS(profile.get(), cmsSigLabData);
    cmsPipeline *pipeline = cmsPipelineAlloc(nullptr, channels, 3);
    cmsStage *table = cmsStageAllocCLut16bit(nullptr, cmyk ? 9 : 33, channels, 3, nullptr);
    ColorOf color = colorOf;
    cmsStageSampleCLut16bit(table, cmyk ? sampled : sampledRgb, &color, 0);
    cmsPipelineInsertStage(pipeline, cmsAT_BEGIN, table);
    cmsWriteTag(profile.get(), cmsSigAToB0Tag, pipeline);
    cmsPipelineFree(pipeline);
    return lcms::bytesOf(profile);
}

QByteArray greyProfile(double gamma)
{
    cmsToneCurve *curve = cmsBuildGamma(nullptr, gamma);
    const lcms::Profile profile(cmsCreateGrayProfile(cmsD50_xyY(), curve));
    cmsFreeToneCurve(curve);
    return lcms::bytesOf(profile);
}

QByteArray pngWithProfile(const QByteArray &png, const QByteArray &profile)
{
    return pngWithChunk(png, "iCCP", QByteArray("icc\0\0", 5) + zlibStream(profile));
}

QByteArray jpegWithProfile(const QByteArray &jpeg, const QByteArray &profile)
{
    constexpr qsizetype most = 60'000;
    const qsizetype count = (profile.size() + most - 1) / most;
    QByteArray bytes = jpeg;
    for (qsizetype i = count; i > 0; --i)
        bytes = jpegWithSegment(
            bytes, 0xe2, QByteArray("ICC_PROFILE\0", 12) + char(i) + char(count) + profile.mid((i - 1) * most, most));
    return bytes;
}

} // namespace pentimento::test
