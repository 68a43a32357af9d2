// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/service.h"
#include "app/jobs/jobrecord.h"
#include "app/main/exitcode.h"

#include <QJsonObject>

namespace pentimento {

// What came of an edit, ready to print: the last line of --json, the sentences for a person, and the exit code.
struct EditOutcome
{
    ExitCode exitCode = ExitCode::Succeeded;
    QJsonObject end;       // {event: "end", …}
    QStringList sentences; // on stderr

    friend bool operator==(const EditOutcome &, const EditOutcome &) = default;
};

// {event: "state", job, index, phase, progress?, elapsed_s}
[[nodiscard]] QJsonObject stateLine(const JobRecord &job, qint64 elapsedMs);

// Nothing more will come of this job in this process: it has ended, is owed, or waits for a person.
[[nodiscard]] bool isSettled(const JobRecord &job);

[[nodiscard]] ExitCode exitCodeOf(const JobRecord &job);

// All jobs of one run, in order. The exit code is the gravest, in the order of decisions.md.
[[nodiscard]] EditOutcome outcomeOf(const QList<JobRecord> &jobs, const QString &serviceTitle,
                                    const QString &modelTitle);

// What an order that cannot be sent comes to.
[[nodiscard]] EditOutcome outcomeOf(ExitCode exitCode, const QStringList &sentences);

[[nodiscard]] QJsonObject outcomeToJson(const EditOutcome &outcome);
[[nodiscard]] EditOutcome outcomeFromJson(const QJsonObject &object);

} // namespace pentimento
