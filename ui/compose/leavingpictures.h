// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/images/imagestore.h"
#include "ui/compose/leaving.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <optional>

namespace pentimento {

// One picture exactly as it would go: prepared, and decoded again from the prepared bytes for showing.
struct LeavingPicture
{
    PreparedInput input; // without its bytes
    qint64 bytes = 0;
    QImage shown;
    QString problem; // a sentence, where it cannot be sent
};

// Prepares the pictures of a draft in a thread of its own, each once. Knows no widget.
class LeavingPictures final : public QObject
{
    Q_OBJECT

public:
    explicit LeavingPictures(ImageStore images, QObject *parent = nullptr);

    void look(const QList<InputImage> &images, const InputLimits &limits);
    [[nodiscard]] std::optional<LeavingPicture> picture(const ImageId &id) const; // nothing: not yet

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString keyOf(const ImageId &id) const;
    void prepare(const ImageId &id);

    ImageStore m_store;
    InputLimits m_limits;
    QHash<QString, LeavingPicture> m_pictures;
    QSet<QString> m_underWay;
    QThreadPool m_pool; // one thread: two pictures of 24 megapixels at once would be much memory
};

} // namespace pentimento
