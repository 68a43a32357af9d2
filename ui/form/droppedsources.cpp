// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/droppedsources.h"

#include <QMimeData>

namespace pentimento {

using namespace Qt::StringLiterals;

QList<PictureSource> droppedSources(const QMimeData &data)
{
    if (const QByteArray id = data.data(versionMimeType); !id.isEmpty())
        return {LibraryPicture{VersionId(QString::fromUtf8(id))}};
    QList<PictureSource> sources;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            sources.append(LocalPicture{url.toLocalFile()});
        else if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
            sources.append(WebPicture{url});
    }
    if (sources.isEmpty() && data.hasImage()) {
        if (const QImage image = qvariant_cast<QImage>(data.imageData()); !image.isNull())
            sources.append(PixelPicture{image, {}});
    }
    return sources;
}

} // namespace pentimento
