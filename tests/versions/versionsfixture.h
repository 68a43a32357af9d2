// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/library/lineage.h"

#include <QLocale>

namespace pentimento::test {

using namespace Qt::StringLiterals;

inline constexpr qint64 noon = 1'700'000'000'000;

inline void speakAmerican()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

inline Error errorOfKind(ErrorKind kind, const QString &detail = {})
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

// A record as the library holds one: read from what is stored.
inline JobRecord storedRecord(const QString &id, const QString &prompt, const QString &parent, Phase phase)
{
    JobRecord job;
    job.id = JobId(id);
    job.run = RunId(u"run of "_s + id);
    job.request.model = ModelId(u"black-forest-labs/flux-kontext-max"_s);
    job.request.service = ServiceId(u"kkiai"_s);
    job.request.values.set(u"prompt"_s, prompt);
    job.request.values.set(u"seed"_s, 7);
    job.request.images = {{u"input_image"_s, ImageId(u"input"_s), u"coffee.png"_s, QSize(600, 400), VersionId(parent)}};
    job.phase = phase;
    job.createdAt = noon;
    job.acceptedAt = noon + 1'000;
    job.finishedAt = noon + 9'200;
    job.cost = {u"0.08"_s, u"USD"_s, AmountSource::Reported};
    return jobFromJson(jobToJson(job));
}

// A job that has made one version, named as its picture is: "v of <id>".
inline JobRecord doneRecord(const QString &id, const QString &prompt, const QString &parent)
{
    JobRecord job = storedRecord(id, prompt, parent, Phase::Succeeded);
    JobOutput output;
    output.state = OutputState::Stored;
    output.file.id = ImageId(u"image of "_s + id);
    output.file.path = u"/pictures/2026-01-01/%1.png"_s.arg(id);
    output.file.size = QSize(1248, 832);
    output.version = VersionId(u"v of "_s + id);
    job.outputs = {output};
    return job;
}

inline Version versionOf(const JobRecord &job, int output = 0)
{
    const JobOutput &made = job.outputs.at(output);
    Version version{made.version,   VersionKind::Result, made.file.id,
                    made.file.path, u"one.png"_s,        job.id,
                    output,         job.finishedAt,      {}};
    for (const InputImage &image : job.request.images)
        version.parents.append(image.version);
    return version;
}

inline Version originalVersion(const QString &id = u"root"_s)
{
    return {VersionId(id),
            VersionKind::Original,
            ImageId(u"image of "_s + id),
            u"/inputs/coffee.png"_s,
            u"coffee.png"_s,
            {},
            -1,
            noon - 1'000,
            {}};
}

// The root and what the jobs made of it, in their order.
inline Lineage lineageOf(const QList<JobRecord> &jobs)
{
    Lineage lineage{VersionId(u"root"_s), {originalVersion()}, jobs};
    for (const JobRecord &job : jobs) {
        for (int i = 0; i < job.outputs.size(); ++i)
            lineage.versions.append(versionOf(job, i));
    }
    return lineage;
}

} // namespace pentimento::test
