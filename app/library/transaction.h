// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

class QSqlDatabase;

namespace pentimento {

// All or nothing: what is not committed when this goes is taken back. Takes the lock for writing at its beginning, so
// that nothing that was read inside can have changed before it is written.
class Transaction
{
public:
    // Waits while another process writes: several times the connection's busy_timeout, 35 s with the usual 5 s.
    [[nodiscard]] static Result<Transaction> begin(QSqlDatabase &database);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Result<Done> commit();

private:
    explicit Transaction(QSqlDatabase &database);
    void takeBack();

    QSqlDatabase *m_database; // null once there is nothing to take back
};

} // namespace pentimento
