// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/colour/codepoints.h"
#include "app/images/imageerror.h"
#include "app/images/picturedecoder.h"

#include <QObject>

#include <libheif/heif.h>

#include <cstring>
#include <memory>

namespace pentimento {

namespace {

constexpr int longestSide = 32'768; // of a coded picture inside; libheif checks it before it allocates

template<auto release>
struct Releaser
{
    template<typename T>
    void operator()(T *thing) const
    {
        release(thing);
    }
};
using Context = std::unique_ptr<heif_context, Releaser<heif_context_free>>;
using Handle = std::unique_ptr<heif_image_handle, Releaser<heif_image_handle_release>>;
using Picture = std::unique_ptr<heif_image, Releaser<heif_image_release>>;
using Options = std::unique_ptr<heif_decoding_options, Releaser<heif_decoding_options_free>>;

struct Opened
{
    Context context;
    Handle primary; // null where there is none
};

Opened opened(const QByteArray &bytes)
{
    Opened file{.context = Context(heif_context_alloc()), .primary = {}};
    heif_context *context = file.context.get();
    heif_context_set_maximum_image_size_limit(context, longestSide);
    const heif_error read =
        heif_context_read_from_memory_without_copy(context, bytes.constData(), size_t(bytes.size()), nullptr);
    heif_image_handle *primary = nullptr;
    if (read.code == heif_error_Ok && heif_context_get_primary_image_handle(context, &primary).code == heif_error_Ok)
        file.primary.reset(primary);
    return file;
}

bool isDeep(const heif_image_handle *picture)
{
    return heif_image_handle_get_luma_bits_per_pixel(picture) > 8;
}

bool isTransparent(const heif_image_handle *picture)
{
    return heif_image_handle_has_alpha_channel(picture) != 0;
}

// libheif's 10 or 12 bits stand in the lower end of 16; QImage's fill them.
void spread(quint16 *samples, int count, int bits)
{
    const int most = (1 << bits) - 1;
    for (int i = 0; i < count; ++i)
        samples[i] = quint16((quint32(qMin<int>(samples[i], most)) * 65535 + quint32(most) / 2) / quint32(most));
}

QImage pixelsOf(const heif_image *picture, bool deep, bool transparent, bool premultiplied)
{
    int stride = 0;
    const uint8_t *plane = heif_image_get_plane_readonly(picture, heif_channel_interleaved, &stride);
    const QSize size(heif_image_get_width(picture, heif_channel_interleaved),
                     heif_image_get_height(picture, heif_channel_interleaved));
    if (plane == nullptr || size.isEmpty())
        return {};
    const QImage::Format whole = deep ? QImage::Format_RGBA64 : QImage::Format_RGBA8888;
    const QImage::Format opaque = deep ? QImage::Format_RGBX64 : QImage::Format_RGBX8888;
    const QImage::Format half = deep ? QImage::Format_RGBA64_Premultiplied : QImage::Format_RGBA8888_Premultiplied;
    QImage image(size, !transparent ? opaque : premultiplied ? half : whole);
    const int bits = heif_image_get_bits_per_pixel_range(picture, heif_channel_interleaved);
    if (image.isNull() || (deep && (bits < 9 || bits > 16)))
        return {};
    const size_t row = size_t(size.width()) * (deep ? 8 : 4);
    for (int y = 0; y < size.height(); ++y) {
        std::memcpy(image.scanLine(y), plane + size_t(y) * size_t(stride), row);
        if (deep && bits < 16)
            spread(reinterpret_cast<quint16 *>(image.scanLine(y)), size.width() * 4, bits);
    }
    return image;
}

// An ICC profile if it has one, else what its code points mean.
void readColours(const heif_image_handle *picture, DecodedPicture &decoded)
{
    if (const size_t size = heif_image_handle_get_raw_color_profile_size(picture)) {
        decoded.profile.resize(qsizetype(size));
        if (heif_image_handle_get_raw_color_profile(picture, decoded.profile.data()).code == heif_error_Ok)
            return;
        decoded.profile.clear();
    }
    heif_color_profile_nclx *nclx = nullptr;
    const bool isRead = heif_image_handle_get_nclx_color_profile(picture, &nclx).code == heif_error_Ok;
    if (nclx == nullptr)
        return;
    const CodePoints points{.primaries = nclx->color_primaries, .transfer = nclx->transfer_characteristics};
    heif_nclx_color_profile_free(nclx); // it is there with unknown values, too
    if (!isRead)
        return;
    decoded.profile = profileOf(points);
    if (!isKnown(points))
        decoded.colours = ColourOutcome::Ignored;
}

} // namespace

class HeifDecoder final : public QObject, public PictureDecoder
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PentimentoPictureDecoder_iid)
    Q_INTERFACES(pentimento::PictureDecoder)

public:
    [[nodiscard]] std::optional<PictureHeader> header(const QByteArray &bytes) const override;
    [[nodiscard]] Result<DecodedPicture> decode(const QByteArray &bytes, const QSize &wanted) const override;
};

// Sizes come from the container's own property. What a phone turned, the container says too; its EXIF repeats it and
// must not turn the picture twice.
std::optional<PictureHeader> HeifDecoder::header(const QByteArray &bytes) const
{
    const Opened file = opened(bytes);
    if (!file.primary)
        return std::nullopt;
    const QSize size(heif_image_handle_get_width(file.primary.get()), heif_image_handle_get_height(file.primary.get()));
    const QSize stored(heif_image_handle_get_ispe_width(file.primary.get()),
                       heif_image_handle_get_ispe_height(file.primary.get()));
    return PictureHeader{.size = size,
                         .bitsPerPixel = isDeep(file.primary.get()) ? 64 : 32,
                         .animated = false,
                         .turned = size != stored && size == stored.transposed()};
}

Result<DecodedPicture> HeifDecoder::decode(const QByteArray &bytes, const QSize &) const
{
    const Opened file = opened(bytes);
    if (!file.primary)
        return imageError(ImageProblem::broken);
    const bool deep = isDeep(file.primary.get());
    const heif_chroma layout = !deep                             ? heif_chroma_interleaved_RGBA
                               : Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? heif_chroma_interleaved_RRGGBBAA_LE
                                                                 : heif_chroma_interleaved_RRGGBBAA_BE;
    const Options options(heif_decoding_options_alloc());
    heif_image *raw = nullptr;
    const heif_error error = heif_decode_image(file.primary.get(), &raw, heif_colorspace_RGB, layout, options.get());
    const Picture picture(raw);
    if (error.code != heif_error_Ok || !picture) {
        const bool noCodec =
            error.code == heif_error_Unsupported_filetype
            || (error.code == heif_error_Unsupported_feature && error.subcode == heif_suberror_Unsupported_codec);
        if (noCodec)
            return imageError(ImageProblem::formatNotRead, {}, formatName(sniffFormat(bytes)));
        return imageError(ImageProblem::broken, {}, QString::fromUtf8(error.message));
    }
    DecodedPicture decoded;
    decoded.image = pixelsOf(picture.get(), deep, isTransparent(file.primary.get()),
                             heif_image_handle_is_premultiplied_alpha(file.primary.get()) != 0);
    if (decoded.image.isNull())
        return imageError(ImageProblem::broken);
    readColours(file.primary.get(), decoded);
    return decoded;
}

} // namespace pentimento

#include "heifdecoder.moc"
