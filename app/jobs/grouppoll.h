// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/jobs/jobcontext.h"
#include "app/providers/prediction.h"
#include "app/providers/remotetask.h"

#include <QHash>
#include <QObject>

namespace pentimento {

struct Error;

// One question for many jobs of a service: its list of the newest predictions. Tells of each job what the list says;
// then it deletes itself.
class GroupPoll final : public QObject
{
    Q_OBJECT

public:
    GroupPoll(const JobContext &context, QHash<JobId, RemoteTask> tasks, QObject *parent);

    // False: this service does not list.
    [[nodiscard]] bool start();

Q_SIGNALS:
    void found(const pentimento::JobId &job, const pentimento::Prediction &prediction);
    void missing(const pentimento::JobId &job); // not among the newest: to be asked for by itself
    void failed(const pentimento::JobId &job, const pentimento::Error &error);

private:
    JobContext m_context;
    QHash<JobId, RemoteTask> m_tasks;
};

} // namespace pentimento
