// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/setaside.h"

#include "app/library/renaming.h"

#include <QFileInfo>

#include <array>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView copySuffix{".bak"};

// The library first: should the program die in between, a -wal without its library is recognised, while a library
// without its -wal might be taken for a sound one.
constexpr std::array suffixes{""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1, copySuffix};

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

bool isFree(const QString &path)
{
    return std::none_of(suffixes.begin(), suffixes.end(),
                        [&path](QLatin1StringView suffix) { return isThere(path + suffix); });
}

QString freeName(const QString &path, const QDateTime &now)
{
    const QString dated = path + ".broken-"_L1 + now.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = dated;
    for (int i = 2; !isFree(name); ++i)
        name = dated + u'-' + QString::number(i);
    return name;
}

} // namespace

QString copyPathOf(const QString &libraryPath)
{
    return libraryPath + copySuffix;
}

Result<AsideNames> setAside(const QString &libraryPath, const QDateTime &now)
{
    AsideNames names{freeName(libraryPath, now), {}};
    for (const QLatin1StringView suffix : suffixes) {
        const QString from = libraryPath + suffix;
        if (!isThere(from))
            continue;
        if (const Result<Done> moved = renamed(from, names.library + suffix); !moved)
            return moved.error();
        if (suffix == copySuffix)
            names.copy = names.library + suffix;
    }
    return names;
}

} // namespace pentimento
