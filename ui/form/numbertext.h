// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/params/parameterspec.h"

namespace pentimento {

// Any JSON value in one line of text: numbers in their shortest form and exact; nothing for what is unset or null.
[[nodiscard]] QString valueText(const QJsonValue &value);

// What somebody types for a number. Empty: unset. Blanks between digits are taken for grouping, and a comma for a
// decimal point where it cannot mean thousands. What is no number comes back as the text: the validation says so, and
// nothing is lost.
[[nodiscard]] QJsonValue numberFromText(const ParameterSpec &spec, const QString &text);

} // namespace pentimento
