// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/params/validation.h"

namespace pentimento {

// What is wrong with a value whatever the other values are, apart from limits: its type, its text, its exactness. Asked
// by validate() and by valueFromText(). A list gives one problem per entry that is wrong.

// NUL and lone surrogates cannot be sent as they are, and nothing is changed in silence.
[[nodiscard]] bool isCleanText(QStringView text);

[[nodiscard]] QList<Problem> typeProblems(const ParameterSpec &spec, const QJsonValue &value);

} // namespace pentimento
