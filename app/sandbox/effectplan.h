// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace pentimento {

enum class Effect {
    BlackAndWhite, Sepia, BlueHour, GoldenHour, Brighter, Darker, Warmer, Colder, Pencil, Watercolour, Oil, Poster,
    VintagePostcard, Blur, Sharpen, Vignette, Mirror, Recolour, Text, Combine
};

[[nodiscard]] QString effectName(Effect effect); // "blue hour": as it stands in the sandbox's log

// How several pictures become one.
enum class Arrangement { SideBySide, Stacked, Inset };

// One thing to do to the pixels.
struct EffectStep
{
    Effect effect = Effect::Poster;
    QString fromColour; // Recolour: a colour's English name; empty: the picture's strongest colour
    QString toColour;
    QString text;       // Text: what stood between the quotation marks
    Qt::Alignment place = Qt::AlignHCenter | Qt::AlignBottom; // Text
    Arrangement arrangement = Arrangement::SideBySide;        // Combine

    friend bool operator==(const EffectStep &, const EffectStep &) = default;
};

// What the sandbox understood of a prompt. Simple words, no AI: the same prompt always gives the same plan.
struct EffectPlan
{
    QList<EffectStep> steps;     // in the order of the words, but Combine first: the rest is done to the one picture
    QStringList understood;      // "“blue hour” → blue hour", for the log
    bool nothingUnderstood = false; // then one step is chosen from the prompt's hash, and the log says so
    bool refuse = false;         // [refuse]
    bool fail = false;           // [fail]
    std::optional<int> slowSeconds; // [slow 20]
    int outputs = 1;             // [many 3], at most 8

    friend bool operator==(const EffectPlan &, const EffectPlan &) = default;
};

[[nodiscard]] EffectPlan planEffects(const QString &prompt);

// The same for whoever knows how many pictures came with the prompt: several are combined without a word, one never, and
// the log says what will be done.
[[nodiscard]] EffectPlan planEffects(const QString &prompt, qsizetype pictures);

} // namespace pentimento
