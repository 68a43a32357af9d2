// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobrecord.h"
#include "app/library/version.h"

namespace pentimento {

// An original and everything that came of it: what the strip and the tree of versions show. Where a picture was made
// from nothing, it is its own root.
struct Lineage
{
    VersionId root;          // empty: the jobs that were given no picture
    QList<Version> versions; // parents before their children, siblings oldest first; the root first
    QList<JobRecord> jobs;   // that were given or made one of these, oldest first, whatever came of them

    friend bool operator==(const Lineage &, const Lineage &) = default;
};

[[nodiscard]] const Version *versionIn(const Lineage &lineage, const VersionId &id); // null: not of the family
[[nodiscard]] const JobRecord *jobIn(const Lineage &lineage, const JobId &id);

// Whether the job is known here or was given a picture of this family; of jobs without a picture: whether it had none.
[[nodiscard]] bool belongsTo(const Lineage &lineage, const JobRecord &job);

// The family as it is once the job has changed: the job in its place, its stored outputs among the versions.
[[nodiscard]] Lineage withJob(Lineage lineage, const JobRecord &job);

} // namespace pentimento
