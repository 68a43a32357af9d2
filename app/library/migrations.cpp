// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/migrations.h"

#include "app/library/statement.h"
#include "app/library/transaction.h"

#include <QDir>
#include <QRegularExpression>
#include <QSqlDatabase>

// The macro declares a function, and so must stand outside any namespace.
static void initialiseSqlResource()
{
    Q_INIT_RESOURCE(sql);
}

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

bool isOnlyComment(const QString &block)
{
    const QStringList lines = block.split(u'\n', Qt::SkipEmptyParts);
    return std::all_of(lines.begin(), lines.end(),
                       [](const QString &line) { return line.trimmed().startsWith("--"_L1); });
}

} // namespace

QStringList bundledMigrations()
{
    initialiseSqlResource();
    const QDir folder(u":/pentimento/sql"_s);
    QStringList scripts;
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            scripts.append(QString::fromUtf8(file.readAll()));
    }
    return scripts;
}

QStringList statementsOf(const QString &script)
{
    static const QRegularExpression emptyLine(u"\\n[ \\t\\r]*\\n"_s);
    QStringList statements;
    const QStringList blocks = script.split(emptyLine, Qt::SkipEmptyParts);
    for (const QString &block : blocks) {
        if (!block.trimmed().isEmpty() && !isOnlyComment(block))
            statements.append(block.trimmed());
    }
    return statements;
}

Result<int> libraryVersion(QSqlDatabase &database)
{
    const Result<QVariant> application = selectOne(database, u"PRAGMA application_id"_s);
    if (!application)
        return application.error();
    const Result<QVariant> version = selectOne(database, u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    const Result<QVariant> tables = selectOne(database, u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables)
        return tables.error();
    const bool isEmpty = application->toInt() == 0 && version->toInt() == 0 && tables->toInt() == 0;
    if (!isEmpty && (application->toInt() != libraryApplicationId || version->toInt() < 1)) {
        Error error;
        error.kind = ErrorKind::Storage;
        error.subject = database.databaseName();
        error.detail = u"application_id %1, user_version %2"_s.arg(application->toInt()).arg(version->toInt());
        error.code = QString::number(SqliteCode::notADatabase);
        return error;
    }
    return version->toInt();
}

Result<Done> migrate(QSqlDatabase &database, int from, const QStringList &migrations)
{
    if (from >= migrations.size())
        return Done{};
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    QStringList statements;
    for (const QString &script : migrations.mid(from))
        statements += statementsOf(script);
    statements.append(u"PRAGMA application_id = %1"_s.arg(libraryApplicationId));
    statements.append(u"PRAGMA user_version = %1"_s.arg(migrations.size()));
    for (const QString &statement : std::as_const(statements)) {
        if (const Result<int> executed = execute(database, statement); !executed)
            return executed.error();
    }
    return transaction->commit();
}

} // namespace pentimento
