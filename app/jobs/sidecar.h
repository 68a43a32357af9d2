// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobrecord.h"

namespace pentimento {

// What lies beside the results in .pentimento/<job id>.json, format 1: enough to rebuild the library without its database.
// Holds no key, no secret value, no log, no address of an output.
[[nodiscard]] QJsonObject sidecarOf(const JobRecord &record);

} // namespace pentimento
