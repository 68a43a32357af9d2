// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/comfyprotocol.h"

#include "app/base/jsonaccess.h"
#include "app/providers/answers.h"
#include "app/providers/comfyanswers.h"
#include "app/providers/formdata.h"
#include "app/providers/localanswers.h"
#include "app/providers/requestwriting.h"
#include "app/providers/steps.h"
#include "app/providers/workflow.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QRandomGenerator>

namespace pentimento {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView seed{"seed"};
// Below ComfyUI's folder of input pictures, so that a person can tell and delete what came from here.
constexpr QLatin1StringView ownFolder{"pentimento"};

Error refusal(const QString &code, const QStringList &details = {})
{
    Error error;
    error.kind = ErrorKind::Unsupported;
    error.code = code;
    error.detail = details.join(u", "_s);
    error.charged = Charged::No;
    return error;
}

const InputFile *nextUpload(const Conversation &conversation)
{
    if (conversation.inlineFiles)
        return nullptr;
    const auto next = std::find_if(conversation.files.begin(), conversation.files.end(),
                                   [](const InputFile &file) { return file.uploaded.isEmpty(); });
    return next == conversation.files.end() ? nullptr : &*next;
}

// Named after its content: the same picture again takes no second place there.
QString uploadName(const InputFile &file)
{
    const QByteArray hash = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex().first(24);
    return QString::fromLatin1(hash) + u'.' + QFileInfo(file.fileName).suffix();
}

AskNow upload(const Conversation &conversation, const InputFile &file)
{
    FormData form;
    form.addFile("image", uploadName(file), file.mimeType, file.bytes);
    form.addText("type", "input");
    form.addText("subfolder", QByteArray(ownFolder.data(), ownFolder.size()));
    form.addText("overwrite", "true");
    HttpRequest sent = question("POST", addressFor(conversation.endpoint.files, conversation));
    sent.headers.emplaceBack("Content-Type", form.contentType());
    sent.body = form.body();
    sent.silence = 60s;
    sent.deadline = 600s;
    return {sent, conversation, Asked::Upload};
}

QStringList imagesOf(const Conversation &conversation)
{
    QStringList images;
    for (const InputFile &file : conversation.files)
        images.append(file.uploaded.isEmpty() ? dataUri(file) : file.uploaded); // the latter only where it is shown
    return images;
}

QJsonObject inputOf(const Conversation &conversation)
{
    QJsonObject input = conversation.input;
    // A node needs a seed; which one it was stands in the history.
    if (!input.contains(seed))
        input.insert(seed, qint64(QRandomGenerator::system()->generate64() >> 11)); // 53 bits: exact in any JSON
    return input;
}

AskNow create(const Conversation &conversation)
{
    const QJsonObject input = inputOf(conversation);
    const FilledWorkflow filled = filledWorkflow(conversation.workflow, input, imagesOf(conversation));
    const QJsonObject extra{{u"pentimento"_s, QJsonObject{{seed, input.value(seed)}}}};
    const QJsonObject body{{u"prompt"_s, filled.graph}, {u"client_id"_s, u"pentimento"_s}, {u"extra_data"_s, extra}};
    return {paidRequest(addressFor(conversation.endpoint.create, conversation), body), conversation, Asked::Create};
}

HttpRequest post(const QString &path, const QJsonObject &body, const Conversation &conversation)
{
    HttpRequest request = question("POST", addressFor(path, conversation));
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = compactJson(body);
    return request;
}

AskNow askQueue(const Conversation &conversation, Asked asked)
{
    return {question("GET", addressFor(conversation.endpoint.list, conversation)), conversation, asked};
}

AskAgain later(const Conversation &conversation, const QString &word)
{
    AskAgain step{*conversation.task, {}, {}};
    step.report.statusWord = word;
    return step;
}

Reading readPrompt(const HttpResponse &response)
{
    const QJsonObject body = parseJson(response.body).value_or(QJsonValue()).toObject();
    Prediction queued;
    queued.id = body.value("prompt_id"_L1).toString();
    queued.report.statusWord = u"queued"_s;
    if (response.isSuccess() && isUsableId(queued.id))
        return queued;
    return comfyErrorOf(response);
}

} // namespace

std::optional<Error> ComfyProtocol::obstacle(const Conversation &conversation) const
{
    if (conversation.workflow.isEmpty())
        return refusal(u"no-workflow"_s);
    if (conversation.files.size() > picturesIn(conversation.workflow))
        return refusal(u"workflow-pictures"_s, {QString::number(picturesIn(conversation.workflow))});
    const FilledWorkflow filled = filledWorkflow(conversation.workflow, inputOf(conversation), imagesOf(conversation));
    if (!filled.missing.isEmpty())
        return refusal(u"workflow-places"_s, filled.missing);
    return std::nullopt;
}

AskNow ComfyProtocol::begin(const Conversation &conversation) const
{
    if (const InputFile *file = nextUpload(conversation))
        return upload(conversation, *file);
    return create(conversation);
}

HttpRequest ComfyProtocol::poll(const Conversation &conversation) const
{
    Q_ASSERT(conversation.task && isUsableId(conversation.task->id));
    return question("GET", addressFor(conversation.endpoint.poll, conversation));
}

// Takes it out of the queue. Whether it runs already shows the queue after that: read() goes on.
std::optional<HttpRequest> ComfyProtocol::cancel(const Conversation &conversation) const
{
    if (!conversation.endpoint.canCancel || !conversation.task)
        return std::nullopt;
    return post(conversation.endpoint.list, {{u"delete"_s, QJsonArray{conversation.task->id}}}, conversation);
}

NextStep ComfyProtocol::read(const Result<HttpResponse> &answer, const Conversation &conversation, Asked asked) const
{
    if (asked == Asked::Create)
        return freeOfCharge(stepAfterCreate(answer, conversation, readPrompt));
    if (!answer)
        return freeOfCharge(failed(answer.error(), Charged::No));
    if (!answer->isSuccess())
        return failed(comfyErrorOf(*answer), Charged::No);
    if (asked == Asked::Upload)
        return readUpload(*answer, conversation);
    // Several questions make up a poll and a cancel; the address tells which one was answered.
    const QString path = answer->url.path();
    if (path.endsWith(u'/' + conversation.endpoint.cancel))
        return later(conversation, u"interrupted"_s);
    if (path.endsWith(u'/' + conversation.endpoint.list))
        return readQueue(*answer, conversation, asked);
    return readHistory(*answer, conversation, asked);
}

NextStep ComfyProtocol::readUpload(const HttpResponse &response, const Conversation &conversation) const
{
    const QJsonObject body = parseJson(response.body).value_or(QJsonValue()).toObject();
    const QString name = body.value("name"_L1).toString();
    const InputFile *sent = nextUpload(conversation);
    if (name.isEmpty() || sent == nullptr)
        return failed(comfyErrorOf(response), Charged::No);
    const QString folder = body.value("subfolder"_L1).toString();
    const QString type = body.value("type"_L1).toString();
    Conversation next = conversation;
    QString &uploaded = next.files[sent - conversation.files.constData()].uploaded;
    uploaded = folder.isEmpty() ? name : folder + u'/' + name;
    if (!type.isEmpty() && type != "input"_L1)
        uploaded += u" [%1]"_s.arg(type);
    return begin(next);
}

// An object that is empty until the prompt has ended; the queue tells whether it waits, runs, or was lost.
NextStep ComfyProtocol::readHistory(const HttpResponse &response, const Conversation &conversation, Asked asked) const
{
    const auto body = parseJson(response.body);
    if (!body || !body->isObject())
        return failed(comfyErrorOf(response), Charged::No);
    const QJsonValue entry = body->toObject().value(conversation.task->id);
    if (entry.isObject())
        return follow(comfyPredictionOf(conversation.task->id, entry.toObject(),
                                        addressFor(conversation.endpoint.result, conversation)),
                      conversation);
    if (asked == Asked::Cancel)
        return CanceledThere{conversation.task, {}, {}};
    return askQueue(conversation, asked);
}

NextStep ComfyProtocol::readQueue(const HttpResponse &response, const Conversation &conversation, Asked asked) const
{
    const QJsonObject queue = parseJson(response.body).value_or(QJsonValue()).toObject();
    if (!queue.contains("queue_running"_L1)) {
        if (asked == Asked::Cancel) // the answer to the deletion, which says nothing
            return askQueue(conversation, asked);
        return failed(comfyErrorOf(response), Charged::No);
    }
    switch (queuePlaceOf(conversation.task->id, queue)) {
    case QueuePlace::Pending:
        return later(conversation, u"queued"_s);
    case QueuePlace::Running:
        if (asked == Asked::Cancel) // named, so that a prompt of somebody else is not the one that stops
            return AskNow{post(conversation.endpoint.cancel, {{u"prompt_id"_s, conversation.task->id}}, conversation),
                          conversation, asked};
        return later(conversation, u"running"_s);
    case QueuePlace::None:
        break;
    }
    if (asked == Asked::Cancel) // gone from the queue, or at its end by now
        return AskNow{poll(conversation), conversation, asked};
    // Ended between the two questions, or forgotten by a server that was started anew: the next poll tells.
    Error lost;
    lost.kind = ErrorKind::NotFound;
    lost.code = u"not-queued"_s;
    return failed(lost, Charged::No);
}

NextStep ComfyProtocol::follow(const Prediction &prediction, const Conversation &conversation) const
{
    return freeOfCharge(stepFor(prediction, conversation));
}

std::optional<HttpRequest> ComfyProtocol::list(const Endpoint &) const
{
    return std::nullopt;
}

Result<QList<Prediction>> ComfyProtocol::readList(const Result<HttpResponse> &answer) const
{
    return answer ? errorOf(*answer) : answer.error();
}

} // namespace pentimento
