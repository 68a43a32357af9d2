// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/params/parameterspec.h"

namespace pentimento {

// What stands at a field: our own words, translated, for what we know by name or role; else the schema's title, else
// the name with spaces. Foreign words come as one clipped line of plain text.
[[nodiscard]] QString labelFor(const ParameterSpec &spec);

// What the parameter does to the picture, in a sentence of ours; empty for what we do not know.
[[nodiscard]] QString effectFor(const ParameterSpec &spec);

} // namespace pentimento
