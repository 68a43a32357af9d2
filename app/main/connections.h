// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/currentcatalog.h"
#include "app/http/networktransport.h"
#include "app/http/recordingtransport.h"
#include "app/sandbox/sandboxservice.h"
#include "app/sandbox/sandboxtransport.h"
#include "app/secrets/authorizedtransport.h"

#include <map>
#include <memory>
#include <vector>

namespace pentimento {

// From a service to the transports that reach it: the network or the sandbox inside, with the key and without. Each is
// made at its first use and lives as long as this, since a job that runs goes on with its own even where the service's
// file has changed.
class Connections
{
public:
    // The sandbox inside offers the models of the catalogue. Catalogue and key store must outlive this. With a folder
    // to record into, what goes to a service and comes from it is written there without keys (see recordOf()).
    Connections(const CurrentCatalog &catalog, KeyStore &keys, const QString &recordFolder = {});

    [[nodiscard]] Transport &authorised(const Service &service);
    [[nodiscard]] Transport &bare(const Service &service);
    [[nodiscard]] Transport &network(); // without any key

private:
    struct Authorised
    {
        Authorization authorization;
        std::unique_ptr<AuthorizedTransport> transport;
    };

    [[nodiscard]] Transport &sandbox();
    [[nodiscard]] Transport &recorded(Transport &transport);

    const CurrentCatalog &m_catalog;
    KeyStore &m_keys;
    QString m_recordFolder; // empty: nothing is recorded
    std::unique_ptr<NetworkTransport> m_network;
    std::unique_ptr<SandboxService> m_sandboxService;
    std::unique_ptr<SandboxTransport> m_sandbox;
    QObject m_here; // as long as it lives, the sandbox follows the catalogue
    std::vector<Authorised> m_authorised;
    std::map<Transport *, std::unique_ptr<RecordingTransport>> m_recorded; // by what it stands around
};

// How a service's file says that its key is shown.
[[nodiscard]] Authorization authorizationFor(const Service &service);

} // namespace pentimento
