// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/images/colour/colouroutcome.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QtPlugin>

#include <optional>

namespace pentimento {

// What the head of a picture says, before any pixel is decoded.
struct PictureHeader
{
    QSize size;            // upright
    int bitsPerPixel = 32; // once decoded
    bool animated = false; // only the first frame is decoded
    bool turned = false;   // it does not lie as it is to be seen
};

struct DecodedPicture
{
    QImage image;       // upright; of the header's size or, where the format can, smaller
    QByteArray profile; // ICC; empty: sRGB
    // Where the decoder made sRGB of it, or knows that there are colours that no profile can tell.
    std::optional<ColourOutcome> colours = std::nullopt;
};

// The door of the modules that hold libheif, libjxl, libjpeg and libtiff, loaded at first use: linked in, they would
// cost every start. May be called in the pool, by several threads at once; the bytes outlive the call.
class PictureDecoder
{
public:
    virtual ~PictureDecoder() = default;

    // Nothing if it makes no sense of them. Keeps no more memory than the bytes have.
    [[nodiscard]] virtual std::optional<PictureHeader> header(const QByteArray &bytes) const = 0;

    // Called only for a header that was found good. `wanted`: it may be decoded smaller, never below this size.
    // Error: as of decodeImage().
    [[nodiscard]] virtual Result<DecodedPicture> decode(const QByteArray &bytes, const QSize &wanted) const = 0;
};

} // namespace pentimento

#define PentimentoPictureDecoder_iid "pentimento.PictureDecoder/1"
Q_DECLARE_INTERFACE(pentimento::PictureDecoder, PentimentoPictureDecoder_iid)
