// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/familyservice.h"

#include <QJsonArray>

namespace pentimento::test {

using namespace Qt::StringLiterals;

namespace {

const QString taskId = u"764cabcf-b745-4b3e-ae38-1200304cf45b"_s;

} // namespace

FamilyService::FamilyService(QString family, QByteArray picture)
    : m_family(std::move(family))
    , m_picture(std::move(picture))
{
    m_server.replyAlways([this](const LoopbackRequest &request) { return answer(request); });
    m_downloads.replyAlways([this](const LoopbackRequest &) {
        return LoopbackReply::answer(200, m_picture, {{"Content-Type", "image/png"}});
    });
}

QJsonObject FamilyService::serviceFile() const
{
    QJsonObject offer{{u"model"_s, u"black-forest-labs/flux-kontext-pro"_s}};
    QJsonObject file{{u"family"_s, m_family}, {u"base"_s, m_server.url(u"/v1"_s).toString()}};
    if (m_family == "task"_L1) {
        offer.insert(u"remote_name"_s, u"flux_kontext_pro"_s);
    } else if (m_family == "bfl"_L1) {
        offer.insert(u"remote_name"_s, u"flux-kontext-pro"_s);
        file.insert(u"auth"_s, u"x-key"_s);
    } else if (m_family == "fal"_L1) {
        offer.insert(u"remote_name"_s, u"fal-ai/flux-pro/kontext"_s);
        offer.insert(u"renames"_s, QJsonObject{{u"input_image"_s, u"image_url"_s}});
        file.insert(u"auth"_s, u"fal-key"_s);
        file.insert(u"capabilities"_s, QJsonObject{{u"cancel"_s, true}});
    } else {
        offer.insert(u"remote_name"_s, u"gpt-image-1"_s);
    }
    file.insert(u"offers"_s, QJsonArray{offer});
    return file;
}

QList<HttpHeaders> FamilyService::keyHeaders() const
{
    QList<HttpHeaders> all;
    for (const LoopbackRequest &request : m_server.requests()) {
        HttpHeaders keys;
        for (const auto &header : request.headers) {
            const QByteArray name = header.first.toLower();
            if (name == "authorization" || name == "x-key")
                keys.append({name, header.second});
        }
        all.append(keys);
    }
    return all;
}

LoopbackReply FamilyService::answer(const LoopbackRequest &request)
{
    if (request.method == "POST")
        return create(request);
    if (request.method == "PUT" && request.target.endsWith("/cancel"))
        return cancel();
    if (m_family == "fal"_L1 && !request.target.endsWith("/status"))
        return resultAnswer.value_or(LoopbackReply::json(200, result()));
    return poll();
}

LoopbackReply FamilyService::create(const LoopbackRequest &request)
{
    ++m_creates;
    m_lastCreate = request;
    if (refusal)
        return *refusal;
    return LoopbackReply::json(200, m_family == "images"_L1 ? result() : created());
}

LoopbackReply FamilyService::poll()
{
    ++m_polls;
    if (trouble) {
        const LoopbackReply reply = *trouble;
        trouble.reset();
        return reply;
    }
    QJsonObject object = state();
    if (isDone()) {
        for (auto entry = failure.begin(); entry != failure.end(); ++entry)
            object.insert(entry.key(), entry.value());
    }
    return LoopbackReply::json(m_family == "fal"_L1 && !isDone() ? 202 : 200, object);
}

LoopbackReply FamilyService::cancel()
{
    ++m_cancels;
    pollsUntilDone = 0;
    if (!endsWhenCanceled)
        return LoopbackReply::json(400, {{u"status"_s, u"ALREADY_COMPLETED"_s}});
    failure = {{u"error"_s, u"Request was cancelled"_s}, {u"error_type"_s, u"client_cancelled"_s}};
    return LoopbackReply::json(202, {{u"status"_s, u"CANCELLATION_REQUESTED"_s}});
}

QJsonObject FamilyService::created() const
{
    const auto address = [this](const QString &name, const QString &path) {
        return named.value(name, m_server.url(path)).toString(QUrl::FullyEncoded);
    };
    if (m_family == "task"_L1)
        return {{u"id"_s, taskId}, {u"status"_s, u"pending"_s}};
    if (m_family == "bfl"_L1) {
        const QString path = u"/region/get_result?id="_s + taskId;
        return {{u"id"_s, taskId}, {u"polling_url"_s, address(u"polling_url"_s, path)}, {u"cost"_s, 4}};
    }
    const QString request = u"/v1/fal-ai/flux-pro/requests/"_s + taskId;
    return {{u"request_id"_s, taskId},
            {u"status"_s, u"IN_QUEUE"_s},
            {u"status_url"_s, address(u"status_url"_s, request + u"/status")},
            {u"response_url"_s, address(u"response_url"_s, request)},
            {u"cancel_url"_s, address(u"cancel_url"_s, request + u"/cancel")}};
}

QJsonObject FamilyService::state() const
{
    QJsonObject object;
    if (m_family == "fal"_L1)
        return {{u"request_id"_s, taskId}, {u"status"_s, isDone() ? u"COMPLETED"_s : u"IN_PROGRESS"_s}};
    if (isDone() || outputsComeEarly)
        object = result();
    object.insert(u"id"_s, taskId);
    if (m_family == "task"_L1)
        object.insert(u"status"_s, isDone() ? u"completed"_s : u"in_progress"_s);
    else
        object.insert(u"status"_s, isDone() ? u"Ready"_s : u"Pending"_s);
    return object;
}

QJsonObject FamilyService::result() const
{
    QJsonArray urls;
    for (int i = 0; i < outputs; ++i)
        urls.append(QJsonObject{{u"url"_s, output(i).toString()}});
    if (m_family == "task"_L1)
        return {{u"output"_s, QJsonArray{QJsonObject{{u"content"_s, urls}}}},
                {u"usage"_s, QJsonObject{{u"cost"_s, u"0.04"_s}}}};
    if (m_family == "bfl"_L1) {
        QJsonArray samples;
        for (int i = 0; i < outputs; ++i)
            samples.append(output(i).toString());
        const QJsonValue sample = outputs == 1 ? samples.first() : QJsonValue(samples);
        return {{u"result"_s, QJsonObject{{u"sample"_s, sample}, {u"seed"_s, 7}}}};
    }
    if (m_family == "fal"_L1)
        return {{u"images"_s, urls}, {u"seed"_s, 7}};
    return {{u"created"_s, 1754000000}, {u"data"_s, urls}};
}

QUrl FamilyService::output(int index) const
{
    return m_downloads.url(u"/out/%1.png"_s.arg(index));
}

} // namespace pentimento::test
