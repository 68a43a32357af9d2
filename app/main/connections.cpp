// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/connections.h"

#include "app/sandbox/modules.h"

namespace pentimento {

using namespace Qt::StringLiterals;

Authorization authorizationFor(const Service &service)
{
    Authorization authorization;
    authorization.key = {service.id, originOf(service.base)};
    authorization.origins = service.origins;
    switch (service.authentication) {
    case Authentication::None:
        authorization.headerName.clear();
        authorization.valuePrefix.clear();
        break;
    case Authentication::Bearer:
        break;
    case Authentication::XKey:
        authorization.headerName = "x-key";
        authorization.valuePrefix.clear();
        break;
    case Authentication::FalKey:
        authorization.valuePrefix = "Key ";
        break;
    }
    return authorization;
}

Connections::Connections(const CurrentCatalog &catalog, KeyStore &keys)
    : m_catalog(catalog)
    , m_keys(keys)
{
}

Transport &Connections::authorised(const Service &service)
{
    if (service.inside)
        return sandbox();
    const Authorization authorization = authorizationFor(service);
    for (const Authorised &known : m_authorised) {
        if (known.authorization == authorization)
            return *known.transport;
    }
    m_authorised.push_back({authorization, std::make_unique<AuthorizedTransport>(network(), m_keys, authorization)});
    return *m_authorised.back().transport;
}

Transport &Connections::bare(const Service &service)
{
    if (service.inside)
        return sandbox();
    return network();
}

Transport &Connections::sandbox()
{
    if (!m_sandbox) {
        m_sandboxService = std::make_unique<SandboxService>(m_catalog.value().models(), SandboxOptions{},
                                                            [] { return loadEffectsModule(); });
        m_sandbox = std::make_unique<SandboxTransport>(*m_sandboxService, insideSandboxBase());
        QObject::connect(&m_catalog, &CurrentCatalog::changed, &m_here,
                         [this] { m_sandboxService->setModels(m_catalog.value().models()); });
    }
    return *m_sandbox;
}

Transport &Connections::network()
{
    if (!m_network)
        m_network = std::make_unique<NetworkTransport>();
    return *m_network;
}

} // namespace pentimento
