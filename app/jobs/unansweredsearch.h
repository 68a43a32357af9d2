// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobcontext.h"
#include "app/jobs/jobrecord.h"
#include "app/providers/prediction.h"

#include <QObject>
#include <QSet>

namespace pentimento {

// Looks once for the prediction of a create whose answer is missing, in the service's own list. Sends nothing that costs.
class UnansweredSearch final : public QObject
{
    Q_OBJECT

public:
    UnansweredSearch(const JobRecord &record, const JobContext &context, QObject *parent);

    // False: this service cannot list, there is nothing to look in.
    [[nodiscard]] bool start(const QSet<QString> &knownIds);

Q_SIGNALS:
    void finished(const std::optional<pentimento::Prediction> &found); // then it deletes itself

private:
    JobRecord m_record;
    JobContext m_context;
};

} // namespace pentimento
