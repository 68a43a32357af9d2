// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QStringList>

class QSqlDatabase;

namespace pentimento {

// The scripts of resources/sql in order: the first makes version 1, the second brings version 1 to version 2 …
[[nodiscard]] QStringList bundledMigrations();

// What stands between empty lines, without what is only comment.
[[nodiscard]] QStringList statementsOf(const QString &script);

// "PENT": says that a SQLite file is ours.
inline constexpr int libraryApplicationId = 0x50454e54;

// The version of a library; 0 for a database with nothing in it. Anything else that is not ours is not a database to
// us.
[[nodiscard]] Result<int> libraryVersion(QSqlDatabase &database);

// From a version to that of the last script, in one transaction.
[[nodiscard]] Result<Done> migrate(QSqlDatabase &database, int from, const QStringList &migrations);

} // namespace pentimento
