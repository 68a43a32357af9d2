// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobevent.h"

namespace pentimento {

// The only way a record changes. An event that does not fit the record's phase gives nothing: final phases stay final, a late
// answer changes nothing that is decided. `now` is in UTC milliseconds.
[[nodiscard]] std::optional<JobRecord> reduce(const JobRecord &record, const JobEvent &happened, qint64 now);

// A record as it is after the program ended in the middle of things: what was not sent is held, what may have been sent is
// unknown, everything with an id goes on.
[[nodiscard]] JobRecord recovered(const JobRecord &record);

} // namespace pentimento
