// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/falprotocol.h"

#include "app/base/jsonaccess.h"
#include "app/providers/answers.h"
#include "app/providers/requestwriting.h"
#include "app/providers/steps.h"

#include <QJsonArray>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView clientCancelled{"client_cancelled"};

QJsonObject objectIn(const HttpResponse &response)
{
    return parseJson(response.body).value_or(QJsonValue()).toObject();
}

// The queue's own word for what went wrong: in the body, in a header, or as the type of the first detail.
QString errorTypeOf(const HttpResponse &response)
{
    const QJsonObject body = objectIn(response);
    QString type = body.value("error_type"_L1).toString();
    if (type.isEmpty())
        type = QString::fromLatin1(response.header("x-fal-error-type"));
    if (type.isEmpty())
        type = body.value("detail"_L1).toArray().at(0)["type"_L1].toString();
    return type;
}

Error queueErrorOf(const HttpResponse &response)
{
    Error error = errorOf(response);
    if (error.code.isEmpty())
        error.code = errorTypeOf(response).left(100);
    if (error.code == "content_policy_violation"_L1)
        error.kind = ErrorKind::Moderated;
    return error;
}

// The end that a finished run had, where that is no picture. fal does not bill what ended with a 5xx (protocols.md,
// E2).
Prediction ended(const HttpResponse &response, const QString &id)
{
    Prediction prediction;
    prediction.id = id;
    const Error error = queueErrorOf(response);
    if (error.code == clientCancelled || response.status == 499) {
        prediction.state = PredictionState::Canceled;
        return prediction;
    }
    prediction.state = PredictionState::Failed;
    prediction.error = error;
    if (error.kind != ErrorKind::Moderated && error.kind != ErrorKind::InvalidRequest)
        prediction.error->kind = ErrorKind::ModelFailed;
    if (response.status >= 500)
        prediction.error->charged = Charged::No;
    return prediction;
}

// Asking for the result of a finished run is answered with how the run ended, its status included. Of the status codes
// only these are about the asking.
bool isAboutAsking(const HttpResponse &response)
{
    switch (response.status) {
    case 401:
    case 403:
    case 404:
    case 408:
    case 425:
    case 429:
        return true;
    default:
        return response.status < 400 || (response.status >= 500 && errorTypeOf(response).isEmpty());
    }
}

// A picture that the safety checker found something in is all black.
QStringList shownOutputs(const QStringList &outputs, const QJsonArray &flags)
{
    if (flags.size() != outputs.size())
        return outputs;
    QStringList shown;
    for (qsizetype i = 0; i < outputs.size(); ++i) {
        if (!flags.at(i).toBool())
            shown.append(outputs.at(i));
    }
    return shown;
}

Reading readQueued(const HttpResponse &response)
{
    const QJsonObject body = response.isSuccess() ? objectIn(response) : QJsonObject();
    Prediction prediction;
    prediction.id = body.value("request_id"_L1).toString();
    if (!isUsableId(prediction.id))
        return queueErrorOf(response);
    prediction.report.statusWord = body.value("status"_L1).toString().left(60);
    return prediction;
}

Reading readStatusWord(const HttpResponse &response)
{
    QJsonObject body = response.isSuccess() ? objectIn(response) : QJsonObject();
    body.insert(u"id"_s, body.value("request_id"_L1));
    if (body.value("status"_L1) == "CANCELLATION_REQUESTED"_L1)
        body.insert(u"status"_s, u"in_progress"_s); // how it ends is told by the status
    auto prediction = predictionOf(body);
    if (!prediction)
        return queueErrorOf(response);
    if (prediction->state == PredictionState::Failed)
        return ended(response, prediction->id);
    return *std::move(prediction);
}

Reading readOutputs(const HttpResponse &response)
{
    QJsonObject body = objectIn(response);
    // Asked too early, an answer is the status again (202).
    const bool isEarly = response.status == 202 || body.contains(u"queue_position"_s);
    body.remove(u"id"_s);
    if (body.value("status"_L1).toString().isEmpty())
        body.insert(u"status"_s, isEarly ? u"in_progress"_s : u"completed"_s);
    auto prediction = predictionOf(body);
    if (!response.isSuccess() || !prediction || (body.size() == 1 && !isEarly))
        return queueErrorOf(response);
    prediction->report.seed = textOf(body.value("seed"_L1)).value_or(QString());
    prediction->report.seconds = numberOf(valueAt(body, u"timings.inference")).value_or(0);
    const QStringList all = prediction->outputs;
    prediction->outputs = shownOutputs(all, body.value("has_nsfw_concepts"_L1).toArray());
    if (prediction->outputs.isEmpty() && !all.isEmpty()) {
        prediction->state = PredictionState::Failed;
        prediction->error = Error{};
        prediction->error->kind = ErrorKind::Moderated;
        prediction->error->code = u"has_nsfw_concepts"_s;
    }
    return *std::move(prediction);
}

// Where the service says to ask; where it names a strange place, only a path of the service's file counts.
std::optional<Error> takeAddress(const QJsonValue &named, const QString &path, const Endpoint &endpoint, QUrl &address)
{
    const Result<QUrl> own = ownAddress(named, endpoint);
    if (own)
        address = *own;
    else if (path.isEmpty())
        return own.error();
    return std::nullopt;
}

} // namespace

AskNow FalProtocol::begin(const Conversation &conversation) const
{
    const QJsonObject body = inputWithFiles(conversation);
    return {paidRequest(addressFor(conversation.endpoint.create, conversation), body), conversation, Asked::Create};
}

HttpRequest FalProtocol::poll(const Conversation &conversation) const
{
    Q_ASSERT(conversation.task && isUsableId(conversation.task->id));
    if (!conversation.task->poll.isEmpty())
        return question("GET", conversation.task->poll);
    const QString &path = conversation.endpoint.poll;
    return question("GET", addressFor(path.isEmpty() ? u"{app}/requests/{id}/status"_s : path, conversation));
}

std::optional<HttpRequest> FalProtocol::cancel(const Conversation &conversation) const
{
    if (!conversation.endpoint.canCancel || !conversation.task)
        return std::nullopt;
    if (!conversation.task->cancel.isEmpty())
        return question("PUT", conversation.task->cancel);
    if (conversation.endpoint.cancel.isEmpty())
        return std::nullopt;
    return question("PUT", addressFor(conversation.endpoint.cancel, conversation));
}

NextStep FalProtocol::read(const Result<HttpResponse> &answer, const Conversation &conversation, Asked asked) const
{
    if (asked == Asked::Create)
        return readCreate(answer, conversation);
    return asked == Asked::Result ? readResult(answer, conversation) : readStatus(answer, conversation);
}

NextStep FalProtocol::readCreate(const Result<HttpResponse> &answer, const Conversation &conversation) const
{
    NextStep step = stepAfterCreate(answer, conversation, readQueued);
    auto *later = std::get_if<AskAgain>(&step);
    if (later == nullptr)
        return step;
    const QJsonObject body = objectIn(*answer);
    const Endpoint &endpoint = conversation.endpoint;
    RemoteTask task = later->task;
    auto stray = takeAddress(body.value("status_url"_L1), endpoint.poll, endpoint, task.poll);
    if (!stray)
        stray = takeAddress(body.value("response_url"_L1), endpoint.result, endpoint, task.result);
    if (stray)
        return strayed(*stray, later->task, later->report);
    // Without a way to cancel it still runs to its end.
    if (const Result<QUrl> own = ownAddress(body.value("cancel_url"_L1), endpoint))
        task.cancel = *own;
    later->task = task;
    return step;
}

NextStep FalProtocol::readStatus(const Result<HttpResponse> &answer, const Conversation &conversation) const
{
    // Too late to cancel: it is done, whatever the code of the answer.
    const bool isLate = answer && objectIn(*answer).value("status"_L1) == "ALREADY_COMPLETED"_L1;
    NextStep step = isLate ? NextStep(Failure{}) : stepAfterPoll(answer, conversation, readStatusWord);
    // The end without an output is how a status looks here: the outputs are elsewhere.
    const auto *failure = std::get_if<Failure>(&step);
    const bool isDone = isLate || (failure != nullptr && failure->error.code == "no-output"_L1);
    if (!isDone || !conversation.task)
        return step;
    const RemoteTask &task = *conversation.task;
    const QString &path = conversation.endpoint.result;
    const QUrl url = !task.result.isEmpty()
                         ? task.result
                         : addressFor(path.isEmpty() ? u"{app}/requests/{id}"_s : path, conversation);
    return AskNow{question("GET", url), conversation, Asked::Result};
}

NextStep FalProtocol::readResult(const Result<HttpResponse> &answer, const Conversation &conversation) const
{
    if (!answer || answer->isSuccess() || isAboutAsking(*answer))
        return stepAfterPoll(answer, conversation, readOutputs);
    return stepFor(ended(*answer, {}), conversation);
}

std::optional<HttpRequest> FalProtocol::list(const Endpoint &) const
{
    return std::nullopt;
}

Result<QList<Prediction>> FalProtocol::readList(const Result<HttpResponse> &) const
{
    return noList();
}

NextStep FalProtocol::follow(const Prediction &prediction, const Conversation &conversation) const
{
    return stepFor(prediction, conversation);
}

} // namespace pentimento
