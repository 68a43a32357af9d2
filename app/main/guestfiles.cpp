// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/guestfiles.h"

#include "app/main/handover.h"

#include <QJsonArray>

namespace pentimento {

using namespace Qt::StringLiterals;

GuestFiles::GuestFiles(QStringList files, QString dataFolder, QObject *parent)
    : QObject(parent)
    , m_files(std::move(files))
    , m_dataFolder(std::move(dataFolder))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(handoverLimit);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(false); });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] { end(false); });
    connect(&m_socket, &QLocalSocket::readyRead, this, &GuestFiles::take);
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        m_socket.write(handoverLine({{u"format"_s, 1}, {u"open"_s, QJsonArray::fromStringList(m_files)}}));
    });
}

void GuestFiles::start()
{
    m_limit.start();
    m_socket.connectToServer(handoverAddress(m_dataFolder));
}

void GuestFiles::take()
{
    m_buffer += m_socket.readAll();
    while (const auto message = takeHandoverLine(m_buffer)) {
        if (message->contains("opened"_L1))
            end(message->value("opened"_L1).toBool());
    }
}

void GuestFiles::end(bool wasOpened)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_limit.stop();
    m_socket.abort();
    if (wasOpened)
        Q_EMIT opened();
    else
        Q_EMIT declined();
}

} // namespace pentimento
