// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/imageexport.h"

#include "app/base/atomicfile.h"
#include "app/images/imageerror.h"
#include "app/images/imageformat.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFileInfo>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <array>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct SuffixMeaning
{
    QLatin1StringView suffix;
    ImageFormat format;
};

constexpr std::array meanings{
    SuffixMeaning{"png"_L1, ImageFormat::Png},   SuffixMeaning{"jpg"_L1, ImageFormat::Jpeg},
    SuffixMeaning{"webp"_L1, ImageFormat::WebP}, SuffixMeaning{"tif"_L1, ImageFormat::Tiff},
    SuffixMeaning{"bmp"_L1, ImageFormat::Bmp},   SuffixMeaning{"jpeg"_L1, ImageFormat::Jpeg},
    SuffixMeaning{"jpe"_L1, ImageFormat::Jpeg},  SuffixMeaning{"tiff"_L1, ImageFormat::Tiff},
    SuffixMeaning{"gif"_L1, ImageFormat::Gif},   SuffixMeaning{"avif"_L1, ImageFormat::Avif},
    SuffixMeaning{"heic"_L1, ImageFormat::Heic}, SuffixMeaning{"jxl"_L1, ImageFormat::Jxl},
};
constexpr int encodable = 5; // the first so many, where Qt has the plugin

ImageFormat formatOfName(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const auto &[word, format] : meanings) {
        if (suffix == word)
            return format;
    }
    return ImageFormat::Unknown;
}

bool isWritable(ImageFormat format)
{
    static const QList<QByteArray> installed = QImageWriter::supportedImageFormats();
    const auto isIt = [format](const SuffixMeaning &meaning) { return meaning.format == format; };
    return std::any_of(meanings.begin(), meanings.begin() + encodable, isIt) && installed.contains(decoderName(format));
}

bool canHoldTransparency(ImageFormat format)
{
    return format != ImageFormat::Jpeg && format != ImageFormat::Bmp;
}

QImage onWhite(const QImage &image)
{
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, image);
    flat.setColorSpace(image.colorSpace());
    return flat;
}

Result<QByteArray> encoded(const QImage &image, ImageFormat format, const ExportOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, decoderName(format));
    if (format == ImageFormat::Jpeg || format == ImageFormat::WebP)
        writer.setQuality(options.quality);
    if (format == ImageFormat::Tiff)
        writer.setCompression(1); // LZW, which every program reads
    if (!writer.write(image))
        return makeError(ErrorKind::Unsupported, u"format-not-written"_s, {}, writer.errorString());
    return bytes;
}

Result<QByteArray> reencoded(const QByteArray &bytes, ImageFormat format, const ExportOptions &options)
{
    auto read = decodeImage(bytes);
    if (!read)
        return read.error();
    QImage &image = read->image;
    image.setColorSpace(QColorSpace::SRgb); // it is; Qt forgets it while turning a picture upright
    return encoded(image.hasAlphaChannel() && !canHoldTransparency(format) ? onWhite(image) : image, format, options);
}

Error about(Error error, const QString &path)
{
    if (error.subject.isEmpty())
        error.subject = path;
    return error;
}

} // namespace

QStringList exportSuffixes()
{
    QStringList suffixes;
    for (auto meaning = meanings.begin(); meaning != meanings.begin() + encodable; ++meaning) {
        if (isWritable(meaning->format))
            suffixes.append(meaning->suffix);
    }
    return suffixes;
}

Result<Done> exportPicture(const QString &sourcePath, const QString &targetPath, const ExportOptions &options)
{
    const ImageFormat wanted = formatOfName(targetPath);
    if (wanted == ImageFormat::Unknown)
        return makeError(ErrorKind::Unsupported, u"format-not-written"_s, targetPath, QFileInfo(targetPath).suffix());
    // Results are taken up to 200 MB; one that came in may go out again.
    const auto bytes = readPictureFile(sourcePath, {.fileBytes = 256 * 1024 * 1024});
    if (!bytes)
        return bytes.error();
    const Overwrite overwrite = options.replace ? Overwrite::Yes : Overwrite::No;
    if (sniffFormat(*bytes) == wanted)
        return writeFileAtomically(targetPath, *bytes, overwrite);
    if (!options.replace && QFileInfo::exists(targetPath))
        return makeError(ErrorKind::Storage, StorageProblem::exists, targetPath); // before the work of encoding
    if (!isWritable(wanted))
        return makeError(ErrorKind::Unsupported, u"format-not-written"_s, targetPath, formatName(wanted));
    const auto anew = reencoded(*bytes, wanted, options);
    if (!anew)
        return about(anew.error(), anew.error().kind == ErrorKind::Unsupported ? targetPath : sourcePath);
    return writeFileAtomically(targetPath, *anew, overwrite);
}

} // namespace pentimento
