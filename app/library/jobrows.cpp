// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/jobrows.h"

#include "app/base/jsonaccess.h"
#include "app/library/statement.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

template<typename Wanted>
QStringList phaseWords(Wanted wanted)
{
    QStringList words;
    for (int i = 0; i < int(Phase::Foreign); ++i) {
        if (wanted(Phase(i)))
            words.append(phaseWord(Phase(i)));
    }
    return words;
}

Error foreignPhase(const JobId &job, const QString &word)
{
    Error error;
    error.kind = ErrorKind::Unsupported;
    error.subject = job.text();
    error.code = word;
    return error;
}

// The phase stands in both; the column is what was searched by.
std::optional<JobRecord> recordOfRow(const QSqlQuery &row)
{
    const std::optional<QJsonValue> json = parseJson(row.value(2).toString().toUtf8());
    if (!json || !json->isObject())
        return std::nullopt;
    JobRecord record = jobFromJson(json->toObject());
    if (record.id.text() != row.value(0).toString())
        return std::nullopt;
    const QString word = row.value(1).toString();
    record.phase = phaseFromWord(word);
    record.foreignPhase = record.phase == Phase::Foreign ? word : QString();
    return record;
}

QVariantList valuesOf(const JobRecord &record)
{
    return {record.id.text(),
            boundText(record.run.text()),
            record.variant,
            phaseWord(record.phase),
            boundText(record.request.service.text()),
            boundText(record.request.model.text()),
            boundTextOrNull(record.task ? record.task->id : QString()),
            record.createdAt,
            boundTimeOrNull(record.acceptedAt),
            boundTimeOrNull(record.finishedAt),
            QString::fromUtf8(compactJson(jobToJson(record)))};
}

} // namespace

QStringList unfinishedPhaseWords()
{
    return phaseWords([](Phase phase) { return !isEnd(phase); });
}

QStringList knownPhaseWords()
{
    return phaseWords([](Phase) { return true; });
}

QString quotedList(const QStringList &words)
{
    return u'\'' + words.join("', '"_L1) + u'\'';
}

Result<Done> writeJob(QSqlDatabase &database, const JobRecord &record)
{
    if (record.phase == Phase::Foreign)
        return foreignPhase(record.id, record.foreignPhase);
    static const QString sql =
        u"INSERT INTO job (id, run, variant, phase, service, model, remote_id, created_at, accepted_at, finished_at, "
        u"record) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET run = excluded.run, "
        "variant = excluded.variant, phase = excluded.phase, service = excluded.service, model = excluded.model, "
        "remote_id = excluded.remote_id, created_at = excluded.created_at, accepted_at = excluded.accepted_at, "
        "finished_at = excluded.finished_at, record = excluded.record WHERE job.phase IN (%1)"_s.arg(
            quotedList(knownPhaseWords()));
    const Result<int> written = execute(database, sql, valuesOf(record));
    if (!written)
        return written.error();
    if (*written > 0)
        return Done{};
    const Result<QVariant> word = selectOne(database, u"SELECT phase FROM job WHERE id = ?"_s, {record.id.text()});
    if (!word)
        return word.error();
    return foreignPhase(record.id, word->toString());
}

Result<FoundJobs> readJobs(QSqlDatabase &database, const QString &where, const QVariantList &values)
{
    FoundJobs found;
    const Result<Done> read =
        select(database, u"SELECT id, phase, record FROM job "_s + where, values, [&found](const QSqlQuery &row) {
            if (std::optional<JobRecord> record = recordOfRow(row))
                found.records.append(*std::move(record));
            else
                found.unreadable.append(JobId(row.value(0).toString()));
        });
    if (!read)
        return read.error();
    return found;
}

} // namespace pentimento
