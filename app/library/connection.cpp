// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/connection.h"

#include "app/base/ids.h"
#include "app/base/logging.h"
#include "app/library/librarycopy.h"
#include "app/library/renaming.h"
#include "app/library/setaside.h"
#include "app/library/statement.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headerSize = 100; // of a SQLite file; one byte alone SQLite takes for nothing

Error notADatabase(const QString &path)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.subject = path;
    error.detail = u"file is not a database"_s; // SQLite's words
    error.code = QString::number(SqliteCode::notADatabase);
    return error;
}

// What SQLite would take for a new database, and thereby throw away what is left of the old: beside an empty or missing
// file it deletes the -wal, in which the last jobs may stand.
bool isNoDatabaseFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return file.isSymLink() || QFileInfo::exists(path + "-wal"_L1);
    return !file.isFile() || file.size() < headerSize;
}

void removeWithCompanions(const QString &path)
{
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(path + suffix);
}

LibraryState stateAfter(const Error &error)
{
    switch (sqliteCode(error)) {
    case SqliteCode::busy:
    case SqliteCode::locked:
        return LibraryState::Locked;
    case SqliteCode::permission:
    case SqliteCode::readOnly:
    case SqliteCode::cannotOpen:
        return LibraryState::Unwritable;
    default:
        return LibraryState::Failed;
    }
}

} // namespace

Connection::Connection(QString path, DatabasePolicy policy)
    : m_path(std::move(path))
    , m_policy(std::move(policy))
{
}

LibraryOpening Connection::open()
{
    close();
    Result<LibraryState> state = attempt();
    AsideNames aside;
    if (!state && isCorruption(state.error())) {
        qCWarning(logLibrary) << "the library is broken and has to be set aside:" << state.error().detail;
        const Error broken = state.error();
        disconnect();
        const Result<AsideNames> moved = setAside(m_path, QDateTime::currentDateTimeUtc());
        if (!moved)
            return {LibraryState::Unwritable, {}, {}, moved.error()};
        aside = *moved;
        state = attempt();
        if (state)
            return {LibraryState::Replaced, aside.library, aside.copy, broken};
    }
    if (!state) {
        disconnect();
        return {stateAfter(state.error()), aside.library, aside.copy, state.error()};
    }
    return {*state, {}, {}, {}};
}

Result<LibraryState> Connection::attempt()
{
    if (isNoDatabaseFile(m_path))
        return notADatabase(m_path);
    // A library of a newer program is looked at without the right to write: opened otherwise, even closing it would.
    if (QFileInfo::exists(m_path) && connectTo(m_path, Access::ReadOnly)) {
        const Result<int> version = libraryVersion(m_database);
        if (version && *version > m_policy.migrations.size())
            return LibraryState::ReadOnly;
    }
    if (!QFileInfo::exists(m_path)) {
        if (const Result<Done> begun = begin(); !begun)
            return begun.error();
    }
    return openToWrite();
}

// A new library is made under another name: whatever stands under its own name is whole, also if the program is killed
// now.
Result<Done> Connection::begin()
{
    QDir().mkpath(QFileInfo(m_path).absolutePath()); // what this cannot make, SQLite cannot open
    const QString part = m_path + ".new"_L1;
    const auto made = [this, &part]() -> Result<Done> {
        removeWithCompanions(part); // of an earlier try
        if (const Result<Done> connected = connectTo(part, Access::ReadWrite); !connected)
            return connected;
        if (const Result<Done> hardened = harden(); !hardened)
            return hardened;
        return migrate(m_database, 0, m_policy.migrations);
    }();
    disconnect(); // which brings all of it into the file
    if (!made) {
        removeWithCompanions(part);
        Error error = made.error();
        error.subject = m_path;
        return error;
    }
    return renamed(part, m_path);
}

Result<LibraryState> Connection::openToWrite()
{
    if (const Result<Done> connected = connectTo(m_path, Access::ReadWrite); !connected)
        return connected.error();
    const Result<int> version = libraryVersion(m_database);
    if (!version)
        return version.error();
    if (*version > 0) {
        if (const Result<Done> sound = checkIfUncleanlyEnded(); !sound)
            return sound.error();
    }
    if (const Result<Done> hardened = harden(); !hardened)
        return hardened.error();
    if (const Result<Done> current = bringUpToDate(*version); !current)
        return current.error();
    if (const Result<Done> marked = markInUse(); !marked)
        return marked.error();
    m_isWritable = true;
    return LibraryState::Ready;
}

Result<Done> Connection::connectTo(const QString &path, Access access)
{
    disconnect();
    if (!m_database.isValid())
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"pentimento-library-"_s + makeUuidV7());
    m_database.setDatabaseName(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_policy.busyTimeout.count());
    if (access == Access::ReadOnly)
        options += ";QSQLITE_OPEN_READONLY"_L1;
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return storageError(m_database, m_database.lastError());
    return Done{};
}

Result<Done> Connection::checkIfUncleanlyEnded()
{
    const Result<QVariant> inUse = selectOne(m_database, u"SELECT value FROM flag WHERE name = 'in_use'"_s);
    if (!inUse)
        return inUse.error();
    if (inUse->toInt() == 0)
        return Done{};
    const Result<QVariant> verdict = selectOne(m_database, u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return verdict.error();
    if (verdict->toString() == "ok"_L1)
        return Done{};
    Error error = notADatabase(m_path);
    error.detail = verdict->toString();
    error.code = QString::number(SqliteCode::corrupt);
    return error;
}

Result<Done> Connection::harden()
{
    const Result<QVariant> journal = selectOne(m_database, u"PRAGMA journal_mode = WAL"_s);
    if (!journal)
        return journal.error();
    if (journal->toString() != "wal"_L1)
        qCWarning(logLibrary) << "this folder's file system knows no WAL; journal mode is" << journal->toString();
    for (const QString &pragma : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        if (const Result<int> set = execute(m_database, pragma); !set)
            return set.error();
    }
    return Done{};
}

Result<Done> Connection::bringUpToDate(int version)
{
    if (version > 0 && version < m_policy.migrations.size()) {
        if (const Result<Done> copied = copyLibrary(m_database, copyPathOf(m_path)); !copied)
            return copied.error();
    }
    return migrate(m_database, version, m_policy.migrations);
}

// Brought into the file itself: in the -wal alone it would be lost with it, and just then it is needed.
Result<Done> Connection::markInUse()
{
    if (const Result<int> marked = execute(m_database, u"UPDATE flag SET value = 1 WHERE name = 'in_use'"_s); !marked)
        return marked.error();
    if (const Result<QVariant> moved = selectOne(m_database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !moved)
        return moved.error();
    return Done{};
}

void Connection::close()
{
    if (m_isWritable && !m_sawCorruption) {
        const Result<int> marked = execute(m_database, u"UPDATE flag SET value = 0 WHERE name = 'in_use'"_s);
        if (!marked)
            qCWarning(logLibrary) << "the library will be checked at the next start:" << marked.error().detail;
    }
    disconnect();
    const QString name = m_database.connectionName();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

// The handle stays, closed: what is asked of it then fails with the library's name.
void Connection::disconnect()
{
    m_isWritable = false;
    m_sawCorruption = false;
    m_database.close();
    m_database.setDatabaseName(m_path);
}

void Connection::copyIfDue()
{
    if (!m_isWritable)
        return;
    const QString target = copyPathOf(m_path);
    if (!isCopyDue(QFileInfo(target).lastModified(), QDateTime::currentDateTimeUtc(), m_policy.copyEvery))
        return;
    // An empty library is no loss, and its copy would stand in the way of the first real one for a day.
    const Result<QVariant> something =
        selectOne(m_database, u"SELECT EXISTS (SELECT 1 FROM job) OR EXISTS (SELECT 1 FROM version)"_s);
    if (something && !something->toBool())
        return;
    if (const Result<Done> copied = copyLibrary(m_database, target); !copied) {
        noteFailure(copied.error());
        qCWarning(logLibrary) << "the daily copy of the library failed:" << copied.error().detail;
    }
}

void Connection::noteFailure(const Error &error)
{
    m_sawCorruption = m_sawCorruption || isCorruption(error);
}

} // namespace pentimento
