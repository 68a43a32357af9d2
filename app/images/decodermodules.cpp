// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/decodermodules.h"

#include "app/base/moduleloading.h"
#include "app/images/picturedecoder.h"

#include <QFile>

namespace pentimento {

using namespace Qt::StringLiterals;

QLatin1StringView decoderModule(ImageFormat format)
{
    switch (format) {
    case ImageFormat::Heic:
    case ImageFormat::Avif:
        return "heif"_L1;
    case ImageFormat::Jxl:
        return "jxl"_L1;
    default:
        return {};
    }
}

bool hasModule(QLatin1StringView module)
{
    return QFile::exists(moduleFile(module));
}

const PictureDecoder *pictureDecoder(QLatin1StringView module)
{
    const Result<const PictureDecoder *> decoder = loadModule<PictureDecoder>(module);
    return decoder ? *decoder : nullptr;
}

} // namespace pentimento
