// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/catalog/modelspec.h"
#include "app/catalog/service.h"
#include "app/jobs/jobrecord.h"

#include <QObject>

namespace pentimento {

class Engine;

// The requests of one press of the button, with what they are sent to.
struct RunOrder
{
    QList<EditRequest> requests; // one for each job, all with the same pictures
    ModelSpec model;
    Service service;
    Offer offer;
};

// One run on its way into the library: its pictures become versions, its jobs are written down, all or none. Nothing is
// sent before ended() has told so; from then on the queue works on its own. One run, one ended().
class RunSubmission final : public QObject
{
    Q_OBJECT

public:
    // The engine must outlive this.
    RunSubmission(Engine &engine, RunOrder order, QObject *parent);

    void start();
    void cancel(); // as long as nothing is written down

Q_SIGNALS:
    // The jobs are known by their ids before the first of them changes.
    void enqueued(const QList<pentimento::JobId> &jobs);
    void ended(const pentimento::Result<pentimento::Done> &result); // Canceled, or Storage: nothing was sent

private:
    void nameVersions(qsizetype image);
    void enqueue();
    [[nodiscard]] QList<JobRecord> makeJobs() const;

    Engine &m_engine;
    RunOrder m_order;
    bool m_isCanceled = false;
};

} // namespace pentimento
