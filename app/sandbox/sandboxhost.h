// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/sandboxservice.h"

namespace pentimento {

// The sandbox on a loopback port: what `pentimento sandbox` and programs that test against it use. Deleting it closes
// the port.
class SandboxHost
{
public:
    // Port 0: any free one. `options.base` is replaced by the port's own address. Without `effects` the module is
    // loaded, at once: a sandbox that cannot paint should say so before it is asked.
    [[nodiscard]] static Result<std::unique_ptr<SandboxHost>> open(QList<ModelSpec> models, SandboxOptions options,
                                                                   quint16 port, EffectsSource effects = {});

    [[nodiscard]] quint16 port() const { return m_door->port(); }
    [[nodiscard]] const QUrl &base() const { return m_service.base(); } // http://127.0.0.1:PORT/v1
    [[nodiscard]] const SandboxCounts &counts() const { return m_service.counts(); }

private:
    SandboxHost(QList<ModelSpec> models, SandboxOptions options, EffectsSource effects);

    SandboxService m_service;
    std::unique_ptr<SandboxDoor> m_door; // goes first
};

} // namespace pentimento
