// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/thumbnailcache.h"

#include "app/base/whendone.h"
#include "app/base/workpool.h"
#include "app/images/imagedecoding.h"

#include <QtConcurrent>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKilobytes = 48 * 1024;

QString keyOf(const ImageId &image, int edge)
{
    return image.text() + u'/' + QString::number(edge);
}

// Few sizes, so that neighbours share: the next power of two above what was asked for.
int stepOf(int edge)
{
    int step = 64;
    while (step < edge)
        step *= 2;
    return step;
}

QImage made(const QString &path, int edge)
{
    const Result<QByteArray> bytes = readPictureFile(path);
    if (!bytes)
        return {};
    // Decoded to twice the edge where the format can, then scaled by Qt's filter: a box filter alone looks rough.
    const Result<ReadImage> picture = decodeImageWithin(*bytes, qint64(edge) * edge * 4);
    if (!picture)
        return {};
    const QSize whole = picture->image.size();
    const QSize fitted = whole.scaled(edge, edge, Qt::KeepAspectRatio).expandedTo({1, 1});
    return whole.width() <= edge && whole.height() <= edge
               ? picture->image
               : picture->image.scaled(fitted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

ThumbnailCache::ThumbnailCache(ImageStore images, QObject *parent)
    : QObject(parent)
    , m_images(std::move(images))
    , m_ready(mostKilobytes)
{
}

QImage ThumbnailCache::thumbnail(const ImageId &image, const QString &path, int edge)
{
    const int step = stepOf(edge);
    const QString key = keyOf(image, step);
    if (const QImage *ready = m_ready.object(key))
        return *ready;
    if (image.isEmpty() || m_underWay.contains(key) || m_unreadable.contains(image))
        return {};
    m_underWay.insert(key);
    const auto work = [images = m_images, image, path, step] {
        return made(path.isEmpty() ? images.inputPath(image) : path, step);
    };
    whenDone(QtConcurrent::run(&workPool(), work), this,
             [this, image, step](const QImage &thumbnail) { take(image, step, thumbnail); });
    return {};
}

void ThumbnailCache::take(const ImageId &image, int edge, const QImage &thumbnail)
{
    const QString key = keyOf(image, edge);
    m_underWay.remove(key);
    if (thumbnail.isNull())
        m_unreadable.insert(image);
    else
        m_ready.insert(key, new QImage(thumbnail), std::max<qsizetype>(1, thumbnail.sizeInBytes() / 1024));
    Q_EMIT thumbnailLoaded(image);
}

} // namespace pentimento
