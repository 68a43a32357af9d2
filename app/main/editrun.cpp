// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/editrun.h"

#include "app/base/whendone.h"
#include "app/base/workpool.h"
#include "app/main/engine.h"
#include "ui/shared/errortext.h"

#include <QtConcurrent>

namespace pentimento {

EditRun::EditRun(Engine &engine, EditOrder order, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_order(std::move(order))
{
    m_clock.start();
    connect(&engine.queue(), &JobQueue::jobChanged, this, &EditRun::follow);
    connect(&engine.queue(), &JobQueue::outcomeStaysUnknown, this, [this](const JobId &job) {
        m_undecided.insert(job);
        look();
    });
}

void EditRun::start()
{
    const auto compose = [order = m_order, catalog = m_engine.catalog(), images = m_engine.images()] {
        return composeEdit(order, catalog, images);
    };
    whenDone(QtConcurrent::run(&workPool(), compose), this,
             [this](const std::variant<ComposedEdit, ComposeTrouble> &composed) { take(composed); });
}

void EditRun::take(const std::variant<ComposedEdit, ComposeTrouble> &composed)
{
    if (const auto *trouble = std::get_if<ComposeTrouble>(&composed)) {
        end(outcomeOf(trouble->exitCode, trouble->sentences));
        return;
    }
    m_edit = std::get<ComposedEdit>(composed);
    remember();
    submit();
}

// A file that a restart will need; if it cannot be kept, the edit itself can still be made.
void EditRun::remember()
{
    if (!m_edit.serviceFile.isEmpty())
        (void)m_engine.remembered().rememberService(m_edit.run.service, m_edit.serviceFile);
    if (!m_edit.modelFile.isEmpty())
        (void)m_engine.remembered().rememberModel(m_edit.run.model.id, m_edit.modelFile);
}

void EditRun::submit()
{
    m_submission = new RunSubmission(m_engine, m_edit.run, this);
    connect(m_submission, &RunSubmission::enqueued, this, [this](const QList<JobId> &jobs) { m_jobs = jobs; });
    connect(m_submission, &RunSubmission::ended, this, [this](const Result<Done> &result) {
        if (result)
            return;
        const bool isCanceled = result.error().kind == ErrorKind::Canceled;
        end(isCanceled ? outcomeOf(ExitCode::Interrupted, {})
                       : outcomeOf(ExitCode::NotSaved, {explain(result.error(), {}).inFull()}));
    });
    if (m_canceled)
        m_submission->cancel();
    m_submission->start();
}

void EditRun::cancel()
{
    m_canceled = true;
    if (m_submission != nullptr)
        m_submission->cancel();
    for (const JobId &job : std::as_const(m_jobs))
        m_engine.queue().cancel(job);
}

void EditRun::follow(const JobRecord &job)
{
    if (m_ended || !m_jobs.contains(job.id))
        return;
    m_told.insert(job.id, job);
    Q_EMIT stateChanged(stateLine(job, m_clock.elapsed()));
    look();
}

void EditRun::look()
{
    if (m_jobs.isEmpty() || m_ended)
        return;
    for (const JobId &id : std::as_const(m_jobs)) {
        const auto job = m_told.constFind(id);
        if (job == m_told.constEnd())
            return;
        const bool isUndecided = job->phase == Phase::Unknown && (m_undecided.contains(id) || m_canceled);
        if (!isSettled(*job) && !isUndecided)
            return;
    }
    end(outcomeNow());
}

EditOutcome EditRun::outcomeNow() const
{
    QList<JobRecord> jobs;
    for (const JobId &id : m_jobs) {
        if (m_told.contains(id))
            jobs.append(m_told.value(id));
    }
    EditOutcome outcome = outcomeOf(jobs, m_edit.run.service.title, m_edit.run.model.title);
    if (m_canceled && outcome.exitCode != ExitCode::OutcomeUnknown)
        outcome.exitCode = ExitCode::Interrupted;
    return outcome;
}

void EditRun::end(const EditOutcome &outcome)
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT ended(outcome);
}

} // namespace pentimento
