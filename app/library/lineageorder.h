// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/library/version.h"

namespace pentimento {

// The root, then each version once its parents among these have come, the oldest first. Where a damaged library makes
// versions each other's ancestors, the oldest of them comes first: none is left out.
[[nodiscard]] QList<Version> parentsFirst(QList<Version> versions, const VersionId &root);

} // namespace pentimento
