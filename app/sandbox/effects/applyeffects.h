// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/effectsmodule.h"

namespace pentimento::effects {

// Carries a plan out: the pictures become one of the wished size, then each step in turn. A null image if
// the size is empty or memory ends.
[[nodiscard]] QImage applyEffects(const EffectRequest &request);

} // namespace pentimento::effects
