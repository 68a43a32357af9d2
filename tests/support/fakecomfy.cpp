// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakecomfy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

namespace pentimento::test {

using namespace Qt::StringLiterals;

namespace {

const QString promptId = QStringLiteral("5c0e6b1e-8a0c-4e0f-9d0a-2f3f2a9f7f11");

QJsonObject objectIn(const LoopbackRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

QString pictureIn(const QJsonObject &workflow)
{
    for (const QJsonValue &node : workflow) {
        if (node["class_type"_L1].toString() == "LoadImage"_L1)
            return node["inputs"_L1]["image"_L1].toString();
    }
    return {};
}

LoopbackReply refused(const QString &nodeType, const QString &details)
{
    const QJsonObject error{
        {u"type"_s, u"value_not_in_list"_s}, {u"message"_s, u"Value not in list"_s}, {u"details"_s, details}};
    const QJsonObject node{{u"class_type"_s, nodeType}, {u"errors"_s, QJsonArray{error}}};
    return LoopbackReply::json(400, {{u"error"_s, QJsonObject{{u"type"_s, u"prompt_outputs_failed_validation"_s},
                                                              {u"message"_s, u"Prompt outputs failed validation"_s}}},
                                     {u"node_errors"_s, QJsonObject{{u"1"_s, node}}}});
}

} // namespace

FakeComfy::FakeComfy(QList<QByteArray> pictures)
    : m_pictures(std::move(pictures))
{
    m_server.replyAlways([this](const LoopbackRequest &request) { return answer(request); });
}

LoopbackReply FakeComfy::answer(const LoopbackRequest &request)
{
    const QUrl url(QString::fromUtf8(request.target));
    const QString path = url.path();
    if (path == "/upload/image"_L1)
        return upload(request);
    if (path == "/prompt"_L1)
        return prompt(request);
    if (path == "/queue"_L1)
        return queue(request);
    if (path == "/interrupt"_L1) {
        ++m_interrupts;
        if (isRunning() && objectIn(request).value("prompt_id"_L1).toString() == promptId)
            m_end = End::Interrupted;
        return LoopbackReply::answer(200);
    }
    if (path == u"/history/"_s + promptId)
        return history();
    const int number = QUrlQuery(url).queryItemValue(u"filename"_s).section(u'.', 0, 0).toInt();
    if (path != "/view"_L1 || number < 1 || number > m_pictures.size())
        return LoopbackReply::answer(404);
    return LoopbackReply::answer(200, m_pictures.at(number - 1), {{"Content-Type", "image/png"}});
}

LoopbackReply FakeComfy::upload(const LoopbackRequest &request)
{
    static const QRegularExpression name(u"name=\"image\"; filename=\"([^\"]+)\""_s);
    const QString file = name.match(QString::fromLatin1(request.body)).captured(1);
    m_uploads.append(u"pentimento/"_s + file);
    return LoopbackReply::json(200, {{u"name"_s, file}, {u"subfolder"_s, u"pentimento"_s}, {u"type"_s, u"input"_s}});
}

LoopbackReply FakeComfy::prompt(const LoopbackRequest &request)
{
    const QJsonObject workflow = objectIn(request).value("prompt"_L1).toObject();
    if (!missingFile.isEmpty())
        return refused(u"UNETLoader"_s, u"unet_name: '%1' not in []"_s.arg(missingFile));
    if (const QString picture = pictureIn(workflow); !m_uploads.contains(picture))
        return refused(u"LoadImage"_s, u"image: '%1' not in []"_s.arg(picture));
    m_prompts.append(workflow);
    m_extra = objectIn(request).value("extra_data"_L1).toObject();
    return LoopbackReply::json(200, {{u"prompt_id"_s, promptId}, {u"number"_s, 1}, {u"node_errors"_s, QJsonObject()}});
}

LoopbackReply FakeComfy::queue(const LoopbackRequest &request)
{
    if (request.method == "POST") {
        ++m_deletions;
        const bool isOurs = objectIn(request).value("delete"_L1).toArray().contains(promptId);
        if (isOurs && !hasBegun)
            m_end = End::Deleted;
        return LoopbackReply::answer(200);
    }
    const QJsonArray entry{1, promptId, QJsonObject(), m_extra, QJsonArray()};
    const bool isPending = !hasBegun && m_end == End::None && !m_prompts.isEmpty();
    return LoopbackReply::json(200, {{u"queue_running"_s, isRunning() ? QJsonArray{entry} : QJsonArray()},
                                     {u"queue_pending"_s, isPending ? QJsonArray{entry} : QJsonArray()}});
}

LoopbackReply FakeComfy::history()
{
    QJsonArray messages;
    if (m_end == End::Interrupted)
        messages.append(QJsonArray{u"execution_interrupted"_s, QJsonObject()});
    else if (!isRunning() || ++m_looks < looksUntilDone)
        return LoopbackReply::json(200, {});
    else if (!failure.isEmpty())
        messages.append(QJsonArray{u"execution_error"_s,
                                   QJsonObject{{u"node_type"_s, u"KSampler"_s}, {u"exception_message"_s, failure}}});
    QJsonArray images;
    for (qsizetype i = 1; messages.isEmpty() && i <= m_pictures.size(); ++i)
        images.append(
            QJsonObject{{u"filename"_s, u"%1.png"_s.arg(i)}, {u"subfolder"_s, QString()}, {u"type"_s, u"output"_s}});
    const QJsonObject status{{u"status_str"_s, messages.isEmpty() ? u"success"_s : u"error"_s},
                             {u"completed"_s, messages.isEmpty()},
                             {u"messages"_s, messages}};
    const QJsonObject entry{{u"prompt"_s, QJsonArray{1, promptId, QJsonObject(), m_extra, QJsonArray()}},
                            {u"outputs"_s, QJsonObject{{u"14"_s, QJsonObject{{u"images"_s, images}}}}},
                            {u"status"_s, status}};
    return LoopbackReply::json(200, {{promptId, entry}});
}

} // namespace pentimento::test
