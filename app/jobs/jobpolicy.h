// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <chrono>

namespace pentimento {

// Every time and limit of the job engine in one value: tests make them short, decisions.md says why they are as they are.
struct JobPolicy
{
    using Duration = std::chrono::milliseconds;

    Duration firstPoll{1'000};
    Duration closestPolls{500};
    Duration slowPoll{10'000};        // once a job is old
    Duration slowAfter{300'000};
    Duration parkAfter{3'600'000};
    Duration backoffBase{1'000};      // of failed polls, uploads and downloads
    Duration backoffCap{30'000};
    Duration unknownIdTolerance{120'000}; // a poll may answer 404 that long for an id of ours
    int confirmAfterPolls = 3;        // provisional outputs become the result after this many further polls …
    Duration confirmAfter{30'000};    // … or this long
    QList<Duration> lookups{Duration(0), Duration(2'000), Duration(5'000), Duration(10'000), Duration(20'000), Duration(40'000),
                            Duration(80'000), Duration(120'000)}; // after an unanswered create, where the service lists
    int fetchTries = 6;
    int uploadTries = 3;
    int mostCreates = 5;              // sent and answered with 429
    int heldCreates = 5;              // at once, over all services
    int waitSeconds = 60;
};

// Exponential with full jitter: between 0 and min(cap, base·2^attempt). `chance` is in [0, 1).
[[nodiscard]] std::chrono::milliseconds backoff(int attempt, const JobPolicy &policy, double chance);

// When to ask next, counted from now. `elapsed` since the job was accepted; `history` how long this model took at this service
// before, sorted; `failures` polls in a row that brought nothing; `askedFor` what the service said (0: nothing).
[[nodiscard]] std::chrono::milliseconds pollDelay(std::chrono::milliseconds elapsed, const QList<std::chrono::milliseconds> &history,
                                                  int failures, std::chrono::milliseconds askedFor, const JobPolicy &policy,
                                                  double chance);

} // namespace pentimento
