// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/images/imagereader.h"
#include "app/images/imagestore.h"
#include "app/images/inputpreparation.h"
#include "ui/compose/wells.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

namespace pentimento {

// What is known of a picture that will be sent: as it is, and as it will go out.
struct SendingFacts
{
    ImageInfo original;
    QByteArray mimeType;
    QSize size;
    qint64 bytes = 0;
    ColourOutcome colours = ColourOutcome::Plain;
    bool flattened = false;

    friend bool operator==(const SendingFacts &, const SendingFacts &) = default;
};

[[nodiscard]] SendingFacts factsOf(const PreparedInput &input);

// What will be changed before sending, as sentences: "Sent as 1568 × 672 JPEG, 412 kB." Empty where nothing is that one
// would see.
[[nodiscard]] QString noticeFor(const SendingFacts &facts);

// Prepares the pictures of a draft once, in the pool and when nothing has changed for a moment, to tell what will be
// sent. Knows no widget.
class InputNotices final : public QObject
{
    Q_OBJECT

public:
    explicit InputNotices(ImageStore images, QObject *parent = nullptr);

    void look(const QList<Well> &wells, const InputLimits &limits);
    [[nodiscard]] QString text() const; // one line for each well about which there is something to say

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString keyOf(const ImageId &id) const;
    void prepareMissing();
    void prepare(const ImageId &id);

    ImageStore m_store;
    QTimer m_rest;
    QList<Well> m_wells;
    InputLimits m_limits;
    QHash<QString, QString> m_notices;
    QSet<QString> m_underWay;
    QThreadPool m_pool; // of its own: Qt paints with the global one, and this is no work to wait for
};

} // namespace pentimento
