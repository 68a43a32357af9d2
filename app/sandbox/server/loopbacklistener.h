// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/server/clientsocket.h"

#include <QTcpServer>
#include <QTimer>

namespace pentimento {

// Accepts connections and keeps their number bounded: thousands may knock, those that have nothing under way make room.
class LoopbackListener final : public QTcpServer
{
    Q_OBJECT

public:
    explicit LoopbackListener(QObject *parent);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    [[nodiscard]] bool makeRoom();

    BodyBudget m_budget;
    QList<ClientSocket *> m_clients; // children of this
    QTimer m_listenAgain;
};

} // namespace pentimento
