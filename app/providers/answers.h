// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/httpmessage.h"
#include "app/providers/prediction.h"

#include <QJsonValue>

#include <variant>

namespace pentimento {

// Reading what services answer: shared by every family, pure, and tolerant of everything that was ever seen.

// Any answer as an Error: its body's words in any of the known shapes, and the kind by code first (quota and moderation
// codes come under 403, 429 and 500), then by status. Also for a 2xx whose body is an error object or not understood.
[[nodiscard]] Error errorOf(const HttpResponse &response, const QDateTime &now = QDateTime::currentDateTimeUtc());

// How long to wait at least: Retry-After in seconds or as a date, retry_after in the body, "resets in ~30s" in a text,
// ratelimit-reset. Between 1 s and 10 min; 0 where nothing is said.
[[nodiscard]] std::chrono::milliseconds retryAfterOf(const HttpResponse &response, const QDateTime &now);

struct StateReading
{
    PredictionState state = PredictionState::Processing;
    bool known = false;
    bool moderated = false;
};

[[nodiscard]] StateReading stateFromWord(const QString &word);

// A failed run's own words as an Error: Moderated or ModelFailed, with the code (E005, PA …) that they contain.
[[nodiscard]] Error failureOf(const QJsonValue &error);

// A prediction object in Replicate's or a related shape; nothing where the value is none.
[[nodiscard]] std::optional<Prediction> predictionOf(const QJsonValue &value);

// The answer to a create, poll or cancel: a prediction, or the Error that it is instead.
[[nodiscard]] std::variant<Prediction, Error> readAnswer(const HttpResponse &response,
                                                         const QDateTime &now = QDateTime::currentDateTimeUtc());

// An id that arrived whole although the answer did not.
[[nodiscard]] QString idInFragment(const QByteArray &body);

// 0…1 from the last tqdm bar in a log ("50%|█████     | 14/28").
[[nodiscard]] std::optional<double> progressInLogs(const QString &logs);

// "Using seed: 1944901477" → "1944901477".
[[nodiscard]] QString seedInLogs(const QString &logs);

} // namespace pentimento
