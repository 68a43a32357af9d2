// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/jobrecord.h"

#include <QJsonArray>

#include <array>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct PhaseName
{
    Phase phase;
    QLatin1StringView word;
};

constexpr std::array phaseNames{
    PhaseName{Phase::Held, "held"_L1},           PhaseName{Phase::Queued, "queued"_L1},
    PhaseName{Phase::Preparing, "preparing"_L1}, PhaseName{Phase::Submitting, "submitting"_L1},
    PhaseName{Phase::Unknown, "unknown"_L1},     PhaseName{Phase::Waiting, "waiting"_L1},
    PhaseName{Phase::Parked, "parked"_L1},       PhaseName{Phase::Fetching, "fetching"_L1},
    PhaseName{Phase::Owed, "owed"_L1},           PhaseName{Phase::Succeeded, "succeeded"_L1},
    PhaseName{Phase::Partly, "partly"_L1},       PhaseName{Phase::Failed, "failed"_L1},
    PhaseName{Phase::Canceled, "canceled"_L1},   PhaseName{Phase::Dropped, "dropped"_L1},
};

constexpr std::array outputWords{"pending"_L1, "stored"_L1, "owed"_L1, "lost"_L1};

QJsonObject outputToJson(const JobOutput &output)
{
    QJsonObject object{{u"source"_s, output.source},
                       {u"state"_s, outputWords.at(size_t(output.state))},
                       {u"provisional"_s, output.provisional}};
    if (output.state == OutputState::Stored) {
        object.insert(u"sha256"_s, output.file.id.text());
        object.insert(u"path"_s, output.file.path);
        object.insert(u"bytes"_s, output.file.bytes);
        object.insert(u"width"_s, output.file.size.width());
        object.insert(u"height"_s, output.file.size.height());
        object.insert(u"readable"_s, output.file.readable);
        object.insert(u"version"_s, output.version.text());
    }
    if (output.error)
        object.insert(u"error"_s, errorToJson(*output.error));
    return object;
}

JobOutput outputFromJson(const QJsonObject &object)
{
    JobOutput output;
    output.source = object.value("source"_L1).toString();
    const QString word = object.value("state"_L1).toString();
    for (size_t i = 0; i < outputWords.size(); ++i) {
        if (word == outputWords.at(i))
            output.state = OutputState(i);
    }
    output.provisional = object.value("provisional"_L1).toBool();
    output.file.id = ImageId(object.value("sha256"_L1).toString());
    output.file.path = object.value("path"_L1).toString();
    output.file.bytes = object.value("bytes"_L1).toInteger();
    if (object.contains("width"_L1))
        output.file.size = QSize(object.value("width"_L1).toInt(), object.value("height"_L1).toInt());
    output.file.readable = object.value("readable"_L1).toBool(true);
    output.version = VersionId(object.value("version"_L1).toString());
    if (object.contains("error"_L1))
        output.error = errorFromJson(object.value("error"_L1).toObject());
    return output;
}

QJsonObject reportToJson(const PredictionReport &report)
{
    QJsonObject object{
        {u"status"_s, report.statusWord}, {u"unknown_status"_s, report.isUnknownWord}, {u"seed"_s, report.seed},
        {u"logs"_s, report.logs},         {u"cost"_s, amountToJson(report.cost)},      {u"seconds"_s, report.seconds}};
    if (report.progress)
        object.insert(u"progress"_s, *report.progress);
    return object;
}

PredictionReport reportFromJson(const QJsonObject &object)
{
    PredictionReport report;
    report.statusWord = object.value("status"_L1).toString();
    report.isUnknownWord = object.value("unknown_status"_L1).toBool();
    report.seed = object.value("seed"_L1).toString();
    report.logs = object.value("logs"_L1).toString();
    report.cost = amountFromJson(object.value("cost"_L1).toObject());
    report.seconds = object.value("seconds"_L1).toDouble();
    if (object.contains("progress"_L1))
        report.progress = object.value("progress"_L1).toDouble();
    return report;
}

// The addresses of a task that has any; most follow from the id.
QJsonObject addressesToJson(const RemoteTask &task)
{
    QJsonObject object;
    const auto write = [&object](const QString &key, const QUrl &url) {
        if (!url.isEmpty())
            object.insert(key, url.toString(QUrl::FullyEncoded));
    };
    write(u"poll"_s, task.poll);
    write(u"result"_s, task.result);
    write(u"cancel"_s, task.cancel);
    return object;
}

RemoteTask taskFromJson(const QString &id, const QJsonObject &addresses)
{
    RemoteTask task;
    task.id = id;
    task.poll = QUrl(addresses.value("poll"_L1).toString(), QUrl::StrictMode);
    task.result = QUrl(addresses.value("result"_L1).toString(), QUrl::StrictMode);
    task.cancel = QUrl(addresses.value("cancel"_L1).toString(), QUrl::StrictMode);
    return task;
}

} // namespace

QString phaseWord(Phase phase)
{
    for (const PhaseName &name : phaseNames) {
        if (name.phase == phase)
            return name.word;
    }
    return u"foreign"_s;
}

Phase phaseFromWord(QStringView word)
{
    for (const PhaseName &name : phaseNames) {
        if (word == name.word)
            return name.phase;
    }
    return Phase::Foreign;
}

bool isEnd(Phase phase)
{
    switch (phase) {
    case Phase::Succeeded:
    case Phase::Partly:
    case Phase::Failed:
    case Phase::Canceled:
    case Phase::Dropped:
    case Phase::Foreign:
        return true;
    default:
        return false;
    }
}

QJsonObject jobToJson(const JobRecord &record)
{
    QJsonArray outputs;
    for (const JobOutput &output : record.outputs)
        outputs.append(outputToJson(output));
    QJsonObject object{{u"id"_s, record.id.text()},
                       {u"run"_s, record.run.text()},
                       {u"variant"_s, record.variant},
                       {u"request"_s, requestToJson(record.request)},
                       {u"phase"_s, record.phase == Phase::Foreign ? record.foreignPhase : phaseWord(record.phase)},
                       {u"outputs"_s, outputs},
                       {u"outputs_are_final"_s, record.outputsAreFinal},
                       {u"report"_s, reportToJson(record.report)},
                       {u"cost"_s, amountToJson(record.cost)},
                       {u"cancel_requested"_s, record.cancelRequested},
                       {u"creates"_s, record.creates},
                       {u"created_at"_s, record.createdAt},
                       {u"submitted_at"_s, record.submittedAt},
                       {u"accepted_at"_s, record.acceptedAt},
                       {u"finished_at"_s, record.finishedAt},
                       {u"not_before"_s, record.notBefore}};
    if (record.task) {
        object.insert(u"prediction"_s, record.task->id);
        if (const QJsonObject addresses = addressesToJson(*record.task); !addresses.isEmpty())
            object.insert(u"addresses"_s, addresses);
    }
    if (record.error)
        object.insert(u"error"_s, errorToJson(*record.error));
    return object;
}

JobRecord jobFromJson(const QJsonObject &object)
{
    JobRecord record;
    record.id = JobId(object.value("id"_L1).toString());
    record.run = RunId(object.value("run"_L1).toString());
    record.variant = object.value("variant"_L1).toInt();
    record.request = requestFromJson(object.value("request"_L1).toObject());
    const QString word = object.value("phase"_L1).toString();
    record.phase = phaseFromWord(word);
    if (record.phase == Phase::Foreign)
        record.foreignPhase = word;
    if (const QString id = object.value("prediction"_L1).toString(); isUsableId(id))
        record.task = taskFromJson(id, object.value("addresses"_L1).toObject());
    const QJsonArray outputs = object.value("outputs"_L1).toArray();
    for (const QJsonValue &output : outputs)
        record.outputs.append(outputFromJson(output.toObject()));
    record.outputsAreFinal = object.value("outputs_are_final"_L1).toBool();
    record.report = reportFromJson(object.value("report"_L1).toObject());
    if (object.contains("error"_L1))
        record.error = errorFromJson(object.value("error"_L1).toObject());
    record.cost = amountFromJson(object.value("cost"_L1).toObject());
    record.cancelRequested = object.value("cancel_requested"_L1).toBool();
    record.creates = object.value("creates"_L1).toInt();
    record.createdAt = object.value("created_at"_L1).toInteger();
    record.submittedAt = object.value("submitted_at"_L1).toInteger();
    record.acceptedAt = object.value("accepted_at"_L1).toInteger();
    record.finishedAt = object.value("finished_at"_L1).toInteger();
    record.notBefore = object.value("not_before"_L1).toInteger();
    return record;
}

} // namespace pentimento
