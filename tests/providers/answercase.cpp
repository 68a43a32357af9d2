// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/providers/answercase.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace pentimento::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray bodyOf(const QJsonObject &file)
{
    if (file.contains("body_base64"_L1))
        return QByteArray::fromBase64(file.value("body_base64"_L1).toString().toLatin1());
    if (file.contains("body_repeat"_L1)) {
        const QJsonObject parts = file.value("body_repeat"_L1).toObject();
        return parts.value("before"_L1).toString().toUtf8()
               + parts.value("unit"_L1).toString().toUtf8().repeated(parts.value("times"_L1).toInt())
               + parts.value("after"_L1).toString().toUtf8();
    }
    const QJsonValue body = file.value("body"_L1);
    if (body.isObject())
        return QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    if (body.isArray())
        return QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact);
    return body.toString().toUtf8();
}

Result<HttpResponse> answerOf(const QJsonObject &file)
{
    if (file.contains("transport_error"_L1))
        return errorFromJson(file.value("transport_error"_L1).toObject());
    HttpResponse response;
    response.status = file.value("http_status"_L1).toInt();
    response.whole = file.value("whole"_L1).toBool(true);
    response.body = bodyOf(file);
    const QJsonObject headers = file.value("headers"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        response.headers.emplaceBack(it.key().toLatin1(), it.value().toString().toUtf8());
    return response;
}

RemoteTask taskOf(const QJsonValue &value)
{
    RemoteTask task;
    task.id = value.isString() ? value.toString() : value["id"_L1].toString();
    task.poll = QUrl(value["poll"_L1].toString());
    task.result = QUrl(value["result"_L1].toString());
    task.cancel = QUrl(value["cancel"_L1].toString());
    return task;
}

Conversation conversationOf(const QJsonObject &file, const QString &family)
{
    const QJsonObject service = file.value("service"_L1).toObject();
    Conversation conversation;
    conversation.endpoint = endpointOfFamily(family);
    if (service.contains("base"_L1)) {
        conversation.endpoint.base = QUrl(service.value("base"_L1).toString());
        conversation.endpoint.origins = {originOf(conversation.endpoint.base)};
    }
    if (service.contains("poll"_L1)) {
        conversation.endpoint.poll = service.value("poll"_L1).toString();
        conversation.endpoint.result = service.value("result"_L1).toString();
        conversation.endpoint.cancel = service.value("cancel"_L1).toString();
    }
    conversation.endpoint.flatParameters = service.value("flat"_L1).toBool();
    conversation.endpoint.canTakeFiles = service.value("files"_L1).toBool();
    conversation.endpoint.inlineBytes = 0; // small pictures too
    conversation.model = file.value("model"_L1).toString(u"black-forest-labs/flux-kontext-max"_s);
    conversation.version = file.value("version"_L1).toString();
    conversation.input = file.value("input"_L1).toObject();
    const QJsonArray files = file.value("files"_L1).toArray();
    for (const QJsonValue &entry : files) {
        InputFile input;
        input.parameter = entry["parameter"_L1].toString();
        input.inList = entry["in_list"_L1].toBool();
        input.bytes = entry["bytes"_L1].toString().toUtf8();
        input.mimeType = entry["mime_type"_L1].toString().toLatin1();
        input.fileName = entry["name"_L1].toString();
        conversation.files.append(input);
    }
    if (file.contains("task"_L1))
        conversation.task = taskOf(file.value("task"_L1));
    return conversation;
}

} // namespace

QJsonDocument readJsonFile(const QString &path)
{
    QFile file(path);
    QJsonParseError problem;
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError)
        qFatal("%s: %s", qPrintable(path), qPrintable(problem.errorString()));
    return document;
}

AnswerCase answerCase(const QString &name, const QJsonObject &file, const QString &family)
{
    AnswerCase read;
    read.name = name;
    read.family = family;
    const QString request = file.value("request"_L1).toString();
    const QStringList words{u"upload"_s, u"create"_s, u"poll"_s, u"cancel"_s, u"result"_s}; // in the order of Asked
    read.isList = request == "list"_L1;
    const qsizetype at = words.indexOf(request);
    read.expected = file.value("expected"_L1).toObject();
    if (read.expected.isEmpty() || file.value("about"_L1).toString().isEmpty() || (at < 0 && !read.isList))
        qFatal("%s is no case", qPrintable(name));
    read.asked = Asked(std::max<qsizetype>(at, 0));
    read.conversation = conversationOf(file, family);
    read.answer = answerOf(file);
    read.sends = file.value("sends"_L1).toObject();
    read.now = file.contains("now"_L1) ? QDateTime::fromString(file.value("now"_L1).toString(), Qt::ISODate)
                                       : QDateTime::currentDateTimeUtc();
    return read;
}

QList<AnswerCase> answerCases(const QString &folder, const QString &family)
{
    QStringList paths;
    QDirIterator files(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    QList<AnswerCase> cases;
    for (const QString &path : std::as_const(paths))
        cases.append(answerCase(QDir(folder).relativeFilePath(path).chopped(5), readJsonFile(path).object(), family));
    return cases;
}

Endpoint endpointOfFamily(const QString &family)
{
    Endpoint endpoint;
    endpoint.canCancel = true;
    if (family == "task"_L1) {
        endpoint.base = QUrl(u"https://cloud.vtrix.ai/model/v1"_s);
        endpoint.create = u"generation"_s;
        endpoint.poll = u"generation/task/{id}"_s;
    } else if (family == "bfl"_L1) {
        endpoint.base = QUrl(u"https://api.bfl.ai/v1"_s);
        endpoint.create = u"{model}"_s;
    } else if (family == "fal"_L1) {
        endpoint.base = QUrl(u"https://queue.fal.run"_s);
        endpoint.create = u"{model}"_s;
    } else if (family == "images"_L1) {
        endpoint.base = QUrl(u"https://api.openai.example/v1"_s);
        endpoint.create = u"images/generations"_s;
        endpoint.edit = u"images/edits"_s;
    } else {
        return replicateEndpoint();
    }
    endpoint.origins = {family == "bfl"_L1 ? u"https://*.bfl.ai"_s : originOf(endpoint.base)};
    return endpoint;
}

Endpoint replicateEndpoint(const QUrl &base)
{
    Endpoint endpoint;
    endpoint.base = base;
    endpoint.create = u"models/{model}/predictions"_s;
    endpoint.createByVersion = u"predictions"_s;
    endpoint.poll = u"predictions/{id}"_s;
    endpoint.cancel = u"predictions/{id}/cancel"_s;
    endpoint.list = u"predictions"_s;
    endpoint.files = u"files"_s;
    endpoint.canWait = true;
    endpoint.canList = true;
    endpoint.canCancel = true;
    return endpoint;
}

} // namespace pentimento::test
