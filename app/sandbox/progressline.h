// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pentimento {

// " 50%|█████     | 14/28": what tqdm writes, and what clients read progress from.
[[nodiscard]] QString progressLine(int step, int steps);

} // namespace pentimento
