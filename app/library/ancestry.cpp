// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/ancestry.h"

#include "app/library/statement.h"

#include <QSqlQuery>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// In both queries it is UNION, which takes each row once, that ends a circle.
QString firstKnownParentOf(const QString &version)
{
    return u"(SELECT link.parent FROM version_parent AS link JOIN version AS known ON known.id = link.parent "
           "WHERE link.version = %1 ORDER BY link.position LIMIT 1)"_s.arg(version);
}

} // namespace

Result<Ancestry> ancestryOf(QSqlDatabase &database, const VersionId &version)
{
    static const QString sql = u"WITH RECURSIVE up (id, parent) AS (SELECT id, %1 FROM version WHERE id = ? "
                               "UNION SELECT up.parent, %2 FROM up WHERE up.parent IS NOT NULL) "
                               "SELECT up.id FROM up JOIN version ON version.id = up.id "
                               "ORDER BY up.parent IS NOT NULL, version.created_at, version.id"_s.arg(
                                   firstKnownParentOf(u"version.id"_s), firstKnownParentOf(u"up.parent"_s));
    Ancestry ancestry;
    const Result<Done> read = select(database, sql, {boundText(version.text())}, [&ancestry](const QSqlQuery &row) {
        ancestry.way.append(VersionId(row.value(0).toString()));
    });
    if (!read)
        return read.error();
    if (!ancestry.way.isEmpty())
        ancestry.root = ancestry.way.first();
    return ancestry;
}

QString familyQuery()
{
    return u"(WITH RECURSIVE family (id) AS (SELECT ? UNION SELECT link.version FROM family "
           "JOIN version_parent AS link ON link.parent = family.id) SELECT id FROM family)"_s;
}

} // namespace pentimento
