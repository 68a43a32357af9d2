// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/amount.h"

#include <QString>

#include <chrono>
#include <optional>

namespace pentimento {

// The line under the main button: "2 images · about $0.16 · about 9 s". An estimate says "about", what is not known
// says "unknown"; of the time nothing is said where nothing is known.
[[nodiscard]] QString runLine(int variants, const Amount &cost, std::optional<std::chrono::milliseconds> usualTime);

} // namespace pentimento
