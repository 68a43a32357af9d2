// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/imagereader.h"

#include "app/images/colour/srgb.h"
#include "app/images/decodermodules.h"
#include "app/images/imagedecoding.h"
#include "app/images/imageerror.h"
#include "app/images/openedimage.h"

#include <QTransform>

#include <cmath>
#include <limits>

namespace pentimento {

namespace {

// Before any decoder is asked.
std::optional<Error> refusalByKind(const QByteArray &bytes, ImageFormat format, const ImageLimits &limits)
{
    if (bytes.isEmpty())
        return imageError(ImageProblem::empty);
    if (bytes.size() > limits.fileBytes)
        return imageError(ImageProblem::fileTooLarge);
    if (formatSuffix(format).isEmpty())
        return imageError(ImageProblem::notAPicture);
    const QLatin1StringView module = decoderModule(format);
    const bool loads = module.isEmpty() || pictureDecoder(module) != nullptr;
    if (!isReadable(format) || !loads)
        return imageError(ImageProblem::formatNotRead, {}, formatName(format));
    return std::nullopt;
}

QImage turnedUpright(QImage image, QImageIOHandler::Transformations turn)
{
    const bool mirror = turn & QImageIOHandler::TransformationMirror;
    const bool flip = turn & QImageIOHandler::TransformationFlip;
    if (mirror || flip)
        image = std::move(image).mirrored(mirror, flip);
    if (turn & QImageIOHandler::TransformationRotate90)
        image = image.transformed(QTransform().rotate(90));
    return image;
}

} // namespace

QSize fittedSize(const QSize &size, qint64 pixels)
{
    const qint64 most = qMax<qint64>(pixels, 1);
    if (qint64(size.width()) * size.height() <= most)
        return size;
    const double scale = std::sqrt(double(most) / (double(size.width()) * size.height()));
    // A strip of ten thousand by one keeps one row, and gives up columns for it.
    const qint64 width = qBound<qint64>(1, qint64(size.width() * scale), most);
    const qint64 height = qBound<qint64>(1, qint64(size.height() * scale), most);
    return QSize(int(qMin(width, most / height)), int(qMin(height, most / width)));
}

Result<ImageInfo> inspectImage(const QByteArray &bytes, const ImageLimits &limits)
{
    const ImageFormat format = sniffFormat(bytes);
    if (auto refusal = refusalByKind(bytes, format, limits))
        return *refusal;
    const auto opened = OpenedImage::open(bytes, format);
    if (auto refusal = opened->refusal(limits))
        return *refusal;
    return opened->info();
}

Result<ReadImage> decodeImageWithin(const QByteArray &bytes, qint64 pixels, const ImageLimits &limits)
{
    const ImageFormat format = sniffFormat(bytes);
    if (auto refusal = refusalByKind(bytes, format, limits))
        return *refusal;
    const auto opened = OpenedImage::open(bytes, format);
    if (auto refusal = opened->refusal(limits))
        return *refusal;
    const QSize size = fittedSize(opened->storedSize(), pixels);
    Result<DecodedPicture> decoded = opened->decode(size);
    if (!decoded)
        return decoded.error();
    QImage image = std::exchange(decoded->image, {});
    if (image.size() != size)
        image = image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    SrgbPicture srgb = toSrgb(std::move(image), decoded->profile);
    return ReadImage{.image = turnedUpright(std::move(srgb.image), opened->turn()),
                     .info = opened->info(),
                     .colours = decoded->colours.value_or(srgb.colours)};
}

Result<ReadImage> decodeImage(const QByteArray &bytes, const ImageLimits &limits)
{
    return decodeImageWithin(bytes, std::numeric_limits<qint64>::max(), limits);
}

} // namespace pentimento
