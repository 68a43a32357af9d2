// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/editreport.h"

#include "ui/shared/errortext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::ReportText)
};

// 5, 6, 3, 4 and then the rest, gravest first.
int gravity(ExitCode code)
{
    switch (code) {
    case ExitCode::Interrupted:
        return 6;
    case ExitCode::OutcomeUnknown:
        return 5;
    case ExitCode::NotSaved:
        return 4;
    case ExitCode::Refused:
        return 3;
    case ExitCode::ServiceFailed:
        return 2;
    case ExitCode::WrongUse:
        return 1;
    case ExitCode::Succeeded:
        break;
    }
    return 0;
}

QStringList storedPaths(const JobRecord &job)
{
    QStringList paths;
    for (const JobOutput &output : job.outputs) {
        if (output.state == OutputState::Stored)
            paths.append(output.file.path);
    }
    return paths;
}

// What went wrong last, wherever it is noted.
std::optional<Error> errorOf(const JobRecord &job)
{
    if (job.phase == Phase::Succeeded)
        return std::nullopt;
    const auto troubled = std::find_if(job.outputs.begin(), job.outputs.end(),
                                       [](const JobOutput &output) { return output.error.has_value(); });
    std::optional<Error> error = job.error;
    if (!error && troubled != job.outputs.end())
        error = troubled->error;
    // What costs nothing was not charged, whatever became of it.
    if (error && job.cost.source == AmountSource::Free)
        error->charged = Charged::No;
    return error;
}

QString whatBecameOf(const JobRecord &job, const ErrorPlace &place)
{
    const auto error = errorOf(job);
    const QString sentence = error ? explain(*error, place).inFull() : QString();
    switch (job.phase) {
    case Phase::Held:
        return ReportText::tr("The edit was not sent and is held back.");
    case Phase::Owed:
    case Phase::Partly:
        return sentence + u' ' + ReportText::tr("The result is owed and will be fetched at the next start.");
    case Phase::Waiting:
        return sentence + u' '
               + ReportText::tr("The edit goes on at the service; the next start looks for its result.");
    case Phase::Parked:
        return ReportText::tr("%1 has worked on the edit for too long; the next start can ask again.")
            .arg(place.service);
    default:
        return sentence;
    }
}

QJsonObject jobEntry(const JobRecord &job, const ErrorPlace &place)
{
    QJsonObject entry{{u"job"_s, job.id.text()},
                      {u"prediction"_s, job.task ? QJsonValue(job.task->id) : QJsonValue()},
                      {u"state"_s, phaseWord(job.phase)},
                      {u"outputs"_s, QJsonArray::fromStringList(storedPaths(job))},
                      {u"seed"_s, job.report.seed.isEmpty() ? QJsonValue() : QJsonValue(job.report.seed)},
                      {u"cost"_s, amountToJson(job.cost)}};
    const auto error = errorOf(job);
    if (!error) {
        entry.insert(u"error"_s, QJsonValue());
        return entry;
    }
    const Explanation explanation = explain(*error, place);
    QJsonObject told{{u"kind"_s, errorWord(error->kind)},
                     {u"text"_s, explanation.sentence()},
                     {u"charged"_s, chargedWord(error->charged)}};
    if (!explanation.details.isEmpty())
        told.insert(u"details"_s, explanation.details);
    if (!error->fields.isEmpty())
        told.insert(u"fields"_s, QJsonArray::fromStringList(error->fields));
    entry.insert(u"error"_s, told);
    return entry;
}

} // namespace

QJsonObject stateLine(const JobRecord &job, qint64 elapsedMs)
{
    QJsonObject line{{u"event"_s, u"state"_s},
                     {u"job"_s, job.id.text()},
                     {u"index"_s, job.variant},
                     {u"phase"_s, phaseWord(job.phase)},
                     {u"elapsed_s"_s, double(elapsedMs / 100) / 10.0}};
    if (job.report.progress && job.phase == Phase::Waiting)
        line.insert(u"progress"_s, *job.report.progress);
    return line;
}

bool isSettled(const JobRecord &job)
{
    const bool isKeyTrouble = job.error
                              && (job.error->kind == ErrorKind::Unauthorized || job.error->kind == ErrorKind::KeyMissing
                                  || job.error->kind == ErrorKind::KeyStoreLocked);
    switch (job.phase) {
    case Phase::Held:
    case Phase::Owed:
    case Phase::Parked:
        return true;
    case Phase::Waiting:
        // Asking goes on elsewhere or later; without a key it cannot go on here.
        return isKeyTrouble;
    default:
        return isEnd(job.phase);
    }
}

ExitCode exitCodeOf(const JobRecord &job)
{
    const auto error = errorOf(job);
    switch (job.phase) {
    case Phase::Succeeded:
        return ExitCode::Succeeded;
    case Phase::Unknown:
    case Phase::Submitting:
        return ExitCode::OutcomeUnknown;
    case Phase::Canceled:
        return ExitCode::Interrupted;
    default:
        break;
    }
    if (!error)
        return ExitCode::ServiceFailed;
    switch (error->kind) {
    case ErrorKind::Storage:
        return ExitCode::NotSaved;
    case ErrorKind::Moderated:
        return ExitCode::Refused;
    case ErrorKind::OutcomeUnknown:
        return ExitCode::OutcomeUnknown;
    case ErrorKind::Unreadable:
        return job.creates == 0 ? ExitCode::WrongUse : ExitCode::ServiceFailed;
    default:
        return ExitCode::ServiceFailed;
    }
}

EditOutcome outcomeOf(const QList<JobRecord> &jobs, const QString &serviceTitle, const QString &modelTitle)
{
    const ErrorPlace place{serviceTitle, modelTitle};
    EditOutcome outcome;
    QJsonArray entries;
    QStringList paths;
    QString state = u"succeeded"_s;
    for (const JobRecord &job : jobs) {
        entries.append(jobEntry(job, place));
        paths += storedPaths(job);
        const ExitCode code = exitCodeOf(job);
        if (gravity(code) > gravity(outcome.exitCode)) {
            outcome.exitCode = code;
            state = phaseWord(job.phase);
        }
        if (const QString sentence = whatBecameOf(job, place);
            code != ExitCode::Succeeded && !outcome.sentences.contains(sentence))
            outcome.sentences.append(sentence);
    }
    outcome.end = {{u"event"_s, u"end"_s},
                   {u"state"_s, state},
                   {u"outputs"_s, QJsonArray::fromStringList(paths)},
                   {u"jobs"_s, entries}};
    return outcome;
}

EditOutcome outcomeOf(ExitCode exitCode, const QStringList &sentences)
{
    EditOutcome outcome;
    outcome.exitCode = exitCode;
    outcome.sentences = sentences;
    outcome.end = {{u"event"_s, u"end"_s},
                   {u"state"_s, exitCode == ExitCode::WrongUse ? u"invalid"_s : u"failed"_s},
                   {u"outputs"_s, QJsonArray()},
                   {u"jobs"_s, QJsonArray()},
                   {u"problems"_s, QJsonArray::fromStringList(sentences)}};
    return outcome;
}

QJsonObject outcomeToJson(const EditOutcome &outcome)
{
    return {{u"exit"_s, int(outcome.exitCode)},
            {u"end"_s, outcome.end},
            {u"sentences"_s, QJsonArray::fromStringList(outcome.sentences)}};
}

EditOutcome outcomeFromJson(const QJsonObject &object)
{
    EditOutcome outcome;
    outcome.exitCode = ExitCode(object.value("exit"_L1).toInt(int(ExitCode::ServiceFailed)));
    outcome.end = object.value("end"_L1).toObject();
    const QJsonArray sentences = object.value("sentences"_L1).toArray();
    for (const QJsonValue &sentence : sentences)
        outcome.sentences.append(sentence.toString());
    return outcome;
}

} // namespace pentimento
