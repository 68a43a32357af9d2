// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/webaddress.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <utility>

namespace pentimento {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

// The first value under a name, whatever its case; empty if there is none.
[[nodiscard]] QByteArray headerValue(const HttpHeaders &headers, QByteArrayView name);

// May the transport, or Qt below it, put this request on the wire twice? No for everything that can cost money.
enum class Repeatable { No, Yes };

// Which of three connection pools a request uses. One QNetworkAccessManager opens six connections to a host: twenty
// held creates would keep a cancel waiting (measured: 8.8 s).
enum class Lane { Creates, Control, Downloads };

// One exchange, as a value. It never holds a key: AuthorizedTransport adds that on the way out.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
    Repeatable repeatable = Repeatable::Yes;
    Lane lane = Lane::Control;
    qint64 answerLimit = 64 * 1024 * 1024;       // bytes of the answer's body
    std::chrono::milliseconds silence{30'000};   // without a single byte
    std::chrono::milliseconds deadline{120'000}; // in all
    int minimumRate = 0;                         // bytes per second, over a minute; 0: any
    QStringList secrets;                         // texts in the body that are written down nowhere
};

struct HttpResponse
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    QUrl url; // what was asked
    // False: the line was cut before the body's end; `body` is what came. True says little of a body without
    // Content-Length: Qt 6.4.2 does not always notice that the last chunk is missing. Such a body must show its end by
    // itself.
    bool whole = true;

    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    [[nodiscard]] bool isRedirect() const { return status >= 300 && status < 400 && !header("location").isEmpty(); }
};

// An address that is not for the public: loopback, private, link-local, metadata services. A name is not looked up.
[[nodiscard]] bool isPrivateAddress(const QUrl &url);

} // namespace pentimento
