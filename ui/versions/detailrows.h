// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobrecord.h"
#include "app/library/version.h"

#include <QList>

#include <functional>

namespace pentimento {

// One line of what is known about a picture.
struct DetailRow
{
    QString label;
    QString value;
    QString path; // of a file: the value is a link to its folder

    friend bool operator==(const DetailRow &, const DetailRow &) = default;
};

// The names that a person knows services and models by.
struct DetailNames
{
    std::function<QString(const ServiceId &)> service;
    std::function<QString(const ModelId &)> model;
};

// Size, seed, time, cost, model, service and place of a version. `size` is empty where it is not known yet. An original
// has neither seed nor cost, and says nothing of them; what a result does not know is "unknown".
[[nodiscard]] QList<DetailRow> detailRows(const Version &version, const JobRecord *job, const QSize &size,
                                          const DetailNames &names);

// Of a job without a picture: what it is, and why there is none.
[[nodiscard]] QList<DetailRow> detailRows(const JobRecord &job, const DetailNames &names);

} // namespace pentimento
