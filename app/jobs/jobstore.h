// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/jobs/jobrecord.h"

#include <QFuture>

namespace pentimento {

// Where jobs are kept. A port: implemented by the library, and in memory by tests. Saves happen in the order of the
// calls, and a save's future is finished only when the record is safe from a power cut.
class JobStore
{
public:
    JobStore() = default;
    JobStore(const JobStore &) = delete;
    JobStore &operator=(const JobStore &) = delete;
    virtual ~JobStore() = default;

    virtual QFuture<Result<Done>> save(const JobRecord &record) = 0;
    virtual QFuture<Result<Done>> save(const QList<JobRecord> &records) = 0; // all or none
    virtual QFuture<Result<QList<JobRecord>>> unfinished() = 0;              // phases that are no end, oldest first

    // The predictions that this library knows of at a service, newest 1000: none of them is an unanswered create.
    virtual QFuture<Result<QStringList>> knownTasks(const ServiceId &service) = 0;

    // How long this model took at this service before, in ms, newest 50.
    virtual QFuture<QList<qint64>> durations(const ServiceId &service, const ModelId &model) = 0;
};

} // namespace pentimento
