// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobrecord.h"

namespace pentimento {

// What a job's record says, in the words of the window: shared by the strip, the versions and the details. A record
// holds no schema, so the prompt and the seed are found by the names that models give them.

// The words that the person wrote; empty where there are none.
[[nodiscard]] QString promptOf(const EditRequest &request);

// Their first clause, on one line: "Move the scene to blue hour". Short enough to be measured with every painting.
[[nodiscard]] QString firstWords(const QString &prompt);

// On one line, without control characters and marks that turn the text around, at most so long.
[[nodiscard]] QString plainLine(const QString &text, qsizetype longest);

// The seed that the service named, else the one that was sent; empty: unknown. Digits, not grouped.
[[nodiscard]] QString seedOf(const JobRecord &job);
[[nodiscard]] QString sentSeedOf(const EditRequest &request);

// How long the model took: as told, else from its acceptance to the end. 0: unknown.
[[nodiscard]] qint64 takenMs(const JobRecord &job);

// A time that is counted while one looks: "5 s", "1 min 5 s", "2 h 3 min", "3 days".
[[nodiscard]] QString countingText(qint64 ms);

// What went wrong with a job or one of its outputs; what costs nothing was not charged, whatever became of it.
[[nodiscard]] std::optional<Error> errorOf(const JobRecord &job, int output = -1);

} // namespace pentimento
