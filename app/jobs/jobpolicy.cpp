// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/jobpolicy.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pentimento {

using namespace std::chrono_literals;

namespace {

using Duration = JobPolicy::Duration;

// Seven questions spread over where the answers fell before: few requests, and most answers are met within a second.
constexpr std::array quantiles{0.05, 0.20, 0.35, 0.50, 0.65, 0.80, 0.95};

// Without a history: 4 to 12 s, as most of these models take.
Duration quantile(const QList<Duration> &history, double share)
{
    if (history.size() < 3)
        return Duration(qint64(4'000 + share * 8'000));
    const double place = share * double(history.size() - 1);
    const auto below = qsizetype(std::floor(place));
    const auto above = std::min(below + 1, history.size() - 1);
    const double part = place - double(below);
    return Duration(qint64(double(history.at(below).count()) * (1 - part) + double(history.at(above).count()) * part));
}

Duration onSchedule(Duration elapsed, const QList<Duration> &history, const JobPolicy &policy)
{
    if (elapsed >= policy.slowAfter)
        return policy.slowPoll;
    const Duration earliest = elapsed + policy.closestPolls;
    if (elapsed < policy.firstPoll / 2 && policy.firstPoll < quantile(history, quantiles.front()))
        return policy.firstPoll - elapsed;
    for (const double share : quantiles) {
        if (const Duration due = quantile(history, share); due >= earliest)
            return due - elapsed;
    }
    // Later than nearly all before: slower the longer it takes, a tenth of what has passed.
    return std::clamp(elapsed / 10, policy.closestPolls, policy.slowPoll / 2);
}

} // namespace

Duration backoff(int attempt, const JobPolicy &policy, double chance)
{
    const double base = double(policy.backoffBase.count()) * std::pow(2.0, std::clamp(attempt, 0, 20));
    const double most = std::min(base, double(policy.backoffCap.count()));
    return Duration(qint64(most * chance));
}

Duration pollDelay(Duration elapsed, const QList<Duration> &history, int failures, Duration askedFor, const JobPolicy &policy,
                   double chance)
{
    Duration delay = std::max(onSchedule(elapsed, history, policy), policy.closestPolls);
    if (failures > 0)
        delay = std::max(delay, policy.closestPolls + backoff(failures, policy, chance));
    return std::max(delay, askedFor);
}

} // namespace pentimento
