// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/colour/srgb.h"

#include "app/images/colour/lcms.h"

#include <QColorSpace>
#include <QRgba64>

#include <optional>
#include <vector>

namespace pentimento {

namespace {

// More than 8 bits a channel. Such pictures are converted before they are rounded: linear values in 8 bits would band.
bool isDeep(const QImage &image)
{
    return image.depth() > 32 || image.format() == QImage::Format_Grayscale16 || image.format() == QImage::Format_BGR30
           || image.format() == QImage::Format_RGB30;
}

QImage::Format shallow(const QImage &image)
{
    return image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32;
}

// Palettes become RGB first: the shades that a conversion makes would have no entries to be.
std::optional<QImage> rgbToSrgb(const QImage &image, const lcms::Profile &profile)
{
    const bool deep = isDeep(image);
    const bool transparent = image.hasAlphaChannel();
    const auto transform = lcms::toSrgb(profile, deep ? TYPE_RGBA_16 : lcms::argb);
    if (!transform)
        return std::nullopt;
    if (!deep) {
        QImage converted = image.convertToFormat(shallow(image));
        for (int y = 0; y < converted.height(); ++y) {
            uchar *row = converted.scanLine(y);
            cmsDoTransform(transform.get(), row, row, cmsUInt32Number(converted.width()));
        }
        return converted;
    }
    const QImage source = image.convertToFormat(transparent ? QImage::Format_RGBA64 : QImage::Format_RGBX64);
    QImage converted(source.size(), shallow(image));
    for (int y = 0; y < converted.height(); ++y)
        cmsDoTransform(transform.get(), source.constScanLine(y), converted.scanLine(y),
                       cmsUInt32Number(converted.width()));
    return converted;
}

// One channel of the picture, whose colours are grey. PNG's grey with alpha comes as RGB, all three the same.
std::optional<QImage> greyToSrgb(const QImage &image, const lcms::Profile &profile)
{
    const auto transform = lcms::toSrgb(profile, TYPE_GRAY_16);
    const bool transparent = image.hasAlphaChannel();
    const QImage source = image.convertToFormat(QImage::Format_RGBA64);
    if (!transform || source.isNull())
        return std::nullopt;
    QImage converted(source.size(), shallow(image));
    std::vector<quint16> greys(size_t(source.width()));
    for (int y = 0; y < source.height(); ++y) {
        const auto *pixels = reinterpret_cast<const QRgba64 *>(source.constScanLine(y));
        for (int x = 0; x < source.width(); ++x) {
            if (pixels[x].red() != pixels[x].green() || pixels[x].red() != pixels[x].blue())
                return std::nullopt;
            greys[size_t(x)] = pixels[x].red();
        }
        auto *row = reinterpret_cast<QRgb *>(converted.scanLine(y));
        cmsDoTransform(transform.get(), greys.data(), row, cmsUInt32Number(source.width()));
        for (int x = 0; x < source.width(); ++x)
            row[x] = (row[x] & 0x00ffffff) | (transparent ? quint32(pixels[x].alpha8()) << 24 : 0xff000000);
    }
    return converted;
}

std::optional<QImage> byProfile(const QImage &image, const QByteArray &bytes)
{
    const lcms::Profile profile = lcms::open(bytes);
    if (!profile)
        return std::nullopt;
    switch (cmsGetColorSpace(profile.get())) {
    case cmsSigRgbData:
        return rgbToSrgb(image, profile);
    case cmsSigGrayData:
        return greyToSrgb(image, profile);
    default:
        return std::nullopt;
    }
}

SrgbPicture finished(QImage image, ColourOutcome colours)
{
    image.convertTo(shallow(image));
    image.setColorSpace(QColorSpace::SRgb);
    return {.image = std::move(image), .colours = colours};
}

} // namespace

SrgbPicture toSrgb(QImage image, const QByteArray &profile)
{
    if (profile.isEmpty() || QColorSpace::fromIccProfile(profile) == QColorSpace(QColorSpace::SRgb))
        return finished(std::move(image), ColourOutcome::Plain);
    if (auto converted = byProfile(image, profile))
        return finished(*std::move(converted), ColourOutcome::Converted);
    return finished(std::move(image), ColourOutcome::Ignored);
}

} // namespace pentimento
