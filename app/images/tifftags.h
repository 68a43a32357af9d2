// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace pentimento {

// Of the first directory of a TIFF structure, which EXIF is too. BigTIFF has none for us.
[[nodiscard]] bool hasTiffTag(QByteArrayView tiff, quint16 tag);
[[nodiscard]] std::optional<quint16> tiffNumber(QByteArrayView tiff, quint16 tag); // where it is a SHORT
[[nodiscard]] QByteArrayView tiffContent(QByteArrayView tiff, quint16 tag); // of bytes, cut short where there are fewer

} // namespace pentimento
