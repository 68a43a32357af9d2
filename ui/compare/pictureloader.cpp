// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/pictureloader.h"

#include "app/base/whendone.h"
#include "app/images/imagedecoding.h"

#include <QtConcurrent>

#include <algorithm>
#include <limits>

namespace pentimento {

namespace {

constexpr qsizetype keptKilobytes = 256 * 1024;
constexpr qsizetype mostUnderWay = 2;
constexpr qint64 defaultScreenPixels = 2'000'000;
// A format that cannot be decoded smaller is decoded whole once, not twice, unless that would fill the memory.
constexpr qint64 smallEnoughToKeep = 32'000'000;

QString keyOf(const ComparePicture &picture)
{
    return picture.id.text() + u'\n' + picture.path;
}

QString jobOf(const PictureWish &wish)
{
    return keyOf(wish.picture) + (wish.detail == Detail::Whole ? u'+' : u'-');
}

LoadedPicture failed(Error error, const QString &path)
{
    if (error.subject.isEmpty())
        error.subject = path;
    return {.levels = {}, .error = std::move(error)};
}

QString pathOf(const ImageStore &images, const ComparePicture &picture)
{
    if (!picture.path.isEmpty())
        return picture.path;
    const QString path = images.inputPath(picture.id);
    // An input that is gone is told by the name that the person knows.
    return path.isEmpty() ? picture.label : path;
}

LoadedPicture load(const ImageStore &images, const PictureWish &wish, qint64 screenPixels)
{
    const QString path = pathOf(images, wish.picture);
    const auto bytes = readPictureFile(path);
    if (!bytes)
        return failed(bytes.error(), path);
    const auto info = inspectImage(*bytes);
    if (!info)
        return failed(info.error(), path);
    const qint64 all = qint64(info->size.width()) * info->size.height();
    const bool whole = wish.detail == Detail::Whole || all <= screenPixels * 2
                       || (info->format != ImageFormat::Jpeg && all <= smallEnoughToKeep);
    auto read = decodeImageWithin(*bytes, whole ? std::numeric_limits<qint64>::max() : screenPixels);
    if (!read)
        return failed(read.error(), path);
    return {.levels = PictureLevels::of(std::move(read->image), read->info.size), .error = {}};
}

} // namespace

PictureLoader::PictureLoader(ImageStore images, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_images(std::move(images))
    , m_pool(pool)
    , m_kept(keptKilobytes)
    , m_screenPixels(defaultScreenPixels)
{
}

void PictureLoader::setScreenPixels(qint64 pixels)
{
    m_screenPixels = std::max(pixels, defaultScreenPixels);
}

void PictureLoader::setWishes(const QList<PictureWish> &wishes)
{
    m_wishes = wishes;
    QHash<QString, LoadedPicture> before;
    before.swap(m_wished);
    for (const PictureWish &wish : wishes) {
        const QString key = keyOf(wish.picture);
        if (const auto there = before.constFind(key); there != before.constEnd())
            m_wished.insert(key, *there);
        else if (const LoadedPicture *kept = m_kept.object(key))
            m_wished.insert(key, *kept);
    }
    for (auto old = before.cbegin(); old != before.cend(); ++old) {
        // A file that could not be read is looked at anew when one comes back to it.
        if (!m_wished.contains(old.key()) && !old->error)
            m_kept.insert(old.key(), new LoadedPicture(*old), std::max<qsizetype>(1, old->levels.bytes() / 1024));
    }
    begin();
}

const LoadedPicture *PictureLoader::loaded(const ComparePicture &picture) const
{
    const auto found = m_wished.constFind(keyOf(picture));
    return found == m_wished.constEnd() ? nullptr : &*found;
}

bool PictureLoader::isMet(const PictureWish &wish) const
{
    const LoadedPicture *there = loaded(wish.picture);
    return there && (there->error || wish.detail == Detail::Screen || there->levels.isWhole());
}

void PictureLoader::begin()
{
    for (const PictureWish &wish : std::as_const(m_wishes)) {
        const QString job = jobOf(wish);
        if (isMet(wish) || m_underWay.contains(job))
            continue;
        if (m_underWay.size() >= mostUnderWay)
            return;
        m_underWay.insert(job);
        const auto work = [images = m_images, wish, pixels = m_screenPixels] { return load(images, wish, pixels); };
        whenDone(QtConcurrent::run(&m_pool, work), this,
                 [this, wish](const LoadedPicture &loaded) { take(wish, loaded); });
    }
}

void PictureLoader::take(const PictureWish &wish, const LoadedPicture &loaded)
{
    m_underWay.remove(jobOf(wish));
    const QString key = keyOf(wish.picture);
    const auto isOfIt = [&key](const PictureWish &other) { return keyOf(other.picture) == key; };
    const bool stillWished = std::any_of(m_wishes.cbegin(), m_wishes.cend(), isOfIt);
    const LoadedPicture *there = this->loaded(wish.picture);
    if (stillWished && !(there && there->levels.isWhole())) {
        // A file that goes away between the two looks leaves the first.
        m_wished.insert(key, {.levels = there && loaded.error ? there->levels : loaded.levels, .error = loaded.error});
        Q_EMIT pictureLoaded(wish.picture);
    } else if (!stillWished && !loaded.error) {
        m_kept.insert(key, new LoadedPicture(loaded), std::max<qsizetype>(1, loaded.levels.bytes() / 1024));
    }
    begin();
}

} // namespace pentimento
