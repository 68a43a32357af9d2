// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/libraryindex.h"

#include "app/base/logging.h"
#include "app/library/ancestry.h"
#include "app/library/database.h"
#include "app/library/jobrows.h"
#include "app/library/lineageorder.h"
#include "app/library/statement.h"
#include "app/library/versionrows.h"

#include <QSet>
#include <QSqlQuery>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTouches = 1000; // that are looked at for what was worked on last

Result<Lineage> lineage(QSqlDatabase &database, const VersionId &root, const QString &versions, const QString &jobs,
                        const QVariant &value)
{
    const Result<QList<Version>> family = readVersions(database, u"WHERE "_s + versions, {value});
    if (!family)
        return family.error();
    const qsizetype places = jobs.count(u'?');
    const Result<FoundJobs> found =
        readJobs(database, u"WHERE %1 ORDER BY created_at, id"_s.arg(jobs), QVariantList(places, value));
    if (!found)
        return found.error();
    for (const JobId &job : found->unreadable)
        qCWarning(logLibrary) << "the record of a job cannot be read and is not shown:" << job.text();
    return Lineage{root, parentsFirst(*family, root), found->records};
}

Result<Lineage> readLineage(QSqlDatabase &database, const VersionId &version)
{
    const Result<Ancestry> ancestry = ancestryOf(database, version);
    if (!ancestry)
        return ancestry.error();
    if (ancestry->root.isEmpty()) {
        Error error;
        error.kind = ErrorKind::NotFound;
        error.subject = version.text();
        return error;
    }
    const QString family = familyQuery();
    return lineage(database, ancestry->root, u"version.id IN "_s + family,
                   u"id IN (SELECT job FROM job_input WHERE version IN %1 "
                   "UNION SELECT job FROM version WHERE version.id IN %1)"_s.arg(family),
                   ancestry->root.text());
}

Result<Lineage> readWithoutOriginal(QSqlDatabase &database, int most)
{
    const QString jobs =
        u"(SELECT job.id FROM job WHERE NOT EXISTS (SELECT 1 FROM job_input WHERE job_input.job = job.id) "
        "ORDER BY job.created_at DESC, job.id DESC LIMIT ?)"_s;
    return lineage(database, {}, u"version.job IN "_s + jobs, u"id IN "_s + jobs, std::max(most, 0));
}

// What was last made, and what was last given to a job, in one row: newest first.
Result<QList<VersionId>> lastTouched(QSqlDatabase &database)
{
    QList<VersionId> touched;
    const Result<Done> read =
        select(database,
               u"SELECT version.id, version.created_at FROM version "
               "UNION ALL SELECT job_input.version, job.created_at FROM job JOIN job_input ON job_input.job = job.id "
               "AND job_input.position = (SELECT min(given.position) FROM job_input AS given "
               "JOIN version AS known ON known.id = given.version WHERE given.job = job.id) "
               "ORDER BY 2 DESC LIMIT ?"_s,
               {mostTouches}, [&touched](const QSqlQuery &row) { touched.append(VersionId(row.value(0).toString())); });
    if (!read)
        return read.error();
    return touched;
}

Result<QList<Version>> readRecentRoots(QSqlDatabase &database, int most)
{
    const Result<QList<VersionId>> touched = lastTouched(database);
    if (!touched)
        return touched.error();
    QList<Version> roots;
    QSet<VersionId> seen;
    for (const VersionId &version : *touched) {
        if (roots.size() >= most)
            break;
        if (seen.contains(version))
            continue;
        const Result<Ancestry> ancestry = ancestryOf(database, version);
        if (!ancestry)
            return ancestry.error();
        const bool isNewRoot = !ancestry->root.isEmpty() && !seen.contains(ancestry->root);
        seen.unite(QSet<VersionId>(ancestry->way.begin(), ancestry->way.end()));
        if (!isNewRoot)
            continue;
        const Result<QList<Version>> root = readVersions(database, u"WHERE version.id = ?"_s, {ancestry->root.text()});
        if (!root)
            return root.error();
        roots += *root;
    }
    return roots;
}

Result<QList<JobRecord>> readRecentJobs(QSqlDatabase &database, int most)
{
    const Result<FoundJobs> found =
        readJobs(database, u"ORDER BY created_at DESC, id DESC LIMIT ?"_s, {std::max(most, 0)});
    if (!found)
        return found.error();
    return found->records;
}

} // namespace

LibraryIndex::LibraryIndex(Database &database)
    : m_database(database)
{
}

QFuture<Result<Lineage>> LibraryIndex::lineageOf(const VersionId &version)
{
    return m_database.run([version](QSqlDatabase &database) { return readLineage(database, version); });
}

QFuture<Result<Lineage>> LibraryIndex::withoutOriginal(int most)
{
    return m_database.run([most](QSqlDatabase &database) { return readWithoutOriginal(database, most); });
}

QFuture<Result<QList<JobRecord>>> LibraryIndex::recentJobs(int most)
{
    return m_database.run([most](QSqlDatabase &database) { return readRecentJobs(database, most); });
}

QFuture<Result<QList<Version>>> LibraryIndex::recentRoots(int most)
{
    return m_database.run([most](QSqlDatabase &database) { return readRecentRoots(database, most); });
}

} // namespace pentimento
