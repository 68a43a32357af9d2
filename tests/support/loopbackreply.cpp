// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/loopbackreply.h"

#include <QJsonDocument>

namespace pentimento::test {

namespace {

QByteArray head(int status, const HttpHeaders &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n";
}

LoopbackReply prepended(LoopbackReply reply, LoopbackReply::Step step)
{
    reply.steps.insert(reply.steps.begin(), std::move(step));
    return reply;
}

} // namespace

LoopbackReply LoopbackReply::answer(int status, const QByteArray &body, HttpHeaders headers)
{
    if (headerValue(headers, "content-length").isEmpty() && headerValue(headers, "transfer-encoding").isEmpty())
        headers.emplaceBack("Content-Length", QByteArray::number(body.size()));
    return {{Send{head(status, headers) + body}}};
}

LoopbackReply LoopbackReply::json(int status, const QJsonObject &body, HttpHeaders headers)
{
    headers.emplaceBack("Content-Type", "application/json");
    return answer(status, QJsonDocument(body).toJson(QJsonDocument::Compact), std::move(headers));
}

LoopbackReply LoopbackReply::redirect(int status, const QUrl &target)
{
    return answer(status, {}, {{"Location", target.toEncoded()}});
}

LoopbackReply LoopbackReply::never()
{
    return {};
}

LoopbackReply LoopbackReply::cutBeforeAnswer()
{
    return {{Close{}}};
}

LoopbackReply LoopbackReply::resetBeforeAnswer()
{
    return {{Reset{}}};
}

LoopbackReply LoopbackReply::cutBody(int status, const QByteArray &body, qint64 announced, HttpHeaders headers)
{
    headers.emplaceBack("Content-Length", QByteArray::number(announced));
    return {{Send{head(status, headers) + body}, Close{}}};
}

LoopbackReply LoopbackReply::cutChunks(int status, const QList<QByteArray> &chunks, HttpHeaders headers)
{
    headers.emplaceBack("Transfer-Encoding", "chunked");
    QByteArray bytes = head(status, headers);
    for (const QByteArray &chunk : chunks)
        bytes += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    return {{Send{bytes}, Close{}}};
}

LoopbackReply LoopbackReply::trickle(int status, const QByteArray &piece, std::chrono::milliseconds pause)
{
    return {{Send{head(status, {{"Content-Length", "100000000"}})}, Send{piece, pause, -1}}};
}

LoopbackReply LoopbackReply::endlessHeaders()
{
    using namespace std::chrono_literals;
    return {{Send{"HTTP/1.1 200 Scripted\r\n"}, Send{"X-Filler: " + QByteArray(4000, 'x') + "\r\n", 20ms, -1}}};
}

LoopbackReply LoopbackReply::after(std::chrono::milliseconds time) const
{
    return prepended(*this, Wait{time});
}

LoopbackReply LoopbackReply::held() const
{
    return prepended(*this, Hold{});
}

} // namespace pentimento::test
