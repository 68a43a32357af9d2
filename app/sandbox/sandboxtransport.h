// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/transport.h"
#include "app/sandbox/sandboxserverdoor.h"

namespace pentimento {

// The sandbox behind the Transport interface: no port, no firewall's question, nothing leaves the program. Answers only
// for its own origin (the API below the base, the outputs beside it); every other address gives WrongHost, unsent.
class SandboxTransport final : public Transport
{
public:
    // The answerer must outlive the transport and its calls.
    SandboxTransport(RequestAnswerer &answerer, const QUrl &base);

    HttpCall *send(const HttpRequest &request, QObject *owner) override;

private:
    RequestAnswerer &m_answerer;
    QString m_origin;
};

} // namespace pentimento
