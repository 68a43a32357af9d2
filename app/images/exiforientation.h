// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QImageIOHandler>

namespace pentimento {

// How a picture must be turned to stand upright, from the TIFF structure that EXIF is (JPEG APP1, PNG eXIf, WebP EXIF);
// a leading "Exif\0\0" is skipped. None where there is no such tag, or it makes no sense. Reads one tag and nothing
// else of EXIF.
[[nodiscard]] QImageIOHandler::Transformations exifTurn(QByteArrayView exif);

} // namespace pentimento
