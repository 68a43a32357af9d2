// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/catalog.h"
#include "app/http/networktransport.h"
#include "app/http/recordingtransport.h"
#include "app/sandbox/sandboxservice.h"
#include "app/sandbox/sandboxtransport.h"
#include "app/secrets/authorizedtransport.h"

#include <map>
#include <memory>

namespace pentimento {

// From a service to the transports that reach it: the network or the sandbox inside, with the key and without. Each is
// made at its first use and lives as long as this.
class Connections
{
public:
    // Models are what the sandbox inside offers. The key store must outlive this. With a folder to record into, what
    // goes to a service and comes from it is written there without keys (see recordOf()).
    Connections(const Catalog &catalog, KeyStore &keys, const QString &recordFolder = {});

    [[nodiscard]] Transport &authorised(const Service &service);
    [[nodiscard]] Transport &bare(const Service &service);
    [[nodiscard]] Transport &network(); // without any key

private:
    [[nodiscard]] Transport &sandbox();
    [[nodiscard]] Transport &recorded(Transport &transport);

    const Catalog &m_catalog;
    KeyStore &m_keys;
    QString m_recordFolder; // empty: nothing is recorded
    std::unique_ptr<NetworkTransport> m_network;
    std::unique_ptr<SandboxService> m_sandboxService;
    std::unique_ptr<SandboxTransport> m_sandbox;
    std::map<QString, std::unique_ptr<AuthorizedTransport>> m_authorised;  // by service and base
    std::map<Transport *, std::unique_ptr<RecordingTransport>> m_recorded; // by what it stands around
};

// How a service's file says that its key is shown.
[[nodiscard]] Authorization authorizationFor(const Service &service);

} // namespace pentimento
