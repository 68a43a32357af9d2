// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/errortext.h"

#include <optional>

namespace pentimento {

// What is said of the programs on this computer that draw (stable-diffusion.cpp, ComfyUI); nothing for errors that are
// not theirs alone.
[[nodiscard]] std::optional<Explanation> localExplanation(const Error &error, const ErrorPlace &place);

} // namespace pentimento
