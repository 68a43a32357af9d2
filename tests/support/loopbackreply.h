// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/httpmessage.h"

#include <QJsonObject>

#include <chrono>
#include <variant>
#include <vector>

namespace pentimento::test {

// What the loopback server does about one request, step by step. A reply that ends without Close leaves the connection
// open for the next request (keep-alive), so a reply without any step is a server that never answers.
struct LoopbackReply
{
    struct Send // these bytes, `times` times (-1: for ever) with a pause after each but the last
    {
        QByteArray bytes;
        std::chrono::milliseconds pause{0};
        qint64 times = 1;
    };
    struct Wait
    {
        std::chrono::milliseconds time{0};
    };
    struct Hold // until LoopbackServer::release()
    {
    };
    struct Close
    {
    };
    struct Reset // RST instead of FIN
    {
    };
    using Step = std::variant<Send, Wait, Hold, Close, Reset>;

    std::vector<Step> steps;

    // Whole answers. Content-Length is added where no header speaks of the length.
    [[nodiscard]] static LoopbackReply answer(int status, const QByteArray &body = {}, HttpHeaders headers = {});
    [[nodiscard]] static LoopbackReply json(int status, const QJsonObject &body, HttpHeaders headers = {});
    [[nodiscard]] static LoopbackReply redirect(int status, const QUrl &target);

    // Faults.
    [[nodiscard]] static LoopbackReply never();
    [[nodiscard]] static LoopbackReply cutBeforeAnswer();
    [[nodiscard]] static LoopbackReply resetBeforeAnswer();
    [[nodiscard]] static LoopbackReply cutBody(int status, const QByteArray &body, qint64 announced,
                                               HttpHeaders headers = {});
    [[nodiscard]] static LoopbackReply cutChunks(int status, const QList<QByteArray> &chunks, HttpHeaders headers = {});
    [[nodiscard]] static LoopbackReply trickle(int status, const QByteArray &piece, std::chrono::milliseconds pause);
    [[nodiscard]] static LoopbackReply endlessHeaders();

    // The same, but first waits for a time, or until release().
    [[nodiscard]] LoopbackReply after(std::chrono::milliseconds time) const;
    [[nodiscard]] LoopbackReply held() const;
};

} // namespace pentimento::test

Q_DECLARE_METATYPE(pentimento::test::LoopbackReply)
