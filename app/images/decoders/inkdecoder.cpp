// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/decoders/inkfiles.h"
#include "app/images/imageerror.h"
#include "app/images/picturedecoder.h"

#include <QObject>

namespace pentimento {

// Qt's readers turn inks into RGB by arithmetic, whatever their profile says, and take every CMYK JPEG as Adobe's; here
// they keep their four channels up to LittleCMS.
class InkDecoder final : public QObject, public PictureDecoder
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PentimentoPictureDecoder_iid)
    Q_INTERFACES(pentimento::PictureDecoder)

public:
    [[nodiscard]] std::optional<PictureHeader> header(const QByteArray &bytes) const override;
    [[nodiscard]] Result<DecodedPicture> decode(const QByteArray &bytes, const QSize &wanted) const override;
};

std::optional<PictureHeader> InkDecoder::header(const QByteArray &bytes) const
{
    return sniffFormat(bytes) == ImageFormat::Jpeg ? inks::jpegHeader(bytes) : inks::tiffHeader(bytes);
}

Result<DecodedPicture> InkDecoder::decode(const QByteArray &bytes, const QSize &wanted) const
{
    auto decoded = sniffFormat(bytes) == ImageFormat::Jpeg ? inks::decodeJpeg(bytes, wanted) : inks::decodeTiff(bytes);
    if (!decoded)
        return imageError(ImageProblem::broken);
    return *std::move(decoded);
}

} // namespace pentimento

#include "inkdecoder.moc"
