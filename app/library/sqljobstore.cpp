// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/sqljobstore.h"

#include "app/base/logging.h"
#include "app/library/database.h"
#include "app/library/inputrows.h"
#include "app/library/jobrows.h"
#include "app/library/statement.h"
#include "app/library/transaction.h"
#include "app/library/versionrows.h"

#include <QDateTime>
#include <QSqlQuery>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTasks = 1000;
constexpr int mostDurations = 50;

Result<Done> saveAll(QSqlDatabase &database, const QList<JobRecord> &records)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const JobRecord &record : records) {
        if (const Result<Done> written = writeJob(database, record); !written)
            return written.error();
        if (const Result<Done> written = writeInputs(database, record); !written)
            return written.error();
        const QList<Version> versions = versionsOfOutputs(record, QDateTime::currentMSecsSinceEpoch());
        for (const Version &version : versions) {
            if (const Result<Done> written = writeVersion(database, version); !written)
                return written.error();
        }
    }
    return transaction->commit();
}

Result<FoundJobs> readUnfinished(QSqlDatabase &database)
{
    return readJobs(database, u"WHERE phase IN (%1) ORDER BY created_at, id"_s.arg(quotedList(unfinishedPhaseWords())));
}

} // namespace

SqlJobStore::SqlJobStore(Database &database)
    : m_database(database)
{
}

QFuture<Result<Done>> SqlJobStore::save(const JobRecord &record)
{
    return save(QList<JobRecord>{record});
}

QFuture<Result<Done>> SqlJobStore::save(const QList<JobRecord> &records)
{
    return m_database.run([records](QSqlDatabase &database) { return saveAll(database, records); });
}

QFuture<Result<QList<JobRecord>>> SqlJobStore::unfinished()
{
    return m_database.run([](QSqlDatabase &database) -> Result<QList<JobRecord>> {
        const Result<FoundJobs> found = readUnfinished(database);
        if (!found)
            return found.error();
        for (const JobId &job : found->unreadable)
            qCWarning(logLibrary) << "the record of a job cannot be read and is left alone:" << job.text();
        return found->records;
    });
}

QFuture<Result<QList<JobId>>> SqlJobStore::unreadable()
{
    return m_database.run([](QSqlDatabase &database) -> Result<QList<JobId>> {
        const Result<FoundJobs> found = readUnfinished(database);
        if (!found)
            return found.error();
        return found->unreadable;
    });
}

QFuture<Result<std::optional<JobRecord>>> SqlJobStore::job(const JobId &id)
{
    return m_database.run([id](QSqlDatabase &database) -> Result<std::optional<JobRecord>> {
        const Result<FoundJobs> found = readJobs(database, u"WHERE id = ?"_s, {id.text()});
        if (!found)
            return found.error();
        return found->records.isEmpty() ? std::nullopt : std::optional(found->records.first());
    });
}

QFuture<Result<QStringList>> SqlJobStore::knownTasks(const ServiceId &service)
{
    return m_database.run([service](QSqlDatabase &database) -> Result<QStringList> {
        QStringList tasks;
        const Result<Done> read = select(
            database,
            u"SELECT remote_id FROM job WHERE service = ? AND remote_id IS NOT NULL ORDER BY created_at DESC LIMIT ?"_s,
            {boundText(service.text()), mostTasks},
            [&tasks](const QSqlQuery &row) { tasks.append(row.value(0).toString()); });
        if (!read)
            return read.error();
        return tasks;
    });
}

// Only of those that succeeded: a failure is often quicker, and what is fetched late says nothing of the model.
QFuture<QList<qint64>> SqlJobStore::durations(const ServiceId &service, const ModelId &model)
{
    return m_database.run([service, model](QSqlDatabase &database) {
        QList<qint64> durations;
        const Result<Done> read =
            select(database,
                   u"SELECT finished_at - accepted_at FROM job WHERE service = ? AND model = ? AND phase = ? "
                   "AND finished_at > accepted_at ORDER BY finished_at DESC LIMIT ?"_s,
                   {boundText(service.text()), boundText(model.text()), phaseWord(Phase::Succeeded), mostDurations},
                   [&durations](const QSqlQuery &row) { durations.append(row.value(0).toLongLong()); });
        if (!read)
            qCWarning(logLibrary) << "the durations cannot be read:" << read.error().detail;
        return durations;
    });
}

} // namespace pentimento
