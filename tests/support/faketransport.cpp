// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faketransport.h"

#include <QTimer>

namespace pentimento::test {

void FakeTransport::answer(int status, const QByteArray &body, const HttpHeaders &headers)
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    response.headers = headers;
    answer(Answer(response));
}

int FakeTransport::open() const
{
    return int(std::count_if(m_calls.begin(), m_calls.end(), [](const auto &call) { return !call.isNull(); }));
}

HttpCall *FakeTransport::send(const HttpRequest &request, QObject *owner)
{
    m_requests.append(request);
    auto *call = new HttpCall(owner);
    m_calls.append(call);
    if (m_queue.isEmpty() && !m_handler)
        return call;
    Answer answer = m_queue.isEmpty() ? m_handler(request) : m_queue.takeFirst();
    if (answer)
        answer->url = request.url;
    QTimer::singleShot(0, call, [call, answer = std::move(answer)] {
        call->deleteLater();
        Q_EMIT call->finished(answer);
    });
    return call;
}

} // namespace pentimento::test
