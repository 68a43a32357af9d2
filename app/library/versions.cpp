// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/versions.h"

#include "app/library/database.h"
#include "app/library/statement.h"
#include "app/library/transaction.h"
#include "app/library/versionrows.h"

#include <QDateTime>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

Result<VersionId> versionWithBytes(QSqlDatabase &database, const Version &original)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<QVariant> known =
        selectOne(database, u"SELECT id FROM version WHERE image = ? ORDER BY created_at DESC, id DESC LIMIT 1"_s,
                  {boundText(original.image.text())});
    if (!known)
        return known.error();
    if (known->isValid())
        return VersionId(known->toString());
    if (const Result<Done> written = writeVersion(database, original); !written)
        return written.error();
    if (const Result<Done> committed = transaction->commit(); !committed)
        return committed.error();
    return original.id;
}

} // namespace

Versions::Versions(Database &database)
    : m_database(database)
{
}

QFuture<Result<VersionId>> Versions::versionOf(const ImageId &image, const QString &name, const QString &path)
{
    Version original;
    original.id = VersionId(makeUuidV7());
    original.image = image;
    original.name = name;
    original.path = path;
    original.createdAt = QDateTime::currentMSecsSinceEpoch();
    return m_database.run([original](QSqlDatabase &database) { return versionWithBytes(database, original); });
}

QFuture<Result<std::optional<Version>>> Versions::version(const VersionId &id)
{
    return m_database.run([id](QSqlDatabase &database) -> Result<std::optional<Version>> {
        const Result<QList<Version>> found = readVersions(database, u"WHERE version.id = ?"_s, {id.text()});
        if (!found)
            return found.error();
        return found->isEmpty() ? std::nullopt : std::optional(found->first());
    });
}

QFuture<Result<QList<Version>>> Versions::parents(const VersionId &id)
{
    return m_database.run([id](QSqlDatabase &database) {
        return readVersions(database,
                            u"JOIN version_parent ON version_parent.parent = version.id "
                            "WHERE version_parent.version = ? ORDER BY version_parent.position"_s,
                            {id.text()});
    });
}

QFuture<Result<QList<Version>>> Versions::children(const VersionId &id)
{
    return m_database.run([id](QSqlDatabase &database) {
        return readVersions(database,
                            u"WHERE version.id IN (SELECT version FROM version_parent WHERE parent = ?) "
                            "ORDER BY version.created_at, version.id"_s,
                            {id.text()});
    });
}

} // namespace pentimento
