// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/transport.h"

#include <optional>

namespace pentimento::test {

// Sends and waits. Nothing: it did not end (the guard is against hanging, not a measure).
[[nodiscard]] std::optional<Result<HttpResponse>> exchange(Transport &transport, const HttpRequest &request,
                                                           std::chrono::milliseconds guard = std::chrono::seconds(60));

} // namespace pentimento::test
