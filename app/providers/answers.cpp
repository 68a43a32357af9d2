// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/answers.h"

#include "app/base/jsonaccess.h"
#include "app/base/redaction.h"
#include "app/providers/errorshapes.h"
#include "app/providers/httpdate.h"
#include "app/providers/outputs.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

namespace pentimento {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype logTail = 8000;
constexpr std::chrono::milliseconds shortestWait = 1s;
constexpr std::chrono::milliseconds longestWait = 10min;

bool isPaymentCode(const QString &code)
{
    return code == "insufficient_user_quota"_L1 || code == "pre_consume_token_quota_failed"_L1
           || code == "insufficient_quota"_L1 || code == "insufficient_credit"_L1 || code == "insufficient_balance"_L1
           || code == "quota_not_enough"_L1 || code == "insufficient_funds"_L1
           || code == "billing_hard_limit_reached"_L1;
}

bool isModerationCode(const QString &code)
{
    return code == "sensitive_words_detected"_L1 || code == "prompt_blocked"_L1 || code == "content_policy_violation"_L1
           || code == "moderation_blocked"_L1 || code == "E005"_L1;
}

// Under 403 some say only in words that it is about money: Vtrix "insufficient balance", fal "Exhausted balance",
// new-api's forks in Chinese. Nowhere else do words decide.
bool isAboutMoney(const QString &text)
{
    static const QRegularExpression words(
        u"\\b(insufficient|exhausted|not enough|no)\\s+(account\\s+|user\\s+)?(balance|credits?|quota|funds)\\b|余额不足|额度不足|欠费"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

// What the codes say; they stand under code, under type beside a number, or alone in the text (Midjourney's shape).
std::optional<ErrorKind> kindOfCodes(const ErrorWords &words)
{
    for (const QString &code : {words.code, words.type, words.text}) {
        if (isPaymentCode(code))
            return ErrorKind::PaymentRequired;
        if (isModerationCode(code))
            return ErrorKind::Moderated;
    }
    return std::nullopt;
}

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 400:
    case 422:
        return ErrorKind::InvalidRequest;
    case 401:
        return ErrorKind::Unauthorized;
    case 402:
        return ErrorKind::PaymentRequired;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 408:
        return ErrorKind::Timeout;
    case 410:
        return ErrorKind::Gone;
    case 413:
        return ErrorKind::TooLarge;
    case 429:
        return ErrorKind::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return ErrorKind::Server;
    return status >= 400 ? ErrorKind::InvalidRequest : ErrorKind::UnexpectedAnswer;
}

std::optional<double> secondsOrDate(const QByteArray &header, const QDateTime &now)
{
    bool ok = false;
    const double seconds = header.trimmed().toDouble(&ok);
    if (ok)
        return std::isnan(seconds) ? std::nullopt : std::optional(seconds);
    const QDateTime date = httpDate(header);
    return date.isValid() ? std::optional(double(now.msecsTo(date)) / 1000.0) : std::nullopt;
}

// null, "", [], {} and lists of these.
bool isNothing(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return std::all_of(list.begin(), list.end(), isNothing);
    }
    return value.isUndefined() || value.isNull() || (value.isObject() && value.toObject().isEmpty())
           || (value.isString() && value.toString().isEmpty());
}

// The first of the known places that has something. `output` being there and empty still lets the others speak.
QJsonValue outputValue(const QJsonObject &object)
{
    for (const QStringView path :
         {QStringView(u"output"), QStringView(u"outputs"), QStringView(u"images"), QStringView(u"image"),
          QStringView(u"data"), QStringView(u"result.sample"), QStringView(u"result.images")}) {
        const QJsonValue value = valueAt(object, path);
        if (!isNothing(value))
            return value;
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString textIn(const QJsonValue &value)
{
    if (const auto text = textOf(value))
        return *text;
    if (!value.isArray())
        return QString::fromUtf8(compactJson(value.toObject()));
    QString joined;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &entry : list) {
        joined += textOf(entry).value_or(QString());
        if (joined.size() > logTail)
            break;
    }
    return joined;
}

QDateTime timeOf(const QJsonValue &value)
{
    QString text = value.toString();
    // Up to nine fractional digits; Qt reads three.
    static const QRegularExpression fraction(u"(\\.\\d{3})\\d+"_s);
    text.replace(fraction, u"\\1"_s);
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

Amount costIn(const QJsonObject &object)
{
    Amount amount;
    // "nan", "-1" and "about 8 cents" are no amounts.
    const QString cost = timesDecimal(textOf(valueAt(object, u"usage.cost")).value_or(QString()), 1);
    if (!cost.isEmpty())
        amount = {cost, u"USD"_s, AmountSource::Reported};
    return amount;
}

PredictionReport reportOf(const QJsonObject &object, const QString &word)
{
    PredictionReport report;
    report.statusWord = redacted(word, {}, 60);
    const QString logs = object.value("logs"_L1).toString();
    report.progress = progressInLogs(logs);
    if (const auto told = numberOf(object.value("progress"_L1)); told && *told >= 0)
        report.progress = *told > 1 ? std::min(*told / 100.0, 1.0) : *told;
    report.seed = seedInLogs(logs);
    report.logs = redacted(logs.last(std::min(logs.size(), logTail)), {}, logTail);
    report.cost = costIn(object);
    report.seconds = numberOf(valueAt(object, u"metrics.predict_time")).value_or(0);
    return report;
}

Error failureIn(const ErrorWords &words)
{
    Error failure;
    failure.detail = words.text;
    for (const QLatin1StringView prefix :
         {"Prediction failed: "_L1, "Async prediction failed: "_L1, "ModelError: "_L1}) {
        if (failure.detail.startsWith(prefix))
            failure.detail = failure.detail.sliced(prefix.size());
    }
    static const QRegularExpression number(u"\\bE\\d{3,5}\\b"_s);
    static const QRegularExpression letters(u"code:\\s*([A-Z]{2})\\b"_s);
    failure.code = words.code;
    if (const auto match = number.match(words.text); match.hasMatch())
        failure.code = match.captured();
    else if (const auto match = letters.match(words.text); match.hasMatch())
        failure.code = match.captured(1);
    static const QRegularExpression nsfw(u"\\bNSFW\\b"_s);
    const bool moderated = isModerationCode(failure.code) || nsfw.match(words.text).hasMatch();
    failure.kind = moderated ? ErrorKind::Moderated : kindOfCodes(words).value_or(ErrorKind::ModelFailed);
    return failure;
}

} // namespace

std::chrono::milliseconds retryAfterOf(const HttpResponse &response, const QDateTime &now)
{
    std::optional<double> seconds;
    if (const QByteArray header = response.header("retry-after"); !header.isEmpty())
        seconds = secondsOrDate(header, now);
    const QJsonValue body = parseJson(response.body).value_or(QJsonValue());
    if (!seconds)
        seconds = numberOf(valueAt(body, u"retry_after"));
    if (!seconds && response.status == 429) {
        static const QRegularExpression resets(u"resets? in ~?(\\d{1,6})\\s?s"_s);
        if (const auto match = resets.match(body["detail"_L1].toString()); match.hasMatch())
            seconds = match.captured(1).toDouble();
        else if (const QByteArray reset = response.header("ratelimit-reset"); !reset.isEmpty())
            seconds = secondsOrDate(reset, now);
    }
    if (!seconds || std::isnan(*seconds)) // the body may have "nan", too
        return 0ms;
    const double bounded = std::clamp(*seconds * 1000.0, double(shortestWait.count()), double(longestWait.count()));
    return std::chrono::milliseconds(qint64(bounded));
}

Error errorOf(const HttpResponse &response, const QDateTime &now)
{
    const auto body = parseJson(response.body);
    const ErrorWords words = body ? errorWordsIn(*body) : ErrorWords{};
    Error error;
    error.httpStatus = response.status;
    error.code = words.code;
    error.detail = words.text.isEmpty() ? beginningOf(response.body) : words.text;
    error.fields = words.fields;
    error.subject = response.url.host();
    error.kind = kindOfCodes(words).value_or(kindOfStatus(response.status));
    if (error.kind == ErrorKind::Forbidden && isAboutMoney(error.detail))
        error.kind = ErrorKind::PaymentRequired;
    error.retryAfter = retryAfterOf(response, now);
    return error;
}

StateReading stateFromWord(const QString &word)
{
    struct Entry
    {
        QLatin1StringView word;
        PredictionState state;
    };
    static constexpr Entry table[] = {
        {"starting"_L1, PredictionState::Starting},
        {"queued"_L1, PredictionState::Starting},
        {"pending"_L1, PredictionState::Starting},
        {"in_queue"_L1, PredictionState::Starting},
        {"submitted"_L1, PredictionState::Starting},
        {"created"_L1, PredictionState::Starting},
        {"processing"_L1, PredictionState::Processing},
        {"in_progress"_L1, PredictionState::Processing},
        {"running"_L1, PredictionState::Processing},
        {"generating"_L1, PredictionState::Processing},
        {"succeeded"_L1, PredictionState::Succeeded},
        {"successful"_L1, PredictionState::Succeeded},
        {"success"_L1, PredictionState::Succeeded},
        {"completed"_L1, PredictionState::Succeeded},
        {"ready"_L1, PredictionState::Succeeded},
        {"failed"_L1, PredictionState::Failed},
        {"error"_L1, PredictionState::Failed},
        {"request moderated"_L1, PredictionState::Failed},
        {"content moderated"_L1, PredictionState::Failed},
        {"task not found"_L1, PredictionState::Failed},
        {"canceled"_L1, PredictionState::Canceled},
        {"cancelled"_L1, PredictionState::Canceled},
        {"aborted"_L1, PredictionState::Canceled},
    };
    const QString lower = word.trimmed().toLower();
    for (const Entry &entry : table) {
        if (lower == entry.word)
            return {entry.state, true, lower.endsWith("moderated"_L1)};
    }
    return {};
}

Error failureOf(const QJsonValue &error)
{
    return failureIn(errorWordsIn(QJsonObject{{u"error"_s, error}}));
}

std::optional<Prediction> predictionOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QString word = object.value("status"_L1).toString();
    const QJsonValue output = outputValue(object);
    const bool isImagesAnswer = object.contains("created"_L1) && object.value("data"_L1).isArray();
    if (word.isEmpty() && !isImagesAnswer)
        return std::nullopt;

    Prediction prediction;
    const StateReading reading = stateFromWord(word);
    prediction.state = isImagesAnswer && word.isEmpty() ? PredictionState::Succeeded : reading.state;
    prediction.id = object.value("id"_L1).toString();
    prediction.outputs = outputsIn(output);
    prediction.hasTextOutput = prediction.outputs.isEmpty() && !output.isUndefined();
    if (prediction.hasTextOutput)
        prediction.text = redacted(textIn(output), {}, 2000);
    prediction.dataRemoved = object.value("data_removed"_L1).toBool();
    prediction.report = reportOf(object, word);
    prediction.report.isUnknownWord = !word.isEmpty() && !reading.known;
    prediction.createdAt = timeOf(object.value("created_at"_L1));
    prediction.model = object.value("model"_L1).toString();
    prediction.input = object.value("input"_L1).toObject();

    const QJsonValue error = object.value("error"_L1);
    const bool hasError = !error.isNull() && !error.isUndefined() && !(error.isString() && error.toString().isEmpty());
    if (prediction.state == PredictionState::Succeeded && hasError && prediction.outputs.isEmpty())
        prediction.state = PredictionState::Failed;
    if (prediction.state == PredictionState::Failed) {
        prediction.error = failureIn(errorWordsIn(object)); // some put the words beside the status, not under error
        if (reading.moderated) {
            prediction.error->kind = ErrorKind::Moderated;
            prediction.error->charged = Charged::No;
        }
    }
    return prediction;
}

std::variant<Prediction, Error> readAnswer(const HttpResponse &response, const QDateTime &now)
{
    // An object that can be parsed is whole, whatever the line did after it.
    if (const auto body = response.isSuccess() ? parseJson(response.body) : std::nullopt) {
        if (auto prediction = predictionOf(*body))
            return *std::move(prediction);
    }
    return errorOf(response, now);
}

QString idInFragment(const QByteArray &body)
{
    static const QRegularExpression id(u"^\\s*\\{[^{}\\[\\]]{0,2000}?\"id\"\\s*:\\s*\"([A-Za-z0-9_-]{8,128})\""_s);
    const auto match = id.match(QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 4000))));
    return match.captured(1);
}

std::optional<double> progressInLogs(const QString &logs)
{
    static const QRegularExpression bar(u"(\\d{1,3})%\\s*\\|[^|\\n]{0,200}\\|\\s*(\\d+)/(\\d+)"_s);
    // A log may be a megabyte; the last bar is near its end.
    const QString tail = logs.last(std::min<qsizetype>(logs.size(), 4000));
    std::optional<double> progress;
    auto matches = bar.globalMatch(tail);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const double total = match.captured(3).toDouble();
        progress = total > 0 ? std::clamp(match.captured(2).toDouble() / total, 0.0, 1.0)
                             : std::clamp(match.captured(1).toDouble() / 100.0, 0.0, 1.0);
    }
    return progress;
}

QString seedInLogs(const QString &logs)
{
    static const QRegularExpression seed(u"\\b[Uu]sing (?:random )?seed:?\\s*(-?\\d{1,20})\\b"_s);
    return seed.match(logs.first(std::min<qsizetype>(logs.size(), 100'000))).captured(1);
}

} // namespace pentimento
