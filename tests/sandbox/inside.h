// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/sandboxservice.h"
#include "app/sandbox/sandboxtransport.h"
#include "tests/sandbox/sandboxfixture.h"

#include <QtTest>

namespace pentimento::test {

using namespace Qt::StringLiterals;

inline constexpr int patience = 60'000; // a hang guard, no figure

// The sandbox as the program itself uses it.
struct Inside
{
    explicit Inside(SandboxOptions options = quickOptions())
        : service(sandboxModels(), std::move(options), plainEffects())
        , transport(service, service.base())
    {
    }

    HttpResponse ask(const QByteArray &method, const QString &path, const QByteArray &body = {},
                     const HttpHeaders &headers = {})
    {
        return test::ask(transport, request(method, path, body, headers));
    }

    HttpRequest request(const QByteArray &method, const QString &path, const QByteArray &body = {},
                        const HttpHeaders &headers = {}) const
    {
        HttpRequest request;
        request.method = method;
        request.url = path.startsWith("https:"_L1) ? QUrl(path) : QUrl(service.base().toString() + path);
        request.body = body;
        request.headers = headers;
        return request;
    }

    QJsonObject create(QLatin1StringView model, const QJsonObject &input,
                       const HttpHeaders &headers = {{"Prefer", "wait"}})
    {
        const auto response = ask("POST", u"/models/"_s + model + u"/predictions"_s, createBody(input), headers);
        return jsonOf(response.body);
    }

    QJsonObject get(const QString &path) { return jsonOf(ask("GET", path).body); }

    QJsonObject waitForEnd(const QString &id)
    {
        QJsonObject last;
        const bool ended = QTest::qWaitFor(
            [&] {
                last = get(u"/predictions/"_s + id);
                const QString status = last["status"_L1].toString();
                return status != "starting"_L1 && status != "processing"_L1;
            },
            patience);
        return ended ? last : QJsonObject();
    }

    QImage output(const QString &address) { return QImage::fromData(ask("GET", address).body); }

    SandboxService service;
    SandboxTransport transport;
};

[[nodiscard]] inline QJsonObject prompt(const QString &text)
{
    return {{u"prompt"_s, text}};
}

[[nodiscard]] inline QString status(const QJsonObject &prediction)
{
    return prediction["status"_L1].toString();
}

[[nodiscard]] inline QString id(const QJsonObject &prediction)
{
    return prediction["id"_L1].toString();
}

} // namespace pentimento::test
