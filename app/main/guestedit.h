// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/main/handover.h"

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

namespace pentimento {

// An order handed to the process that owns the library, followed from here. failed() means that nothing was sent.
class GuestEdit final : public QObject
{
    Q_OBJECT

public:
    GuestEdit(EditOrder order, QByteArray key, QString dataFolder, QObject *parent);

    void start();
    void cancel();

Q_SIGNALS:
    void stateChanged(const QJsonObject &line);
    void ended(const pentimento::EditOutcome &outcome);
    void failed();                // nobody took it
    void lost();                  // it was taken, and the owner is gone: its jobs are in the library

private:
    void take();
    void giveUp();

    EditOrder m_order;
    QByteArray m_key;
    QString m_dataFolder;
    QLocalSocket m_socket;
    QByteArray m_buffer;
    QTimer m_limit;
    bool m_isReady = false;
    bool m_hasEnded = false;
};

} // namespace pentimento
