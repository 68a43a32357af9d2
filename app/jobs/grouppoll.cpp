// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/grouppoll.h"

#include "app/http/transport.h"
#include "app/jobs/requestbuilder.h"
#include "app/providers/providerprotocol.h"

namespace pentimento {

GroupPoll::GroupPoll(const JobContext &context, QHash<JobId, RemoteTask> tasks, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_tasks(std::move(tasks))
{
}

bool GroupPoll::start()
{
    const auto request = m_context.protocol->list(endpointOf(m_context.service));
    if (!request)
        return false;
    HttpCall *call = m_context.authorised->send(*request, this);
    connect(call, &HttpCall::finished, this, [this](const Result<HttpResponse> &answer) {
        deleteLater();
        const auto listed = m_context.protocol->readList(answer);
        for (auto it = m_tasks.cbegin(); it != m_tasks.cend(); ++it) {
            if (!listed) {
                Q_EMIT failed(it.key(), listed.error());
                continue;
            }
            const auto ours = std::find_if(listed->begin(), listed->end(), [&it](const Prediction &prediction) {
                return prediction.id == it.value().id;
            });
            if (ours != listed->end())
                Q_EMIT found(it.key(), *ours);
            else
                Q_EMIT missing(it.key());
        }
    });
    return true;
}

} // namespace pentimento
