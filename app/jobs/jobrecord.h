// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/amount.h"
#include "app/images/imagestore.h"
#include "app/jobs/editrequest.h"
#include "app/providers/prediction.h"
#include "app/providers/remotetask.h"

namespace pentimento {

// Where a job stands, as stored (decisions.md, "Job phases"). Foreign: a word of a newer program, shown and never rewritten.
enum class Phase {
    Held,       // not sent; waits for the person's word
    Queued,     // waits for its turn
    Preparing,  // everything that may be repeated, uploads included
    Submitting, // the paid request is on its way, or was when the program ended
    Unknown,    // it may have been accepted, and may not
    Waiting,    // the service works
    Parked,     // it has worked for too long; asked again only by hand
    Fetching,   // the outputs are on their way
    Owed,       // paid for, not on the disk yet
    Succeeded,
    Partly,     // some outputs are on the disk, others are owed or lost
    Failed,
    Canceled,
    Dropped,    // the person does not want to know any more
    Foreign
};

[[nodiscard]] QString phaseWord(Phase phase);
[[nodiscard]] Phase phaseFromWord(QStringView word);

// Nothing will happen to it any more by itself.
[[nodiscard]] bool isEnd(Phase phase);

enum class OutputState { Pending, Stored, Owed, Lost };

// One picture of a job.
struct JobOutput
{
    QString source;           // its address; "data:" where it came inside an answer (such bytes are never kept in a record)
    OutputState state = OutputState::Pending;
    bool provisional = false; // came before the end, or with an end that was none
    StoredResult file;        // where it lies, once Stored
    VersionId version;
    std::optional<Error> error; // of Owed and Lost

    friend bool operator==(const JobOutput &, const JobOutput &) = default;
};

// The story of one job so far: what is saved, shown and resumed. Changed by reduce() alone. Times are UTC milliseconds, 0 where
// it has not happened.
struct JobRecord
{
    JobId id;
    RunId run;
    int variant = 0;             // of its run, from 0
    EditRequest request;
    Phase phase = Phase::Queued;
    QString foreignPhase;        // the word, where phase is Foreign
    std::optional<RemoteTask> task;
    QList<JobOutput> outputs;
    bool outputsAreFinal = false;
    PredictionReport report;
    std::optional<Error> error;
    Amount cost;                 // estimated, until the service reports one
    bool cancelRequested = false;
    int creates = 0;             // how often the paid request was sent
    qint64 createdAt = 0;
    qint64 submittedAt = 0;
    qint64 acceptedAt = 0;
    qint64 finishedAt = 0;
    qint64 notBefore = 0;        // the service asked us to wait until then

    friend bool operator==(const JobRecord &, const JobRecord &) = default;
};

[[nodiscard]] QJsonObject jobToJson(const JobRecord &record);
[[nodiscard]] JobRecord jobFromJson(const QJsonObject &object);

} // namespace pentimento
