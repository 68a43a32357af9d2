// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/srgb.h"

#include <QColorSpace>

namespace pentimento {

QImage toSrgb(QImage image)
{
    const bool transparent = image.hasAlphaChannel();
    const QImage::Format wanted = transparent ? QImage::Format_ARGB32 : QImage::Format_RGB32;
    const QColorSpace from = image.colorSpace();
    if (from.isValid() && from != QColorSpace(QColorSpace::SRgb)) {
        // Deep pictures are converted before they are rounded: linear values in 8 bits would band. Qt applies a
        // transform to greys and palettes as they are, and the shades between would have no colours to become; hence
        // RGB first.
        const bool deep = image.depth() > 32 || image.format() == QImage::Format_Grayscale16;
        if (deep)
            image.convertTo(transparent ? QImage::Format_RGBA64 : QImage::Format_RGBX64);
        else
            image.convertTo(wanted);
        image.convertToColorSpace(QColorSpace::SRgb);
    }
    image.convertTo(wanted);
    image.setColorSpace(QColorSpace::SRgb);
    return image;
}

} // namespace pentimento
