// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/loopbackconnection.h"

#include <QTcpSocket>

#include <sys/socket.h>

namespace pentimento::test {

namespace {

constexpr qint64 mostUnwritten = 1024 * 1024;

} // namespace

LoopbackConnection::LoopbackConnection(QTcpSocket *socket, int number, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_number(number)
{
    m_socket->setParent(this);
    m_pause.setSingleShot(true);
    connect(m_socket, &QTcpSocket::readyRead, this, &LoopbackConnection::receive);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        m_steps.clear();
        m_pause.stop();
        m_held = false;
        Q_EMIT closed();
    });
    connect(&m_pause, &QTimer::timeout, this, &LoopbackConnection::advance);
}

bool LoopbackConnection::isOpen() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

void LoopbackConnection::play(const LoopbackReply &reply)
{
    m_steps.assign(reply.steps.rbegin(), reply.steps.rend());
    advance();
}

void LoopbackConnection::release()
{
    if (!m_held)
        return;
    m_held = false;
    advance();
}

void LoopbackConnection::close()
{
    m_socket->disconnectFromHost();
}

void LoopbackConnection::reset()
{
    // Closing with a linger time of zero is what makes the kernel send RST.
    const linger none{1, 0};
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    m_socket->abort();
}

void LoopbackConnection::receive()
{
    const QByteArray more = m_socket->readAll();
    m_raw += more;
    m_unread += more;
    if (m_resetAfter >= 0 && m_raw.size() >= m_resetAfter) {
        reset();
        return;
    }
    if (!m_steps.empty())
        return;
    if (const auto request = takeRequest())
        Q_EMIT requested(*request);
}

void LoopbackConnection::advance()
{
    while (!m_steps.empty() && isOpen() && !m_held && !m_pause.isActive()) {
        const LoopbackReply::Step step = std::move(m_steps.back());
        m_steps.pop_back();
        if (const auto *send = std::get_if<LoopbackReply::Send>(&step))
            perform(*send);
        else if (const auto *wait = std::get_if<LoopbackReply::Wait>(&step))
            m_pause.start(wait->time);
        else if (std::holds_alternative<LoopbackReply::Hold>(step))
            m_held = true;
        else if (std::holds_alternative<LoopbackReply::Close>(step))
            close();
        else
            reset();
    }
}

void LoopbackConnection::perform(const LoopbackReply::Send &step)
{
    // A client that does not read must not make this process grow.
    if (m_socket->bytesToWrite() < mostUnwritten)
        m_socket->write(step.bytes);
    if (step.times == 1)
        return;
    m_steps.emplace_back(LoopbackReply::Send{step.bytes, step.pause, step.times < 0 ? -1 : step.times - 1});
    m_pause.start(step.pause);
}

std::optional<LoopbackRequest> LoopbackConnection::takeRequest()
{
    const qsizetype end = m_unread.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = m_unread.first(end).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> first = lines.first().split(' ');
    LoopbackRequest request;
    request.connection = m_number;
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.emplaceBack(line.first(std::max<qsizetype>(colon, 0)), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = request.header("content-length").toLongLong();
    if (m_unread.size() < end + 4 + length)
        return std::nullopt;
    request.body = m_unread.sliced(end + 4, length);
    m_unread.remove(0, end + 4 + length);
    return request;
}

} // namespace pentimento::test
