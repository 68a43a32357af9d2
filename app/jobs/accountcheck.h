// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/catalog/service.h"
#include "app/http/httpmessage.h"
#include "app/jobs/keycheck.h"

#include <optional>

namespace pentimento {

// The question that shows whether a service takes a key and that can cost nothing: who am I, or else the list of the
// runs so far. Nothing where the service has neither, or needs no key. It is without the key, as every request.
[[nodiscard]] std::optional<HttpRequest> accountQuestion(const Service &service, std::chrono::milliseconds limit);

[[nodiscard]] bool canCheckKey(const Service &service);

// What its answer says of the key.
[[nodiscard]] KeyCheck keyCheckOf(const Result<HttpResponse> &answer);

} // namespace pentimento
