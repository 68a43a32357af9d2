// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/helddesk.h"

#include "app/desk/noticedesk.h"
#include "app/desk/notices.h"
#include "app/jobs/jobqueue.h"

namespace pentimento {

namespace {

Amount costOf(const QList<JobRecord> &jobs)
{
    QList<Amount> costs;
    for (const JobRecord &job : jobs)
        costs.append(job.cost);
    return sumOf(costs);
}

QList<JobId> idsOf(const QList<JobRecord> &jobs)
{
    QList<JobId> ids;
    for (const JobRecord &job : jobs)
        ids.append(job.id);
    return ids;
}

} // namespace

HeldDesk::HeldDesk(JobQueue &queue, NoticeDesk &notices, ServiceTitle title, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_notices(notices)
    , m_title(std::move(title))
{
}

void HeldDesk::askAboutLeftOver()
{
    QList<JobRecord> held = m_queue.jobs();
    held.removeIf([](const JobRecord &job) { return job.phase != Phase::Held; });
    if (held.isEmpty())
        return;
    const QList<JobId> ids = idsOf(held);
    m_leftOver = QSet<JobId>(ids.begin(), ids.end());
    m_notices.show(heldNotice(int(held.size()), costOf(held)),
                   [this, ids](const QString &word) { answer(ids, word == NoticeAnswer::yes); });
}

void HeldDesk::follow(const JobRecord &job)
{
    const ServiceId &service = job.request.service;
    if (job.phase == Phase::Failed && job.error)
        m_causes.insert(service, job.error->kind);
    if (job.phase != Phase::Held)
        m_leftOver.remove(job.id);
    const bool isNewlyHeld = job.phase == Phase::Held && !m_leftOver.contains(job.id);
    if (isNewlyHeld || m_paused.contains(service))
        askAboutPaused(service);
}

void HeldDesk::askAboutPaused(const ServiceId &service)
{
    const QList<JobRecord> held = heldAt(service);
    if (held.isEmpty()) {
        m_paused.remove(service);
        m_notices.remove(pausedKey(service));
        return;
    }
    m_paused.insert(service);
    const ErrorKind cause = m_causes.value(service, ErrorKind::PaymentRequired);
    m_notices.show(pausedNotice(service, m_title(service), cause, int(held.size()), costOf(held)),
                   [this, service, ids = idsOf(held)](const QString &word) {
                       m_paused.remove(service);
                       if (word == NoticeAnswer::addKey)
                           Q_EMIT keyRequested(service);
                       else
                           answer(ids, word == NoticeAnswer::yes);
                   });
}

// A card may have answered for some of them meanwhile.
void HeldDesk::answer(const QList<JobId> &jobs, bool send)
{
    for (const JobId &id : jobs) {
        const JobRecord *job = m_queue.job(id);
        if (job == nullptr || job->phase != Phase::Held)
            continue;
        if (send)
            m_queue.release(id);
        else
            m_queue.drop(id);
    }
}

QList<JobRecord> HeldDesk::heldAt(const ServiceId &service) const
{
    QList<JobRecord> held = m_queue.jobs();
    held.removeIf([this, &service](const JobRecord &job) {
        return job.phase != Phase::Held || job.request.service != service || m_leftOver.contains(job.id);
    });
    return held;
}

} // namespace pentimento
