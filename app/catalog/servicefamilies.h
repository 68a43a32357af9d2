// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/service.h"

namespace pentimento {

// Where the calls of a family are, as long as a service's file does not say otherwise. An empty path: the family has no
// such call, or its answers name the address.
[[nodiscard]] ServicePaths usualPaths(const QString &family);

// How a family's requests are written, likewise.
[[nodiscard]] ServiceOptions usualOptions(const QString &family);

} // namespace pentimento
