// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonValue>

#include <compare>
#include <optional>

namespace pentimento {

// Numbers in JSON, compared without passing 64-bit integers through a double: 9007199254740993 is not 9007199254740992.

// The number, if it is whole and a 64-bit integer holds it; 7.0 is 7.
[[nodiscard]] std::optional<qint64> exactInteger(const QJsonValue &value);

// Unordered where one of the two is no number.
[[nodiscard]] std::partial_ordering compareNumbers(const QJsonValue &a, const QJsonValue &b);

// Equal as a choice is equal: 1 is 1.0, but never "1".
[[nodiscard]] bool isSameValue(const QJsonValue &a, const QJsonValue &b);
[[nodiscard]] bool holds(const QJsonArray &list, const QJsonValue &value);

} // namespace pentimento
