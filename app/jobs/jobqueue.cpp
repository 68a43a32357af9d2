// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/jobqueue.h"

#include "app/base/logging.h"
#include "app/base/whendone.h"
#include "app/base/workpool.h"
#include "app/jobs/grouppoll.h"
#include "app/jobs/jobreducer.h"
#include "app/jobs/sidecar.h"
#include "app/jobs/unansweredsearch.h"

#include <QDateTime>
#include <QPromise>
#include <QRandomGenerator>
#include <QtConcurrent>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

bool hasStoredOutput(const JobRecord &record)
{
    return std::any_of(record.outputs.begin(), record.outputs.end(),
                       [](const JobOutput &output) { return output.state == OutputState::Stored; });
}

bool hasPendingOutput(const JobRecord &record)
{
    return std::any_of(record.outputs.begin(), record.outputs.end(),
                       [](const JobOutput &output) { return output.state == OutputState::Pending; });
}

// Counts against the limit of its service.
bool isRunning(Phase phase)
{
    return phase == Phase::Preparing || phase == Phase::Submitting || phase == Phase::Waiting;
}

} // namespace

JobQueue::JobQueue(JobStore &store, ImageStore images, ContextSource contexts, const JobPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_images(std::move(images))
    , m_contexts(std::move(contexts))
    , m_policy(policy)
{
    connect(&m_polls, &PollController::due, this, &JobQueue::due);
}

JobQueue::~JobQueue() = default;

QFuture<Result<Done>> JobQueue::enqueue(const QList<JobRecord> &jobs)
{
    const auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    whenDone(m_store.save(jobs), this, [this, jobs, promise](const Result<Done> &result) {
        if (result) {
            for (const JobRecord &job : jobs) {
                m_records.insert(job.id, job);
                m_order.append(job.id);
                loadHistory(job.request);
                tell(job);
            }
            pump();
        }
        promise->addResult(result);
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<Done>> JobQueue::resume()
{
    const auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    whenDone(m_store.unfinished(), this, [this, promise](const Result<QList<JobRecord>> &found) {
        if (found) {
            for (const JobRecord &before : *found)
                takeUp(recovered(before));
        }
        promise->addResult(found ? Result<Done>(Done{}) : Result<Done>(found.error()));
        promise->finish();
    });
    return promise->future();
}

void JobQueue::takeUp(const JobRecord &record)
{
    m_records.insert(record.id, record);
    m_order.append(record.id);
    loadHistory(record.request);
    const qint64 earlier = record.acceptedAt > 0 ? std::max<qint64>(0, now() - record.acceptedAt) : 0;
    m_live[record.id].watch.begin(std::chrono::milliseconds(earlier));
    save(record);
}

void JobQueue::save(const JobRecord &record)
{
    whenDone(m_store.save(record), this, [this, record](const Result<Done> &result) { saved(record, result); });
}

void JobQueue::release(const JobId &job)
{
    apply(job, event::Released{});
}

void JobQueue::drop(const JobId &job)
{
    apply(job, event::Dropped{});
}

void JobQueue::cancel(const JobId &job)
{
    apply(job, event::CancelRequested{});
}

void JobQueue::fetchAgain(const JobId &job)
{
    apply(job, event::FetchedAgain{});
}

void JobQueue::askAgain(const JobId &job)
{
    const JobRecord *record = this->job(job);
    if (record != nullptr && record->phase == Phase::Unknown) {
        m_live[job].lookups = 0;
        lookFor(job);
    } else if (record != nullptr && record->phase == Phase::Parked) {
        m_live[job].watch.begin({});
        apply(job, event::Unparked{});
    }
}

const JobRecord *JobQueue::job(const JobId &id) const
{
    const auto found = m_records.constFind(id);
    return found == m_records.constEnd() ? nullptr : &*found;
}

QList<JobRecord> JobQueue::jobs() const
{
    QList<JobRecord> all;
    for (const JobId &id : m_order)
        all.append(m_records.value(id));
    return all;
}

// The heart: reduce, save, and only then act and tell. What has not changed needs no second save.
bool JobQueue::apply(const JobId &id, const JobEvent &happened)
{
    const auto found = m_records.find(id);
    if (found == m_records.end())
        return false;
    const auto reduced = reduce(*found, happened, now());
    if (!reduced) {
        qCDebug(logJobs) << "an event does not fit" << phaseWord(found->phase) << happened.index();
        return false;
    }
    const bool changed = *reduced != *found;
    *found = *reduced;
    if (JobRunner *runner = runningOf(id))
        runner->setRecord(*reduced);
    if (!changed) {
        act(*reduced);
        return true;
    }
    save(*reduced);
    return true;
}

void JobQueue::saved(const JobRecord &record, const Result<Done> &result)
{
    const bool isNewest = m_records.value(record.id) == record;
    if (!result) {
        Q_EMIT storageFailed(record.id, result.error());
        // What is not written down is not sent.
        if (record.phase == Phase::Submitting && isNewest) {
            Error error = result.error();
            error.charged = Charged::No;
            apply(record.id, event::Refused{error});
            return;
        }
    }
    if (isEnd(record.phase) && hasStoredOutput(record)) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(record.createdAt).date();
        const auto write = [images = m_images, day, record] {
            return images.writeSidecar(day, record.id.text(), sidecarOf(record));
        };
        whenDone(QtConcurrent::run(&workPool(), write), this, [this, record](const Result<Done> &written) {
            if (!written)
                Q_EMIT storageFailed(record.id, written.error());
            tell(record);
        });
    } else {
        tell(record);
    }
    // A newer state is on its way to the disk: its own save will act.
    if (isNewest)
        act(record);
}

void JobQueue::tell(const JobRecord &record)
{
    Q_EMIT jobChanged(record);
}

void JobQueue::act(const JobRecord &record)
{
    JobRunner *runner = nullptr;
    switch (record.phase) {
    case Phase::Queued:
        if (record.notBefore > now())
            m_polls.schedule(record.id, std::chrono::milliseconds(record.notBefore - now()));
        pump();
        return;
    case Phase::Preparing:
        runner = runnerOf(record);
        if (runner != nullptr)
            runner->prepare(waitSecondsFor(runner->context()));
        return;
    case Phase::Submitting:
        runner = runnerOf(record);
        if (runner != nullptr && !m_live[record.id].hasSubmitted) {
            m_live[record.id].hasSubmitted = true;
            runner->submit();
        } else if (record.cancelRequested) {
            lookFor(record.id);
        }
        return;
    case Phase::Unknown:
        scheduleLookup(record.id);
        return;
    case Phase::Waiting:
    case Phase::Parked:
        actOnWaiting(record);
        return;
    case Phase::Fetching:
        runner = runnerOf(record);
        if (runner != nullptr)
            runner->fetchPending();
        return;
    case Phase::Held:
    case Phase::Owed:
        pump();
        return;
    default:
        finish(record);
        return;
    }
}

void JobQueue::actOnWaiting(const JobRecord &record)
{
    JobRunner *runner = runnerOf(record);
    if (runner == nullptr)
        return;
    Live &live = m_live[record.id];
    if (!live.watch.hasBegun())
        live.watch.begin({});
    if (hasPendingOutput(record))
        runner->fetchPending();
    if (record.cancelRequested && !live.cancelSent) {
        live.cancelSent = true;
        m_polls.remove(record.id);
        runner->cancel();
    } else if (record.phase == Phase::Waiting && !runner->isAsking() && !m_polls.isScheduled(record.id)) {
        schedulePoll(record);
    }
    pump(); // one that is accepted makes room for the next one that was asked to wait
}

// From the runner: counts what only the engine counts, then lets the reducer decide.
void JobQueue::take(const JobId &id, const JobEvent &happened)
{
    if (!m_records.contains(id))
        return;
    Live &live = m_live[id];
    live.watch.note(happened);
    if (std::holds_alternative<event::Postponed>(happened))
        live.hasSubmitted = false;
    const auto *trouble = std::get_if<event::PollTroubled>(&happened);
    if (trouble != nullptr && live.watch.isForgottenThere(m_policy)) {
        Error forgotten = trouble->error;
        forgotten.code = u"forgotten-there"_s;
        apply(id, event::FailedThere{forgotten, std::nullopt, {}});
        return;
    }
    apply(id, happened);
    const JobRecord record = m_records.value(id);
    if (record.phase == Phase::Waiting && !record.outputs.isEmpty() && live.watch.waitsForNoMore(m_policy))
        apply(id, event::Confirmed{});
    if (std::holds_alternative<event::Refused>(happened))
        holdBackOthers(record);
}

// The next jobs in order, as many as each service may run.
void JobQueue::pump()
{
    if (m_pumping)
        return;
    m_pumping = true;
    const QList<JobId> order = m_order;
    for (const JobId &id : order) {
        if (mayStart(m_records.value(id)))
            apply(id, event::Started{});
    }
    m_pumping = false;
}

bool JobQueue::mayStart(const JobRecord &record) const
{
    if (record.phase != Phase::Queued || record.notBefore > now() || isAskedToWait(record.request.service))
        return false;
    const Result<JobContext> context = m_contexts(record.request);
    const int limit = context ? context->service.limits.running : 1;
    const auto running = std::count_if(m_records.begin(), m_records.end(), [&record](const JobRecord &other) {
        return other.request.service == record.request.service && isRunning(other.phase);
    });
    return running < limit;
}

// After "too many requests" the others of this service wait as well, and then go out one by one until it takes them.
bool JobQueue::isAskedToWait(const ServiceId &service) const
{
    bool wasPostponed = false;
    bool isSending = false;
    for (const JobRecord &other : m_records) {
        if (other.request.service != service)
            continue;
        if (other.phase == Phase::Queued && other.notBefore > now())
            return true;
        wasPostponed = wasPostponed || (other.phase != Phase::Waiting && other.notBefore > 0 && !isEnd(other.phase));
        isSending = isSending || other.phase == Phase::Preparing || other.phase == Phase::Submitting;
    }
    return wasPostponed && isSending;
}

JobRunner *JobQueue::runnerOf(const JobRecord &record)
{
    Live &live = m_live[record.id];
    if (live.runner != nullptr)
        return live.runner;
    const Result<JobContext> context = m_contexts(record.request);
    if (!context) {
        Error error = context.error();
        error.charged = record.task ? Charged::Unknown : Charged::No;
        if (record.task)
            apply(record.id, event::PollTroubled{error});
        else
            apply(record.id, event::Refused{error});
        return nullptr;
    }
    live.runner = new JobRunner(record, *context, m_images, m_policy, this);
    const JobId id = record.id;
    connect(live.runner, &JobRunner::happened, this, [this, id](const JobEvent &happened) { take(id, happened); });
    connect(live.runner, &JobRunner::readyToSubmit, this, [this, id] { apply(id, event::Submitted{}); });
    return live.runner;
}

JobRunner *JobQueue::runningOf(const JobId &id) const
{
    const auto found = m_live.find(id);
    return found == m_live.end() ? nullptr : found->second.runner;
}

int JobQueue::waitSecondsFor(const JobContext &context) const
{
    // Only where an unanswered create can be found again.
    const bool canHold = context.service.capabilities.wait && context.service.capabilities.list;
    const auto held = std::count_if(m_live.begin(), m_live.end(), [](const auto &entry) {
        return entry.second.runner != nullptr && entry.second.runner->isHoldingCreate();
    });
    return canHold && held < m_policy.heldCreates ? m_policy.waitSeconds : 0;
}

void JobQueue::schedulePoll(const JobRecord &record)
{
    const JobWatch &watch = m_live[record.id].watch;
    if (watch.elapsed() > m_policy.parkAfter && watch.failures() == 0) {
        apply(record.id, event::ParkedNow{});
        return;
    }
    m_polls.schedule(record.id,
                     pollDelay(watch.elapsed(), m_history.value(historyKey(record.request)), watch.failures(),
                               watch.askedFor(), m_policy, QRandomGenerator::global()->generateDouble()));
}

void JobQueue::due(const QList<JobId> &ids)
{
    QHash<ServiceId, QList<JobId>> waiting;
    for (const JobId &id : ids) {
        const JobRecord record = m_records.value(id);
        if (record.phase == Phase::Queued)
            act(record);
        else if (record.phase == Phase::Unknown || record.phase == Phase::Submitting)
            lookFor(id);
        else if (record.phase == Phase::Waiting)
            waiting[record.request.service].append(id);
    }
    for (const QList<JobId> &together : std::as_const(waiting))
        pollTogether(together);
}

// Where the service lists, one question serves all; a job that is not in the answer is asked for by itself.
void JobQueue::pollTogether(const QList<JobId> &ids)
{
    JobRunner *first = runnerOf(m_records.value(ids.first()));
    if (first == nullptr)
        return;
    if (ids.size() > 1) {
        QHash<JobId, RemoteTask> tasks;
        for (const JobId &id : ids)
            tasks.insert(id, m_records.value(id).task.value_or(RemoteTask{}));
        auto *together = new GroupPoll(first->context(), tasks, this);
        connect(together, &GroupPoll::missing, this, &JobQueue::pollAlone);
        connect(together, &GroupPoll::failed, this,
                [this](const JobId &id, const Error &error) { take(id, event::PollTroubled{error}); });
        connect(together, &GroupPoll::found, this, [this](const JobId &id, const Prediction &prediction) {
            if (JobRunner *runner = runningOf(id); runner != nullptr && m_records.value(id).phase == Phase::Waiting)
                runner->follow(prediction);
        });
        if (together->start())
            return;
        delete together;
    }
    for (const JobId &id : ids)
        pollAlone(id);
}

void JobQueue::pollAlone(const JobId &id)
{
    const JobRecord record = m_records.value(id);
    if (record.phase != Phase::Waiting)
        return;
    if (JobRunner *runner = runnerOf(record))
        runner->poll();
}

void JobQueue::scheduleLookup(const JobId &id)
{
    const Live &live = m_live[id];
    if (live.isLooking || m_polls.isScheduled(id))
        return;
    if (live.lookups >= m_policy.lookups.size())
        Q_EMIT outcomeStaysUnknown(id);
    else
        m_polls.schedule(id, m_policy.lookups.at(live.lookups));
}

void JobQueue::lookFor(const JobId &id)
{
    Live &live = m_live[id];
    const JobRecord record = m_records.value(id);
    const Result<JobContext> context = m_contexts(record.request);
    if (live.isLooking || !context)
        return;
    live.isLooking = true;
    ++live.lookups;
    QSet<QString> known;
    for (const JobRecord &other : std::as_const(m_records)) {
        if (other.task)
            known.insert(other.task->id);
    }
    auto *search = new UnansweredSearch(record, *context, m_store, this);
    connect(search, &UnansweredSearch::finished, this,
            [this, id](const std::optional<Prediction> &found) { takeFound(id, found); });
    if (search->start(known))
        return;
    delete search;
    live.lookups = int(m_policy.lookups.size()); // there is nothing to look in
    takeFound(id, std::nullopt);
}

void JobQueue::takeFound(const JobId &id, const std::optional<Prediction> &found)
{
    Live &live = m_live[id];
    live.isLooking = false;
    const Phase phase = m_records.value(id).phase;
    if (found)
        apply(id, event::Accepted{RemoteTask{found->id}, found->report});
    else if (phase == Phase::Unknown)
        scheduleLookup(id);
    else if (phase == Phase::Submitting && live.lookups < m_policy.lookups.size())
        m_polls.schedule(id, m_policy.firstPoll);
}

// A key that was refused, or an empty account, would refuse the next one as well: they wait for the person.
void JobQueue::holdBackOthers(const JobRecord &refused)
{
    if (!refused.error)
        return;
    const ErrorKind kind = refused.error->kind;
    if (kind != ErrorKind::Unauthorized && kind != ErrorKind::KeyMissing && kind != ErrorKind::KeyStoreLocked
        && kind != ErrorKind::PaymentRequired)
        return;
    const QList<JobId> order = m_order;
    for (const JobId &id : order) {
        const JobRecord other = m_records.value(id);
        if (other.phase == Phase::Queued && other.request.service == refused.request.service)
            apply(id, event::HeldBack{});
    }
}

void JobQueue::finish(const JobRecord &record)
{
    m_polls.remove(record.id);
    Live &live = m_live[record.id];
    // Pictures that came before a failure are still on their way to the disk.
    if (live.runner != nullptr && hasPendingOutput(record)) {
        live.runner->fetchPending();
    } else if (live.runner != nullptr) {
        live.runner->deleteLater();
        live.runner = nullptr;
    }
    pump();
}

void JobQueue::loadHistory(const EditRequest &request)
{
    const QString key = historyKey(request);
    if (m_history.contains(key))
        return;
    m_history.insert(key, {});
    whenDone(m_store.durations(request.service, request.model), this, [this, key](const QList<qint64> &durations) {
        QList<std::chrono::milliseconds> history;
        for (const qint64 duration : durations)
            history.append(std::chrono::milliseconds(duration));
        std::sort(history.begin(), history.end());
        m_history.insert(key, history);
    });
}

QString JobQueue::historyKey(const EditRequest &request)
{
    return request.service.text() + u' ' + request.model.text();
}

} // namespace pentimento
