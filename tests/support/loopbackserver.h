// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/loopbackconnection.h"

#include <QTcpServer>

#include <functional>

namespace pentimento::test {

// A small HTTP/1.1 server on 127.0.0.1 that does what a test tells it, faults included, and remembers what arrived. It
// is as real as loopback: what Qt's network layer does by itself (sending again, following, keeping alive) can be seen
// only so.
//
//     LoopbackServer server;
//     server.reply(LoopbackReply::cutBeforeAnswer());            // the next request
//     server.replyAlways([](const LoopbackRequest &) { … });     // those for which nothing is queued; else 404
class LoopbackServer final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<LoopbackReply(const LoopbackRequest &)>;

    explicit LoopbackServer(QObject *parent = nullptr);

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const; // also with a query
    [[nodiscard]] QString origin() const { return originOf(url()); }

    void reply(LoopbackReply reply);
    void replyAlways(Handler handler) { m_handler = std::move(handler); }
    void replyAlways(const LoopbackReply &reply);

    void release();       // lets every held reply go on
    void closeIdle();     // ends connections on which no request is under way
    void resetAll();      // ends all of them, rudely
    void stopListening(); // from now on connections are refused
    void resetAfterReceiving(qint64 bytes) { m_resetAfter = bytes; } // for connections to come; -1: not

    [[nodiscard]] const QList<LoopbackRequest> &requests() const { return m_requests; }
    [[nodiscard]] int count(QByteArrayView method) const;
    [[nodiscard]] int connectionsMade() const { return int(m_connections.size()); }
    [[nodiscard]] int connectionsOpen() const;
    [[nodiscard]] int repliesHeld() const;
    [[nodiscard]] QByteArray raw() const; // every byte received, connection by connection

Q_SIGNALS:
    void requested(const pentimento::test::LoopbackRequest &request);

private:
    void accept();
    void serve(LoopbackConnection *connection, const LoopbackRequest &request);

    QTcpServer m_server;
    QList<LoopbackConnection *> m_connections; // children; also those that have ended
    QList<LoopbackReply> m_queue;
    Handler m_handler;
    QList<LoopbackRequest> m_requests;
    qint64 m_resetAfter = -1;
};

} // namespace pentimento::test
