// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/transaction.h"

#include "app/library/statement.h"

#include <QSqlDatabase>

#include <utility>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// A lock of 30 s loses no write; what waits longer is told. One busy_timeout of 35 s would hold back the opening too,
// where a person sits in front of an empty window.
constexpr int patience = 7;

} // namespace

Result<Transaction> Transaction::begin(QSqlDatabase &database)
{
    Result<int> begun = execute(database, u"BEGIN IMMEDIATE"_s);
    for (int i = 1; i < patience && !begun && sqliteCode(begun.error()) == SqliteCode::busy; ++i)
        begun = execute(database, u"BEGIN IMMEDIATE"_s);
    if (!begun)
        return begun.error();
    return Transaction(database);
}

Transaction::Transaction(QSqlDatabase &database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    takeBack();
}

Result<Done> Transaction::commit()
{
    const Result<int> committed = execute(*m_database, u"COMMIT"_s);
    if (!committed) {
        takeBack();
        return committed.error();
    }
    m_database = nullptr;
    return Done{};
}

// After some errors (disk full) SQLite has taken it back already; then this fails, and that is well.
void Transaction::takeBack()
{
    if (QSqlDatabase *database = std::exchange(m_database, nullptr))
        (void)execute(*database, u"ROLLBACK"_s);
}

} // namespace pentimento
