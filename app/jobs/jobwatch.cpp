// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/jobwatch.h"

namespace pentimento {

void JobWatch::begin(std::chrono::milliseconds earlier)
{
    m_earlier = earlier;
    m_clock.start();
}

std::chrono::milliseconds JobWatch::elapsed() const
{
    return m_earlier + std::chrono::milliseconds(m_clock.isValid() ? m_clock.elapsed() : 0);
}

void JobWatch::note(const JobEvent &happened)
{
    m_askedFor = {};
    if (const auto *trouble = std::get_if<event::PollTroubled>(&happened)) {
        ++m_failures;
        m_askedFor = trouble->error.retryAfter;
        if (trouble->error.kind != ErrorKind::NotFound)
            m_unknownIdSince.invalidate();
        else if (!m_unknownIdSince.isValid())
            m_unknownIdSince.start();
        return;
    }
    m_failures = 0;
    m_unknownIdSince.invalidate();
    if (const auto *seen = std::get_if<event::OutputsSeen>(&happened); seen != nullptr && !seen->isFinal) {
        if (!m_provisionalSince.isValid())
            m_provisionalSince.start();
        ++m_pollsSinceProvisional;
    }
}

bool JobWatch::waitsForNoMore(const JobPolicy &policy) const
{
    return m_provisionalSince.isValid()
           && (m_pollsSinceProvisional > policy.confirmAfterPolls
               || m_provisionalSince.hasExpired(policy.confirmAfter.count()));
}

bool JobWatch::isForgottenThere(const JobPolicy &policy) const
{
    return m_unknownIdSince.isValid() && m_unknownIdSince.hasExpired(policy.unknownIdTolerance.count());
}

} // namespace pentimento
