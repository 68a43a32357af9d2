// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QDateTime>
#include <QString>

class QSqlDatabase;

namespace pentimento {

// Whether it is time for another copy. `last` is invalid where there is none; one from the future was made before the
// clock was set back, and counts as old.
[[nodiscard]] bool isCopyDue(const QDateTime &last, const QDateTime &now, std::chrono::milliseconds every);

// A whole copy under the target's name, in place of an older one; until it is whole and on the disk the older one
// stays.
[[nodiscard]] Result<Done> copyLibrary(QSqlDatabase &database, const QString &target);

} // namespace pentimento
