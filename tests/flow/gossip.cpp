// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/flow/gossip.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace pentimento::test {

using namespace Qt::StringLiterals;

namespace {

using Scene = Gossip::Scene;

QString keyOf(const LoopbackRequest &request)
{
    QString shown = QString::fromUtf8(request.header("authorization"));
    if (shown.isEmpty())
        shown = QString::fromUtf8(request.header("x-key"));
    return shown.isEmpty() ? u"nobody"_s : shown;
}

// In plain, and as addresses write it.
HttpHeaders echoes(const LoopbackRequest &request)
{
    const QByteArray key = keyOf(request).toUtf8();
    return {{"X-Echo", key}, {"X-Echo-Address", key.toPercentEncoding()}, {"Set-Cookie", QByteArray("key=" + key)}};
}

LoopbackReply said(int status, const QJsonObject &body, const LoopbackRequest &request)
{
    return LoopbackReply::json(status, body, echoes(request));
}

LoopbackReply nonsense(const LoopbackRequest &request)
{
    return LoopbackReply::answer(
        200, QByteArray("<html><title>Hotel Wi-Fi</title>You are " + keyOf(request).toUtf8() + "</html>"),
        {{"Content-Type", "text/html"}});
}

LoopbackReply pictureOf(const Scene &scene)
{
    return LoopbackReply::answer(200, scene.picture, {{"Content-Type", "image/png"}});
}

QString outputAt(const Scene &scene)
{
    return scene.elsewhere.url(u"/out/picture.png"_s).toString();
}

QJsonObject errorText(const LoopbackRequest &request)
{
    return {{u"detail"_s, QString(u"The key "_s + keyOf(request) + u" may not do this."_s)}};
}

LoopbackReply replicate(const LoopbackRequest &request, const Scene &scene)
{
    const bool isPost = request.method == "POST";
    if (request.target == "/v1/files")
        return said(201,
                    {{u"id"_s, u"file1"_s},
                     {u"name"_s, keyOf(request)},
                     {u"urls"_s, QJsonObject{{u"get"_s, scene.server.url(u"/v1/files/file1"_s).toString()}}}},
                    request);
    const bool isCancel = request.target.endsWith("/cancel");
    if (isPost && !isCancel && scene.going == Going::Refused)
        return said(422, errorText(request), request);
    QString status = isPost && !isCancel ? u"starting"_s : u"processing"_s;
    if (isCancel)
        status = u"canceled"_s;
    else if (!isPost && scene.going == Going::Succeeds)
        status = u"succeeded"_s;
    else if (!isPost && scene.going == Going::Fails)
        status = u"failed"_s;
    QJsonObject body{{u"id"_s, u"gossip00000001"_s},
                     {u"status"_s, status},
                     {u"logs"_s, QString(u"Authorization: "_s + keyOf(request) + u"\nUsing seed: 7\n"_s)},
                     {u"urls"_s, QJsonObject{{u"get"_s, scene.elsewhere.url(u"/get"_s).toString()},
                                             {u"cancel"_s, scene.elsewhere.url(u"/cancel"_s).toString()}}}};
    if (status == "failed"_L1)
        body.insert(u"error"_s, QString(u"E005 for "_s + keyOf(request)));
    if (status == "succeeded"_L1)
        body.insert(u"output"_s, outputAt(scene));
    return said(isPost ? 201 : 200, body, request);
}

QJsonArray oneAddress(const Scene &scene)
{
    return {QJsonObject{{u"url"_s, outputAt(scene)}}};
}

LoopbackReply task(const LoopbackRequest &request, const Scene &scene)
{
    if (request.method == "POST" && scene.going == Going::Refused)
        return said(400, {{u"error"_s, QString(u"not with "_s + keyOf(request))}}, request);
    QJsonObject body{{u"id"_s, u"gossip00000001"_s}, {u"status"_s, u"in_progress"_s}, {u"note"_s, keyOf(request)}};
    if (request.method == "GET" && scene.going == Going::Succeeds) {
        body.insert(u"status"_s, u"completed"_s);
        body.insert(u"output"_s, QJsonArray{QJsonObject{{u"content"_s, oneAddress(scene)}}});
    } else if (request.method == "GET" && scene.going == Going::Fails) {
        body.insert(u"status"_s, u"failed"_s);
        body.insert(u"error"_s, QString(u"no luck with "_s + keyOf(request)));
    }
    return said(200, body, request);
}

LoopbackReply bfl(const LoopbackRequest &request, const Scene &scene)
{
    if (request.method == "POST") {
        if (scene.going == Going::Refused)
            return said(422, errorText(request), request);
        const QString poll = scene.server.url(u"/v1/get_result?id=gossip00000001"_s).toString();
        return said(200, {{u"id"_s, u"gossip00000001"_s}, {u"polling_url"_s, poll}, {u"note"_s, keyOf(request)}},
                    request);
    }
    QJsonObject body{{u"id"_s, u"gossip00000001"_s}, {u"status"_s, u"Pending"_s}};
    if (scene.going == Going::Succeeds) {
        body.insert(u"status"_s, u"Ready"_s);
        body.insert(u"result"_s, QJsonObject{{u"sample"_s, outputAt(scene)}});
    } else if (scene.going == Going::Fails) {
        body.insert(u"status"_s, u"Error"_s);
        body.insert(u"details"_s, QJsonObject{{u"reason"_s, keyOf(request)}});
    }
    return said(200, body, request);
}

LoopbackReply fal(const LoopbackRequest &request, const Scene &scene)
{
    const QString run = scene.server.url(u"/v1/fal-ai/flux-pro/requests/gossip00000001"_s).toString();
    const QJsonObject queued{{u"request_id"_s, u"gossip00000001"_s},         {u"status"_s, u"IN_PROGRESS"_s},
                             {u"status_url"_s, QString(run + u"/status"_s)}, {u"response_url"_s, run},
                             {u"cancel_url"_s, QString(run + u"/cancel"_s)}, {u"note"_s, keyOf(request)}};
    if (request.method == "POST")
        return scene.going == Going::Refused ? said(422, errorText(request), request) : said(200, queued, request);
    if (request.method == "PUT")
        return said(202, {{u"status"_s, u"CANCELLATION_REQUESTED"_s}, {u"note"_s, keyOf(request)}}, request);
    QJsonObject body = queued;
    const bool isOver = scene.going == Going::Succeeds || scene.going == Going::Fails;
    if (request.target.endsWith("/status")) {
        body.insert(u"status"_s, isOver ? u"COMPLETED"_s : u"IN_PROGRESS"_s);
        return said(isOver ? 200 : 202, body, request);
    }
    if (scene.going == Going::Fails)
        return said(422, errorText(request), request);
    return said(200, {{u"images"_s, oneAddress(scene)}, {u"prompt"_s, keyOf(request)}}, request);
}

// Answers with the picture, or not at all.
LoopbackReply images(const LoopbackRequest &request, const Scene &scene)
{
    if (scene.going == Going::Refused || scene.going == Going::Fails) {
        const QJsonObject error{{u"message"_s, QString(u"Incorrect API key provided: "_s + keyOf(request))}};
        return said(scene.going == Going::Refused ? 401 : 400, {{u"error"_s, error}}, request);
    }
    const LoopbackReply reply =
        said(200, {{u"created"_s, 1754000000}, {u"note"_s, keyOf(request)}, {u"data"_s, oneAddress(scene)}}, request);
    return scene.going == Going::Succeeds ? reply : reply.held();
}

QJsonObject offering(const QString &remoteName, QJsonObject file = {}, const QJsonObject &renames = {})
{
    QJsonObject offer{{u"model"_s, u"black-forest-labs/flux-kontext-pro"_s}, {u"remote_name"_s, remoteName}};
    if (!renames.isEmpty())
        offer.insert(u"renames"_s, renames);
    file.insert(u"offers"_s, QJsonArray{offer});
    return file;
}

// What all have in common.
std::function<LoopbackReply(const LoopbackRequest &, const Scene &)>
gossiping(std::function<LoopbackReply(const LoopbackRequest &, const Scene &)> family)
{
    return [family](const LoopbackRequest &request, const Scene &scene) {
        if (request.target.startsWith("/out/"))
            return pictureOf(scene);
        return scene.going == Going::WrongAnswers ? nonsense(request) : family(request, scene);
    };
}

} // namespace

const QList<Gossip> &gossips()
{
    static const QList<Gossip> all{
        {u"replicate"_s,
         {{u"capabilities"_s, QJsonObject{{u"files"_s, true}, {u"cancel"_s, true}}},
          {u"limits"_s, QJsonObject{{u"inline_bytes"_s, 1000}}}}, // so that the picture is uploaded
         u"/v1"_s,
         u"authorization: Bearer "_s,
         gossiping(replicate)},
        {u"task"_s, offering(u"flux_kontext_pro"_s), u"/v1"_s, u"authorization: Bearer "_s, gossiping(task)},
        {u"bfl"_s, offering(u"flux-kontext-pro"_s, {{u"auth"_s, u"x-key"_s}}), u"/v1"_s, u"x-key: "_s, gossiping(bfl)},
        {u"fal"_s,
         offering(u"fal-ai/flux-pro/kontext"_s,
                  {{u"auth"_s, u"fal-key"_s}, {u"capabilities"_s, QJsonObject{{u"cancel"_s, true}}}},
                  {{u"input_image"_s, u"image_url"_s}}),
         u"/v1"_s, u"authorization: Key "_s, gossiping(fal)},
        {u"images"_s, offering(u"gpt-image-1"_s), u"/v1"_s, u"authorization: Bearer "_s, gossiping(images)},
    };
    return all;
}

} // namespace pentimento::test
