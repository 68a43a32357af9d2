// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QList>
#include <QSize>
#include <QString>

#include <optional>

namespace pentimento {

// Width to height of "16:9"; nothing for a choice that is no shape.
[[nodiscard]] std::optional<double> ratioOf(const QJsonValue &choice);

// "match_input_image": the shape of the picture that is edited.
[[nodiscard]] bool matchesInput(const QJsonValue &choice);

// In the order in which they are offered: like the input, square, the usual shapes lying and standing, the others as
// the schema has them, what is no shape last.
[[nodiscard]] QList<QJsonValue> arrangedRatios(const QJsonArray &choices);

// What the model will return for a choice: of its fixed sizes the one whose shape is nearest. Empty where that cannot
// be said.
[[nodiscard]] QSize resultSize(const QJsonValue &choice, const QList<QSize> &sizes, const QSize &firstInput);

} // namespace pentimento
