// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/createorder.h"

#include "app/base/jsonaccess.h"
#include "app/sandbox/sandboxanswer.h"

#include <QRegularExpression>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWait = 60;
constexpr int shortestLife = 5;
constexpr int longestLife = 24 * 60 * 60;

// RFC 7240: a list of preferences, of which those that are not understood are left alone.
std::optional<int> waitIn(const QByteArray &prefer)
{
    for (const QByteArray &part : prefer.split(',')) {
        const QByteArray preference = part.trimmed().toLower();
        if (preference == "wait")
            return longestWait;
        bool isNumber = false;
        const int seconds = preference.mid(5).toInt(&isNumber);
        if (preference.startsWith("wait=") && isNumber)
            return std::clamp(seconds, 1, longestWait);
    }
    return std::nullopt;
}

// "30", "30s", "5m", "1h30m45s".
std::optional<int> secondsIn(const QByteArray &duration)
{
    static const QRegularExpression form(u"^(?:(\\d{1,5})h)?(?:(\\d{1,5})m)?(?:(\\d{1,5})s?)?$"_s);
    const auto match = form.match(QString::fromLatin1(duration.trimmed()));
    if (!match.hasMatch() || duration.trimmed().isEmpty())
        return std::nullopt;
    const int seconds = match.captured(1).toInt() * 3600 + match.captured(2).toInt() * 60 + match.captured(3).toInt();
    if (seconds < shortestLife || seconds > longestLife)
        return std::nullopt;
    return seconds;
}

QList<InvalidField> checkKeys(const QJsonObject &body, NamesVersion namesVersion)
{
    QList<InvalidField> invalid;
    const QStringList known{u"input"_s, u"webhook"_s, u"webhook_events_filter"_s, u"webhook_completed"_s, u"stream"_s};
    for (const QString &key : body.keys()) {
        if (known.contains(key) || (namesVersion == NamesVersion::Yes && key == "version"_L1))
            continue;
        invalid.append(
            {u"additional_property_not_allowed"_s, key, u"Additional property %1 is not allowed"_s.arg(key)});
    }
    if (namesVersion == NamesVersion::Yes && !body.value("version"_L1).isString())
        invalid.append({u"required"_s, u"version"_s, u"version is required"_s});
    const QJsonValue input = body.value("input"_L1);
    if (input.isUndefined())
        invalid.append({u"required"_s, u"input"_s, u"input is required"_s});
    else if (!input.isObject())
        invalid.append({u"invalid_type"_s, u"input"_s, u"Invalid type. Expected: object"_s});
    return invalid;
}

QJsonObject webhookOf(const QJsonObject &body)
{
    QJsonObject webhook;
    for (const QString &key : {u"webhook"_s, u"webhook_events_filter"_s}) {
        if (body.contains(key))
            webhook.insert(key, body.value(key));
    }
    return webhook;
}

} // namespace

std::variant<CreateOrder, HttpResponse> readCreateOrder(const HttpHeaders &headers, const QByteArray &body,
                                                        NamesVersion namesVersion)
{
    const auto json = parseJson(body);
    if (!json || !json->isObject())
        return problemAnswer(400, u"Bad request"_s, u"The request's body is not a JSON object."_s);
    const QJsonObject object = json->toObject();
    if (const auto invalid = checkKeys(object, namesVersion); !invalid.isEmpty())
        return invalidFieldsAnswer(invalid);

    CreateOrder order;
    order.input = object.value("input"_L1).toObject();
    order.version = object.value("version"_L1).toString();
    order.waitSeconds = waitIn(headerValue(headers, "prefer"));
    order.bytes = body.size();
    order.webhook = webhookOf(object);
    if (const QByteArray life = headerValue(headers, "cancel-after"); !life.isEmpty()) {
        order.cancelAfterSeconds = secondsIn(life);
        if (!order.cancelAfterSeconds)
            return problemAnswer(400, u"Bad request"_s, u"Cancel-After must be between 5 seconds and 24 hours."_s);
    }
    return order;
}

} // namespace pentimento
