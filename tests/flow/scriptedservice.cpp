// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/flow/scriptedservice.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace pentimento::test {

using namespace Qt::StringLiterals;

ScriptedService::ScriptedService(QByteArray picture)
    : m_picture(std::move(picture))
{
    m_server.replyAlways([this](const LoopbackRequest &request) { return answer(request); });
}

LoopbackReply ScriptedService::answer(const LoopbackRequest &request)
{
    const QString target = QString::fromUtf8(request.target);
    const QString predictions = u"/v1/predictions"_s;
    if (target.startsWith(u"/out/"_s))
        return LoopbackReply::answer(200, m_picture, {{"Content-Type", "image/png"}});
    if (request.method == "POST" && target.endsWith(u"/cancel"_s)) {
        ++m_cancels;
        const QString id = target.section(u'/', 3, 3);
        m_predictions[id].isCanceled = true;
        return LoopbackReply::json(200, prediction(id));
    }
    if (request.method == "POST")
        return create(request);
    if (target == predictions) {
        QJsonArray results;
        const QStringList ids = m_predictions.keys();
        for (const QString &id : ids)
            results.prepend(prediction(id));
        return LoopbackReply::json(200, {{u"next"_s, QJsonValue()}, {u"results"_s, results}});
    }
    const QString id = target.section(u'/', 3, 3);
    if (!m_predictions.contains(id))
        return LoopbackReply::json(404, {{u"detail"_s, u"not found"_s}});
    ++m_polls;
    return LoopbackReply::json(200, prediction(id));
}

LoopbackReply ScriptedService::create(const LoopbackRequest &request)
{
    const QString id = u"scripted%1"_s.arg(m_predictions.size() + 1, 8, 10, QLatin1Char('0'));
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    m_predictions.insert(id, {body.value("input"_L1).toObject(), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)});
    QJsonObject started = prediction(id);
    started.insert(u"status"_s, u"starting"_s);
    started.insert(u"output"_s, QJsonValue());
    const LoopbackReply reply = LoopbackReply::json(201, started);
    const bool isHeld = !answersCreates || (holdsWaits && !request.header("prefer").isEmpty());
    return isHeld ? reply.held() : reply;
}

QJsonObject ScriptedService::prediction(const QString &id) const
{
    const Known known = m_predictions.value(id);
    const QString status = known.isCanceled ? u"canceled"_s : isDone ? u"succeeded"_s : u"processing"_s;
    const bool hasOutput = isDone && !known.isCanceled;
    return {{u"id"_s, id},
            {u"status"_s, status},
            {u"input"_s, known.input},
            {u"created_at"_s, known.createdAt},
            {u"logs"_s, u"Using seed: 7\n"_s},
            {u"error"_s, QJsonValue()},
            {u"output"_s, hasOutput ? QJsonValue(m_server.url(u"/out/"_s + id + u".png"_s).toString()) : QJsonValue()}};
}

} // namespace pentimento::test
