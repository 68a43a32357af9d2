// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/sandboxserverdoor.h"
#include "app/sandbox/server/loopbacklistener.h"

#include <QAbstractHttpServer>

namespace pentimento {

// Turns requests on the wire into values and hands them on. It never makes a QHttpServerResponder: of 6.4.2, one that
// answers after its client has gone crashes; the socket writes late answers itself.
class SandboxServer final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    explicit SandboxServer(RequestAnswerer &answerer);

    [[nodiscard]] Result<Done> listenOn(quint16 port);
    [[nodiscard]] quint16 port() const { return m_listener->serverPort(); }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    RequestAnswerer &m_answerer;
    LoopbackListener *m_listener; // a child
};

} // namespace pentimento
