// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace pentimento {

// Where a key may travel. Answers are what a complaint says after the key's name; nothing: the address is right.

// "https://api.example.org", "http://127.0.0.1:8080": scheme, host and, if it is not the usual one, port; in small
// letters, the host in its ASCII form.
[[nodiscard]] QString originOf(const QUrl &url);

[[nodiscard]] std::optional<QString> baseComplaint(const QUrl &base);
[[nodiscard]] std::optional<QString> originComplaint(const QUrl &origin);

// `mustHold`: the place that a path has no use without, such as "{id}" in the one of the poll; may be empty.
[[nodiscard]] std::optional<QString> pathComplaint(const QString &path, const QString &mustHold);

// This computer: localhost, 127.0.0.0/8 and ::1, by name only; nothing is looked up.
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace pentimento
