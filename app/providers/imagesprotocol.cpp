// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/imagesprotocol.h"

#include "app/base/jsonaccess.h"
#include "app/providers/answers.h"
#include "app/providers/formdata.h"
#include "app/providers/requestwriting.h"
#include "app/providers/steps.h"

namespace pentimento {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The picture is made while the line is silent.
constexpr std::chrono::milliseconds makingSilence = 5min;

QByteArray textOfField(const QJsonValue &value)
{
    if (const auto text = textOf(value))
        return text->toUtf8();
    const QByteArray list =
        QJsonDocument(value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
            .toJson(QJsonDocument::Compact);
    return value.isNull() ? QByteArray() : list;
}

// Every picture is one of image[]; a mask has a name of its own, and so has what an offer calls "image", as services do
// that take one.
QByteArray partName(const InputFile &file)
{
    const bool isNamed = file.parameter == "mask"_L1 || (file.parameter == "image"_L1 && !file.inList);
    return isNamed ? file.parameter.toLatin1() : QByteArray("image[]");
}

HttpRequest editRequest(const Conversation &conversation, const QUrl &url)
{
    FormData form;
    form.addText("model", conversation.model.toUtf8());
    for (auto field = conversation.input.begin(); field != conversation.input.end(); ++field) {
        if (!field.value().isNull())
            form.addText(field.key().toUtf8(), textOfField(field.value()));
    }
    for (const InputFile &file : conversation.files)
        form.addFile(partName(file), file.fileName, file.mimeType, file.bytes);
    return paidRequest(url, form.contentType(), form.body());
}

HttpRequest generationRequest(const Conversation &conversation, const QUrl &url)
{
    QJsonObject body = conversation.input;
    body.insert(u"model"_s, conversation.model);
    return paidRequest(url, body);
}

// {"data": […]} without a time is the same answer.
Reading readImages(const HttpResponse &response)
{
    const auto body = response.isSuccess() ? parseJson(response.body) : std::nullopt;
    QJsonObject object = body.value_or(QJsonValue()).toObject();
    if (object.value("data"_L1).isArray() && !object.contains("created"_L1))
        object.insert(u"created"_s, 0);
    auto prediction = predictionOf(object);
    if (!prediction)
        return errorOf(response);
    prediction->id.clear(); // there is nothing that it could be asked for with
    return *std::move(prediction);
}

} // namespace

AskNow ImagesProtocol::begin(const Conversation &conversation) const
{
    const Endpoint &endpoint = conversation.endpoint;
    HttpRequest paid = conversation.files.isEmpty()
                           ? generationRequest(conversation, addressFor(endpoint.create, conversation))
                           : editRequest(conversation, addressFor(endpoint.edit, conversation));
    paid.silence = makingSilence;
    paid.deadline = makingSilence * 2;
    return {paid, conversation, Asked::Create};
}

// Never asked: no answer of this family names a task. What would be asked is free.
HttpRequest ImagesProtocol::poll(const Conversation &conversation) const
{
    return question("GET", addressFor(u"models"_s, conversation));
}

std::optional<HttpRequest> ImagesProtocol::cancel(const Conversation &) const
{
    return std::nullopt;
}

NextStep ImagesProtocol::read(const Result<HttpResponse> &answer, const Conversation &conversation, Asked asked) const
{
    if (asked != Asked::Create)
        return stepAfterPoll(answer, conversation, readImages);
    NextStep step = stepAfterCreate(answer, conversation, readImages);
    // An id in an answer that was cut leads nowhere here.
    if (!std::holds_alternative<AskAgain>(step))
        return step;
    return unknownOutcome(errorOf(*answer));
}

std::optional<HttpRequest> ImagesProtocol::list(const Endpoint &) const
{
    return std::nullopt;
}

Result<QList<Prediction>> ImagesProtocol::readList(const Result<HttpResponse> &) const
{
    return noList();
}

NextStep ImagesProtocol::follow(const Prediction &prediction, const Conversation &conversation) const
{
    return stepFor(prediction, conversation);
}

} // namespace pentimento
