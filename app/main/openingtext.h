// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/library/libraryopening.h"

#include <QString>

namespace pentimento {

// What a person has to know about how the library came up; empty where all is well.
[[nodiscard]] QString openingText(const LibraryOpening &opening, const QString &path);

} // namespace pentimento
