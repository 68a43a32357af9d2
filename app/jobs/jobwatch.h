// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobevent.h"
#include "app/jobs/jobpolicy.h"

#include <QElapsedTimer>

namespace pentimento {

// What is counted and timed of a job under way, on the monotonic clock, so that a changed system clock moves nothing.
// Not worth saving: after a restart it begins anew. It decides nothing about the record; it answers when asked.
class JobWatch
{
public:
    // `earlier`: how long it has been accepted already, as far as known.
    void begin(std::chrono::milliseconds earlier);
    [[nodiscard]] bool hasBegun() const { return m_clock.isValid(); }

    void note(const JobEvent &happened);

    [[nodiscard]] std::chrono::milliseconds elapsed() const;
    [[nodiscard]] int failures() const { return m_failures; } // polls in a row that brought nothing
    [[nodiscard]] std::chrono::milliseconds askedFor() const { return m_askedFor; }

    // Provisional outputs have been there for so long that no other end will come.
    [[nodiscard]] bool waitsForNoMore(const JobPolicy &policy) const;
    // The service has answered 404 for an id of ours for too long.
    [[nodiscard]] bool isForgottenThere(const JobPolicy &policy) const;

private:
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_earlier{0};
    QElapsedTimer m_provisionalSince;
    int m_pollsSinceProvisional = 0;
    QElapsedTimer m_unknownIdSince;
    int m_failures = 0;
    std::chrono::milliseconds m_askedFor{0};
};

} // namespace pentimento
