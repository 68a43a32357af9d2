// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strip/stripcounting.h"

#include "ui/strip/cardwords.h"
#include "ui/strip/stripmodel.h"

#include <QHash>

namespace pentimento {

void countOn(StripModel &model, const QList<JobRecord> &jobs, const CardFacts &facts)
{
    QHash<JobId, const JobRecord *> known;
    for (const JobRecord &job : jobs)
        known.insert(job.id, &job);
    for (int row = 0; row < model.rowCount(); ++row) {
        StripCard card = model.cards().at(row);
        const JobRecord *job = card.ticks ? known.value(card.key.job) : nullptr;
        if (job == nullptr)
            continue;
        putWords(card, *job, facts);
        model.setCard(row, card);
    }
}

} // namespace pentimento
