// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/params/parameterspec.h"

namespace pentimento {

// What edits a parameter, from its kind, its role and its limits. Every kind has a control.
[[nodiscard]] ParameterControl controlFor(const ParameterSpec &spec);

} // namespace pentimento
