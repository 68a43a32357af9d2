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

PreparedInput prepared(QByteArray bytes, ImageFormat format, const QSize &size)
{
    return {.bytes = std::move(bytes), .mimeType = formatMimeType(format), .size = size, .originalSize = {}};
}

// Worse first, then smaller; always scaled from the first picture, never from a scaled one.
Result<PreparedInput> jpegWithin(const QImage &image, qint64 limit)
{
    QByteArray bytes;
    for (const int quality : qualities) {
        bytes = encoded(image, ImageFormat::Jpeg, quality);
        if (!bytes.isEmpty() && bytes.size() <= limit)
            return prepared(std::move(bytes), ImageFormat::Jpeg, image.size());
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
            return prepared(std::move(bytes), ImageFormat::Jpeg, size);
    }
    return imageError(ImageProblem::fileTooLarge);
}

Result<PreparedInput> within(const InputLimits &limits, const QImage &image, bool opaque, bool lossless)
{
    if (lossless || !opaque) {
        const QImage source = opaque ? image.convertToFormat(QImage::Format_RGB32) : image;
        if (QByteArray png = pngWithin(source, limits.bytes); !png.isEmpty())
            return prepared(std::move(png), ImageFormat::Png, source.size());
    }
    return jpegWithin(opaque ? image.convertToFormat(QImage::Format_RGB32) : onWhite(image), limits.bytes);
}

} // namespace

Result<PreparedInput> prepareInput(const QByteArray &bytes, const InputLimits &limits)
{
    const auto read = decodeImageWithin(bytes, limits.pixels);
    if (!read)
        return read.error();
    const bool isOpaqueAlready = isOpaque(read->image);
    const bool paintsOnWhite = limits.opaque && !isOpaqueAlready;
    const bool opaque = isOpaqueAlready || paintsOnWhite;
    const bool lossless = containerFacts(bytes, read->info.format).lossless;
    Result<PreparedInput> input = within(limits, paintsOnWhite ? onWhite(read->image) : read->image, opaque, lossless);
    if (!input)
        return input;
    input->originalSize = read->info.size;
    input->original = read->info;
    input->colours = read->colours;
    input->flattened = !isOpaqueAlready && (paintsOnWhite || input->mimeType == formatMimeType(ImageFormat::Jpeg));
    return input;
}

} // namespace pentimento
