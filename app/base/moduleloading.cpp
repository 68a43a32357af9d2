// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/moduleloading.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>
#include <QThread>

namespace pentimento {

using namespace Qt::StringLiterals;

QString moduleFolder()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../lib/pentimento"_s);
}

QString moduleFile(QLatin1StringView name, const QString &folder)
{
    return folder + u"/pentimento-"_s + name + u".so"_s;
}

Error moduleError(const QString &file, const QString &reason)
{
    Error error;
    error.kind = ErrorKind::Unsupported;
    error.subject = file;
    error.detail = reason;
    error.charged = Charged::No;
    error.delivery = Delivery::NotSent;
    return error;
}

Result<QObject *> loadModuleRoot(const QString &file)
{
    QPluginLoader loader(file);
    QObject *root = loader.instance();
    if (root == nullptr)
        return moduleError(file, loader.errorString());
    // It must not stay with a thread of the pool, which will end.
    if (root->thread() == QThread::currentThread())
        root->moveToThread(QCoreApplication::instance()->thread());
    return root;
}

} // namespace pentimento
