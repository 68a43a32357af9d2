// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/inputrows.h"

#include "app/library/statement.h"

#include <QSqlDatabase>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

Result<Done> removeInput(QSqlDatabase &database, const JobId &job, const QString &positions, qsizetype position)
{
    const Result<int> removed =
        execute(database, u"DELETE FROM job_input WHERE job = ? AND position "_s + positions, {job.text(), position});
    if (!removed)
        return removed.error();
    return Done{};
}

Result<Done> writeInput(QSqlDatabase &database, const JobId &job, qsizetype position, const VersionId &version)
{
    if (version.isEmpty())
        return removeInput(database, job, u"= ?"_s, position);
    // A job is saved many times and its request never changes: then nothing is written.
    const Result<int> written =
        execute(database,
                u"INSERT INTO job_input (job, position, version) VALUES (?, ?, ?) ON CONFLICT (job, position) "
                "DO UPDATE SET version = excluded.version WHERE job_input.version <> excluded.version"_s,
                {job.text(), position, version.text()});
    if (!written)
        return written.error();
    return Done{};
}

} // namespace

Result<Done> writeInputs(QSqlDatabase &database, const JobRecord &record)
{
    const QList<InputImage> &images = record.request.images;
    for (qsizetype i = 0; i < images.size(); ++i) {
        if (const Result<Done> written = writeInput(database, record.id, i, images.at(i).version); !written)
            return written.error();
    }
    return removeInput(database, record.id, u">= ?"_s, images.size());
}

} // namespace pentimento
