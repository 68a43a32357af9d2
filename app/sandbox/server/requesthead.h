// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace pentimento {

// What the door must know of a request before its body comes: QHttpServerRequest of 6.4.2 forgets the name of a method
// that it does not know (QUERY) and the version, and sets no limits.
struct RequestHead
{
    QByteArray method;
    QByteArray target;    // "/v1/predictions?cursor=…"
    int minorVersion = 1; // of HTTP/1
    qint64 contentLength = 0;
    bool isChunked = false;
    bool keepsAlive = true;
    bool expectsContinue = false;
};

enum class HeadState { Partial, Whole, Refused };

struct HeadReading
{
    HeadState state = HeadState::Partial;
    RequestHead head;   // when whole
    qsizetype size = 0; // of the head in bytes, when whole
    int status = 0;     // when refused
};

inline constexpr qsizetype longestHead = 64 * 1024;

// Strict where QAbstractHttpServer is lenient (bare line feeds, two lengths, length and chunks): whatever the two could
// read differently is refused, so they always agree on where a request ends.
[[nodiscard]] HeadReading readRequestHead(QByteArrayView bytes);

} // namespace pentimento
