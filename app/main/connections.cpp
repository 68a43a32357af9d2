// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/connections.h"

#include "app/sandbox/modules.h"

#include <QDir>

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

Connections::Connections(const CurrentCatalog &catalog, KeyStore &keys, const QString &recordFolder)
    : m_catalog(catalog)
    , m_keys(keys)
    , m_recordFolder(recordFolder.isEmpty() ? QString() : QDir(recordFolder).absolutePath())
{
}

Transport &Connections::authorised(const Service &service)
{
    if (service.inside)
        return recorded(sandbox());
    const Authorization authorization = authorizationFor(service);
    for (const Authorised &known : m_authorised) {
        if (known.authorization == authorization)
            return recorded(*known.transport);
    }
    m_authorised.push_back({authorization, std::make_unique<AuthorizedTransport>(network(), m_keys, authorization)});
    return recorded(*m_authorised.back().transport);
}

Transport &Connections::bare(const Service &service)
{
    return recorded(service.inside ? sandbox() : network());
}

// Outermost: it sees a request before the key is added, and an answer after the key was taken out.
Transport &Connections::recorded(Transport &transport)
{
    if (m_recordFolder.isEmpty())
        return transport;
    auto &recording = m_recorded[&transport];
    if (!recording)
        recording = std::make_unique<RecordingTransport>(transport, m_recordFolder);
    return *recording;
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
