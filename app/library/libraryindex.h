// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/library/lineage.h"

#include <QFuture>

namespace pentimento {

class Database;

// Questions to the library. Values in, values out, on the database's thread; the database must outlive it.
class LibraryIndex
{
public:
    explicit LibraryIndex(Database &database);

    // The whole family of a version: up by the first parent that is known to the root, and down again by all children.
    // NotFound where the version is not known.
    [[nodiscard]] QFuture<Result<Lineage>> lineageOf(const VersionId &version);

    // The newest jobs that were given no picture, and what they made; root is empty.
    [[nodiscard]] QFuture<Result<Lineage>> withoutOriginal(int most);

    // The newest jobs, newest first; those that cannot be read are left out.
    [[nodiscard]] QFuture<Result<QList<JobRecord>>> recentJobs(int most);

    // The roots that were worked on last, newest first: what a person goes back to.
    [[nodiscard]] QFuture<Result<QList<Version>>> recentRoots(int most);

private:
    Database &m_database;
};

} // namespace pentimento
