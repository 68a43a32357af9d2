// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/statement.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

Result<QSqlQuery> executed(QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    if (!database.isOpen()) {
        Error error = storageError(database, {});
        error.detail = u"database not open"_s;
        return error;
    }
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return storageError(database, query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return storageError(database, query.lastError());
    return query;
}

} // namespace

Error storageError(const QSqlDatabase &database, const QSqlError &error)
{
    Error told;
    told.kind = ErrorKind::Storage;
    told.subject = database.databaseName();
    told.detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    told.code = error.nativeErrorCode();
    return told;
}

int sqliteCode(const Error &error)
{
    return error.kind == ErrorKind::Storage ? error.code.toInt() & 0xff : 0;
}

bool isCorruption(const Error &error)
{
    const int code = sqliteCode(error);
    return code == SqliteCode::corrupt || code == SqliteCode::notADatabase;
}

Result<int> execute(QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery> query = executed(database, sql, values);
    if (!query)
        return query.error();
    return query->numRowsAffected();
}

Result<Done> select(QSqlDatabase &database, const QString &sql, const QVariantList &values,
                    const std::function<void(const QSqlQuery &)> &read)
{
    Result<QSqlQuery> query = executed(database, sql, values);
    if (!query)
        return query.error();
    while (query->next())
        read(*query);
    if (query->lastError().isValid())
        return storageError(database, query->lastError());
    return Done{};
}

Result<QVariant> selectOne(QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    QVariant first;
    const Result<Done> asked = select(database, sql, values, [&first](const QSqlQuery &row) {
        if (!first.isValid())
            first = row.value(0);
    });
    if (!asked)
        return asked.error();
    return first;
}

QVariant boundText(const QString &text)
{
    return text.isNull() ? QLatin1StringView("").toString() : text;
}

QVariant boundTextOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

QVariant boundTimeOrNull(qint64 time)
{
    return time == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(time);
}

} // namespace pentimento
