// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pentimento {

// A letter, a digit or a mark on one, in any script.
[[nodiscard]] bool isWordCharacter(char32_t character);

// Words that some systems take for a device, whatever suffix follows: con, nul, com1 …
[[nodiscard]] bool isDeviceName(QStringView stem);

// The longest beginning that takes at most so many bytes as UTF-8 and so many UTF-16 units, cut between characters.
[[nodiscard]] QString clippedTo(const QString &text, qsizetype bytes, qsizetype units);

// One name within a folder, made of letters, digits, space and -_.(): never a path, never hidden, at most 120 bytes.
// Two names may become one. Never empty.
[[nodiscard]] QString safeFileName(const QString &name);

// A foreign file's name for showing: what would break the line or turn the direction of writing becomes U+FFFD.
[[nodiscard]] QString shownFileName(const QString &name);

} // namespace pentimento
