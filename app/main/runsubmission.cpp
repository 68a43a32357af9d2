// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/runsubmission.h"

#include "app/base/whendone.h"
#include "app/jobs/requestcost.h"
#include "app/main/engine.h"

#include <QDateTime>

namespace pentimento {

RunSubmission::RunSubmission(Engine &engine, RunOrder order, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_order(std::move(order))
{
}

void RunSubmission::start()
{
    nameVersions(0);
}

void RunSubmission::cancel()
{
    m_isCanceled = true;
}

// A picture is a version of the library before it is part of a request: lineage speaks of versions.
void RunSubmission::nameVersions(qsizetype image)
{
    const QList<InputImage> images = m_order.requests.first().images;
    if (image == images.size()) {
        enqueue();
        return;
    }
    const InputImage &input = images.at(image);
    if (!input.version.isEmpty()) {
        nameVersions(image + 1);
        return;
    }
    whenDone(m_engine.versions().versionOf(input.id, input.name, m_engine.images().inputPath(input.id)), this,
             [this, image](const Result<VersionId> &version) {
                 if (!version) {
                     Q_EMIT ended(version.error());
                     return;
                 }
                 for (EditRequest &request : m_order.requests)
                     request.images[image].version = *version;
                 nameVersions(image + 1);
             });
}

void RunSubmission::enqueue()
{
    if (m_isCanceled) {
        Error error;
        error.kind = ErrorKind::Canceled;
        error.charged = Charged::No;
        Q_EMIT ended(error);
        return;
    }
    const QList<JobRecord> jobs = makeJobs();
    QList<JobId> ids;
    for (const JobRecord &job : jobs)
        ids.append(job.id);
    Q_EMIT enqueued(ids);
    whenDone(m_engine.queue().enqueue(jobs), this, [this](const Result<Done> &result) { Q_EMIT ended(result); });
}

QList<JobRecord> RunSubmission::makeJobs() const
{
    const RunId run(makeUuidV7());
    QList<JobRecord> jobs;
    for (const EditRequest &request : m_order.requests) {
        JobRecord job;
        job.id = JobId(makeUuidV7());
        job.run = run;
        job.variant = int(jobs.size());
        job.request = request;
        job.createdAt = QDateTime::currentMSecsSinceEpoch();
        job.cost = costOf(request, m_order.model, m_order.service, m_order.offer);
        jobs.append(job);
    }
    return jobs;
}

} // namespace pentimento
