// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/catalog.h"
#include "app/main/console.h"
#include "app/main/paths.h"

namespace pentimento {

// The catalogue with the person's own files; what is wrong with a file is said, and the file left out.
[[nodiscard]] CatalogReading readCatalogFor(const Paths &paths, Console &console);

} // namespace pentimento
