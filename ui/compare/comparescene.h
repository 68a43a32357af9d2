// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"

#include <QString>

namespace pentimento {

// A picture as the canvas is told of it.
struct ComparePicture
{
    ImageId id;
    QString path;  // empty: an input, found in the store by its id
    QString label; // "coffee.png", "variant 1"
    QString alt;   // what is to be seen, for a screen reader and as tool tip; may be empty

    [[nodiscard]] bool isEmpty() const { return id.isEmpty() && path.isEmpty(); }
    friend bool operator==(const ComparePicture &, const ComparePicture &) = default;
};

// What the canvas shows. One of the two alone is a single picture; none, an empty canvas.
struct CompareScene
{
    ComparePicture before;
    ComparePicture after;

    [[nodiscard]] bool isEmpty() const { return before.isEmpty() && after.isEmpty(); }
    [[nodiscard]] bool isPair() const { return !before.isEmpty() && !after.isEmpty(); }
    friend bool operator==(const CompareScene &, const CompareScene &) = default;
};

// Whether the eye stays with something when the one follows the other: they have a picture in common.
[[nodiscard]] bool areRelated(const CompareScene &one, const CompareScene &other);

enum class CompareMode { Slider, SideBySide, Fade, Difference, Flip };
enum class CanvasBackground { Theme, Black, Dark, Mid, Light, White, Checker };

// Words for the settings, stable for ever; an unknown word is the first of its kind.
[[nodiscard]] QString compareModeWord(CompareMode mode);
[[nodiscard]] CompareMode compareModeFromWord(QStringView word);
[[nodiscard]] QString canvasBackgroundWord(CanvasBackground background);
[[nodiscard]] CanvasBackground canvasBackgroundFromWord(QStringView word);

} // namespace pentimento
