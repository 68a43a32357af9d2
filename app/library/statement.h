// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QVariant>

#include <functional>

class QSqlDatabase;
class QSqlError;
class QSqlQuery;

namespace pentimento {

// SQLite's numbers that lead to different next steps (sqlite.org/rescode.html); stable for ever.
namespace SqliteCode {
inline constexpr int permission = 3;
inline constexpr int busy = 5;
inline constexpr int locked = 6;
inline constexpr int readOnly = 8;
inline constexpr int corrupt = 11;
inline constexpr int full = 13;
inline constexpr int cannotOpen = 14;
inline constexpr int notADatabase = 26;
} // namespace SqliteCode

// Storage; the database's path is the subject, the driver's words are the detail, SQLite's number is the code.
[[nodiscard]] Error storageError(const QSqlDatabase &database, const QSqlError &error);

// The primary number; 0 where there is none.
[[nodiscard]] int sqliteCode(const Error &error);
[[nodiscard]] bool isCorruption(const Error &error);

// One statement that changes something, with its values bound. Gives the number of rows changed.
[[nodiscard]] Result<int> execute(QSqlDatabase &database, const QString &sql, const QVariantList &values = {});

// One statement that asks; `read` is called for every row. An error in the middle of the rows is an error of the whole.
[[nodiscard]] Result<Done> select(QSqlDatabase &database, const QString &sql, const QVariantList &values,
                                  const std::function<void(const QSqlQuery &)> &read);

// The first column of the first row; an invalid value where there is none.
[[nodiscard]] Result<QVariant> selectOne(QSqlDatabase &database, const QString &sql, const QVariantList &values = {});

// Qt binds a null QString as NULL: these say which of the two is meant.
[[nodiscard]] QVariant boundText(const QString &text);
[[nodiscard]] QVariant boundTextOrNull(const QString &text);
[[nodiscard]] QVariant boundTimeOrNull(qint64 time);

} // namespace pentimento
