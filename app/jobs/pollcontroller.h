// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace pentimento {

// Ids and when each is due; one timer for all of them, on the monotonic clock. It knows neither HTTP nor services nor phases.
// Ids that fall due close together come out together, so that one request can serve them all.
class PollController : public QObject
{
    Q_OBJECT

public:
    explicit PollController(QObject *parent = nullptr);

    void schedule(const JobId &job, std::chrono::milliseconds delay); // replaces an earlier time
    void remove(const JobId &job);
    void setPaused(bool paused); // while paused nothing is due; afterwards everything late is due at once
    [[nodiscard]] bool isScheduled(const JobId &job) const { return m_due.contains(job); }

Q_SIGNALS:
    void due(const QList<pentimento::JobId> &jobs);

private:
    void arm();
    void fire();

    QElapsedTimer m_clock;
    QHash<JobId, qint64> m_due; // ms on m_clock
    QTimer m_timer;
    bool m_paused = false;
};

} // namespace pentimento
