// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/draft.h"
#include "app/jobs/jobrecord.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>

#include <optional>

namespace pentimento {

class Engine;
struct RunOrder;

// From a press of the button to jobs in the library, and what came of them as far as a person has to be told. Sees to
// it that one press is one run: an equal one shortly after another is asked about first.
class RunDesk final : public QObject
{
    Q_OBJECT

public:
    // The engine must outlive this.
    RunDesk(Engine &engine, QObject *parent);

    void submit(const Draft &draft);
    void submitAgain(const EditRequest &request); // the same once more, because a person asked for it
    void confirmEqual();                          // the answer to equalAsked()
    void declineEqual();
    void follow(const JobRecord &job);

    [[nodiscard]] bool isSubmitting() const { return m_isSubmitting; }

Q_SIGNALS:
    void submittingChanged(bool submitting);
    void enqueued(const QList<pentimento::JobId> &jobs, bool hasPicture);
    void refused(const pentimento::Error &error); // nothing was written down, nothing sent
    void equalAsked(const pentimento::Amount &cost);
    void jobFailed(const pentimento::JobRecord &job); // one of this window's

private:
    void start(const Draft &draft);
    void setSubmitting(bool submitting);
    [[nodiscard]] Result<RunOrder> orderOf(const Draft &draft) const;

    Engine &m_engine;
    std::optional<Draft> m_last; // what was sent last, and when
    QElapsedTimer m_sinceLast;
    std::optional<Draft> m_asked;
    QSet<JobId> m_jobs; // of this window
    bool m_isSubmitting = false;
};

} // namespace pentimento
