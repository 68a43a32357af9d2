// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/pollcontroller.h"

namespace pentimento {

namespace {

constexpr qint64 together = 100; // ms: due so close to one another goes out as one

} // namespace

PollController::PollController(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PollController::fire);
}

void PollController::schedule(const JobId &job, std::chrono::milliseconds delay)
{
    m_due.insert(job, m_clock.elapsed() + delay.count());
    arm();
}

void PollController::remove(const JobId &job)
{
    m_due.remove(job);
    arm();
}

void PollController::setPaused(bool paused)
{
    m_paused = paused;
    arm();
}

void PollController::arm()
{
    if (m_paused || m_due.isEmpty()) {
        m_timer.stop();
        return;
    }
    const qint64 next = *std::min_element(m_due.cbegin(), m_due.cend());
    m_timer.start(std::chrono::milliseconds(std::max<qint64>(0, next - m_clock.elapsed())));
}

void PollController::fire()
{
    const qint64 until = m_clock.elapsed() + together;
    QList<JobId> jobs;
    for (auto it = m_due.begin(); it != m_due.end();) {
        if (it.value() <= until) {
            jobs.append(it.key());
            it = m_due.erase(it);
        } else {
            ++it;
        }
    }
    arm();
    if (!jobs.isEmpty())
        Q_EMIT due(jobs);
}

} // namespace pentimento
