// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobcontext.h"
#include "app/jobs/jobrecord.h"
#include "app/providers/prediction.h"

#include <QObject>
#include <QSet>

namespace pentimento {

class JobStore;
struct HttpRequest;

// Looks once for the prediction of a create whose answer is missing, in the service's own list. Sends nothing that
// costs.
class UnansweredSearch final : public QObject
{
    Q_OBJECT

public:
    // The store must outlive the search.
    UnansweredSearch(const JobRecord &record, const JobContext &context, JobStore &store, QObject *parent);

    // `known`: predictions of other jobs at hand; those of the library are added. False: this service cannot list,
    // there is nothing to look in.
    [[nodiscard]] bool start(const QSet<QString> &known);

Q_SIGNALS:
    void finished(const std::optional<pentimento::Prediction> &found); // then it deletes itself

private:
    void ask(const HttpRequest &request, const QSet<QString> &known);
    void end(const std::optional<Prediction> &found);

    JobRecord m_record;
    JobContext m_context;
    JobStore &m_store;
};

} // namespace pentimento
