// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"

#include <QList>

class QSqlDatabase;

namespace pentimento {

// The way up from a version: by the first parent that is known, until there is none. Ends also where a damaged library
// makes a version its own ancestor; the root is then the oldest on the way.
struct Ancestry
{
    VersionId root; // empty: the version itself is not known
    QList<VersionId> way;
};

[[nodiscard]] Result<Ancestry> ancestryOf(QSqlDatabase &database, const VersionId &version);

// "(SELECT …)": the ids of a version and of all that came of it, each once. One place, for the version.
[[nodiscard]] QString familyQuery();

} // namespace pentimento
