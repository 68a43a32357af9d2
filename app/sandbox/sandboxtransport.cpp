// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxtransport.h"

#include "app/base/redaction.h"

#include <QTimer>

namespace pentimento {

namespace {

// One exchange with the service. It asks from the event loop, so that finished() cannot come before send() has
// returned.
class SandboxCall final : public HttpCall
{
public:
    using HttpCall::HttpCall;

    void ask(RequestAnswerer &answerer, const HttpRequest &request)
    {
        QTimer::singleShot(request.deadline, this, [this] { fail(ErrorKind::Timeout, {}, Delivery::Maybe); });
        QTimer::singleShot(0, this, [this, &answerer, request] {
            answerer.answer(request, this,
                            [this, request](const HttpResponse &response) { deliver(request, response); });
        });
    }

    void refuse(const QUrl &url)
    {
        QTimer::singleShot(0, this, [this, url] { fail(ErrorKind::WrongHost, redactedUrl(url), Delivery::NotSent); });
    }

private:
    void deliver(const HttpRequest &request, HttpResponse response)
    {
        if (response.body.size() > request.answerLimit)
            return fail(ErrorKind::TooLarge, {}, Delivery::Maybe);
        Q_EMIT progressed(request.body.size(), response.body.size());
        if (request.method == "HEAD")
            response.body.clear();
        finish(response);
    }

    void fail(ErrorKind kind, const QString &subject, Delivery delivery)
    {
        Error error;
        error.kind = kind;
        error.subject = subject;
        error.delivery = delivery;
        finish(error);
    }

    void finish(const Result<HttpResponse> &result)
    {
        if (std::exchange(m_isFinished, true))
            return;
        Q_EMIT finished(result);
    }

    bool m_isFinished = false;
};

} // namespace

SandboxTransport::SandboxTransport(RequestAnswerer &answerer, const QUrl &base)
    : m_answerer(answerer)
    , m_origin(originOf(base))
{
}

HttpCall *SandboxTransport::send(const HttpRequest &request, QObject *owner)
{
    auto *call = new SandboxCall(owner);
    if (originOf(request.url) == m_origin)
        call->ask(m_answerer, request);
    else
        call->refuse(request.url);
    return call;
}

} // namespace pentimento
