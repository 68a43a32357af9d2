// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobstore.h"

namespace pentimento {

class Database;

// The jobs of the library. A save also enters which versions the job was given, and the versions that its stored
// outputs are, in the same transaction. Knows nothing of what is done with jobs; the database must outlive it.
class SqlJobStore final : public JobStore
{
public:
    explicit SqlJobStore(Database &database);

    // Storage where the disk or another process is in the way; Unsupported for a record or row of a newer program.
    [[nodiscard]] QFuture<Result<Done>> save(const JobRecord &record) override;
    [[nodiscard]] QFuture<Result<Done>> save(const QList<JobRecord> &records) override;

    // Without those whose row cannot be read: unreadable() names them, and they are left as they are.
    [[nodiscard]] QFuture<Result<QList<JobRecord>>> unfinished() override;

    [[nodiscard]] QFuture<Result<QStringList>> knownTasks(const ServiceId &service) override;
    [[nodiscard]] QFuture<QList<qint64>> durations(const ServiceId &service, const ModelId &model) override;

    [[nodiscard]] QFuture<Result<std::optional<JobRecord>>> job(const JobId &id); // also one that is at its end
    [[nodiscard]] QFuture<Result<QList<JobId>>> unreadable();                     // of those that are not at their end

private:
    Database &m_database;
};

} // namespace pentimento
