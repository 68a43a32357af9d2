// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/http/httpmessage.h"

#include <QJsonObject>
#include <QString>

namespace pentimento {

// An exchange as it may be kept and passed on: who was asked for what, and what came, in the form of the files of
// tests/fixtures. It holds no credential, no value under a name such as "api_key", no query of an address but for plain
// names and numbers, and no picture: of a data: URI, of base64 and of a file stays what it was and how long. Prompts
// stay, since they are what was said.
//
//     sent              method, url, headers, and body (JSON or text) or form (the parts of a multipart body)
//     http_status, headers, whole, body     of the answer, as the fixtures have them
//     transport_error                       in place of these, where there was no answer
[[nodiscard]] QJsonObject recordOf(const HttpRequest &request, const Result<HttpResponse> &answer);

} // namespace pentimento
