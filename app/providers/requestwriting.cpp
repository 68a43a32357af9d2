// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/requestwriting.h"

#include "app/base/jsonaccess.h"
#include "app/base/redaction.h"

#include <QJsonArray>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds createSilence{120};
constexpr qsizetype longestAddress = 4000;

} // namespace

QUrl addressFor(const QString &path, const Conversation &conversation)
{
    QString filled = path;
    filled.replace("{model}"_L1, conversation.model);
    filled.replace("{app}"_L1, conversation.model.section(u'/', 0, 1));
    if (conversation.task)
        filled.replace("{id}"_L1, conversation.task->id);
    QString base = conversation.endpoint.base.toString(QUrl::FullyEncoded);
    if (!base.endsWith(u'/'))
        base += u'/';
    return QUrl(base + filled);
}

Result<QUrl> ownAddress(const QJsonValue &named, const Endpoint &endpoint)
{
    const QString text = named.toString();
    if (text.isEmpty())
        return QUrl();
    const QUrl url = endpoint.base.resolved(QUrl(text, QUrl::StrictMode));
    if (text.size() <= longestAddress && isOfOrigins(url, endpoint.origins))
        return url;
    Error error;
    error.kind = ErrorKind::WrongHost;
    error.subject = url.host();
    error.detail = redacted(redactedUrl(url), {}, 300);
    return error;
}

HttpRequest question(const QByteArray &method, const QUrl &url)
{
    HttpRequest made;
    made.method = method;
    made.url = url;
    made.headers = {{"Accept", "application/json"}};
    return made;
}

HttpRequest paidRequest(const QUrl &url, const QByteArray &contentType, const QByteArray &body)
{
    HttpRequest paid = question("POST", url);
    paid.headers.emplaceBack("Content-Type", contentType);
    paid.body = body;
    paid.repeatable = Repeatable::No;
    paid.lane = Lane::Creates;
    paid.silence = createSilence;
    paid.deadline = createSilence * 2;
    return paid;
}

HttpRequest paidRequest(const QUrl &url, const QJsonObject &body)
{
    return paidRequest(url, "application/json", compactJson(body));
}

QString dataUri(const InputFile &file)
{
    return u"data:"_s + QString::fromLatin1(file.mimeType) + u";base64,"_s + QString::fromLatin1(file.bytes.toBase64());
}

QJsonObject inputWithFiles(const Conversation &conversation)
{
    QJsonObject input = conversation.input;
    for (const InputFile &file : conversation.files) {
        QString value = file.uploaded;
        if (value.isEmpty())
            value = conversation.endpoint.bareBase64 ? QString::fromLatin1(file.bytes.toBase64()) : dataUri(file);
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

} // namespace pentimento
