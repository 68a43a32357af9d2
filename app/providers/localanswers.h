// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/providers/providerprotocol.h"

namespace pentimento {

// What is different where the service is a program on this computer: nothing it does is ever charged, so there is no
// outcome that a person would have to look up; and a connection that is refused means that it has not been started.

// Error::code of that, with ErrorKind::Network.
inline constexpr QLatin1StringView notRunning{"not-running"};

// The same failure as one that cost nothing.
[[nodiscard]] Error freeOfCharge(Error error);
[[nodiscard]] NextStep freeOfCharge(NextStep step);

} // namespace pentimento
