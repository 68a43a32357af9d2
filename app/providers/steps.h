// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/providers/providerprotocol.h"

#include <functional>

namespace pentimento {

// What follows from an answer, for every family alike; a family brings along how it reads one.

using Reading = std::variant<Prediction, Error>;
using AnswerReader = std::function<Reading(const HttpResponse &response)>;

// A create's answer. Certain refusals cost nothing; what is not understood may have been accepted, unless an id arrived
// to ask for.
[[nodiscard]] NextStep stepAfterCreate(const Result<HttpResponse> &answer, const Conversation &conversation,
                                       const AnswerReader &read);

// A poll's or a cancel's.
[[nodiscard]] NextStep stepAfterPoll(const Result<HttpResponse> &answer, const Conversation &conversation,
                                     const AnswerReader &read);

// A prediction that was read. One of another id than the conversation's is none of ours.
[[nodiscard]] NextStep stepFor(const Prediction &prediction, const Conversation &conversation);

// A failure that names no task: trouble in asking, or a create that came to nothing.
[[nodiscard]] Failure failed(Error error, Charged charged);

// A paid request that may have been accepted.
[[nodiscard]] Failure unknownOutcome(Error error);

// What a family answers that lists nothing.
[[nodiscard]] Error noList();

// The service took the job and named an address that is not its own: it is not asked, and the money may be gone.
[[nodiscard]] Failure strayed(Error wrongHost, const RemoteTask &task, const PredictionReport &report);

// A create's refusal is certain only for a 4xx that is neither 408 nor 425.
[[nodiscard]] bool isRefusal(int status);

} // namespace pentimento
