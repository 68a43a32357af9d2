// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/guestedit.h"

namespace pentimento {

using namespace Qt::StringLiterals;

GuestEdit::GuestEdit(EditOrder order, QByteArray key, QString dataFolder, QObject *parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_key(std::move(key))
    , m_dataFolder(std::move(dataFolder))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(handoverLimit);
    connect(&m_limit, &QTimer::timeout, this, &GuestEdit::giveUp);
    connect(&m_socket, &QLocalSocket::readyRead, this, &GuestEdit::take);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &GuestEdit::giveUp);
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        QJsonObject message{{u"format"_s, 1}, {u"order"_s, orderToJson(m_order)}};
        if (!m_key.isEmpty())
            message.insert(u"key"_s, QString::fromLatin1(m_key));
        m_socket.write(handoverLine(message));
    });
}

void GuestEdit::start()
{
    m_limit.start();
    m_socket.connectToServer(handoverAddress(m_dataFolder));
}

void GuestEdit::cancel()
{
    m_socket.write(handoverLine({{u"cancel"_s, true}}));
}

void GuestEdit::take()
{
    m_buffer += m_socket.readAll();
    while (const auto message = takeHandoverLine(m_buffer)) {
        if (message->value("ready"_L1).toBool() && !m_isReady) {
            m_isReady = true;
            m_limit.stop();
            m_socket.write(handoverLine({{u"go"_s, true}}));
        } else if (message->contains("line"_L1)) {
            Q_EMIT stateChanged(message->value("line"_L1).toObject());
        } else if (message->contains("outcome"_L1) && !m_hasEnded) {
            m_hasEnded = true;
            Q_EMIT ended(outcomeFromJson(message->value("outcome"_L1).toObject()));
        }
    }
}

void GuestEdit::giveUp()
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_limit.stop();
    // Without "go" the owner carries nothing out.
    const bool wasTaken = m_isReady;
    m_socket.abort();
    if (wasTaken)
        Q_EMIT lost();
    else
        Q_EMIT failed();
}

} // namespace pentimento
