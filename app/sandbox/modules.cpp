// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/modules.h"

#include "app/sandbox/effectsmodule.h"
#include "app/sandbox/sandboxserverdoor.h"

namespace pentimento {

using namespace Qt::StringLiterals;

Result<const EffectsModule *> loadEffectsModule(const QString &folder)
{
    return loadModule<EffectsModule>("effects"_L1, folder);
}

Result<const SandboxServerModule *> loadSandboxServerModule(const QString &folder)
{
    return loadModule<SandboxServerModule>("sandboxserver"_L1, folder);
}

} // namespace pentimento
