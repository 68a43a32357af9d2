// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/imagereader.h"

#include "app/images/containerfacts.h"
#include "app/images/imagedecoding.h"
#include "app/images/imageerror.h"
#include "app/images/srgb.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QTransform>

#include <cmath>
#include <limits>
#include <mutex>

namespace pentimento {

namespace {

// libjpeg-turbo's own advice against files whose thousand passes take minutes; cameras and encoders make about ten.
constexpr int mostScans = 500;

// One reading of one picture in memory: the bytes, what their structure says, and Qt's reader with the format given, so
// that no other plugin ever sees them.
class OpenedImage
{
public:
    OpenedImage(const QByteArray &bytes, ImageFormat format)
        : m_format(format)
        , m_facts(containerFacts(bytes, format))
    {
        // Process-wide in Qt; 128 MB, its default, refuses a sound 64-megapixel picture. Stricter limits are ours to
        // check.
        static std::once_flag once;
        std::call_once(once, [] { QImageReader::setAllocationLimit(ImageLimits{}.allocationMegabytes); });
        m_buffer.setData(m_facts.hasInflatingText ? withoutTexts(bytes) : bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_reader.setDevice(&m_buffer);
        m_reader.setAutoDetectImageFormat(false);
        m_reader.setFormat(decoderName(format));
        m_reader.setAutoTransform(false); // Qt knows the turns of JPEG and TIFF only; all are done here, in one way
        // Of a BMP whose rows go downwards Qt gives a negative height.
        m_size = format == ImageFormat::Bmp ? m_facts.declared : m_reader.size();
        if (format == ImageFormat::Tiff)
            m_facts.turn = m_reader.transformation();
    }

    [[nodiscard]] QImageReader &reader() { return m_reader; }
    [[nodiscard]] const ContainerFacts &facts() const { return m_facts; }
    [[nodiscard]] bool isSideways() const { return m_facts.turn & QImageIOHandler::TransformationRotate90; }
    [[nodiscard]] QSize storedSize() const { return m_size; }

    [[nodiscard]] ImageInfo info() const
    {
        return {.format = m_format,
                .size = isSideways() ? m_size.transposed() : m_size,
                .animated = m_facts.animated,
                .turned = m_facts.turn != QImageIOHandler::TransformationNone};
    }

    // What keeps it from being decoded, as far as the header and the end tell. Sizes first: a bomb is one, whole or
    // not.
    [[nodiscard]] std::optional<Error> refusal(const ImageLimits &limits) const
    {
        const QSize announced = m_size.expandedTo(m_facts.declared);
        if (!announced.isEmpty()) {
            const qint64 pixels = qint64(announced.width()) * announced.height();
            const qint64 bits = qMax(32, int(QImage::toPixelFormat(m_reader.imageFormat()).bitsPerPixel()));
            if (pixels > limits.pixels || pixels > qint64(limits.allocationMegabytes) * 1024 * 1024 * 8 / bits)
                return imageError(ImageProblem::tooManyPixels,
                                  QStringLiteral("%1 × %2").arg(announced.width()).arg(announced.height()));
        }
        if (!m_facts.whole)
            return imageError(ImageProblem::truncated);
        if (m_size.isEmpty() || m_facts.scans > mostScans)
            return imageError(ImageProblem::broken);
        return std::nullopt;
    }

private:
    ImageFormat m_format;
    ContainerFacts m_facts;
    QBuffer m_buffer;
    QImageReader m_reader;
    QSize m_size;
};

// Before any decoder is asked.
std::optional<Error> refusalByKind(const QByteArray &bytes, ImageFormat format, const ImageLimits &limits)
{
    if (bytes.isEmpty())
        return imageError(ImageProblem::empty);
    if (bytes.size() > limits.fileBytes)
        return imageError(ImageProblem::fileTooLarge);
    if (formatSuffix(format).isEmpty())
        return imageError(ImageProblem::notAPicture);
    if (!isReadable(format))
        return imageError(ImageProblem::formatNotRead, {}, formatName(format));
    return std::nullopt;
}

QImage turnedUpright(const QImage &image, QImageIOHandler::Transformations turn)
{
    QImage upright = image;
    const bool mirror = turn & QImageIOHandler::TransformationMirror;
    const bool flip = turn & QImageIOHandler::TransformationFlip;
    if (mirror || flip)
        upright = upright.mirrored(mirror, flip);
    if (turn & QImageIOHandler::TransformationRotate90)
        upright = upright.transformed(QTransform().rotate(90));
    return upright;
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
    const OpenedImage opened(bytes, format);
    if (auto refusal = opened.refusal(limits))
        return *refusal;
    return opened.info();
}

Result<ReadImage> decodeImageWithin(const QByteArray &bytes, qint64 pixels, const ImageLimits &limits)
{
    const ImageFormat format = sniffFormat(bytes);
    if (auto refusal = refusalByKind(bytes, format, limits))
        return *refusal;
    OpenedImage opened(bytes, format);
    if (auto refusal = opened.refusal(limits))
        return *refusal;
    const QSize size = fittedSize(opened.storedSize(), pixels);
    if (format == ImageFormat::Jpeg && size != opened.storedSize())
        opened.reader().setScaledSize(size);
    QImage image;
    if (!opened.reader().read(&image) || image.isNull())
        return imageError(ImageProblem::broken, {}, opened.reader().errorString());
    const bool profileIgnored = opened.facts().hasProfile && !image.colorSpace().isValid();
    if (image.size() != size)
        image = image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    image = turnedUpright(toSrgb(std::move(image)), opened.facts().turn);
    return ReadImage{.image = std::move(image), .info = opened.info(), .profileIgnored = profileIgnored};
}

Result<ReadImage> decodeImage(const QByteArray &bytes, const ImageLimits &limits)
{
    return decodeImageWithin(bytes, std::numeric_limits<qint64>::max(), limits);
}

} // namespace pentimento
