// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QObject>
#include <QString>

namespace pentimento {

// Where the modules lie: beside the program's folder, in ../lib/pentimento, in the build tree as in an installation.
[[nodiscard]] QString moduleFolder();

// The file of a module, whether it is there or not.
[[nodiscard]] QString moduleFile(QLatin1StringView name, const QString &folder = moduleFolder());

// The file as subject, the reason as detail.
[[nodiscard]] Error moduleError(const QString &file, const QString &reason);

// The root object of a module. It belongs to the loaded library, not to us.
[[nodiscard]] Result<QObject *> loadModuleRoot(const QString &file);

// Loads a module at first use and keeps it; asking again costs nothing. Safe to call in the pool. Error: Unsupported.
template<typename Module>
[[nodiscard]] Result<const Module *> loadModule(QLatin1StringView name, const QString &folder = moduleFolder())
{
    const QString file = moduleFile(name, folder);
    const Result<QObject *> root = loadModuleRoot(file);
    if (!root)
        return root.error();
    if (const auto *module = qobject_cast<Module *>(*root))
        return module;
    return moduleError(file, QStringLiteral("The module is of another version."));
}

} // namespace pentimento
