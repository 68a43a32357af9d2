// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/steps.h"

#include "app/base/jsonaccess.h"
#include "app/providers/answers.h"
#include "app/providers/errorshapes.h"

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// An id to ask for although the answer is no prediction: it was cut, or has no status. An error's id is that of the
// request.
QString askableId(const HttpResponse &response)
{
    const auto body = parseJson(response.body);
    if (!response.isSuccess() || (body && !errorWordsIn(*body).isEmpty()))
        return {};
    const QString id = idInFragment(response.body);
    return isUsableId(id) ? id : QString();
}

Error notAPicture(const Prediction &prediction)
{
    Error error;
    error.charged = Charged::Yes;
    if (prediction.hasTextOutput) {
        error.kind = ErrorKind::Unsupported;
        error.code = u"text-output"_s;
        error.detail = prediction.text;
    } else {
        error.kind = ErrorKind::Gone;
        error.code = prediction.dataRemoved ? u"data-removed"_s : u"no-output"_s;
    }
    return error;
}

// The conversation's task, with the addresses that it has; a new one after a create.
RemoteTask taskOf(const QString &id, const Conversation &conversation)
{
    if (conversation.task)
        return *conversation.task;
    RemoteTask task;
    task.id = id;
    return task;
}

} // namespace

NextStep stepAfterCreate(const Result<HttpResponse> &answer, const Conversation &conversation, const AnswerReader &read)
{
    if (!answer)
        return answer.error().delivery == Delivery::NotSent ? failed(answer.error(), Charged::No)
                                                            : unknownOutcome(answer.error());
    const HttpResponse &response = *answer;
    const Reading reading = read(response);
    if (const auto *error = std::get_if<Error>(&reading)) {
        if (isRefusal(response.status))
            return failed(*error, Charged::No);
        if (const QString id = askableId(response); !id.isEmpty())
            return AskAgain{taskOf(id, conversation), {}, {}};
        return unknownOutcome(*error);
    }
    const Prediction &prediction = std::get<Prediction>(reading);
    if (isUsableId(prediction.id))
        return stepFor(prediction, conversation);
    // Without an id there is nothing to ask again: what it shows now is all there will be.
    if (prediction.state == PredictionState::Failed || !prediction.outputs.isEmpty()) {
        Prediction last = prediction;
        last.id.clear();
        if (last.state != PredictionState::Failed)
            last.state = PredictionState::Succeeded;
        return stepFor(last, conversation);
    }
    return unknownOutcome(errorOf(response));
}

NextStep stepAfterPoll(const Result<HttpResponse> &answer, const Conversation &conversation, const AnswerReader &read)
{
    if (!answer)
        return failed(answer.error(), Charged::Unknown);
    const Reading reading = read(*answer);
    if (const auto *error = std::get_if<Error>(&reading))
        return failed(*error, Charged::Unknown);
    return stepFor(std::get<Prediction>(reading), conversation);
}

NextStep stepFor(const Prediction &prediction, const Conversation &conversation)
{
    std::optional<RemoteTask> task = conversation.task;
    if (!prediction.id.isEmpty()) {
        if (task && task->id != prediction.id) {
            Error other;
            other.kind = ErrorKind::UnexpectedAnswer;
            other.code = u"other-id"_s;
            return failed(other, Charged::Unknown);
        }
        task = taskOf(prediction.id, conversation);
    }
    switch (prediction.state) {
    case PredictionState::Starting:
    case PredictionState::Processing:
        if (task)
            return AskAgain{*task, prediction.outputs, prediction.report};
        [[fallthrough]];
    case PredictionState::Succeeded:
        if (!prediction.outputs.isEmpty())
            return TakeOutputs{task, prediction.outputs, prediction.report};
        return Failure{notAPicture(prediction), task, {}, prediction.report};
    case PredictionState::Failed:
        return Failure{prediction.error.value_or(Error{}), task, prediction.outputs, prediction.report};
    case PredictionState::Canceled:
        break;
    }
    return CanceledThere{task, prediction.outputs, prediction.report};
}

Failure failed(Error error, Charged charged)
{
    error.charged = charged;
    return {std::move(error), {}, {}, {}};
}

Failure unknownOutcome(Error error)
{
    error.code = errorWord(error.kind);
    error.kind = ErrorKind::OutcomeUnknown;
    return failed(std::move(error), Charged::Unknown);
}

Error noList()
{
    Error error;
    error.kind = ErrorKind::Unsupported;
    error.code = u"no-list"_s;
    return error;
}

Failure strayed(Error wrongHost, const RemoteTask &task, const PredictionReport &report)
{
    wrongHost.charged = Charged::Unknown;
    return {std::move(wrongHost), task, {}, report};
}

bool isRefusal(int status)
{
    return status >= 400 && status < 500 && status != 408 && status != 425;
}

} // namespace pentimento
