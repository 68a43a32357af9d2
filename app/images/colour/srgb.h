// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/images/colour/colouroutcome.h"

#include <QByteArray>
#include <QImage>

namespace pentimento {

struct SrgbPicture
{
    QImage image; // 8-bit sRGB, Format_RGB32 or Format_ARGB32 by whether its format could be transparent
    ColourOutcome colours = ColourOutcome::Plain;
};

// `profile` is an ICC profile for RGB or grey; empty: the values are sRGB already. A profile that does not fit the
// picture is ignored.
[[nodiscard]] SrgbPicture toSrgb(QImage image, const QByteArray &profile);

} // namespace pentimento
