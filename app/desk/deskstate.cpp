// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/deskstate.h"

namespace pentimento {

const Version *beforeOf(const DeskState &state)
{
    if (!state.against.isEmpty() && state.against != state.shown) {
        if (const Version *chosen = versionIn(state.lineage, state.against))
            return chosen;
    }
    const Version *shown = versionIn(state.lineage, state.shown);
    if (shown == nullptr)
        return nullptr;
    for (const VersionId &parent : shown->parents) {
        if (const Version *known = versionIn(state.lineage, parent))
            return known;
    }
    return nullptr;
}

bool mayShow(const Version &result, const DeskState &state)
{
    if (state.shown.isEmpty())
        return true;
    return result.parents.contains(state.shown) && beforeOf(state) == nullptr;
}

VersionId neighbourOf(const DeskState &state, int step)
{
    QList<VersionId> results;
    for (const JobRecord &job : state.lineage.jobs) {
        for (const JobOutput &output : job.outputs) {
            if (output.state == OutputState::Stored && !output.version.isEmpty())
                results.append(output.version);
        }
    }
    const qsizetype at = results.indexOf(state.shown);
    if (at < 0)
        return step > 0 ? results.value(0) : results.value(results.size() - 1);
    return results.value(at + step);
}

} // namespace pentimento
