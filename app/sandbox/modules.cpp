// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/modules.h"

#include "app/sandbox/effectsmodule.h"
#include "app/sandbox/sandboxserverdoor.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>
#include <QThread>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

Error unsupported(const QString &file, const QString &reason)
{
    Error error;
    error.kind = ErrorKind::Unsupported;
    error.subject = file;
    error.detail = reason;
    error.charged = Charged::No;
    error.delivery = Delivery::NotSent;
    return error;
}

// The root object belongs to the loaded library, not to us; it must not stay with a thread of the pool, which will end.
template<typename Module>
Result<const Module *> load(const QString &folder, QLatin1StringView name)
{
    const QString file = folder + u"/pentimento-"_s + name + u".so"_s;
    QPluginLoader loader(file);
    QObject *root = loader.instance();
    const auto *module = qobject_cast<Module *>(root);
    if (module == nullptr)
        return unsupported(file, root == nullptr ? loader.errorString() : u"The module is of another version."_s);
    if (root->thread() == QThread::currentThread())
        root->moveToThread(QCoreApplication::instance()->thread());
    return module;
}

} // namespace

QString moduleFolder()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../lib/pentimento"_s);
}

Result<const EffectsModule *> loadEffectsModule(const QString &folder)
{
    return load<EffectsModule>(folder, "effects"_L1);
}

Result<const SandboxServerModule *> loadSandboxServerModule(const QString &folder)
{
    return load<SandboxServerModule>(folder, "sandboxserver"_L1);
}

} // namespace pentimento
