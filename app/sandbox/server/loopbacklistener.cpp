// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/server/loopbacklistener.h"

#include "app/sandbox/sandboxserverdoor.h"

namespace pentimento {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostClients = 500; // well below the 1024 descriptors that a process usually may have
constexpr int backlog = 1024;
constexpr qint64 mostHeldBodies = 10 * sandboxBodyLimit;

} // namespace

LoopbackListener::LoopbackListener(QObject *parent)
    : QTcpServer(parent)
    , m_budget{0, mostHeldBodies}
{
    setListenBacklogSize(backlog);
    // Qt stops accepting for good when it runs out of descriptors.
    m_listenAgain.setSingleShot(true);
    m_listenAgain.setInterval(200ms);
    connect(&m_listenAgain, &QTimer::timeout, this, &QTcpServer::resumeAccepting);
    connect(this, &QTcpServer::acceptError, &m_listenAgain, qOverload<>(&QTimer::start));
}

void LoopbackListener::incomingConnection(qintptr descriptor)
{
    auto *client = new ClientSocket(m_budget, this);
    if (!client->setSocketDescriptor(descriptor) || (m_clients.size() >= mostClients && !makeRoom())) {
        client->abort();
        client->deleteLater();
        return;
    }
    m_clients.append(client);
    connect(client, &QTcpSocket::disconnected, this, [this, client] { m_clients.removeOne(client); });
    addPendingConnection(client);
}

bool LoopbackListener::makeRoom()
{
    ClientSocket *quietest = nullptr;
    for (ClientSocket *client : std::as_const(m_clients)) {
        if (client->isIdle() && (quietest == nullptr || client->quietFor() > quietest->quietFor()))
            quietest = client;
    }
    if (quietest == nullptr)
        return false;
    quietest->abort();
    return true;
}

} // namespace pentimento
