// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/server/responsebytes.h"

namespace pentimento {

namespace {

QByteArray reasonFor(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 404:
        return "Not Found";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Unknown";
    }
}

// What came from outside (a file's type) may not begin a line of its own.
QByteArray oneLine(QByteArray value)
{
    return value.replace('\r', ' ').replace('\n', ' ');
}

} // namespace

QByteArray responseBytes(const HttpResponse &response, const ResponseForm &form)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonFor(response.status) + "\r\n";
    for (const auto &[name, value] : response.headers)
        bytes += name + ": " + oneLine(value) + "\r\n";
    if (response.status != 204)
        bytes += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    bytes += form.keepsAlive ? "Connection: keep-alive\r\n" : "Connection: close\r\n";
    bytes += "X-Content-Type-Options: nosniff\r\n\r\n";
    if (!form.isHead && response.status != 204)
        bytes += response.body;
    return bytes;
}

HttpResponse plainRefusal(int status)
{
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "application/problem+json"}};
    response.body = "{\"title\":\"" + reasonFor(status) + "\",\"detail\":\"" + reasonFor(status)
                    + "\",\"status\":" + QByteArray::number(status) + '}';
    return response;
}

} // namespace pentimento
