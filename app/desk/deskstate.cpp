// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/deskstate.h"

#include "app/library/versionrows.h"

namespace pentimento {

namespace {

// A job without a picture belongs to those without, whatever else lies on the desk.
QList<VersionId> parentsOf(const JobRecord &job)
{
    QList<VersionId> parents;
    for (const InputImage &image : job.request.images) {
        if (!image.version.isEmpty())
            parents.append(image.version);
    }
    return parents;
}

} // namespace

const Version *versionIn(const Lineage &lineage, const VersionId &id)
{
    const auto found = std::find_if(lineage.versions.cbegin(), lineage.versions.cend(),
                                    [&id](const Version &version) { return version.id == id; });
    return found == lineage.versions.cend() ? nullptr : &*found;
}

const JobRecord *jobIn(const Lineage &lineage, const JobId &id)
{
    const auto found = std::find_if(lineage.jobs.cbegin(), lineage.jobs.cend(),
                                    [&id](const JobRecord &job) { return job.id == id; });
    return found == lineage.jobs.cend() ? nullptr : &*found;
}

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

Lineage withJob(Lineage lineage, const JobRecord &job)
{
    const auto known = std::find_if(lineage.jobs.begin(), lineage.jobs.end(),
                                    [&job](const JobRecord &other) { return other.id == job.id; });
    if (known == lineage.jobs.end())
        lineage.jobs.append(job);
    else
        *known = job;
    const QList<Version> outputs = versionsOfOutputs(job, job.finishedAt);
    for (const Version &output : outputs) {
        if (versionIn(lineage, output.id) == nullptr)
            lineage.versions.append(output);
    }
    return lineage;
}

bool belongsTo(const JobRecord &job, const Lineage &lineage)
{
    const QList<VersionId> parents = parentsOf(job);
    if (parents.isEmpty())
        return lineage.root.isEmpty();
    return std::any_of(parents.begin(), parents.end(),
                       [&lineage](const VersionId &parent) { return versionIn(lineage, parent) != nullptr; });
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
