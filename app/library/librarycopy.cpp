// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/librarycopy.h"

#include "app/library/renaming.h"
#include "app/library/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>

#include <cerrno>
#include <unistd.h>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

Error fileError(const QString &path, const QString &words)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.subject = path;
    error.detail = words;
    return error;
}

// VACUUM INTO leaves the new file to the system's good will.
Result<Done> synced(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path, file.errorString());
    if (::fsync(file.handle()) != 0)
        return fileError(path, qt_error_string(errno));
    return Done{};
}

} // namespace

bool isCopyDue(const QDateTime &last, const QDateTime &now, std::chrono::milliseconds every)
{
    return !last.isValid() || last > now || last.msecsTo(now) >= every.count();
}

Result<Done> copyLibrary(QSqlDatabase &database, const QString &target)
{
    const QString part = target + ".part"_L1;
    QFile::remove(part); // of an earlier copy that was cut off; VACUUM INTO wants a free name
    if (const Result<int> made = execute(database, u"VACUUM INTO ?"_s, {part}); !made) {
        QFile::remove(part);
        return made.error();
    }
    if (const Result<Done> safe = synced(part); !safe)
        return safe.error();
    return renamed(part, target);
}

} // namespace pentimento
