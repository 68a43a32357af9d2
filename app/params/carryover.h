// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/params/parameterschema.h"
#include "app/params/parametervalues.h"

namespace pentimento {

// What a person has set, taken along to another model: the same name and kind first, else the same role. Pictures that
// have no field of their own name go in wire order into those that are left, one by one or as a list. What the other
// model would refuse is dropped: a choice that it does not have, a number out of its range, another kind. An integer
// and a number are one kind here, as long as the value fits. Secrets are never carried.
[[nodiscard]] ParameterValues carriedOver(const ParameterValues &values, const ParameterSchema &from,
                                          const ParameterSchema &to);

} // namespace pentimento
