// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pentimento {

// The help of a command, or of the program where the name is empty or unknown; written for people.
[[nodiscard]] QString helpText(const QString &command);
[[nodiscard]] QString versionText();

} // namespace pentimento
