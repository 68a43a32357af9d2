// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/jobs/jobrecord.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace pentimento {

class JobQueue;
class NoticeDesk;

// Edits that wait for a person's word, and the bars that ask for it: one for what an earlier process did not send, and
// one for each service whose queue stands still because it has no credit or refused the key.
class HeldDesk final : public QObject
{
    Q_OBJECT

public:
    using ServiceTitle = std::function<QString(const ServiceId &)>;

    // Both must outlive this.
    HeldDesk(JobQueue &queue, NoticeDesk &notices, ServiceTitle title, QObject *parent);

    void askAboutLeftOver(); // once, after the queue was taken up again
    void follow(const JobRecord &job);

Q_SIGNALS:
    void keyRequested(const pentimento::ServiceId &service);

private:
    void askAboutPaused(const ServiceId &service);
    void answer(const QList<JobId> &jobs, bool send);
    [[nodiscard]] QList<JobRecord> heldAt(const ServiceId &service) const;

    JobQueue &m_queue;
    NoticeDesk &m_notices;
    ServiceTitle m_title;
    QSet<JobId> m_leftOver; // the first bar speaks of them
    QHash<ServiceId, ErrorKind> m_causes;
    QSet<ServiceId> m_paused; // that have a bar
};

} // namespace pentimento
