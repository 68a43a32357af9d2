// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/recordedexchange.h"

#include "app/base/jsonaccess.h"
#include "app/http/recordedtext.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// Only what is known to hold no secret. A header that a service invents tomorrow may be a session.
bool isPlainHeader(const QByteArray &name)
{
    static const QByteArrayList plain{"accept", "cancel-after", "content-type",     "date",           "location",
                                      "prefer", "retry-after",  "x-fal-error-type", "x-fal-retryable"};
    const QByteArray lower = name.toLower();
    return plain.contains(lower) || lower.startsWith("ratelimit-");
}

// What the request itself names, and what its other headers hold: an answer may repeat it.
QStringList secretsOf(const HttpRequest &request)
{
    QStringList secrets = request.secrets;
    for (const auto &[name, value] : request.headers) {
        if (isPlainHeader(name))
            continue;
        const QString text = QString::fromUtf8(value).trimmed();
        secrets.append(text.section(u' ', -1));
        secrets.append(text);
    }
    return secrets;
}

QJsonObject recordedHeaders(const HttpHeaders &headers, const QStringList &secrets)
{
    QJsonObject kept;
    for (const auto &[name, value] : headers) {
        if (isPlainHeader(name))
            kept.insert(QString::fromLatin1(name.toLower()), recordedText(QString::fromUtf8(value), secrets));
    }
    return kept;
}

bool isText(const QByteArray &body, const QByteArray &mimeType)
{
    return !mimeType.startsWith("image/") && !body.first(std::min<qsizetype>(body.size(), 4096)).contains('\0');
}

QString stand(const QByteArray &body, const QByteArray &mimeType)
{
    return u"[%1 bytes of %2]"_s.arg(body.size())
        .arg(mimeType.isEmpty() ? u"something that is no text"_s
                                : QString::fromLatin1(mimeType.left(mimeType.indexOf(';'))).left(80));
}

QJsonValue recordedBody(const QByteArray &body, const QByteArray &mimeType, const QStringList &secrets)
{
    if (const auto json = parseJson(body))
        return recordedJson(*json, secrets);
    return isText(body, mimeType) ? recordedBeginning(body, secrets) : stand(body, mimeType);
}

QString attribute(const QByteArray &head, const QString &name)
{
    const QRegularExpression pattern(u"[;\\s]%1=\"([^\"]*)\""_s.arg(name));
    return pattern.match(QString::fromUtf8(head)).captured(1);
}

// The parts of a multipart body: texts, and of files what they are.
QJsonArray recordedForm(const QByteArray &body, const QByteArray &boundary, const QStringList &secrets)
{
    QJsonArray parts;
    const QByteArray line = "--" + boundary;
    qsizetype at = body.indexOf(line);
    while (at >= 0) {
        const qsizetype begin = at + line.size();
        const qsizetype next = body.indexOf(line, begin);
        const qsizetype end = body.indexOf("\r\n\r\n", begin);
        if (next < 0 || end < 0 || end > next)
            break;
        const QByteArray head = body.sliced(begin, end - begin);
        const QByteArray content = body.sliced(end + 4, std::max<qsizetype>(next - end - 6, 0));
        QJsonObject part{{u"name"_s, recordedText(attribute(head, u"name"_s), secrets)}};
        if (const QString file = attribute(head, u"filename"_s); !file.isEmpty()) {
            part.insert(u"file_name"_s, recordedText(file, secrets));
            part.insert(u"bytes"_s, content.size());
        } else {
            const QJsonObject named{{attribute(head, u"name"_s), recordedBody(content, {}, secrets)}};
            part.insert(u"text"_s, recordedJson(named, secrets).toObject().begin().value());
        }
        parts.append(part);
        at = next;
    }
    return parts;
}

QJsonObject recordedRequest(const HttpRequest &request, const QStringList &secrets)
{
    QJsonObject sent{{u"method"_s, QString::fromLatin1(request.method)},
                     {u"url"_s, recordedText(request.url.toString(QUrl::FullyEncoded), secrets)},
                     {u"headers"_s, recordedHeaders(request.headers, secrets)}};
    const QByteArray type = headerValue(request.headers, "content-type");
    const qsizetype boundary = type.indexOf("boundary=");
    if (type.startsWith("multipart/") && boundary >= 0)
        sent.insert(u"form"_s, recordedForm(request.body, type.sliced(boundary + 9), secrets));
    else if (!request.body.isEmpty())
        sent.insert(u"body"_s, recordedBody(request.body, type, secrets));
    return sent;
}

} // namespace

QJsonObject recordOf(const HttpRequest &request, const Result<HttpResponse> &answer)
{
    const QStringList secrets = secretsOf(request);
    QJsonObject record{{u"sent"_s, recordedRequest(request, secrets)}};
    if (!answer) {
        record.insert(u"transport_error"_s, recordedJson(errorToJson(answer.error()), secrets));
        return record;
    }
    record.insert(u"http_status"_s, answer->status);
    record.insert(u"headers"_s, recordedHeaders(answer->headers, secrets));
    record.insert(u"whole"_s, answer->whole);
    const QByteArray type = answer->header("content-type");
    const bool isPicture = request.lane == Lane::Downloads && answer->isSuccess();
    record.insert(u"body"_s, isPicture ? stand(answer->body, type) : recordedBody(answer->body, type, secrets));
    return record;
}

} // namespace pentimento
