// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"

#include <QByteArray>
#include <QImage>
#include <QUrl>

#include <variant>

namespace pentimento {

// Where a picture that somebody brings comes from, before anything of it was read.
struct LocalPicture
{
    QString path;
};

struct PixelPicture // pasted or dragged as pixels, without a file
{
    QImage image;
    QString name; // for showing; empty where there is none
};

struct EncodedPicture // the bytes of a file without the file
{
    QByteArray bytes;
    QString name;
};

struct WebPicture
{
    QUrl url; // http or https
};

struct LibraryPicture // a card or a node of the tree
{
    VersionId version;
};

using PictureSource = std::variant<LocalPicture, PixelPicture, EncodedPicture, WebPicture, LibraryPicture>;

// How a card is dragged: its VersionId as UTF-8.
inline constexpr QLatin1StringView versionMimeType{"application/x-pentimento-version"};

} // namespace pentimento
