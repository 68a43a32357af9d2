// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/httpmessage.h"

namespace pentimento::test {

// As ReplicateProtocol marks a create.
inline HttpRequest paidPost(const QUrl &url, const QByteArray &body = R"({"input":{"prompt":"blue hour"}})")
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = body;
    request.repeatable = Repeatable::No;
    request.lane = Lane::Creates;
    return request;
}

inline HttpRequest get(const QUrl &url, Lane lane = Lane::Control)
{
    HttpRequest request;
    request.url = url;
    request.lane = lane;
    return request;
}

} // namespace pentimento::test
