// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/images/imagestore.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>

namespace pentimento {

// Small pictures for wells, cards and trees. Read and decoded in the pool, kept in memory; asking is cheap and may be
// done while painting. Knows nothing of what the pictures are for.
class ThumbnailCache final : public QObject
{
    Q_OBJECT

public:
    // Inputs are found in the store by their id; results are named with their path.
    explicit ThumbnailCache(ImageStore images, QObject *parent = nullptr);

    // The picture within a square of `edge` device pixels (at most its own size), its ratio kept; null while it is
    // being made, and for what cannot be shown.
    [[nodiscard]] QImage thumbnail(const ImageId &image, const QString &path, int edge);

    // The file is not there, or holds nothing that this build can show. Known once thumbnailLoaded() has told.
    [[nodiscard]] bool isUnreadable(const ImageId &image) const { return m_unreadable.contains(image); }

Q_SIGNALS:
    void thumbnailLoaded(const pentimento::ImageId &image); // or found unreadable

private:
    void take(const ImageId &image, int edge, const QImage &thumbnail);

    ImageStore m_images;
    QCache<QString, QImage> m_ready; // cost in kilobytes
    QSet<QString> m_underWay;
    QSet<ImageId> m_unreadable;
};

} // namespace pentimento
