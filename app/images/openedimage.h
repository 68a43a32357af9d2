// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/images/containerfacts.h"
#include "app/images/imagereader.h"
#include "app/images/picturedecoder.h"

#include <memory>

namespace pentimento {

// One reading of one picture in memory: what its structure says, what its decoder makes of the head, and, where nothing
// speaks against it, the pixels. The decoder is Qt's for the format and no other, or a module of ours.
class OpenedImage
{
public:
    // `format` is one whose decoder is there.
    [[nodiscard]] static std::unique_ptr<OpenedImage> open(const QByteArray &bytes, ImageFormat format);

    virtual ~OpenedImage();
    Q_DISABLE_COPY_MOVE(OpenedImage)

    [[nodiscard]] QSize storedSize() const { return m_size; }
    [[nodiscard]] QImageIOHandler::Transformations turn() const { return m_facts.turn; } // still to be done
    [[nodiscard]] ImageInfo info() const;

    // What keeps it from being decoded, as far as the header and the end tell. Sizes first: a bomb is one, whole or
    // not.
    [[nodiscard]] std::optional<Error> refusal(const ImageLimits &limits) const;

    // As stored, at least of the given size; smaller than it is stored where the format can.
    [[nodiscard]] virtual Result<DecodedPicture> decode(const QSize &wanted) = 0;

protected:
    OpenedImage(ImageFormat format, const ContainerFacts &facts);

    ImageFormat m_format;
    ContainerFacts m_facts;
    QSize m_size;
    int m_bitsPerPixel = 32;
    bool m_isUprightByDecoder = false; // and was not stored so
};

} // namespace pentimento
