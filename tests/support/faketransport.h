// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/transport.h"

#include <QPointer>

#include <functional>

namespace pentimento::test {

// A transport without a wire: answers what it was told to and remembers what it was asked; the test looks afterwards.
// Requests for which there is no answer stay open. Answers come through the event loop, as the real ones do.
class FakeTransport final : public Transport
{
public:
    using Answer = Result<HttpResponse>;
    using Handler = std::function<Answer(const HttpRequest &)>;

    void answer(Answer answer) { m_queue.append(std::move(answer)); } // the next request
    void answer(int status, const QByteArray &body = {}, const HttpHeaders &headers = {});
    void answerAlways(Handler handler) { m_handler = std::move(handler); } // those for which nothing is queued

    [[nodiscard]] const QList<HttpRequest> &requests() const { return m_requests; }
    [[nodiscard]] int open() const; // calls that have not ended

    HttpCall *send(const HttpRequest &request, QObject *owner) override;

private:
    QList<Answer> m_queue;
    Handler m_handler;
    QList<HttpRequest> m_requests;
    QList<QPointer<HttpCall>> m_calls;
};

} // namespace pentimento::test
