// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QString>

namespace pentimento {

class EffectsModule;
class SandboxServerModule;

// Where the modules lie: beside the program's folder, in ../lib/pentimento, in the build tree as in an installation.
[[nodiscard]] QString moduleFolder();

// Loads a module at first use and keeps it; asking again costs nothing. Safe to call in the pool. Error: Unsupported,
// with the file as subject and the loader's reason as detail.
[[nodiscard]] Result<const EffectsModule *> loadEffectsModule(const QString &folder = moduleFolder());
[[nodiscard]] Result<const SandboxServerModule *> loadSandboxServerModule(const QString &folder = moduleFolder());

} // namespace pentimento
