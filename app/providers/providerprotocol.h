// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/http/httpmessage.h"
#include "app/providers/conversation.h"
#include "app/providers/prediction.h"

#include <variant>

namespace pentimento {

// Which of our questions an answer belongs to. Result: where a service says in one place that it is done, and in
// another what came of it.
enum class Asked { Upload, Create, Poll, Cancel, Result };

// What to do next. One of these follows from every answer.
struct AskNow // send this; after a create only once AskAgain has named the task, which is saved before it is asked for
{
    HttpRequest request;
    Conversation conversation; // as it stands now
    Asked asked = Asked::Create;
};

struct AskAgain // later, with poll(); provisional outputs are already worth fetching
{
    RemoteTask task;
    QStringList provisional;
    PredictionReport report;
};

struct TakeOutputs // the end: fetch these
{
    std::optional<RemoteTask> task; // none where the service answers at once
    QStringList outputs;
    PredictionReport report;
};

struct Failure // the end: refused, failed, or not understood
{
    Error error; // OutcomeUnknown: a paid request that may have been accepted
    std::optional<RemoteTask> task;
    QStringList outputs; // that came before it failed
    PredictionReport report;
};

struct CanceledThere // the end
{
    std::optional<RemoteTask> task;
    QStringList outputs;
    PredictionReport report;
};

using NextStep = std::variant<AskNow, AskAgain, TakeOutputs, Failure, CanceledThere>;

// A family of services: how our conversation is written in its dialect, and what its answers mean. Stateless and pure:
// it may be called in the pool (bodies with pictures are built there). It knows no key, no socket, no job.
//
// Duties: the create is marked Repeatable::No and Lane::Creates, everything else Lane::Control. Addresses are built
// from the endpoint's base; one that an answer names counts only where it is of the service's own origins. Every
// answer, however odd, gives a NextStep. A poll that is not understood, or is of another id, gives Failure with
// UnexpectedAnswer (the caller asks again); a create that is not understood gives OutcomeUnknown.
class ProviderProtocol
{
public:
    ProviderProtocol() = default;
    ProviderProtocol(const ProviderProtocol &) = delete;
    ProviderProtocol &operator=(const ProviderProtocol &) = delete;
    virtual ~ProviderProtocol() = default;

    // What keeps it from being begun, found before anything is sent; most families know of nothing.
    [[nodiscard]] virtual std::optional<Error> obstacle(const Conversation &) const { return std::nullopt; }

    [[nodiscard]] virtual AskNow begin(const Conversation &conversation) const = 0;
    [[nodiscard]] virtual HttpRequest poll(const Conversation &conversation) const = 0;
    [[nodiscard]] virtual std::optional<HttpRequest>
    cancel(const Conversation &conversation) const = 0; // none: it cannot
    [[nodiscard]] virtual NextStep read(const Result<HttpResponse> &answer, const Conversation &conversation,
                                        Asked asked) const = 0;

    // The newest predictions of the account, if the service lists them: one request polls many jobs, and finds a create
    // whose answer was lost.
    [[nodiscard]] virtual std::optional<HttpRequest> list(const Endpoint &endpoint) const = 0;
    [[nodiscard]] virtual Result<QList<Prediction>> readList(const Result<HttpResponse> &answer) const = 0;

    // A prediction from a list, as if it had been polled.
    [[nodiscard]] virtual NextStep follow(const Prediction &prediction, const Conversation &conversation) const = 0;
};

} // namespace pentimento
