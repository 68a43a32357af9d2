// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/images/imagestore.h"
#include "ui/compare/comparescene.h"
#include "ui/compare/picturelevels.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

class QThreadPool;

namespace pentimento {

// What became of a picture: its levels, or why there are none.
struct LoadedPicture
{
    PictureLevels levels;
    std::optional<Error> error;
};

enum class Detail { Screen, Whole }; // enough for the whole picture on the screen; every pixel

struct PictureWish
{
    ComparePicture picture;
    Detail detail = Detail::Screen;

    friend bool operator==(const PictureWish &, const PictureWish &) = default;
};

// Brings pictures from their files to the screen's formats: reading, decoding and scaling in the pool, two at a time,
// so that wishes given up meanwhile cost nothing. What is no longer wished is kept as long as its bytes fit into the
// budget, and is there at once when one comes back to it. Knows nothing of scenes and modes.
class PictureLoader final : public QObject
{
    Q_OBJECT

public:
    // Not the global pool: Qt 6.4 paints large areas with its threads and waits for one, so that a long decoding there
    // would hold up the window (seen: it stood until the pool was free).
    PictureLoader(ImageStore images, QThreadPool &pool, QObject *parent = nullptr);

    // How many pixels a look at the whole picture has. For pictures loaded from now on.
    void setScreenPixels(qint64 pixels);

    // The first is wanted most. Replaces earlier wishes; one that is met already costs nothing.
    void setWishes(const QList<PictureWish> &wishes);

    // Of a wish: null until something of it is there.
    [[nodiscard]] const LoadedPicture *loaded(const ComparePicture &picture) const;

Q_SIGNALS:
    void pictureLoaded(const pentimento::ComparePicture &picture); // there, or sharper, or found unreadable

private:
    [[nodiscard]] bool isMet(const PictureWish &wish) const;
    void begin();
    void take(const PictureWish &wish, const LoadedPicture &loaded);

    ImageStore m_images;
    QThreadPool &m_pool;
    QList<PictureWish> m_wishes;
    QHash<QString, LoadedPicture> m_wished; // by key; what the wishes have
    QCache<QString, LoadedPicture> m_kept;  // of earlier wishes; cost in kilobytes
    QSet<QString> m_underWay;
    qint64 m_screenPixels;
};

} // namespace pentimento
