// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/taskprotocol.h"

#include "app/base/jsonaccess.h"
#include "app/providers/answers.h"
#include "app/providers/errorshapes.h"
#include "app/providers/requestwriting.h"
#include "app/providers/steps.h"

#include <QJsonArray>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

QJsonObject bodyOf(const Conversation &conversation)
{
    const QJsonObject parameters = inputWithFiles(conversation);
    QJsonObject body;
    if (conversation.endpoint.flatParameters)
        body = parameters;
    else
        body.insert(u"input"_s, QJsonArray{QJsonObject{{u"params"_s, parameters}}});
    body.insert(u"model"_s, conversation.model);
    return body;
}

// A task as a prediction is written: "id" as a text, also where it is called task_id or is a number, and a status, also
// where only the id came. Nothing is added to an error object: its id is that of the request.
QJsonObject asPrediction(QJsonObject task)
{
    for (const auto key : {"id"_L1, "task_id"_L1}) {
        const QString id = textOf(task.value(key)).value_or(QString());
        if (id.isEmpty())
            continue;
        task.insert(u"id"_s, id);
        if (task.value("status"_L1).toString().isEmpty() && errorWordsIn(task).isEmpty())
            task.insert(u"status"_s, u"pending"_s);
        break;
    }
    return task;
}

Reading readTask(const HttpResponse &response)
{
    const auto body = response.isSuccess() ? parseJson(response.body) : std::nullopt;
    if (!body)
        return errorOf(response);
    if (auto prediction = predictionOf(asPrediction(body->toObject())))
        return *std::move(prediction);
    return errorOf(response);
}

} // namespace

AskNow TaskProtocol::begin(const Conversation &conversation) const
{
    return {paidRequest(addressFor(conversation.endpoint.create, conversation), bodyOf(conversation)), conversation,
            Asked::Create};
}

HttpRequest TaskProtocol::poll(const Conversation &conversation) const
{
    Q_ASSERT(conversation.task && isUsableId(conversation.task->id));
    return question("GET", addressFor(conversation.endpoint.poll, conversation));
}

std::optional<HttpRequest> TaskProtocol::cancel(const Conversation &conversation) const
{
    if (!conversation.endpoint.canCancel || conversation.endpoint.cancel.isEmpty() || !conversation.task)
        return std::nullopt;
    return question("POST", addressFor(conversation.endpoint.cancel, conversation));
}

NextStep TaskProtocol::read(const Result<HttpResponse> &answer, const Conversation &conversation, Asked asked) const
{
    return asked == Asked::Create ? stepAfterCreate(answer, conversation, readTask)
                                  : stepAfterPoll(answer, conversation, readTask);
}

std::optional<HttpRequest> TaskProtocol::list(const Endpoint &) const
{
    return std::nullopt;
}

Result<QList<Prediction>> TaskProtocol::readList(const Result<HttpResponse> &) const
{
    return noList();
}

NextStep TaskProtocol::follow(const Prediction &prediction, const Conversation &conversation) const
{
    return stepFor(prediction, conversation);
}

} // namespace pentimento
