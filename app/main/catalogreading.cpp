// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/catalogreading.h"

namespace pentimento {

CatalogReading readCatalogFor(const Paths &paths, Console &console)
{
    CatalogReading reading = readCatalog(paths.configuration);
    for (const QString &complaint : std::as_const(reading.complaints))
        console.note(complaint);
    return reading;
}

} // namespace pentimento
