// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/loopbackreply.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace pentimento::test {

// A request as it came over the wire.
struct LoopbackRequest
{
    QByteArray method;
    QByteArray target; // path and query
    HttpHeaders headers;
    QByteArray body;
    int connection = 0; // which one, counted from 1

    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
};

// One connection to the loopback server: reads requests one after another, plays a reply's steps. Knows no script; the
// server gives it one for each request.
class LoopbackConnection final : public QObject
{
    Q_OBJECT

public:
    LoopbackConnection(QTcpSocket *socket, int number, QObject *parent);

    [[nodiscard]] QByteArray raw() const { return m_raw; }
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isIdle() const { return isOpen() && m_steps.empty() && m_unread.isEmpty(); }
    [[nodiscard]] bool isHeld() const { return m_held; }

    void play(const LoopbackReply &reply);
    void release();
    void close();
    void reset();
    void resetAfterReceiving(qint64 bytes) { m_resetAfter = bytes; }

Q_SIGNALS:
    void requested(const pentimento::test::LoopbackRequest &request);
    void closed();

private:
    void receive();
    void advance();
    void perform(const LoopbackReply::Send &step);
    [[nodiscard]] std::optional<LoopbackRequest> takeRequest();

    QTcpSocket *m_socket;
    int m_number;
    QByteArray m_raw;
    QByteArray m_unread;
    std::vector<LoopbackReply::Step> m_steps; // the next one last
    QTimer m_pause;
    bool m_held = false;
    qint64 m_resetAfter = -1;
};

} // namespace pentimento::test
