// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobrecord.h"
#include "app/library/version.h"

#include <functional>
#include <optional>

namespace pentimento {

// One row of the details: what it is called, and what is known.
struct DetailRow
{
    QString label;
    QString value;
    QString folder; // that a click on the value opens; empty: it is only read

    friend bool operator==(const DetailRow &, const DetailRow &) = default;
};

// All that the details say, as values.
struct DetailTexts
{
    QList<DetailRow> rows;
    QString prompt;  // in full, as it was written
    QString trouble; // what went wrong, what it cost, what to do next; empty: nothing
    QString log;     // the service's own words, and those of its errors: foreign, plain text

    friend bool operator==(const DetailTexts &, const DetailTexts &) = default;
};

struct DetailNames
{
    std::function<QString(const ServiceId &)> service;
    std::function<QString(const ModelId &)> model;
};

// Of a version; `job` is the one that made it. `size` is the picture's, empty where it is not known.
[[nodiscard]] DetailTexts detailsOf(const Version &version, const std::optional<JobRecord> &job, const QSize &size,
                                    const DetailNames &names);

// Of a job that has no picture (yet).
[[nodiscard]] DetailTexts detailsOf(const JobRecord &job, const DetailNames &names);

// "Pictures / Pentimento": a folder as people think of it, from their home on.
[[nodiscard]] QString folderText(const QString &folder, const QString &home);

} // namespace pentimento
