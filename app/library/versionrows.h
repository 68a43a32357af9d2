// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/jobs/jobrecord.h"
#include "app/library/version.h"

#include <QVariant>

class QSqlDatabase;

namespace pentimento {

// The versions that a job's stored outputs are. Their parents are the versions of the request's pictures.
[[nodiscard]] QList<Version> versionsOfOutputs(const JobRecord &record, qint64 now);

// What is there already under this id stays as it is.
[[nodiscard]] Result<Done> writeVersion(QSqlDatabase &database, const Version &version);

// `where` is the rest of "SELECT … FROM version", with JOIN, WHERE, ORDER BY and places for the values.
[[nodiscard]] Result<QList<Version>> readVersions(QSqlDatabase &database, const QString &where,
                                                  const QVariantList &values);

} // namespace pentimento
