// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

namespace pentimento {

// 8-bit sRGB, Format_RGB32 or Format_ARGB32 by whether the format can be transparent. Without a colour space the values
// are taken as sRGB.
[[nodiscard]] QImage toSrgb(QImage image);

} // namespace pentimento
