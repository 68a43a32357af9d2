// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/sdcppprotocol.h"

#include "app/base/jsonaccess.h"
#include "app/providers/answers.h"
#include "app/providers/localanswers.h"
#include "app/providers/requestwriting.h"
#include "app/providers/steps.h"

#include <QJsonArray>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView references{"ref_images"};

// "sample_params.guidance.distilled_guidance" is a value three objects deep: so a service file can name it.
void insertAt(QJsonObject &object, const QStringList &path, const QJsonValue &value)
{
    const QString &key = path.first();
    if (path.size() == 1) {
        object.insert(key, value);
        return;
    }
    QJsonObject inner = object.value(key).toObject();
    insertAt(inner, path.sliced(1), value);
    object.insert(key, inner);
}

QJsonObject bodyOf(const Conversation &conversation)
{
    Conversation written = conversation;
    written.endpoint.bareBase64 = !conversation.inlineFiles; // where it is only shown, the pictures' places are marked
    for (InputFile &file : written.files)
        file.inList = file.inList || file.parameter == references; // always a list, of one picture too
    const QJsonObject input = inputWithFiles(written);
    QJsonObject body;
    for (auto it = input.begin(); it != input.end(); ++it)
        insertAt(body, it.key().split(u'.', Qt::SkipEmptyParts), it.value());
    // Without a seed the server takes that of its own command line, the same each time.
    if (!body.contains("seed"_L1))
        body.insert(u"seed"_s, -1);
    return body;
}

Reading readJob(const HttpResponse &response)
{
    return readAnswer(response);
}

// It forgets a finished job after some minutes and says so; one that it never knew is 404.
bool isExpired(const Result<HttpResponse> &answer)
{
    return answer && answer->status == 410;
}

// "currently generating and cannot be interrupted yet": it goes on, and its pictures are taken when they come.
bool cannotStop(const Result<HttpResponse> &answer)
{
    return answer && answer->status == 409;
}

} // namespace

AskNow SdcppProtocol::begin(const Conversation &conversation) const
{
    return {paidRequest(addressFor(conversation.endpoint.create, conversation), bodyOf(conversation)), conversation,
            Asked::Create};
}

HttpRequest SdcppProtocol::poll(const Conversation &conversation) const
{
    Q_ASSERT(conversation.task && isUsableId(conversation.task->id));
    HttpRequest poll = question("GET", addressFor(conversation.endpoint.poll, conversation));
    poll.answerLimit = 256 * 1024 * 1024; // the pictures come inside
    return poll;
}

std::optional<HttpRequest> SdcppProtocol::cancel(const Conversation &conversation) const
{
    if (!conversation.endpoint.canCancel || !conversation.task)
        return std::nullopt;
    return question("POST", addressFor(conversation.endpoint.cancel, conversation));
}

NextStep SdcppProtocol::read(const Result<HttpResponse> &answer, const Conversation &conversation, Asked asked) const
{
    if (asked == Asked::Create)
        return freeOfCharge(stepAfterCreate(answer, conversation, readJob));
    if (asked == Asked::Cancel && cannotStop(answer))
        return AskAgain{*conversation.task, {}, {}};
    NextStep step = freeOfCharge(stepAfterPoll(answer, conversation, readJob));
    if (auto *failure = std::get_if<Failure>(&step); failure != nullptr && isExpired(answer))
        failure->task = conversation.task; // the end of it: no later poll will tell more
    return step;
}

NextStep SdcppProtocol::follow(const Prediction &prediction, const Conversation &conversation) const
{
    return freeOfCharge(stepFor(prediction, conversation));
}

std::optional<HttpRequest> SdcppProtocol::list(const Endpoint &) const
{
    return std::nullopt;
}

Result<QList<Prediction>> SdcppProtocol::readList(const Result<HttpResponse> &answer) const
{
    return answer ? errorOf(*answer) : answer.error();
}

} // namespace pentimento
