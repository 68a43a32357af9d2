// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobevent.h"
#include "app/jobs/jobpolicy.h"
#include "app/jobs/jobrunner.h"
#include "app/jobs/jobstore.h"
#include "app/jobs/jobwatch.h"
#include "app/jobs/pollcontroller.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <map>

namespace pentimento {

// All jobs of a library: their order, the limit of each service, and the rule "save, then act, then tell". Every change
// goes reduce → JobStore::save → act → jobChanged(); the paid request in particular is sent in the continuation of a
// save that has succeeded. Only one JobQueue works on a library: the one of the process that holds its lock.
class JobQueue final : public QObject
{
    Q_OBJECT

public:
    using ContextSource = std::function<Result<JobContext>(const EditRequest &)>;

    // The store must outlive the queue.
    JobQueue(JobStore &store, ImageStore images, ContextSource contexts, const JobPolicy &policy,
             QObject *parent = nullptr);
    ~JobQueue() override;

    // New jobs, all or none. Nothing is sent before the future says that they are written down.
    QFuture<Result<Done>> enqueue(const QList<JobRecord> &jobs);

    // What an earlier process left: jobs with an id go on, jobs that were not sent are held, an unanswered create is
    // looked for. The future is finished once they are loaded.
    QFuture<Result<Done>> resume();

    void release(const JobId &job); // a held one
    void drop(const JobId &job);    // held, unknown, parked, owed
    void cancel(const JobId &job);
    void fetchAgain(const JobId &job); // owed outputs
    void askAgain(const JobId &job);   // parked, unknown

    [[nodiscard]] const JobRecord *job(const JobId &id) const; // null: not known here
    [[nodiscard]] QList<JobRecord> jobs() const;               // as long as this process has dealt with them

Q_SIGNALS:
    void jobChanged(const pentimento::JobRecord &job);      // after it was saved
    void outcomeStaysUnknown(const pentimento::JobId &job); // looked for, not found: a person has to decide
    void storageFailed(const pentimento::JobId &job, const pentimento::Error &error);

private:
    struct Live
    {
        JobRunner *runner = nullptr; // null until there is something to do
        JobWatch watch;
        int lookups = 0; // for an unanswered create
        bool isLooking = false;
        bool hasSubmitted = false;
        bool cancelSent = false;
    };

    bool apply(const JobId &id, const JobEvent &happened);
    void takeUp(const JobRecord &record);
    void save(const JobRecord &record);
    void saved(const JobRecord &record, const Result<Done> &result);
    void tell(const JobRecord &record);
    void act(const JobRecord &record);
    void actOnWaiting(const JobRecord &record);
    void take(const JobId &id, const JobEvent &happened);
    void pump();
    void schedulePoll(const JobRecord &record);
    void due(const QList<JobId> &ids);
    void pollTogether(const QList<JobId> &ids);
    void pollAlone(const JobId &id);
    void lookFor(const JobId &id);
    void takeFound(const JobId &id, const std::optional<Prediction> &found);
    void scheduleLookup(const JobId &id);
    void holdBackOthers(const JobRecord &refused);
    void finish(const JobRecord &record);
    [[nodiscard]] JobRunner *runnerOf(const JobRecord &record);
    [[nodiscard]] JobRunner *runningOf(const JobId &id) const; // null: nothing under way
    [[nodiscard]] bool isAskedToWait(const ServiceId &service) const;
    [[nodiscard]] bool mayStart(const JobRecord &record) const;
    [[nodiscard]] int waitSecondsFor(const JobContext &context) const;
    void loadHistory(const EditRequest &request);
    [[nodiscard]] static QString historyKey(const EditRequest &request);

    JobStore &m_store;
    ImageStore m_images;
    ContextSource m_contexts;
    JobPolicy m_policy;
    PollController m_polls;
    QHash<JobId, JobRecord> m_records;
    QList<JobId> m_order;
    std::map<JobId, Live> m_live; // a map: references stay good while others come and go
    QHash<QString, QList<std::chrono::milliseconds>> m_history;
    bool m_pumping = false;
};

} // namespace pentimento
