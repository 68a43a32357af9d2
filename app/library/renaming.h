// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

namespace pentimento {

// In one step, also of a folder; replaces a file that stands under the new name. Not QFile::rename(): where that cannot
// rename it copies and deletes.
[[nodiscard]] Result<Done> renamed(const QString &from, const QString &to);

} // namespace pentimento
