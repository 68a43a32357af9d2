// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobrecord.h"

#include <variant>

namespace pentimento {

// Everything that can happen to a job. Each event is a fact; what follows from it is decided by reduce().
namespace event {

struct Released {};                       // the person let a held job go
struct HeldBack {};                       // it was not sent before the program ended, or the person holds it
struct Started {};                        // its turn has come
struct Submitted {};                      // the paid request goes out next; saved before it does
struct Postponed { Error error; qint64 until = 0; }; // the service asked us to come again; nothing was accepted
struct Refused { Error error; };          // nothing was accepted: invalid, no key, not sent, storage …
struct OutcomeLost { Error error; };      // it may have been accepted
struct Accepted { RemoteTask task; PredictionReport report; };
struct Progressed { PredictionReport report; };
struct PollTroubled { Error error; };     // asking failed; the job lives on
struct OutputsSeen                        // `isFinal`: with a final status, or without one to come
{
    QStringList sources;
    bool isFinal = false;
    std::optional<RemoteTask> task;
    PredictionReport report;
};
struct Confirmed {};                      // no further status will come: what was provisional is the result
struct OutputStored { int index = 0; StoredResult file; VersionId version; };
struct OutputOwed { int index = 0; Error error; };
struct OutputLost { int index = 0; Error error; };
struct FetchedAgain {};                   // owed outputs are tried once more
struct FailedThere { Error error; std::optional<RemoteTask> task; PredictionReport report; };
struct CancelRequested {};
struct CanceledThere { std::optional<RemoteTask> task; PredictionReport report; };
struct StoppedWatching {};                // canceled where the service cannot cancel: it may still be charged
struct ParkedNow {};
struct Unparked {};
struct Dropped {};

} // namespace event

using JobEvent = std::variant<event::Released, event::HeldBack, event::Started, event::Submitted, event::Postponed, event::Refused,
                              event::OutcomeLost, event::Accepted, event::Progressed, event::PollTroubled, event::OutputsSeen,
                              event::Confirmed, event::OutputStored, event::OutputOwed, event::OutputLost, event::FetchedAgain,
                              event::FailedThere, event::CancelRequested, event::CanceledThere, event::StoppedWatching,
                              event::ParkedNow, event::Unparked, event::Dropped>;

} // namespace pentimento
