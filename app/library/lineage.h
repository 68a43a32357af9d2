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

} // namespace pentimento
