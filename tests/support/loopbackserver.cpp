// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/loopbackserver.h"

#include <QTcpSocket>

namespace pentimento::test {

using namespace Qt::StringLiterals;

LoopbackServer::LoopbackServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the loopback server cannot listen: %s", qPrintable(m_server.errorString()));
    // More than any test opens at once: what waits in the kernel's queue would look like a slow server.
    m_server.setMaxPendingConnections(200);
}

QUrl LoopbackServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(QString::number(m_server.serverPort()), path));
}

void LoopbackServer::reply(LoopbackReply reply)
{
    m_queue.append(std::move(reply));
}

void LoopbackServer::replyAlways(const LoopbackReply &reply)
{
    m_handler = [reply](const LoopbackRequest &) { return reply; };
}

void LoopbackServer::release()
{
    for (LoopbackConnection *connection : std::as_const(m_connections))
        connection->release();
}

void LoopbackServer::closeIdle()
{
    for (LoopbackConnection *connection : std::as_const(m_connections)) {
        if (connection->isIdle())
            connection->close();
    }
}

void LoopbackServer::resetAll()
{
    for (LoopbackConnection *connection : std::as_const(m_connections)) {
        if (connection->isOpen())
            connection->reset();
    }
}

void LoopbackServer::stopListening()
{
    m_server.close();
}

int LoopbackServer::count(QByteArrayView method) const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(),
                             [method](const LoopbackRequest &request) { return request.method == method; }));
}

int LoopbackServer::connectionsOpen() const
{
    return int(std::count_if(m_connections.begin(), m_connections.end(),
                             [](const LoopbackConnection *connection) { return connection->isOpen(); }));
}

int LoopbackServer::repliesHeld() const
{
    return int(std::count_if(m_connections.begin(), m_connections.end(),
                             [](const LoopbackConnection *connection) { return connection->isHeld(); }));
}

QByteArray LoopbackServer::raw() const
{
    QByteArray bytes;
    for (const LoopbackConnection *connection : m_connections)
        bytes += connection->raw();
    return bytes;
}

void LoopbackServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        auto *connection = new LoopbackConnection(socket, int(m_connections.size()) + 1, this);
        connection->resetAfterReceiving(m_resetAfter);
        connect(connection, &LoopbackConnection::requested, this,
                [this, connection](const LoopbackRequest &request) { serve(connection, request); });
        m_connections.append(connection);
    }
}

void LoopbackServer::serve(LoopbackConnection *connection, const LoopbackRequest &request)
{
    m_requests.append(request);
    if (!m_queue.isEmpty())
        connection->play(m_queue.takeFirst());
    else
        connection->play(m_handler ? m_handler(request) : LoopbackReply::answer(404));
    Q_EMIT requested(request);
}

} // namespace pentimento::test
