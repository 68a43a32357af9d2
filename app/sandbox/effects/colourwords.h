// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/effects/promptmask.h"

#include <QStringList>

namespace pentimento::effects {

struct ColourWords
{
    Span span;
    QString from; // empty: "make the car blue" does not say which colour the car has
    QString to;
};

// All colours that can be named, by the names used in plans.
[[nodiscard]] QStringList colourNames();

// The wishes to turn one colour into another, in their order. What was understood is masked in `words`.
[[nodiscard]] QList<ColourWords> colourWords(QString &words);

} // namespace pentimento::effects
