// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/imageerror.h"
#include "app/images/picturedecoder.h"

#include <QObject>

#include <jxl/decode.h>
#include <jxl/thread_parallel_runner.h>

#include <limits>
#include <memory>

namespace pentimento {

namespace {

// Each is a whole plane to libjxl, and nobody sees them; a file may announce 4096.
constexpr quint32 mostExtraChannels = 16;

struct DecoderDeleter
{
    void operator()(JxlDecoder *decoder) const { JxlDecoderDestroy(decoder); }
};
struct RunnerDeleter
{
    void operator()(void *runner) const { JxlThreadParallelRunnerDestroy(runner); }
};
using Decoder = std::unique_ptr<JxlDecoder, DecoderDeleter>;
using Runner = std::unique_ptr<void, RunnerDeleter>;

Decoder decoderOf(const QByteArray &bytes, int events)
{
    Decoder decoder(JxlDecoderCreate(nullptr));
    JxlDecoderSubscribeEvents(decoder.get(), events);
    JxlDecoderSetInput(decoder.get(), reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
    JxlDecoderCloseInput(decoder.get());
    return decoder;
}

// After JXL_DEC_BASIC_INFO.
std::optional<JxlBasicInfo> basicInfo(JxlDecoder *decoder)
{
    JxlBasicInfo info;
    if (JxlDecoderGetBasicInfo(decoder, &info) != JXL_DEC_SUCCESS || info.num_extra_channels > mostExtraChannels
        || info.xsize > quint32(std::numeric_limits<int>::max())
        || info.ysize > quint32(std::numeric_limits<int>::max()))
        return std::nullopt;
    return info;
}

bool isDeep(const JxlBasicInfo &info)
{
    return info.bits_per_sample > 8 || info.exponent_bits_per_sample > 0;
}

// Grey, palette and colour alike come out as four channels.
QImage imageFor(const JxlBasicInfo &info)
{
    const bool transparent = info.alpha_bits > 0;
    const QSize size(int(info.xsize), int(info.ysize));
    if (isDeep(info))
        return QImage(size, transparent ? QImage::Format_RGBA64 : QImage::Format_RGBX64);
    return QImage(size, transparent ? QImage::Format_RGBA8888 : QImage::Format_RGBX8888);
}

QByteArray profileOfPixels(JxlDecoder *decoder)
{
    size_t size = 0;
    if (JxlDecoderGetICCProfileSize(decoder, nullptr, JXL_COLOR_PROFILE_TARGET_DATA, &size) != JXL_DEC_SUCCESS)
        return {};
    QByteArray profile(qsizetype(size), Qt::Uninitialized);
    const JxlDecoderStatus got = JxlDecoderGetColorAsICCProfile(decoder, nullptr, JXL_COLOR_PROFILE_TARGET_DATA,
                                                                reinterpret_cast<uint8_t *>(profile.data()), size);
    return got == JXL_DEC_SUCCESS ? profile : QByteArray();
}

bool giveBuffer(JxlDecoder *decoder, const JxlBasicInfo &info, QImage &image)
{
    const JxlPixelFormat format{.num_channels = 4,
                                .data_type = isDeep(info) ? JXL_TYPE_UINT16 : JXL_TYPE_UINT8,
                                .endianness = JXL_NATIVE_ENDIAN,
                                .align = 0};
    size_t needed = 0;
    return !image.isNull() && JxlDecoderImageOutBufferSize(decoder, &format, &needed) == JXL_DEC_SUCCESS
           && needed == size_t(image.sizeInBytes())
           && JxlDecoderSetImageOutBuffer(decoder, &format, image.bits(), needed) == JXL_DEC_SUCCESS;
}

} // namespace

class JxlPictureDecoder final : public QObject, public PictureDecoder
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PentimentoPictureDecoder_iid)
    Q_INTERFACES(pentimento::PictureDecoder)

public:
    [[nodiscard]] std::optional<PictureHeader> header(const QByteArray &bytes) const override;
    [[nodiscard]] Result<DecodedPicture> decode(const QByteArray &bytes, const QSize &wanted) const override;
};

std::optional<PictureHeader> JxlPictureDecoder::header(const QByteArray &bytes) const
{
    const Decoder decoder = decoderOf(bytes, JXL_DEC_BASIC_INFO);
    JxlDecoderSetKeepOrientation(decoder.get(), JXL_TRUE); // else libjxl says nothing of a turn that it will do
    if (JxlDecoderProcessInput(decoder.get()) != JXL_DEC_BASIC_INFO)
        return std::nullopt;
    const auto info = basicInfo(decoder.get());
    if (!info)
        return std::nullopt;
    const QSize size(int(info->xsize), int(info->ysize));
    return PictureHeader{.size = info->orientation >= JXL_ORIENT_TRANSPOSE ? size.transposed() : size,
                         .bitsPerPixel = isDeep(*info) ? 64 : 32,
                         .animated = info->have_animation == JXL_TRUE,
                         .turned = info->orientation != JXL_ORIENT_IDENTITY};
}

Result<DecodedPicture> JxlPictureDecoder::decode(const QByteArray &bytes, const QSize &) const
{
    const Decoder decoder = decoderOf(bytes, JXL_DEC_BASIC_INFO | JXL_DEC_COLOR_ENCODING | JXL_DEC_FULL_IMAGE);
    const Runner runner(JxlThreadParallelRunnerCreate(nullptr, JxlThreadParallelRunnerDefaultNumWorkerThreads()));
    JxlDecoderSetParallelRunner(decoder.get(), JxlThreadParallelRunner, runner.get());
    JxlDecoderSetUnpremultiplyAlpha(decoder.get(), JXL_TRUE);
    std::optional<JxlBasicInfo> info;
    DecodedPicture decoded;
    while (true) {
        switch (JxlDecoderProcessInput(decoder.get())) {
        case JXL_DEC_BASIC_INFO:
            info = basicInfo(decoder.get());
            if (!info)
                return imageError(ImageProblem::broken);
            continue;
        case JXL_DEC_COLOR_ENCODING:
            decoded.profile = profileOfPixels(decoder.get());
            continue;
        case JXL_DEC_NEED_IMAGE_OUT_BUFFER:
            decoded.image = info ? imageFor(*info) : QImage();
            if (!info || !giveBuffer(decoder.get(), *info, decoded.image))
                return imageError(ImageProblem::broken);
            continue;
        case JXL_DEC_FULL_IMAGE: // the first frame
            return decoded;
        case JXL_DEC_NEED_MORE_INPUT: // a bare codestream has no mark of its end
            return imageError(ImageProblem::truncated);
        default:
            return imageError(ImageProblem::broken);
        }
    }
}

} // namespace pentimento

#include "jxldecoder.moc"
