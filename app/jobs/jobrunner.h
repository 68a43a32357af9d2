// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobcontext.h"
#include "app/jobs/jobevent.h"
#include "app/jobs/jobpolicy.h"
#include "app/providers/providerprotocol.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace pentimento {

class HttpCall;

// Carries one job through its steps: prepares, sends, asks, cancels, fetches. Tells what happened and decides nothing
// about the record: that is reduce()'s, and saving it the queue's. Holds nothing worth saving; deleting it ends
// whatever is under way.
class JobRunner final : public QObject
{
    Q_OBJECT

public:
    JobRunner(const JobRecord &record, JobContext context, ImageStore images, const JobPolicy &policy, QObject *parent);

    void setRecord(const JobRecord &record) { m_record = record; }

    void prepare(int waitSeconds); // → readyToSubmit(), or Refused
    void submit(); // only after Submitted is saved; → Accepted, OutputsSeen, Refused, Postponed, OutcomeLost
    void poll();   // → Progressed, OutputsSeen, FailedThere, CanceledThere, PollTroubled
    void follow(const Prediction &prediction); // the same from a list
    void cancel();                             // at the service → CanceledThere, or whatever is true
    void fetchPending(); // → OutputStored, OutputOwed, OutputLost for each output that is Pending

    [[nodiscard]] bool isAsking() const { return !m_asking.isNull(); }
    [[nodiscard]] bool isHoldingCreate() const { return m_holdsCreate; }
    [[nodiscard]] const JobContext &context() const { return m_context; }
    [[nodiscard]] const Conversation &conversation() const { return m_conversation; }

Q_SIGNALS:
    void happened(const pentimento::JobEvent &event);
    void readyToSubmit();

private:
    void ask(const HttpRequest &request, Asked asked);
    void take(const NextStep &step, Asked asked);
    void takeFailure(Failure failure, Asked asked);
    void takeUploadTrouble(const Error &error);
    void takePollTrouble(const Error &error);
    void takeFreshLook(const NextStep &step);
    void fetch(int index);
    void store(int index, const Result<QByteArray> &bytes);
    void keepInline(const QStringList &sources);

    JobRecord m_record;
    JobContext m_context;
    ImageStore m_images;
    JobPolicy m_policy;
    Conversation m_conversation;
    std::optional<AskNow> m_next;  // what prepare() came to: the paid request, when its turn is
    QPointer<HttpCall> m_creating; // the paid request under way: nothing but its end takes it away
    QPointer<HttpCall> m_asking;   // any other
    QHash<int, QString> m_inline;  // outputs that came inside an answer, until they are files
    QSet<int> m_fetching;
    QSet<int> m_refreshed; // outputs whose address was asked for once more
    int m_uploadTries = 0;
    bool m_holdsCreate = false;
};

} // namespace pentimento
