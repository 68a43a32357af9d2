// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/server/requesthead.h"

#include <QList>

#include <optional>

namespace pentimento {

namespace {

HeadReading refused(int status)
{
    return {HeadState::Refused, {}, 0, status};
}

bool isToken(QByteArrayView text)
{
    constexpr QByteArrayView others = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || others.contains(c);
    });
}

bool isPrintable(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == 0x7f; });
}

// The status that refuses the line, or 0.
int readRequestLine(QByteArrayView line, RequestHead &head)
{
    const QList<QByteArray> words = line.toByteArray().split(' ');
    if (words.size() != 3 || !isToken(words.at(0)) || words.at(1).isEmpty())
        return 400;
    if (!words.at(2).startsWith("HTTP/") || words.at(2).size() != 8)
        return 400;
    if (words.at(2) != "HTTP/1.1" && words.at(2) != "HTTP/1.0")
        return 505;
    head.method = words.at(0);
    head.target = words.at(1);
    head.minorVersion = words.at(2).back() - '0';
    head.keepsAlive = head.minorVersion == 1;
    return 0;
}

// What has been said about the body so far; saying it twice is refused.
struct BodyLines
{
    std::optional<qint64> length;
    bool isChunked = false;
    bool wantsUpgrade = false;
};

int readLength(const QByteArray &value, BodyLines &body)
{
    const bool isPlain = !value.isEmpty() && value.size() <= 18
                         && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isPlain || body.length)
        return 400;
    body.length = value.toLongLong();
    return 0;
}

int readHeaderLine(QByteArrayView line, RequestHead &head, BodyLines &body)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)) || !isPrintable(line))
        return 400;
    const QByteArray name = line.first(colon).toByteArray().toLower();
    const QByteArray value = line.sliced(colon + 1).trimmed().toByteArray();
    if (name == "content-length")
        return readLength(value, body);
    if (name == "transfer-encoding") {
        if (body.isChunked || value.toLower() != "chunked")
            return 501;
        body.isChunked = true;
    }
    if (name == "connection") {
        const QByteArray wish = value.toLower();
        head.keepsAlive = wish.contains("close") ? false : head.keepsAlive || wish.contains("keep-alive");
        body.wantsUpgrade = body.wantsUpgrade || wish.contains("upgrade");
    }
    if (name == "expect")
        head.expectsContinue = value.toLower() == "100-continue";
    return 0;
}

} // namespace

HeadReading readRequestHead(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (bytes.sliced(at).startsWith("\r\n")) // left over from the request before
        at += 2;
    const qsizetype end = bytes.indexOf("\r\n\r\n", at);
    const qsizetype seen = end < 0 ? bytes.size() : end + 4;
    // A line feed without its carriage return would end QAbstractHttpServer's line, but not ours.
    for (qsizetype feed = bytes.indexOf('\n', at); feed >= 0 && feed < seen; feed = bytes.indexOf('\n', feed + 1)) {
        if (feed == 0 || bytes.at(feed - 1) != '\r')
            return refused(400);
    }
    if (seen > longestHead)
        return refused(431);
    if (end < 0)
        return {};

    HeadReading reading{HeadState::Whole, {}, seen, 0};
    BodyLines body;
    qsizetype lineEnd = bytes.indexOf("\r\n", at);
    int status = readRequestLine(bytes.sliced(at, lineEnd - at), reading.head);
    while (status == 0 && lineEnd < end) {
        at = lineEnd + 2;
        lineEnd = bytes.indexOf("\r\n", at);
        status = readHeaderLine(bytes.sliced(at, lineEnd - at), reading.head, body);
    }
    if (status == 0 && ((body.isChunked && (body.length || reading.head.minorVersion == 0)) || body.wantsUpgrade))
        status = 400;
    if (status != 0)
        return refused(status);
    reading.head.contentLength = body.length.value_or(0);
    reading.head.isChunked = body.isChunked;
    return reading;
}

} // namespace pentimento
