// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/lineage.h"

#include "app/library/versionrows.h"

namespace pentimento {

const Version *versionIn(const Lineage &lineage, const VersionId &id)
{
    const auto found = std::find_if(lineage.versions.cbegin(), lineage.versions.cend(),
                                    [&id](const Version &version) { return version.id == id; });
    return found == lineage.versions.cend() ? nullptr : &*found;
}

const JobRecord *jobIn(const Lineage &lineage, const JobId &id)
{
    const auto found =
        std::find_if(lineage.jobs.cbegin(), lineage.jobs.cend(), [&id](const JobRecord &job) { return job.id == id; });
    return found == lineage.jobs.cend() ? nullptr : &*found;
}

bool belongsTo(const Lineage &lineage, const JobRecord &job)
{
    if (jobIn(lineage, job.id) != nullptr)
        return true;
    const QList<InputImage> &images = job.request.images;
    if (lineage.root.isEmpty())
        return std::all_of(images.begin(), images.end(),
                           [](const InputImage &image) { return image.version.isEmpty(); });
    return std::any_of(images.begin(), images.end(),
                       [&lineage](const InputImage &image) { return versionIn(lineage, image.version) != nullptr; });
}

Lineage withJob(Lineage lineage, const JobRecord &job)
{
    const auto known = std::find_if(lineage.jobs.begin(), lineage.jobs.end(),
                                    [&job](const JobRecord &other) { return other.id == job.id; });
    if (known == lineage.jobs.end()) {
        // Oldest first. Variants of one run may be told in any order.
        const auto comesBefore = [](const JobRecord &a, const JobRecord &b) {
            return a.createdAt != b.createdAt ? a.createdAt < b.createdAt : a.id < b.id;
        };
        lineage.jobs.insert(std::upper_bound(lineage.jobs.begin(), lineage.jobs.end(), job, comesBefore), job);
    } else {
        *known = job;
    }
    const QList<Version> outputs = versionsOfOutputs(job, job.finishedAt > 0 ? job.finishedAt : job.acceptedAt);
    for (const Version &output : outputs) {
        if (versionIn(lineage, output.id) == nullptr)
            lineage.versions.append(output);
    }
    return lineage;
}

} // namespace pentimento
