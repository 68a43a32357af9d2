// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/paths.h"

#include <QDir>
#include <QStandardPaths>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

QString systemPlace(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + u"/pentimento"_s;
}

} // namespace

Paths pathsFor(const QString &dataDir)
{
    if (!dataDir.isEmpty()) {
        const QString root = QDir(dataDir).absolutePath();
        return {root + u"/config"_s, root + u"/data"_s, root + u"/cache"_s, root + u"/results"_s};
    }
    return {systemPlace(QStandardPaths::GenericConfigLocation), systemPlace(QStandardPaths::GenericDataLocation),
            systemPlace(QStandardPaths::GenericCacheLocation),
            QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) + u"/Pentimento"_s};
}

} // namespace pentimento
