// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/openedimage.h"

#include "app/images/decodermodules.h"
#include "app/images/iccprofile.h"
#include "app/images/imageerror.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>

#include <mutex>

namespace pentimento {

namespace {

// libjpeg-turbo's own advice against files whose thousand passes take minutes; cameras and encoders make about ten.
constexpr int mostScans = 500;

// With the format given, so that no other plugin ever sees the bytes.
class QtImage final : public OpenedImage
{
public:
    QtImage(const QByteArray &bytes, ImageFormat format, const ContainerFacts &facts)
        : OpenedImage(format, facts)
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
        if (!m_size.isEmpty()) // else the format is any number
            m_bitsPerPixel = QImage::toPixelFormat(m_reader.imageFormat()).bitsPerPixel();
        if (format == ImageFormat::Tiff)
            m_facts.turn = m_reader.transformation();
    }

    [[nodiscard]] Result<DecodedPicture> decode(const QSize &wanted) override
    {
        if (m_format == ImageFormat::Jpeg && wanted != m_size)
            m_reader.setScaledSize(wanted);
        DecodedPicture decoded;
        if (!m_reader.read(&decoded.image) || decoded.image.isNull())
            return imageError(ImageProblem::broken, {}, m_reader.errorString());
        if (m_facts.codePoints) {
            decoded.image.setColorSpace({});
            decoded.profile = profileOf(*m_facts.codePoints);
            if (!isKnown(*m_facts.codePoints))
                decoded.colours = ColourOutcome::Ignored;
        } else {
            decoded.profile = decoded.image.colorSpace().iccProfile();
            if (m_facts.hasProfile && decoded.profile.isEmpty())
                decoded.profile = embeddedProfile(m_buffer.data(), m_format);
            if (m_facts.hasProfile && decoded.profile.isEmpty())
                decoded.colours = ColourOutcome::Ignored;
            else if (m_facts.hasInks) // no module for them
                decoded.colours = m_facts.hasProfile ? ColourOutcome::Ignored : ColourOutcome::Estimated;
        }
        return decoded;
    }

private:
    QBuffer m_buffer;
    QImageReader m_reader;
};

class ModuleImage final : public OpenedImage
{
public:
    ModuleImage(const QByteArray &bytes, ImageFormat format, const ContainerFacts &facts, const PictureDecoder &decoder,
                const PictureHeader &header)
        : OpenedImage(format, facts)
        , m_bytes(bytes)
        , m_decoder(decoder)
    {
        m_size = header.size;
        m_bitsPerPixel = header.bitsPerPixel;
        m_facts.animated = m_facts.animated || header.animated;
        m_isUprightByDecoder = header.turned;
    }

    [[nodiscard]] Result<DecodedPicture> decode(const QSize &wanted) override
    {
        return m_decoder.decode(m_bytes, wanted);
    }

private:
    QByteArray m_bytes;
    const PictureDecoder &m_decoder;
};

// Of whose head the decoder makes no sense: without a size, so it is refused.
class SenselessImage final : public OpenedImage
{
public:
    SenselessImage(ImageFormat format, const ContainerFacts &facts)
        : OpenedImage(format, facts)
    {
    }

    [[nodiscard]] Result<DecodedPicture> decode(const QSize &) override { return imageError(ImageProblem::broken); }
};

} // namespace

OpenedImage::OpenedImage(ImageFormat format, const ContainerFacts &facts)
    : m_format(format)
    , m_facts(facts)
{
}

OpenedImage::~OpenedImage() = default;

std::unique_ptr<OpenedImage> OpenedImage::open(const QByteArray &bytes, ImageFormat format)
{
    const ContainerFacts facts = containerFacts(bytes, format);
    const QLatin1StringView module = facts.hasInks ? inkModule : decoderModule(format);
    const PictureDecoder *decoder = module.isEmpty() ? nullptr : pictureDecoder(module);
    const auto header = decoder != nullptr ? decoder->header(bytes) : std::nullopt;
    if (header)
        return std::make_unique<ModuleImage>(bytes, format, facts, *decoder, *header);
    if (facts.hasInks || module.isEmpty())
        return std::make_unique<QtImage>(bytes, format, facts);
    return std::make_unique<SenselessImage>(format, facts);
}

ImageInfo OpenedImage::info() const
{
    const bool sideways = m_facts.turn & QImageIOHandler::TransformationRotate90;
    return {.format = m_format,
            .size = sideways ? m_size.transposed() : m_size,
            .animated = m_facts.animated,
            .turned = m_isUprightByDecoder || m_facts.turn != QImageIOHandler::TransformationNone};
}

std::optional<Error> OpenedImage::refusal(const ImageLimits &limits) const
{
    const QSize announced = m_size.expandedTo(m_facts.declared);
    if (!announced.isEmpty()) {
        const qint64 pixels = qint64(announced.width()) * announced.height();
        const qint64 bits = qMax(32, m_bitsPerPixel);
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

} // namespace pentimento
