// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/rundesk.h"

#include "app/jobs/requestbuilder.h"
#include "app/jobs/requestcost.h"
#include "app/main/engine.h"
#include "app/main/runsubmission.h"

namespace pentimento {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds equalWithin = 10s;

} // namespace

RunDesk::RunDesk(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

void RunDesk::submit(const Draft &draft)
{
    const bool isEqual = m_last && m_last->request == draft.request && m_last->variants == draft.variants;
    if (!isEqual || std::chrono::milliseconds(m_sinceLast.elapsed()) >= equalWithin) {
        start(draft);
        return;
    }
    const Result<RunOrder> order = orderOf(draft);
    if (!order) {
        Q_EMIT refused(order.error());
        return;
    }
    m_asked = draft;
    Q_EMIT equalAsked(costOfRun(order->requests, order->model, order->service, order->offer));
}

void RunDesk::submitAgain(const EditRequest &request)
{
    Draft draft;
    draft.request = request;
    start(draft);
}

void RunDesk::confirmEqual()
{
    if (m_asked)
        start(*std::exchange(m_asked, std::nullopt));
}

void RunDesk::declineEqual()
{
    m_asked.reset();
}

void RunDesk::start(const Draft &draft)
{
    const Result<RunOrder> order = orderOf(draft);
    if (!order) {
        Q_EMIT refused(order.error());
        return;
    }
    m_last = draft;
    m_sinceLast.start();
    setSubmitting(true);
    auto *submission = new RunSubmission(m_engine, *order, this);
    connect(submission, &RunSubmission::enqueued, this,
            [this, hasPicture = !draft.request.images.isEmpty()](const QList<JobId> &jobs) {
                m_jobs.unite(QSet<JobId>(jobs.begin(), jobs.end()));
                Q_EMIT enqueued(jobs, hasPicture);
            });
    connect(submission, &RunSubmission::ended, this, [this, submission](const Result<Done> &result) {
        submission->deleteLater();
        setSubmitting(false);
        if (!result) {
            m_last.reset(); // nothing was sent, so that asking again is no repetition
            Q_EMIT refused(result.error());
        }
    });
    submission->start();
}

void RunDesk::follow(const JobRecord &job)
{
    if (job.phase == Phase::Failed && m_jobs.remove(job.id))
        Q_EMIT jobFailed(job);
}

void RunDesk::setSubmitting(bool submitting)
{
    m_isSubmitting = submitting;
    Q_EMIT submittingChanged(submitting);
}

Result<RunOrder> RunDesk::orderOf(const Draft &draft) const
{
    const Result<JobContext> context = m_engine.contextFor(draft.request);
    if (!context)
        return context.error();
    return RunOrder{requestsOfRun(draft.request, context->model.schema, draft.variants), context->model,
                    context->service, context->offer};
}

} // namespace pentimento
