// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace pentimento::effects {

// Part of a prompt, in characters of the prompt as it was typed.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    [[nodiscard]] bool holds(qsizetype place) const { return place >= start && place < end(); }
};

// What stands for words that are already understood, or are not to be understood: no pattern reaches across it.
constexpr QChar masking(0xfffc);

// In small letters, typographic apostrophes within words made plain; character for character as long as the prompt, so
// that a place found here is a place there.
[[nodiscard]] QString inSmallLetters(const QString &prompt);

void mask(QString &words, const Span &span);

// Clauses that say what is to stay, or to go: "keep the red exactly as it is", "without a vignette".
[[nodiscard]] QList<Span> untouchedClauses(const QString &words);

} // namespace pentimento::effects
