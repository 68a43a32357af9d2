// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pentimento {

// The keys and words of a service file in the words of the editor. A key of a newer format is its own title.
[[nodiscard]] QString familyTitle(const QString &family);
[[nodiscard]] QString authenticationTitle(const QString &word);
[[nodiscard]] QString pathTitle(const QString &key);
[[nodiscard]] QString capabilityTitle(const QString &key);
[[nodiscard]] QString limitTitle(const QString &key);
[[nodiscard]] QString optionTitle(const QString &key);
[[nodiscard]] QString optionWordTitle(const QString &key, const QString &word);

// What is to be put right in a field (servicefields.h names them). `said` is what the catalogue says, for a field that
// has no sentence of its own.
[[nodiscard]] QString fieldAdvice(const QString &field, const QString &said);

} // namespace pentimento
