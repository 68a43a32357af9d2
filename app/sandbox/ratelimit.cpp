// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/ratelimit.h"

namespace pentimento {

int RateLimit::secondsToWait(const QDateTime &now)
{
    if (m_perMinute <= 0)
        return 0;
    const qint64 second = std::max<qint64>(1, m_second.count());
    while (!m_taken.isEmpty() && m_taken.head().msecsTo(now) >= 60 * second)
        m_taken.dequeue();
    if (m_taken.size() < m_perMinute) {
        m_taken.enqueue(now);
        return 0;
    }
    const qint64 remaining = 60 * second - m_taken.head().msecsTo(now);
    return int(std::max<qint64>(1, (remaining + second - 1) / second));
}

} // namespace pentimento
