// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/main/editcomposer.h"
#include "app/main/editreport.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>

namespace pentimento {

class Engine;

// One order carried out by the process that owns the library: composed, written down, sent, followed to where nothing
// more comes of it here. ended() comes once.
class EditRun final : public QObject
{
    Q_OBJECT

public:
    // The engine must outlive the run.
    EditRun(Engine &engine, EditOrder order, QObject *parent);

    void start();
    void cancel(); // what is not sent is not, what runs is cancelled where the service can
    [[nodiscard]] EditOutcome outcomeNow() const; // for a program that has to end at once

Q_SIGNALS:
    void stateChanged(const QJsonObject &line);
    void ended(const pentimento::EditOutcome &outcome);

private:
    void take(const std::variant<ComposedEdit, ComposeTrouble> &composed);
    void remember();
    void submit();
    void follow(const JobRecord &job);
    void look();
    void end(const EditOutcome &outcome);

    Engine &m_engine;
    EditOrder m_order;
    ComposedEdit m_edit;
    RunSubmission *m_submission = nullptr; // a child
    QList<JobId> m_jobs;
    QHash<JobId, JobRecord> m_told; // as last saved: only what is on the disk has happened
    QSet<JobId> m_undecided;        // looked for and not found
    QElapsedTimer m_clock;
    bool m_canceled = false;
    bool m_ended = false;
};

} // namespace pentimento
