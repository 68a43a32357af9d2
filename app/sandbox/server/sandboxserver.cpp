// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/server/sandboxserver.h"

#include <QHostAddress>
#include <QHttpServerRequest>
#include <QPointer>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// The target as a client wrote it; QHttpServerRequest makes its address from the Host header, which is the client's
// word.
QUrl addressOf(const RequestHead &head, quint16 port)
{
    QUrl target = QUrl::fromEncoded(head.target);
    if (target.scheme().isEmpty()) // "/v1/…"; what begins with two slashes is a path as well
        target =
            QUrl::fromEncoded("http://127.0.0.1" + (head.target.startsWith('/') ? head.target : '/' + head.target));
    target.setScheme(u"http"_s);
    target.setHost(u"127.0.0.1"_s);
    target.setPort(port);
    target.setUserInfo({});
    return target;
}

} // namespace

SandboxServer::SandboxServer(RequestAnswerer &answerer)
    : m_answerer(answerer)
    , m_listener(new LoopbackListener(this))
{
}

Result<Done> SandboxServer::listenOn(quint16 port)
{
    if (!m_listener->listen(QHostAddress::LocalHost, port)) {
        Error error;
        error.kind = ErrorKind::Network;
        error.subject = u"127.0.0.1:%1"_s.arg(port);
        error.detail = m_listener->errorString();
        return error;
    }
    bind(m_listener);
    return Done{};
}

bool SandboxServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    auto *client = qobject_cast<ClientSocket *>(socket); // the listener makes no other
    const ClientSocket::Ticket ticket = client->takeRequest();
    HttpRequest asked;
    asked.method = ticket.head.method;
    asked.url = addressOf(ticket.head, port());
    asked.headers = request.headers();
    asked.body = request.body();
    m_answerer.answer(asked, client, [client = QPointer(client), number = ticket.number](const HttpResponse &response) {
        if (client)
            client->answer(number, response);
    });
    return true;
}

void SandboxServer::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    socket->disconnectFromHost(); // only for upgrades, which are refused before they come here
}

} // namespace pentimento
