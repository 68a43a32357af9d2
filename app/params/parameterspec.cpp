// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/parameterspec.h"

#include <array>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// In the order of the enumerations: the place in the table is the value.
constexpr std::array kindWords{
    "text"_L1,  "integer"_L1,      "number"_L1,          "boolean"_L1, "choice"_L1, "file"_L1,
    "files"_L1, "list of text"_L1, "list of numbers"_L1, "object"_L1,  "secret"_L1, "unknown"_L1,
};
static_assert(kindWords.size() == size_t(ParameterKind::Unknown) + 1);

constexpr std::array controlWords{
    "prompt"_L1, "text"_L1, "slider"_L1, "number"_L1, "ratio"_L1, "choice"_L1,
    "switch"_L1, "seed"_L1, "image"_L1,  "images"_L1, "list"_L1,  "json"_L1,
};
static_assert(controlWords.size() == size_t(ParameterControl::Json) + 1);

constexpr std::array roleWords{
    "none"_L1,     "prompt"_L1, "negative_prompt"_L1, "image"_L1,    "mask"_L1,       "seed"_L1,
    "ratio"_L1,    "safety"_L1, "format"_L1,          "quality"_L1,  "count"_L1,      "steps"_L1,
    "guidance"_L1, "width"_L1,  "height"_L1,          "strength"_L1, "resolution"_L1,
};
static_assert(roleWords.size() == size_t(ParameterRole::Resolution) + 1);

} // namespace

QString kindWord(ParameterKind kind)
{
    return kindWords.at(size_t(kind));
}

QString controlWord(ParameterControl control)
{
    return controlWords.at(size_t(control));
}

QString roleWord(ParameterRole role)
{
    return roleWords.at(size_t(role));
}

std::optional<ParameterRole> roleFromWord(QStringView word)
{
    const auto found = std::find(roleWords.begin(), roleWords.end(), word);
    if (found == roleWords.end())
        return std::nullopt;
    return ParameterRole(found - roleWords.begin());
}

} // namespace pentimento
