// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/bflprotocol.h"

#include "app/base/jsonaccess.h"
#include "app/base/redaction.h"
#include "app/providers/answers.h"
#include "app/providers/requestwriting.h"
#include "app/providers/steps.h"

#include <QJsonArray>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// Where a task is asked for whose answer named no address, because it was cut.
constexpr QLatin1StringView plainPoll{"get_result?id={id}"};

// There are no lists of pictures here: the second of them is input_image_2.
Conversation withNumberedPictures(Conversation conversation)
{
    QHash<QString, int> counts;
    for (InputFile &file : conversation.files) {
        if (!file.inList)
            continue;
        file.inList = false;
        if (const int number = ++counts[file.parameter]; number > 1)
            file.parameter += u'_' + QString::number(number);
    }
    conversation.endpoint.bareBase64 = true;
    return conversation;
}

// 100 credits are a dollar: "4.5" → "0.045".
QString dollarsOf(const QString &credits)
{
    const QString plain = timesDecimal(credits, 1);
    if (plain.isEmpty())
        return {};
    const qsizetype point = plain.indexOf(u'.');
    QString digits = plain;
    digits.remove(u'.');
    const qsizetype whole = (point < 0 ? digits.size() : point) - 2;
    digits.prepend(QString(std::max<qsizetype>(0, 1 - whole), u'0'));
    digits.insert(std::max<qsizetype>(1, whole), u'.');
    return timesDecimal(digits, 1);
}

void takeCost(const QJsonObject &object, PredictionReport &report)
{
    const QString dollars = dollarsOf(textOf(object.value("cost"_L1)).value_or(QString()));
    if (!dollars.isEmpty())
        report.cost = {dollars, u"USD"_s, AmountSource::Reported};
}

// Texts at any depth, in order: {"Moderation Reasons": ["Safety Filter"]}.
QString wordsIn(const QJsonValue &value, int depth = 0)
{
    if (const auto text = textOf(value))
        return *text;
    QStringList words;
    if (depth < 8) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &entry : list)
            words.append(wordsIn(entry, depth + 1));
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            words.append(entry.key() + u": "_s + wordsIn(entry.value(), depth + 1));
    }
    words.removeAll(QString());
    return words.join(u", "_s);
}

// The answer to a create has no status, only where to ask.
Reading readCreated(const HttpResponse &response)
{
    const auto body = response.isSuccess() ? parseJson(response.body) : std::nullopt;
    const QJsonObject object = body.value_or(QJsonValue()).toObject();
    Prediction prediction;
    prediction.id = object.value("id"_L1).toString();
    if (!isUsableId(prediction.id))
        return errorOf(response);
    takeCost(object, prediction.report);
    return prediction;
}

Reading readPolled(const HttpResponse &response)
{
    const auto body = response.isSuccess() ? parseJson(response.body) : std::nullopt;
    const QJsonObject object = body.value_or(QJsonValue()).toObject();
    auto read = predictionOf(object);
    if (!read)
        return errorOf(response);
    if (object.value("status"_L1).toString().compare("task not found"_L1, Qt::CaseInsensitive) == 0) {
        // So it says of a new task, too, until it has travelled to the region.
        Error error = errorOf(response);
        error.kind = ErrorKind::NotFound;
        return error;
    }
    takeCost(object, read->report);
    const QJsonObject result = object.value("result"_L1).toObject();
    read->report.seed = textOf(result.value("seed"_L1)).value_or(read->report.seed);
    read->report.seconds = numberOf(result.value("duration"_L1)).value_or(read->report.seconds);
    if (read->error && read->error->detail.isEmpty())
        read->error->detail = redacted(wordsIn(object.value("details"_L1)));
    return *std::move(read);
}

} // namespace

AskNow BflProtocol::begin(const Conversation &conversation) const
{
    const QJsonObject body = inputWithFiles(withNumberedPictures(conversation));
    return {paidRequest(addressFor(conversation.endpoint.create, conversation), body), conversation, Asked::Create};
}

HttpRequest BflProtocol::poll(const Conversation &conversation) const
{
    Q_ASSERT(conversation.task && isUsableId(conversation.task->id));
    if (!conversation.task->poll.isEmpty())
        return question("GET", conversation.task->poll);
    const QString &path = conversation.endpoint.poll;
    return question("GET", addressFor(path.isEmpty() ? QString(plainPoll) : path, conversation));
}

std::optional<HttpRequest> BflProtocol::cancel(const Conversation &) const
{
    return std::nullopt;
}

NextStep BflProtocol::read(const Result<HttpResponse> &answer, const Conversation &conversation, Asked asked) const
{
    if (asked != Asked::Create)
        return stepAfterPoll(answer, conversation, readPolled);
    NextStep step = stepAfterCreate(answer, conversation, readCreated);
    auto *later = std::get_if<AskAgain>(&step);
    if (later == nullptr)
        return step;
    const QJsonValue body = parseJson(answer->body).value_or(QJsonValue());
    const Result<QUrl> address = ownAddress(body["polling_url"_L1], conversation.endpoint);
    if (!address)
        return strayed(address.error(), later->task, later->report);
    later->task.poll = *address;
    return step;
}

std::optional<HttpRequest> BflProtocol::list(const Endpoint &) const
{
    return std::nullopt;
}

Result<QList<Prediction>> BflProtocol::readList(const Result<HttpResponse> &) const
{
    return noList();
}

NextStep BflProtocol::follow(const Prediction &prediction, const Conversation &conversation) const
{
    return stepFor(prediction, conversation);
}

} // namespace pentimento
