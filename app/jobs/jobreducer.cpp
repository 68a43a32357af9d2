// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/jobreducer.h"

#include <initializer_list>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

using Reduced = std::optional<JobRecord>;

bool isIn(const JobRecord &record, std::initializer_list<Phase> phases)
{
    return std::find(phases.begin(), phases.end(), record.phase) != phases.end();
}

// The newer report, without forgetting what only an older one told.
PredictionReport merged(const PredictionReport &older, PredictionReport newer)
{
    if (newer.seed.isEmpty())
        newer.seed = older.seed;
    if (newer.logs.isEmpty())
        newer.logs = older.logs;
    if (newer.statusWord.isEmpty()) {
        newer.statusWord = older.statusWord;
        newer.isUnknownWord = older.isUnknownWord;
    }
    if (newer.cost.source == AmountSource::Unknown)
        newer.cost = older.cost;
    if (newer.seconds <= 0)
        newer.seconds = older.seconds;
    if (!newer.progress)
        newer.progress = older.progress;
    return newer;
}

void takeReport(JobRecord &record, const PredictionReport &report)
{
    record.report = merged(record.report, report);
    if (record.report.cost.source == AmountSource::Reported)
        record.cost = record.report.cost;
}

void finish(JobRecord &record, Phase phase, qint64 now)
{
    record.phase = phase;
    record.finishedAt = now;
}

int countOf(const JobRecord &record, OutputState state)
{
    return int(std::count_if(record.outputs.begin(), record.outputs.end(),
                             [state](const JobOutput &output) { return output.state == state; }));
}

// Once the outputs are final their states decide the job's.
void settle(JobRecord &record, qint64 now)
{
    if (!record.outputsAreFinal)
        return;
    const int stored = countOf(record, OutputState::Stored);
    const int owed = countOf(record, OutputState::Owed);
    if (countOf(record, OutputState::Pending) > 0) {
        record.phase = Phase::Fetching;
    } else if (stored == record.outputs.size()) {
        record.error.reset();
        finish(record, Phase::Succeeded, now);
    } else if (stored > 0) {
        finish(record, Phase::Partly, now);
    } else if (owed > 0) {
        record.phase = Phase::Owed;
    } else {
        record.error = record.outputs.first().error;
        finish(record, Phase::Failed, now);
    }
}

void addOutputs(JobRecord &record, const QStringList &sources, bool provisional)
{
    for (const QString &source : sources) {
        const QString kept = source.startsWith("data:"_L1, Qt::CaseInsensitive) ? u"data:"_s : source;
        const qsizetype at = &source - sources.constData();
        // The same output again, with the end or with a fresh address, is no second copy.
        if (at < record.outputs.size()) {
            JobOutput &known = record.outputs[at];
            known.provisional = known.provisional && provisional;
            if (known.state != OutputState::Stored) {
                known.source = kept;
                known.state = OutputState::Pending;
            }
            continue;
        }
        JobOutput output;
        output.source = kept;
        output.provisional = provisional;
        record.outputs.append(output);
    }
}

Reduced on(JobRecord record, const event::Released &, qint64)
{
    if (!isIn(record, {Phase::Held}))
        return {};
    record.phase = Phase::Queued;
    return record;
}

Reduced on(JobRecord record, const event::HeldBack &, qint64)
{
    if (!isIn(record, {Phase::Queued, Phase::Preparing}))
        return {};
    record.phase = Phase::Held;
    return record;
}

Reduced on(JobRecord record, const event::Started &, qint64)
{
    if (!isIn(record, {Phase::Queued}))
        return {};
    record.phase = Phase::Preparing;
    return record;
}

Reduced on(JobRecord record, const event::Submitted &, qint64 now)
{
    if (!isIn(record, {Phase::Preparing}))
        return {};
    record.phase = Phase::Submitting;
    record.submittedAt = now;
    ++record.creates;
    record.error.reset();
    return record;
}

Reduced on(JobRecord record, const event::Postponed &happened, qint64 now)
{
    if (!isIn(record, {Phase::Submitting}))
        return {};
    record.error = happened.error;
    record.notBefore = happened.until;
    if (record.cancelRequested)
        finish(record, Phase::Canceled, now);
    else
        record.phase = Phase::Queued;
    return record;
}

Reduced on(JobRecord record, const event::Refused &happened, qint64 now)
{
    if (!isIn(record, {Phase::Queued, Phase::Preparing, Phase::Submitting, Phase::Unknown}))
        return {};
    record.error = happened.error;
    finish(record, record.cancelRequested ? Phase::Canceled : Phase::Failed, now);
    return record;
}

Reduced on(JobRecord record, const event::OutcomeLost &happened, qint64)
{
    if (!isIn(record, {Phase::Submitting}))
        return {};
    record.phase = Phase::Unknown;
    record.error = happened.error;
    return record;
}

Reduced on(JobRecord record, const event::Accepted &happened, qint64 now)
{
    if (!isIn(record, {Phase::Submitting, Phase::Unknown}))
        return {};
    record.phase = Phase::Waiting;
    record.task = happened.task;
    record.acceptedAt = now;
    record.error.reset();
    takeReport(record, happened.report);
    return record;
}

Reduced on(JobRecord record, const event::Progressed &happened, qint64)
{
    if (!isIn(record, {Phase::Waiting, Phase::Parked}))
        return {};
    record.error.reset();
    takeReport(record, happened.report);
    return record;
}

Reduced on(JobRecord record, const event::PollTroubled &happened, qint64)
{
    if (!isIn(record, {Phase::Waiting, Phase::Parked, Phase::Unknown}))
        return {};
    record.error = happened.error;
    return record;
}

Reduced on(JobRecord record, const event::OutputsSeen &happened, qint64 now)
{
    if (!isIn(record, {Phase::Submitting, Phase::Unknown, Phase::Waiting, Phase::Parked, Phase::Fetching, Phase::Owed})
        || happened.sources.isEmpty())
        return {};
    if (record.acceptedAt == 0)
        record.acceptedAt = now;
    if (happened.task)
        record.task = happened.task;
    takeReport(record, happened.report);
    record.error.reset();
    addOutputs(record, happened.sources, !happened.isFinal);
    record.outputsAreFinal = record.outputsAreFinal || happened.isFinal;
    if (record.phase == Phase::Submitting || record.phase == Phase::Unknown)
        record.phase = Phase::Waiting;
    settle(record, now);
    return record;
}

Reduced on(JobRecord record, const event::Confirmed &, qint64 now)
{
    if (!isIn(record, {Phase::Waiting, Phase::Parked}) || record.outputs.isEmpty())
        return {};
    for (JobOutput &output : record.outputs)
        output.provisional = false;
    record.outputsAreFinal = true;
    settle(record, now);
    return record;
}

bool takesOutputs(const JobRecord &record, int index)
{
    return index >= 0 && index < record.outputs.size()
        && isIn(record, {Phase::Waiting, Phase::Parked, Phase::Fetching, Phase::Owed, Phase::Partly, Phase::Failed, Phase::Canceled});
}

Reduced on(JobRecord record, const event::OutputStored &happened, qint64 now)
{
    if (!takesOutputs(record, happened.index))
        return {};
    JobOutput &output = record.outputs[happened.index];
    output.state = OutputState::Stored;
    output.file = happened.file;
    output.version = happened.version;
    output.error.reset();
    if (!isIn(record, {Phase::Failed, Phase::Canceled}))
        settle(record, now);
    return record;
}

Reduced withTroubledOutput(JobRecord record, int index, OutputState state, const Error &error, qint64 now)
{
    if (!takesOutputs(record, index) || record.outputs.at(index).state == OutputState::Stored)
        return {};
    record.outputs[index].state = state;
    record.outputs[index].error = error;
    if (isIn(record, {Phase::Failed, Phase::Canceled}))
        return record;
    record.error = error;
    settle(record, now);
    return record;
}

Reduced on(JobRecord record, const event::OutputOwed &happened, qint64 now)
{
    return withTroubledOutput(std::move(record), happened.index, OutputState::Owed, happened.error, now);
}

Reduced on(JobRecord record, const event::OutputLost &happened, qint64 now)
{
    return withTroubledOutput(std::move(record), happened.index, OutputState::Lost, happened.error, now);
}

Reduced on(JobRecord record, const event::FetchedAgain &, qint64)
{
    if (!isIn(record, {Phase::Owed, Phase::Partly}) || countOf(record, OutputState::Owed) == 0)
        return {};
    for (JobOutput &output : record.outputs) {
        if (output.state == OutputState::Owed)
            output.state = OutputState::Pending;
    }
    record.phase = Phase::Fetching;
    return record;
}

Reduced on(JobRecord record, const event::FailedThere &happened, qint64 now)
{
    if (!isIn(record, {Phase::Submitting, Phase::Unknown, Phase::Waiting, Phase::Parked}))
        return {};
    if (happened.task)
        record.task = happened.task;
    takeReport(record, happened.report);
    record.error = happened.error;
    finish(record, Phase::Failed, now);
    return record;
}

Reduced on(JobRecord record, const event::CancelRequested &, qint64 now)
{
    if (isIn(record, {Phase::Held, Phase::Queued, Phase::Preparing})) {
        Error nothing;
        nothing.kind = ErrorKind::Canceled;
        nothing.charged = Charged::No;
        record.error = nothing;
        record.cancelRequested = true;
        finish(record, Phase::Canceled, now);
        return record;
    }
    if (!isIn(record, {Phase::Submitting, Phase::Unknown, Phase::Waiting, Phase::Parked}) || record.cancelRequested)
        return {};
    record.cancelRequested = true;
    return record;
}

Reduced endCanceled(JobRecord record, qint64 now)
{
    Error error;
    error.kind = ErrorKind::Canceled;
    error.charged = Charged::Unknown;
    record.error = error;
    finish(record, Phase::Canceled, now);
    return record;
}

Reduced on(JobRecord record, const event::CanceledThere &happened, qint64 now)
{
    if (!isIn(record, {Phase::Submitting, Phase::Unknown, Phase::Waiting, Phase::Parked}))
        return {};
    if (happened.task)
        record.task = happened.task;
    takeReport(record, happened.report);
    return endCanceled(std::move(record), now);
}

Reduced on(JobRecord record, const event::StoppedWatching &, qint64 now)
{
    if (!isIn(record, {Phase::Unknown, Phase::Waiting, Phase::Parked}))
        return {};
    return endCanceled(std::move(record), now);
}

Reduced on(JobRecord record, const event::ParkedNow &, qint64)
{
    if (!isIn(record, {Phase::Waiting}))
        return {};
    record.phase = Phase::Parked;
    return record;
}

Reduced on(JobRecord record, const event::Unparked &, qint64)
{
    if (!isIn(record, {Phase::Parked}))
        return {};
    record.phase = Phase::Waiting;
    return record;
}

Reduced on(JobRecord record, const event::Dropped &, qint64 now)
{
    if (!isIn(record, {Phase::Held, Phase::Unknown, Phase::Parked, Phase::Owed}))
        return {};
    finish(record, Phase::Dropped, now);
    return record;
}

} // namespace

std::optional<JobRecord> reduce(const JobRecord &record, const JobEvent &happened, qint64 now)
{
    return std::visit([&record, now](const auto &specific) { return on(record, specific, now); }, happened);
}

JobRecord recovered(const JobRecord &record)
{
    JobRecord found = record;
    switch (record.phase) {
    case Phase::Queued:
    case Phase::Preparing:
        found.phase = Phase::Held;
        break;
    case Phase::Submitting: {
        found.phase = Phase::Unknown;
        Error error;
        error.kind = ErrorKind::OutcomeUnknown;
        error.code = u"program-ended"_s;
        found.error = error;
        break;
    }
    case Phase::Owed:
        for (JobOutput &output : found.outputs) {
            if (output.state == OutputState::Owed)
                output.state = OutputState::Pending;
        }
        found.phase = Phase::Fetching;
        break;
    default:
        break;
    }
    return found;
}

} // namespace pentimento
