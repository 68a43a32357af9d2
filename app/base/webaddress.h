// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace pentimento {

// "https://api.example.org", "http://127.0.0.1:8080": scheme, host and, if it is not the usual one, port; in small
// letters, the host in its ASCII form. What a key is bound to.
[[nodiscard]] QString originOf(const QUrl &url);

// This computer: localhost, 127.0.0.0/8 and ::1, by name only; nothing is looked up.
[[nodiscard]] bool isLoopback(const QUrl &url);

// Whether an address belongs to one of these origins: over https (or http to this computer), without a user name. An
// origin may begin with "https://*.": then every host below that name is meant, with the same port. Everything that
// carries a key, and every address that an answer names, passes here.
[[nodiscard]] bool isOfOrigins(const QUrl &url, const QStringList &origins);

// Whether it begins with "https://*.".
[[nodiscard]] bool isWildcardOrigin(const QString &origin);

} // namespace pentimento
