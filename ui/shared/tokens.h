// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace pentimento {

// The colours of one look (ui.md, "Tokens"). Panels are grey without a hue, so that pictures are judged fairly; the
// accent is for what is selected, running, or the one main action.
struct Tokens
{
    QColor window;
    QColor panel;
    QColor raised; // buttons
    QColor line;
    QColor canvas; // behind pictures
    QColor well;   // fields
    QColor text;
    QColor mutedText;
    QColor accent;
    QColor onAccent;
    QColor selected; // fill
    QColor good;
    QColor bad;

    friend bool operator==(const Tokens &, const Tokens &) = default;
};

enum class Look { Dark, Light };

[[nodiscard]] const Tokens &tokensFor(Look look);

// The tokens travel in the palette, so that every widget has them, hears of a change as any Qt widget does, and nothing
// has to be asked of a global. Each token has one role of its own.
[[nodiscard]] QPalette paletteOf(const Tokens &tokens);
[[nodiscard]] Tokens tokensOf(const QPalette &palette);

// WCAG 2 contrast of two opaque colours: 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

// What text must have (ui.md).
inline constexpr double leastContrast = 4.5;

// The wished colour, moved towards black or white just as far as text on `ground` needs. For text that stands where no
// token was measured for it: directly on the canvas, whose colour a person may choose.
[[nodiscard]] QColor readableOn(const QColor &ground, const QColor &wished);

} // namespace pentimento
