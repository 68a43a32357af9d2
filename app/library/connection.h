// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/library/databasepolicy.h"
#include "app/library/libraryopening.h"

#include <QSqlDatabase>

namespace pentimento {

// The one connection to the library: how it is opened, checked, set aside and closed. Used on the database thread
// alone; knows nothing of jobs and versions.
class Connection
{
public:
    Connection(QString path, DatabasePolicy policy);

    [[nodiscard]] LibraryOpening open();
    void close(); // before it is destroyed: a connection ends on its thread
    void copyIfDue();

    // After a statement failed: a library that showed itself broken is not marked as well ended, so that the next
    // opening looks at all of it.
    void noteFailure(const Error &error);

    [[nodiscard]] QSqlDatabase &database() { return m_database; }

private:
    enum class Access { ReadOnly, ReadWrite };

    [[nodiscard]] Result<LibraryState> attempt();
    [[nodiscard]] Result<LibraryState> openToWrite();
    [[nodiscard]] Result<Done> begin();
    [[nodiscard]] Result<Done> connectTo(const QString &path, Access access);
    [[nodiscard]] Result<Done> checkIfUncleanlyEnded();
    [[nodiscard]] Result<Done> harden();
    [[nodiscard]] Result<Done> bringUpToDate(int version);
    [[nodiscard]] Result<Done> markInUse();
    void disconnect();

    QString m_path;
    DatabasePolicy m_policy;
    QSqlDatabase m_database;
    bool m_isWritable = false;
    bool m_sawCorruption = false;
};

} // namespace pentimento
