// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/moduleloading.h"

namespace pentimento {

class EffectsModule;
class SandboxServerModule;

// As loadModule().
[[nodiscard]] Result<const EffectsModule *> loadEffectsModule(const QString &folder = moduleFolder());
[[nodiscard]] Result<const SandboxServerModule *> loadSandboxServerModule(const QString &folder = moduleFolder());

} // namespace pentimento
