// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/errorshapes.h"

#include "app/base/jsonaccess.h"
#include "app/base/redaction.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFields = 50;

QString fieldName(QString field)
{
    for (const QLatin1StringView prefix : {"body."_L1, "input."_L1}) {
        if (field.startsWith(prefix))
            field = field.sliced(prefix.size());
    }
    return redacted(field, {}, 100);
}

// A missing field is named in words only; `field` is what it is missing in.
QString wrongField(const QJsonValue &entry)
{
    const QString field = entry["field"_L1].toString();
    static const QRegularExpression missing(u"^([A-Za-z0-9_]{1,100}) is required"_s);
    const auto match = missing.match(entry["description"_L1].toString());
    return match.hasMatch() && (field == "input"_L1 || field == "body"_L1) ? match.captured(1) : field;
}

void readInvalidFields(const QJsonArray &list, ErrorWords &words)
{
    for (const QJsonValue &entry : list) {
        const QString field = fieldName(wrongField(entry));
        if (!field.isEmpty() && words.fields.size() < mostFields)
            words.fields.append(field);
    }
}

// FastAPI: [{loc: ["body", "input", "width"], msg: "…", type: "…"}]
void readDetailList(const QJsonArray &list, ErrorWords &words)
{
    QStringList lines;
    for (const QJsonValue &entry : list) {
        QStringList steps;
        const QJsonArray location = entry["loc"_L1].toArray();
        for (const QJsonValue &step : location)
            steps.append(textOf(step).value_or(QString()));
        const QString field = fieldName(steps.join(u'.'));
        const QString message = textOf(entry["msg"_L1]).value_or(textOf(entry).value_or(QString()));
        lines.append(field.isEmpty() ? message : field + u": "_s + message);
        if (words.type.isEmpty())
            words.type = entry["type"_L1].toString(); // fal's content_policy_violation stands here
        if (!field.isEmpty() && words.fields.size() < mostFields)
            words.fields.append(field);
    }
    words.text = lines.join(u'\n');
}

void readErrorObject(const QJsonObject &error, ErrorWords &words)
{
    for (const QLatin1StringView key : {"message"_L1, "error_message"_L1, "detail"_L1, "msg"_L1, "title"_L1}) {
        if (words.text.isEmpty())
            words.text = textOf(error.value(key)).value_or(QString());
    }
    words.code = textOf(error.value("code"_L1)).value_or(QString());
    words.type = textOf(error.value("type"_L1)).value_or(QString());
    if (words.code.isEmpty())
        words.code = words.type;
    if (const QString parameter = error.value("param"_L1).toString(); !parameter.isEmpty())
        words.fields.append(fieldName(parameter));
}

} // namespace

ErrorWords errorWordsIn(const QJsonValue &body)
{
    ErrorWords words;
    const QJsonObject object = body.toObject();
    const QJsonValue error = object.value("error"_L1);
    const QJsonValue detail = object.value("detail"_L1);
    if (error.isObject())
        readErrorObject(error.toObject(), words);
    else if (error.isArray())
        readDetailList(error.toArray(), words);
    else
        words.text = textOf(error).value_or(QString());
    if (words.text.isEmpty() && detail.isArray())
        readDetailList(detail.toArray(), words);
    else if (words.text.isEmpty() && detail.isObject())
        readErrorObject(detail.toObject(), words);
    readInvalidFields(object.value("invalid_fields"_L1).toArray(), words);
    for (const QLatin1StringView key : {"detail"_L1, "title"_L1, "message"_L1, "description"_L1}) {
        if (words.text.isEmpty())
            words.text = textOf(object.value(key)).value_or(QString());
    }
    if (words.code.isEmpty())
        words.code = textOf(object.value("code"_L1)).value_or(QString());
    words.text = redacted(words.text.trimmed());
    words.code = redacted(words.code, {}, 100);
    words.type = redacted(words.type, {}, 100);
    return words;
}

QString beginningOf(const QByteArray &body)
{
    QString text = QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 20'000)));
    static const QRegularExpression title(u"<title[^>]*>([^<]{1,300})</title>"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto match = title.match(text); match.hasMatch())
        return redacted(match.captured(1).simplified(), {}, 300);
    static const QRegularExpression hidden(u"<(script|style)\\b[^>]*>.{0,20000}?</\\1>"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^<>]{0,2000}>"_s);
    text.remove(hidden).replace(tag, u" "_s);
    return redacted(text.simplified(), {}, 300);
}

} // namespace pentimento
