// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxanswer.h"

#include "app/base/jsonaccess.h"

#include <QJsonArray>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

HttpResponse answerWith(int status, const QByteArray &type, const QJsonObject &body)
{
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", type}};
    response.body = compactJson(body);
    return response;
}

QJsonObject problem(int status, const QString &title, const QString &detail)
{
    return {{u"title"_s, title}, {u"detail"_s, detail}, {u"status"_s, status}};
}

} // namespace

HttpResponse jsonAnswer(int status, const QJsonObject &body)
{
    return answerWith(status, "application/json", body);
}

HttpResponse problemAnswer(int status, const QString &title, const QString &detail)
{
    return answerWith(status, "application/problem+json", problem(status, title, detail));
}

HttpResponse notFoundAnswer(const QString &detail)
{
    return problemAnswer(404, u"Not found"_s, detail);
}

HttpResponse tooLargeAnswer(qint64 limit)
{
    return problemAnswer(413, u"Request entity too large"_s, u"The sandbox takes at most %1 bytes here."_s.arg(limit));
}

HttpResponse unauthenticatedAnswer(bool sentNone)
{
    return problemAnswer(401, u"Unauthenticated"_s,
                         sentNone ? u"You did not pass an authentication token"_s
                                  : u"You did not pass a valid authentication token"_s);
}

HttpResponse throttledAnswer(int createsPerMinute, int retryAfterSeconds)
{
    const QString detail =
        u"Request was throttled. Your rate limit for creating predictions is %1 requests per minute. "
        u"Your rate limit resets in ~%2s."_s.arg(createsPerMinute)
            .arg(retryAfterSeconds);
    QJsonObject body = problem(429, u"Too many requests"_s, detail);
    body.insert(u"retry_after"_s, retryAfterSeconds);
    HttpResponse response = answerWith(429, "application/problem+json", body);
    response.headers.append({"Retry-After", QByteArray::number(retryAfterSeconds)});
    return response;
}

HttpResponse invalidFieldsAnswer(const QList<InvalidField> &fields)
{
    QString detail;
    QJsonArray list;
    for (const InvalidField &field : fields) {
        detail += u"- "_s + field.field + u": "_s + field.description + u'\n';
        list.append(
            QJsonObject{{u"type"_s, field.type}, {u"field"_s, field.field}, {u"description"_s, field.description}});
    }
    QJsonObject body = problem(422, u"Input validation failed"_s, detail);
    body.insert(u"invalid_fields"_s, list);
    return answerWith(422, "application/problem+json", body);
}

} // namespace pentimento
