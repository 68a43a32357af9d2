// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/exchange.h"

#include <QEventLoop>
#include <QTimer>

namespace pentimento::test {

std::optional<Result<HttpResponse>> exchange(Transport &transport, const HttpRequest &request,
                                             std::chrono::milliseconds guard)
{
    std::optional<Result<HttpResponse>> outcome;
    QEventLoop loop;
    QObject owner;
    HttpCall *call = transport.send(request, &owner);
    QObject::connect(call, &HttpCall::finished, &loop, [&outcome, &loop](const Result<HttpResponse> &result) {
        outcome = result;
        loop.quit();
    });
    QTimer::singleShot(guard, &loop, &QEventLoop::quit);
    loop.exec();
    return outcome;
}

} // namespace pentimento::test
