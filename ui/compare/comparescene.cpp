// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparescene.h"

#include <array>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// In the order of the enumerations.
constexpr std::array modeWords{"slider"_L1, "side-by-side"_L1, "fade"_L1, "difference"_L1, "flip"_L1};
constexpr std::array backgroundWords{"theme"_L1, "black"_L1, "dark"_L1, "mid"_L1, "light"_L1, "white"_L1, "checker"_L1};

template<typename Enum, size_t count>
Enum fromWord(const std::array<QLatin1StringView, count> &words, QStringView word)
{
    for (size_t i = 0; i < count; ++i) {
        if (word == words[i])
            return Enum(i);
    }
    return Enum(0);
}

} // namespace

bool areRelated(const CompareScene &one, const CompareScene &other)
{
    const auto isIn = [&other](const ComparePicture &picture) {
        return !picture.isEmpty()
               && ((picture.id == other.before.id && picture.path == other.before.path)
                   || (picture.id == other.after.id && picture.path == other.after.path));
    };
    return isIn(one.before) || isIn(one.after);
}

QString compareModeWord(CompareMode mode)
{
    return modeWords[size_t(mode)];
}

CompareMode compareModeFromWord(QStringView word)
{
    return fromWord<CompareMode>(modeWords, word);
}

QString canvasBackgroundWord(CanvasBackground background)
{
    return backgroundWords[size_t(background)];
}

CanvasBackground canvasBackgroundFromWord(QStringView word)
{
    return fromWord<CanvasBackground>(backgroundWords, word);
}

} // namespace pentimento
