// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/leavingpictures.h"

#include "app/base/whendone.h"
#include "app/images/imagedecoding.h"
#include "ui/shared/errortext.h"

#include <QtConcurrent>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 shownPixels = 360 * 360;

Result<LeavingPicture> prepared(const ImageStore &store, const ImageId &id, const InputLimits &limits)
{
    const Result<QByteArray> bytes = store.inputBytes(id);
    if (!bytes)
        return bytes.error();
    Result<PreparedInput> input = prepareInput(*bytes, limits);
    if (!input)
        return input.error();
    LeavingPicture picture;
    picture.bytes = input->bytes.size();
    if (auto shown = decodeImageWithin(input->bytes, shownPixels))
        picture.shown = std::move(shown->image);
    input->bytes.clear();
    picture.input = *std::move(input);
    return picture;
}

} // namespace

LeavingPictures::LeavingPictures(ImageStore images, QObject *parent)
    : QObject(parent)
    , m_store(std::move(images))
{
    m_pool.setMaxThreadCount(1);
}

void LeavingPictures::look(const QList<InputImage> &images, const InputLimits &limits)
{
    m_limits = limits;
    for (const InputImage &image : images) {
        const QString key = keyOf(image.id);
        if (!m_pictures.contains(key) && !m_underWay.contains(key))
            prepare(image.id);
    }
}

std::optional<LeavingPicture> LeavingPictures::picture(const ImageId &id) const
{
    const auto found = m_pictures.constFind(keyOf(id));
    return found == m_pictures.cend() ? std::nullopt : std::optional(*found);
}

QString LeavingPictures::keyOf(const ImageId &id) const
{
    return u"%1/%2/%3"_s.arg(id.text()).arg(m_limits.pixels).arg(m_limits.bytes);
}

void LeavingPictures::prepare(const ImageId &id)
{
    const QString key = keyOf(id);
    m_underWay.insert(key);
    const auto work = [store = m_store, id, limits = m_limits] { return prepared(store, id, limits); };
    whenDone(QtConcurrent::run(&m_pool, work), this, [this, key](const Result<LeavingPicture> &picture) {
        m_underWay.remove(key);
        LeavingPicture known;
        if (picture)
            known = *picture;
        else
            known.problem = explain(picture.error(), {}).sentence();
        m_pictures.insert(key, known);
        Q_EMIT changed();
    });
}

} // namespace pentimento
