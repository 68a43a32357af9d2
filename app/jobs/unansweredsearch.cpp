// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/unansweredsearch.h"

#include "app/http/transport.h"
#include "app/jobs/reconcile.h"
#include "app/jobs/requestbuilder.h"
#include "app/providers/providerprotocol.h"

namespace pentimento {

UnansweredSearch::UnansweredSearch(const JobRecord &record, const JobContext &context, QObject *parent)
    : QObject(parent)
    , m_record(record)
    , m_context(context)
{
}

bool UnansweredSearch::start(const QSet<QString> &knownIds)
{
    const auto request = m_context.protocol->list(endpointOf(m_context.service));
    if (!request)
        return false;
    HttpCall *call = m_context.authorised->send(*request, this);
    connect(call, &HttpCall::finished, this, [this, knownIds](const Result<HttpResponse> &answer) {
        const auto listed = m_context.protocol->readList(answer);
        std::optional<Prediction> found;
        if (listed) {
            found = findUnanswered(*listed, plainInputOf(m_record.request, m_context),
                                   fileParametersOf(m_record.request, m_context), m_record.submittedAt, knownIds);
        }
        deleteLater();
        Q_EMIT finished(found);
    });
    return true;
}

} // namespace pentimento
