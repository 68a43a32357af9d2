// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/jobs/jobrecord.h"

class QSqlDatabase;

namespace pentimento {

// Which versions the job was given, as its request names them now. A picture that is no version has no row.
[[nodiscard]] Result<Done> writeInputs(QSqlDatabase &database, const JobRecord &record);

} // namespace pentimento
