// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/httpmessage.h"

namespace pentimento {

struct ResponseForm
{
    bool isHead = false; // the answer to HEAD: the length, but no body
    bool keepsAlive = true;
};

// An answer as it goes on the wire: always with a length, never in chunks.
[[nodiscard]] QByteArray responseBytes(const HttpResponse &response, const ResponseForm &form);

// A refusal that the service has not seen.
[[nodiscard]] HttpResponse plainRefusal(int status);

} // namespace pentimento
