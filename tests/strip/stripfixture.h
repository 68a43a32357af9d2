// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/strip/stripcard.h"

namespace pentimento::test {

using namespace Qt::StringLiterals;

inline constexpr qint64 noon = 1'700'000'000'000;

inline Error errorOfKind(ErrorKind kind, Charged charged = Charged::No, const QString &code = {})
{
    Error error;
    error.kind = kind;
    error.charged = charged;
    error.code = code;
    return error;
}

// The jobs are numbered in the order in which they were begun; those of one letter are one run.
inline JobRecord jobNumber(int number, Phase phase, const VersionId &input = VersionId(u"root"_s),
                           const QString &run = {})
{
    JobRecord job;
    job.id = JobId(u"job-%1"_s.arg(number, 4, 10, QChar(u'0')));
    job.run = RunId(run.isEmpty() ? job.id.text() : run);
    job.request.model = ModelId(u"black-forest-labs/flux-kontext-max"_s);
    job.request.service = ServiceId(u"kkiai"_s);
    job.request.values.set(u"prompt"_s, u"sepia print"_s);
    if (!input.isEmpty())
        job.request.images = {{u"input_image"_s, ImageId(u"input"_s), u"coffee.png"_s, QSize(600, 400), input}};
    job.phase = phase;
    job.cost = {u"0.08"_s, u"USD"_s, AmountSource::Estimated};
    job.createdAt = noon - 60'000 + number;
    job.submittedAt = noon - 6'000;
    job.acceptedAt = noon - 5'000;
    return job;
}

inline JobOutput storedOutput(const QString &version, const QString &path = u"/pictures/one.png"_s)
{
    JobOutput output;
    output.state = OutputState::Stored;
    output.file.id = ImageId(u"image of "_s + version);
    output.file.path = path;
    output.file.size = QSize(1248, 832);
    output.version = VersionId(version);
    return output;
}

inline JobOutput troubledOutput(OutputState state, const Error &error)
{
    JobOutput output;
    output.state = state;
    output.error = error;
    return output;
}

// A job that has made a picture: the version "v<number>".
inline JobRecord doneNumber(int number, const VersionId &input = VersionId(u"root"_s), const QString &run = {})
{
    JobRecord job = jobNumber(number, Phase::Succeeded, input, run);
    job.outputs = {storedOutput(u"v%1"_s.arg(number))};
    job.finishedAt = job.acceptedAt + 8'200;
    job.cost.source = AmountSource::Reported;
    return job;
}

// The root "root" and what the jobs made of it.
inline Lineage lineageOf(const QList<JobRecord> &jobs)
{
    Lineage lineage;
    lineage.root = VersionId(u"root"_s);
    Version root;
    root.id = lineage.root;
    root.name = u"coffee.png"_s;
    lineage.versions = {root};
    for (const JobRecord &job : jobs)
        lineage = withJob(std::move(lineage), job);
    return lineage;
}

inline CardFacts factsAtNoon()
{
    CardFacts facts;
    facts.serviceName = [](const ServiceId &service) { return service.text(); };
    facts.modelName = [](const ModelId &) { return u"Kontext [max]"_s; };
    facts.usualMs = [](const ServiceId &, const ModelId &) { return 8'600; };
    facts.outputLifeMs = [](const ServiceId &) { return 3'600'000; };
    facts.holdsCreates = [](const ServiceId &service) { return service.text() == QLatin1StringView("holding"); };
    facts.nowMs = noon;
    return facts;
}

} // namespace pentimento::test
