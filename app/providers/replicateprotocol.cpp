// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/replicateprotocol.h"

#include "app/base/jsonaccess.h"
#include "app/providers/answers.h"
#include "app/providers/formdata.h"
#include "app/providers/requestwriting.h"
#include "app/providers/steps.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace pentimento {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A wait that runs out is answered by the service; only beyond this grace is it silent.
constexpr std::chrono::seconds waitGrace{15};

Reading readPrediction(const HttpResponse &response)
{
    return readAnswer(response);
}

AskNow create(const Conversation &conversation)
{
    QJsonObject body{{u"input"_s, inputWithFiles(conversation)}};
    const bool byVersion = !conversation.version.isEmpty();
    if (byVersion)
        body.insert(u"version"_s, conversation.version);
    const QString &path = byVersion ? conversation.endpoint.createByVersion : conversation.endpoint.create;
    HttpRequest paid = paidRequest(addressFor(path, conversation), body);
    if (conversation.waitSeconds > 0 && conversation.endpoint.canWait) {
        paid.headers.emplaceBack("Prefer", "wait=" + QByteArray::number(conversation.waitSeconds));
        paid.silence = std::max<std::chrono::milliseconds>(paid.silence,
                                                           std::chrono::seconds(conversation.waitSeconds) + waitGrace);
    }
    return {paid, conversation, Asked::Create};
}

AskNow upload(const Conversation &conversation, const InputFile &file)
{
    FormData form;
    form.addFile("content", file.fileName, file.mimeType, file.bytes);
    HttpRequest sent = question("POST", addressFor(conversation.endpoint.files, conversation));
    sent.headers.emplaceBack("Content-Type", form.contentType());
    sent.body = form.body();
    sent.silence = 60s;
    sent.deadline = 600s;
    return {sent, conversation, Asked::Upload};
}

const InputFile *nextUpload(const Conversation &conversation)
{
    if (!conversation.endpoint.canTakeFiles || conversation.inlineFiles)
        return nullptr;
    for (const InputFile &file : conversation.files) {
        if (file.uploaded.isEmpty() && file.bytes.size() > conversation.endpoint.inlineBytes)
            return &file;
    }
    return nullptr;
}

// What the service says it received must be what was sent: a client once uploaded nothing and was told so
// (reliability.md).
bool isSameUpload(const QJsonObject &answer, const InputFile &file)
{
    const auto size = numberOf(answer.value("size"_L1));
    if (size && qint64(*size) != file.bytes.size())
        return false;
    const QString hash = valueAt(answer, u"checksums.sha256").toString();
    const QByteArray ours = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex();
    return hash.isEmpty() || hash.compare(QLatin1StringView(ours), Qt::CaseInsensitive) == 0;
}

} // namespace

AskNow ReplicateProtocol::begin(const Conversation &conversation) const
{
    if (const InputFile *file = nextUpload(conversation))
        return upload(conversation, *file);
    return create(conversation);
}

HttpRequest ReplicateProtocol::poll(const Conversation &conversation) const
{
    Q_ASSERT(conversation.task && isUsableId(conversation.task->id));
    return question("GET", addressFor(conversation.endpoint.poll, conversation));
}

std::optional<HttpRequest> ReplicateProtocol::cancel(const Conversation &conversation) const
{
    if (!conversation.endpoint.canCancel || !conversation.task)
        return std::nullopt;
    return question("POST", addressFor(conversation.endpoint.cancel, conversation));
}

NextStep ReplicateProtocol::read(const Result<HttpResponse> &answer, const Conversation &conversation,
                                 Asked asked) const
{
    if (asked == Asked::Upload)
        return readUpload(answer, conversation);
    return asked == Asked::Create ? stepAfterCreate(answer, conversation, readPrediction)
                                  : stepAfterPoll(answer, conversation, readPrediction);
}

NextStep ReplicateProtocol::readUpload(const Result<HttpResponse> &answer, const Conversation &conversation) const
{
    if (!answer)
        return failed(answer.error(), Charged::No);
    Conversation next = conversation;
    if (answer->status == 404 || answer->status == 405 || answer->status == 501) {
        // A service without a files API takes pictures inside the request.
        next.inlineFiles = true;
        return create(next);
    }
    const InputFile *sent = nextUpload(conversation);
    const QJsonObject body = parseJson(answer->body).value_or(QJsonValue()).toObject();
    const QString url = valueAt(body, u"urls.get").toString();
    if (sent == nullptr || !answer->isSuccess() || url.isEmpty())
        return failed(errorOf(*answer), Charged::No);
    if (!isSameUpload(body, *sent)) {
        Error error = errorOf(*answer);
        error.kind = ErrorKind::UnexpectedAnswer;
        error.code = u"upload-differs"_s;
        return failed(error, Charged::No);
    }
    next.files[sent - conversation.files.constData()].uploaded = url;
    return begin(next);
}

NextStep ReplicateProtocol::follow(const Prediction &prediction, const Conversation &conversation) const
{
    return stepFor(prediction, conversation);
}

std::optional<HttpRequest> ReplicateProtocol::list(const Endpoint &endpoint) const
{
    if (!endpoint.canList)
        return std::nullopt;
    Conversation whole;
    whole.endpoint = endpoint;
    return question("GET", addressFor(endpoint.list, whole));
}

Result<QList<Prediction>> ReplicateProtocol::readList(const Result<HttpResponse> &answer) const
{
    if (!answer)
        return answer.error();
    const QJsonValue body = parseJson(answer->body).value_or(QJsonValue());
    const QJsonValue results = body["results"_L1];
    if (!answer->isSuccess() || !results.isArray())
        return errorOf(*answer);
    QList<Prediction> predictions;
    const QJsonArray list = results.toArray();
    for (const QJsonValue &entry : list) {
        if (auto prediction = predictionOf(entry); prediction && isUsableId(prediction->id))
            predictions.append(*std::move(prediction));
    }
    return predictions;
}

} // namespace pentimento
