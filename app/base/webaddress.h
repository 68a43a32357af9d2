// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace pentimento {

// "https://api.example.org", "http://127.0.0.1:8080": scheme, host and, if it is not the usual one, port; in small letters,
// the host in its ASCII form. What a key is bound to.
[[nodiscard]] QString originOf(const QUrl &url);

// This computer: localhost, 127.0.0.0/8 and ::1, by name only; nothing is looked up.
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace pentimento
