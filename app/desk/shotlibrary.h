// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pentimento {

// Edits in states that no sandbox brings about at will: owed, held, parked, of unknown outcome. Written into a library
// that holds at least one result and is not open; the result's family is what the next start shows. False: it could not
// be done.
[[nodiscard]] bool makeLeftovers(const QString &dataDir);

// As much as somebody might write, in several scripts.
[[nodiscard]] QString longPrompt();

} // namespace pentimento
