// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/replicateprotocol.h"

#include "app/base/jsonaccess.h"
#include "app/base/redaction.h"
#include "app/providers/answers.h"
#include "app/providers/errorshapes.h"
#include "app/providers/formdata.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace pentimento {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A wait that runs out is answered by the service; only beyond this grace is it silent.
constexpr std::chrono::seconds waitGrace{15};
constexpr std::chrono::seconds createSilence{120};

QUrl address(const Endpoint &endpoint, const QString &path)
{
    QString text = endpoint.base.toString(QUrl::FullyEncoded);
    if (!text.endsWith(u'/'))
        text += u'/';
    return QUrl(text + path);
}

HttpRequest request(const QByteArray &method, const QUrl &url)
{
    HttpRequest made;
    made.method = method;
    made.url = url;
    made.headers = {{"Accept", "application/json"}};
    return made;
}

QString dataUri(const InputFile &file)
{
    return u"data:"_s + QString::fromLatin1(file.mimeType) + u";base64,"_s + QString::fromLatin1(file.bytes.toBase64());
}

QJsonObject inputWithFiles(const Conversation &conversation)
{
    QJsonObject input = conversation.input;
    for (const InputFile &file : conversation.files) {
        const QString value = file.uploaded.isEmpty() ? dataUri(file) : file.uploaded;
        if (!file.inList) {
            input.insert(file.parameter, value);
            continue;
        }
        QJsonArray list = input.value(file.parameter).toArray();
        list.append(value);
        input.insert(file.parameter, list);
    }
    return input;
}

AskNow create(const Conversation &conversation)
{
    QJsonObject body{{u"input"_s, inputWithFiles(conversation)}};
    const bool byVersion = !conversation.version.isEmpty();
    if (byVersion)
        body.insert(u"version"_s, conversation.version);
    const QString &path = byVersion ? conversation.endpoint.createByVersion : conversation.endpoint.create;

    HttpRequest paid = request("POST", address(conversation.endpoint, QString(path).replace("{model}"_L1, conversation.model)));
    paid.headers.emplaceBack("Content-Type", "application/json");
    paid.body = compactJson(body);
    paid.repeatable = Repeatable::No;
    paid.lane = Lane::Creates;
    paid.silence = createSilence;
    paid.deadline = createSilence * 2;
    if (conversation.waitSeconds > 0 && conversation.endpoint.canWait) {
        paid.headers.emplaceBack("Prefer", "wait=" + QByteArray::number(conversation.waitSeconds));
        paid.silence = std::max<std::chrono::milliseconds>(createSilence, std::chrono::seconds(conversation.waitSeconds) + waitGrace);
    }
    return {paid, conversation, Asked::Create};
}

AskNow upload(const Conversation &conversation, const InputFile &file)
{
    FormData form;
    form.addFile("content", file.fileName, file.mimeType, file.bytes);
    HttpRequest sent = request("POST", address(conversation.endpoint, conversation.endpoint.files));
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

// What the service says it received must be what was sent: a client once uploaded nothing and was told so (reliability.md).
bool isSameUpload(const QJsonObject &answer, const InputFile &file)
{
    const auto size = numberOf(answer.value("size"_L1));
    if (size && qint64(*size) != file.bytes.size())
        return false;
    const QString hash = valueAt(answer, u"checksums.sha256").toString();
    const QByteArray ours = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex();
    return hash.isEmpty() || hash.compare(QLatin1StringView(ours), Qt::CaseInsensitive) == 0;
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

// A create's refusal is certain only for a 4xx that is neither 408 nor 425.
bool isRefusal(int status)
{
    return status >= 400 && status < 500 && status != 408 && status != 425;
}

// An id to ask for although the answer is no prediction: it was cut, or has no status. An error's id is that of the request.
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
    return request("GET", address(conversation.endpoint, QString(conversation.endpoint.poll).replace("{id}"_L1, conversation.task->id)));
}

std::optional<HttpRequest> ReplicateProtocol::cancel(const Conversation &conversation) const
{
    if (!conversation.endpoint.canCancel || !conversation.task)
        return std::nullopt;
    return request("POST", address(conversation.endpoint,
                                   QString(conversation.endpoint.cancel).replace("{id}"_L1, conversation.task->id)));
}

NextStep ReplicateProtocol::read(const Result<HttpResponse> &answer, const Conversation &conversation, Asked asked) const
{
    switch (asked) {
    case Asked::Upload:
        return readUpload(answer, conversation);
    case Asked::Create:
        return readCreate(answer, conversation);
    case Asked::Poll:
    case Asked::Cancel:
        break;
    }
    return readPoll(answer, conversation);
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

NextStep ReplicateProtocol::readCreate(const Result<HttpResponse> &answer, const Conversation &conversation) const
{
    if (!answer)
        return answer.error().delivery == Delivery::NotSent ? failed(answer.error(), Charged::No) : unknownOutcome(answer.error());
    const HttpResponse &response = *answer;
    const auto reading = readAnswer(response);
    if (const auto *error = std::get_if<Error>(&reading)) {
        if (isRefusal(response.status))
            return failed(*error, Charged::No);
        if (const QString id = askableId(response); !id.isEmpty())
            return AskAgain{RemoteTask{id}, {}, {}};
        return unknownOutcome(*error);
    }
    const Prediction &prediction = std::get<Prediction>(reading);
    if (isUsableId(prediction.id))
        return follow(prediction, conversation);
    // Without an id there is nothing to ask again: what it shows now is all there will be.
    if (prediction.state == PredictionState::Failed || !prediction.outputs.isEmpty()) {
        Prediction last = prediction;
        last.id.clear();
        if (last.state != PredictionState::Failed)
            last.state = PredictionState::Succeeded;
        return follow(last, conversation);
    }
    return unknownOutcome(errorOf(response));
}

NextStep ReplicateProtocol::readPoll(const Result<HttpResponse> &answer, const Conversation &conversation) const
{
    if (!answer)
        return failed(answer.error(), Charged::Unknown);
    const auto reading = readAnswer(*answer);
    if (const auto *error = std::get_if<Error>(&reading))
        return failed(*error, Charged::Unknown);
    return follow(std::get<Prediction>(reading), conversation);
}

NextStep ReplicateProtocol::follow(const Prediction &prediction, const Conversation &conversation) const
{
    std::optional<RemoteTask> task = conversation.task;
    if (!prediction.id.isEmpty()) {
        if (task && task->id != prediction.id) {
            Error other;
            other.kind = ErrorKind::UnexpectedAnswer;
            other.code = u"other-id"_s;
            return failed(other, Charged::Unknown);
        }
        task = RemoteTask{prediction.id};
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

std::optional<HttpRequest> ReplicateProtocol::list(const Endpoint &endpoint) const
{
    if (!endpoint.canList)
        return std::nullopt;
    return request("GET", address(endpoint, endpoint.list));
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
