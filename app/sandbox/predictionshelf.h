// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/cursorpage.h"
#include "app/sandbox/sandboxprediction.h"

#include <QHash>
#include <QQueue>

#include <chrono>
#include <map>

namespace pentimento {

// Which predictions a list shall show.
struct PredictionFilter
{
    QDateTime createdAfter; // invalid: no limit
    QDateTime createdBefore;
};

// All predictions, by order of arrival. Addresses of entries are stable until they are dropped, and only finished ones
// are.
class PredictionShelf
{
public:
    static constexpr size_t mostKept = 10'000;
    static constexpr qint64 mostBytes = 512LL * 1024 * 1024; // of the inputs that are shown

    SandboxPrediction &add(SandboxPrediction prediction);
    [[nodiscard]] SandboxPrediction *find(const QString &id);
    [[nodiscard]] std::optional<QList<const SandboxPrediction *>> page(const PredictionFilter &filter,
                                                                       const QString &cursor, CursorPage &links) const;
    void noteFinished(const SandboxPrediction &prediction);
    // Empties what is older than a hosted service would keep it.
    void expire(const QDateTime &now, std::chrono::milliseconds life);

private:
    void makeRoom();

    std::map<qint64, SandboxPrediction> m_byNumber;
    QHash<QString, qint64> m_numbers;
    QQueue<QString> m_finished; // by order of completion, not yet emptied
    qint64 m_bytes = 0;
    qint64 m_next = 1;
};

} // namespace pentimento
