// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/droppedimages.h"

#include <QImage>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <array>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

bool isWeb(const QUrl &url)
{
    return (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

QList<PictureSource> cardsIn(const QMimeData &mime)
{
    QList<PictureSource> cards;
    const QList<QByteArray> lines = mime.data(QString(versionMimeType)).split('\n');
    for (const QByteArray &line : lines) {
        if (const QString id = QString::fromUtf8(line).trimmed(); !id.isEmpty())
            cards.append(LibraryPicture{VersionId(id)});
    }
    return cards;
}

// "data:image/png;base64,…", as browsers give small pictures.
std::optional<EncodedPicture> embeddedIn(const QUrl &url)
{
    const QByteArray text = url.toEncoded();
    const qsizetype comma = text.indexOf(',');
    if (!text.startsWith("data:image/") || comma < 0 || !text.first(comma).endsWith(";base64"))
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromBase64(QByteArray::fromPercentEncoding(text.sliced(comma + 1)));
    return bytes.isEmpty() ? std::nullopt : std::optional(EncodedPicture{bytes, {}});
}

QList<PictureSource> filesIn(const QMimeData &mime)
{
    QList<PictureSource> files;
    const QList<QUrl> urls = mime.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(LocalPicture{url.toLocalFile()});
    }
    return files;
}

QList<PictureSource> addressesIn(const QMimeData &mime)
{
    QList<PictureSource> addresses;
    const QList<QUrl> urls = mime.urls();
    for (const QUrl &url : urls) {
        if (const auto embedded = embeddedIn(url))
            addresses.append(*embedded);
        else if (isWeb(url))
            addresses.append(WebPicture{url});
    }
    if (addresses.isEmpty() && mime.hasText()) {
        if (const QUrl url = webAddressIn(mime.text()); !url.isEmpty())
            addresses.append(WebPicture{url});
    }
    return addresses;
}

constexpr std::array formats{"image/png"_L1, "image/jpeg"_L1, "image/webp"_L1, "image/tiff"_L1, "image/gif"_L1};

// The bytes of a file say more than pixels (a colour profile, a turn), so they come first.
std::optional<PictureSource> pixelsIn(const QMimeData &mime)
{
    for (const QLatin1StringView format : formats) {
        if (!mime.hasFormat(format))
            continue;
        if (const QByteArray bytes = mime.data(format); !bytes.isEmpty())
            return EncodedPicture{bytes, {}};
    }
    if (!mime.hasImage())
        return std::nullopt;
    const auto image = qvariant_cast<QImage>(mime.imageData());
    return image.isNull() ? std::nullopt : std::optional<PictureSource>(PixelPicture{image, {}});
}

} // namespace

QUrl webAddressIn(const QString &text)
{
    const QString line = text.trimmed();
    if (line.contains(u' ') || line.contains(u'\n'))
        return {};
    const QUrl url(line, QUrl::StrictMode);
    return url.isValid() && isWeb(url) ? url : QUrl();
}

// A browser gives the pixels together with an address, which may be that of the link around the picture: so pixels win
// over addresses, and files over both.
QList<PictureSource> picturesIn(const QMimeData &mime)
{
    if (mime.hasFormat(QString(versionMimeType)))
        return cardsIn(mime);
    if (const QList<PictureSource> files = filesIn(mime); !files.isEmpty())
        return files;
    if (const auto pixels = pixelsIn(mime))
        return {*pixels};
    return addressesIn(mime);
}

bool offersPictures(const QMimeData &mime)
{
    const auto isOffered = [&](QLatin1StringView format) { return mime.hasFormat(format); };
    return mime.hasFormat(QString(versionMimeType)) || std::any_of(formats.begin(), formats.end(), isOffered)
           || mime.hasImage() || !filesIn(mime).isEmpty() || !addressesIn(mime).isEmpty();
}

} // namespace pentimento
