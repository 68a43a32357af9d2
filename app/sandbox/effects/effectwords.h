// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/effectplan.h"
#include "app/sandbox/effects/promptmask.h"

namespace pentimento::effects {

struct EffectWords
{
    Span span;
    Effect effect = Effect::Poster;
    Arrangement arrangement = Arrangement::SideBySide; // Combine
};

// The effects that are named by a word or two, as a designer would write them, in their order; each effect once. What
// was understood is masked in `words`.
[[nodiscard]] QList<EffectWords> effectWords(QString &words);

} // namespace pentimento::effects
