// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace pentimento {

// Where a key may travel. Answers are what a complaint says after the key's name; nothing: the address is right.

[[nodiscard]] std::optional<QString> baseComplaint(const QUrl &base);
[[nodiscard]] std::optional<QString> originComplaint(const QUrl &origin);

// "https://*.bfl.ai": every host below a name, as long as the base is one of them and the name is not a whole ending
// such as "ai". For services whose answers name one of their own hosts.
[[nodiscard]] std::optional<QString> wildcardComplaint(const QString &origin, const QUrl &base);

// `mustHold`: the place that a path has no use without, such as "{id}" in the one of the poll; may be empty.
[[nodiscard]] std::optional<QString> pathComplaint(const QString &path, const QString &mustHold);

} // namespace pentimento
