// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/inputpreparation.h"

#include "app/images/containerfacts.h"
#include "app/images/imagedecoding.h"
#include "app/images/imageerror.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace pentimento {

namespace {

// Below 60 a photograph shows it more than a smaller size would.
constexpr std::array qualities{92, 85, 78, 70, 60};

// An image over the same pixels that carries nothing else: Qt's writers would add texts, resolution and a colour
// profile. Without a profile, PNG and JPEG mean sRGB. Valid as long as `image` is.
QImage bare(const QImage &image, int rows)
{
    return QImage(image.constBits(), image.width(), rows, image.bytesPerLine(), image.format());
}

QByteArray encoded(const QImage &image, ImageFormat format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, decoderName(format));
    if (quality >= 0)
        writer.setQuality(quality);
    return writer.write(bare(image, image.height())) ? bytes : QByteArray();
}

// The PNG, or nothing where it would be too large. A PNG begins with its upper rows' bytes, so when a quarter of the
// picture is over the limit the whole is, and three quarters of a second of work are saved.
QByteArray pngWithin(const QImage &image, qint64 limit)
{
    const QImage quarter = bare(image, std::max(1, image.height() / 4));
    if (encoded(quarter, ImageFormat::Png, -1).size() > limit)
        return {};
    const QByteArray whole = encoded(image, ImageFormat::Png, -1);
    return whole.size() <= limit ? whole : QByteArray();
}

bool isOpaque(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return true;
    for (int y = 0; y < image.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(row, row + image.width(), [](QRgb pixel) { return qAlpha(pixel) != 255; }))
            return false;
    }
    return true;
}

QImage onWhite(const QImage &image)
{
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, image);
    return flat;
}

PreparedInput prepared(QByteArray bytes, ImageFormat format, const QSize &size, const QSize &originalSize)
{
    return {.bytes = std::move(bytes), .mimeType = formatMimeType(format), .size = size, .originalSize = originalSize};
}

// Worse first, then smaller; always scaled from the first picture, never from a scaled one.
Result<PreparedInput> jpegWithin(const QImage &image, qint64 limit, const QSize &originalSize)
{
    QByteArray bytes;
    for (const int quality : qualities) {
        bytes = encoded(image, ImageFormat::Jpeg, quality);
        if (!bytes.isEmpty() && bytes.size() <= limit)
            return prepared(std::move(bytes), ImageFormat::Jpeg, image.size(), originalSize);
    }
    double scale = 1;
    QSize size = image.size();
    while (!bytes.isEmpty() && size != QSize(1, 1)) {
        // Bytes go about with the area. Not below a half at once: a guess that is far off would cost detail for
        // nothing.
        scale *= std::clamp(0.95 * std::sqrt(double(std::max<qint64>(limit, 0)) / double(bytes.size())), 0.5, 0.9);
        size = QSize(std::max(1, int(image.width() * scale)), std::max(1, int(image.height() * scale)));
        bytes = encoded(image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), ImageFormat::Jpeg,
                        qualities.back());
        if (!bytes.isEmpty() && bytes.size() <= limit)
            return prepared(std::move(bytes), ImageFormat::Jpeg, size, originalSize);
    }
    return imageError(ImageProblem::fileTooLarge);
}

} // namespace

Result<PreparedInput> prepareInput(const QByteArray &bytes, const InputLimits &limits)
{
    const auto read = decodeImageWithin(bytes, limits.pixels);
    if (!read)
        return read.error();
    const bool flattened = limits.opaque && !isOpaque(read->image);
    const QImage image = flattened ? onWhite(read->image) : read->image;
    const bool opaque = flattened || isOpaque(image);
    const QSize originalSize = read->info.size;
    const bool lossless = containerFacts(bytes, read->info.format).lossless;
    if (lossless || !opaque) {
        const QImage source = opaque ? image.convertToFormat(QImage::Format_RGB32) : image;
        if (QByteArray png = pngWithin(source, limits.bytes); !png.isEmpty())
            return prepared(std::move(png), ImageFormat::Png, source.size(), originalSize);
    }
    return jpegWithin(opaque ? image.convertToFormat(QImage::Format_RGB32) : onWhite(image), limits.bytes,
                      originalSize);
}

} // namespace pentimento
