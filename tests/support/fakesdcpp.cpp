// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakesdcpp.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace pentimento::test {

using namespace Qt::StringLiterals;

FakeSdcpp::FakeSdcpp(QList<QByteArray> pictures)
    : m_pictures(std::move(pictures))
{
    m_server.replyAlways([this](const LoopbackRequest &request) { return answer(request); });
}

LoopbackReply FakeSdcpp::answer(const LoopbackRequest &request)
{
    const QString target = QString::fromUtf8(request.target);
    if (request.method == "POST" && target == "/sdcpp/v1/img_gen"_L1)
        return create(request);
    const QString id = target.section(u'/', 4, 4);
    if (!target.startsWith("/sdcpp/v1/jobs/"_L1) || id != u"job_%1"_s.arg(m_jobs.size()))
        return LoopbackReply::json(404, {{u"error"_s, u"job not found"_s}});
    if (target.endsWith("/cancel"_L1)) {
        ++m_cancels;
        if (hasBegun)
            return LoopbackReply::json(409,
                                       {{u"error"_s, u"job is currently generating and cannot be interrupted yet"_s}});
        m_canceled.insert(id);
        return LoopbackReply::json(200, job(id, u"cancelled"_s));
    }
    if (m_canceled.contains(id))
        return LoopbackReply::json(200, job(id, u"cancelled"_s));
    if (!hasBegun)
        return LoopbackReply::json(200, job(id, u"queued"_s));
    return LoopbackReply::json(200, ++m_polls < pollsUntilDone ? job(id, u"generating"_s) : ended(id));
}

LoopbackReply FakeSdcpp::create(const LoopbackRequest &request)
{
    if (!refusal.isEmpty())
        return LoopbackReply::json(400, {{u"error"_s, refusal}});
    m_jobs.append(QJsonDocument::fromJson(request.body).object());
    const QString id = u"job_%1"_s.arg(m_jobs.size());
    return LoopbackReply::json(202, {{u"id"_s, id},
                                     {u"kind"_s, u"img_gen"_s},
                                     {u"status"_s, u"queued"_s},
                                     {u"created"_s, 1775401200},
                                     {u"poll_url"_s, QString(u"/sdcpp/v1/jobs/"_s + id)}});
}

QJsonObject FakeSdcpp::job(const QString &id, const QString &status) const
{
    return {{u"id"_s, id},
            {u"kind"_s, u"img_gen"_s},
            {u"status"_s, status},
            {u"created"_s, 1775401200},
            {u"queue_position"_s, status == "queued"_L1 ? 1 : 0},
            {u"result"_s, QJsonValue()},
            {u"error"_s, QJsonValue()}};
}

QJsonObject FakeSdcpp::ended(const QString &id) const
{
    QJsonObject end = job(id, failure.isEmpty() ? u"completed"_s : u"failed"_s);
    if (!failure.isEmpty()) {
        end.insert(u"error"_s, QJsonObject{{u"code"_s, u"generation_failed"_s}, {u"message"_s, failure}});
        return end;
    }
    QJsonArray images;
    for (const QByteArray &picture : m_pictures)
        images.append(
            QJsonObject{{u"index"_s, images.size()}, {u"b64_json"_s, QString::fromLatin1(picture.toBase64())}});
    end.insert(u"result"_s, QJsonObject{{u"output_format"_s, u"png"_s}, {u"images"_s, images}});
    return end;
}

} // namespace pentimento::test
