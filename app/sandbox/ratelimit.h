// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QQueue>

#include <chrono>

namespace pentimento {

// At most so many within any one minute.
class RateLimit
{
public:
    RateLimit(int perMinute, std::chrono::milliseconds second)
        : m_perMinute(perMinute)
        , m_second(second)
    {
    }

    // 0: go on, and it counts. Else the seconds until there is room again.
    [[nodiscard]] int secondsToWait(const QDateTime &now);

private:
    int m_perMinute;
    std::chrono::milliseconds m_second;
    QQueue<QDateTime> m_taken;
};

} // namespace pentimento
