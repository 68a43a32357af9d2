// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace pentimento {

// What may be written down of foreign or secret text. Used before anything goes to a log, a message, the library or a
// sidecar.

// Removes every occurrence of the secrets (each at least 6 characters long), data: URIs beyond their type, and anything
// that follows Bearer, Token, Key, x-key. Clips to `limit` characters. Control characters and bidi marks become spaces.
[[nodiscard]] QString redacted(QString text, const QStringList &secrets = {}, qsizetype limit = 2000);

// Scheme, host, port and path; user info, query and fragment are gone.
[[nodiscard]] QString redactedUrl(const QUrl &url);

} // namespace pentimento
