// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pentimento {

// 26 characters of lower-case base32, as Replicate's own: 130 random bits.
[[nodiscard]] QString makeRemoteId();

// The secret part of an output's address: whoever has the address has the file, so nobody may guess it.
[[nodiscard]] QString makeDeliveryToken();

} // namespace pentimento
