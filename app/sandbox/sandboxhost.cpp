// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxhost.h"

#include "app/sandbox/modules.h"

namespace pentimento {

using namespace Qt::StringLiterals;

SandboxHost::SandboxHost(QList<ModelSpec> models, SandboxOptions options, EffectsSource effects)
    : m_service(std::move(models), std::move(options), std::move(effects))
{
}

Result<std::unique_ptr<SandboxHost>> SandboxHost::open(QList<ModelSpec> models, SandboxOptions options, quint16 port,
                                                       EffectsSource effects)
{
    const auto server = loadSandboxServerModule();
    if (!server)
        return server.error();
    if (!effects) {
        if (const auto module = loadEffectsModule(); !module)
            return module.error();
        effects = [] { return loadEffectsModule(); };
    }
    std::unique_ptr<SandboxHost> host(new SandboxHost(std::move(models), std::move(options), std::move(effects)));
    auto door = (*server)->open(host->m_service, port);
    if (!door)
        return door.error();
    host->m_door = std::move(*door);
    host->m_service.setBase(QUrl(u"http://127.0.0.1:%1/v1"_s.arg(host->m_door->port())));
    return host;
}

} // namespace pentimento
