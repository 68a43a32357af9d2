// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/jobs/jobrecord.h"

#include <QVariant>

class QSqlDatabase;

namespace pentimento {

// What a reading found: a row that cannot be read never keeps the others from being read.
struct FoundJobs
{
    QList<JobRecord> records;
    QList<JobId> unreadable;
};

// The words of all phases that are no end, and of all that this program knows.
[[nodiscard]] QStringList unfinishedPhaseWords();
[[nodiscard]] QStringList knownPhaseWords();

// 'a', 'b', 'c': for IN (…). Only for words of our own.
[[nodiscard]] QString quotedList(const QStringList &words);

// A new row or the same one anew. Unsupported, with the word as code, where the phase is one of a newer program: in the
// record or in the row.
[[nodiscard]] Result<Done> writeJob(QSqlDatabase &database, const JobRecord &record);

// `where` is the rest of "SELECT … FROM job", with WHERE, ORDER BY and places for the values.
[[nodiscard]] Result<FoundJobs> readJobs(QSqlDatabase &database, const QString &where, const QVariantList &values = {});

} // namespace pentimento
