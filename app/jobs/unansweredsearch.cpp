// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/unansweredsearch.h"

#include "app/base/whendone.h"
#include "app/http/transport.h"
#include "app/jobs/jobstore.h"
#include "app/jobs/reconcile.h"
#include "app/jobs/requestbuilder.h"
#include "app/providers/providerprotocol.h"

namespace pentimento {

UnansweredSearch::UnansweredSearch(const JobRecord &record, const JobContext &context, JobStore &store, QObject *parent)
    : QObject(parent)
    , m_record(record)
    , m_context(context)
    , m_store(store)
{
}

bool UnansweredSearch::start(const QSet<QString> &known)
{
    const auto request = m_context.protocol->list(endpointOf(m_context.service));
    if (!request)
        return false;
    whenDone(m_store.knownTasks(m_record.request.service), this,
             [this, known, request = *request](const Result<QStringList> &stored) {
                 // Without knowing which predictions are ours a strange one could be taken for the lost one.
                 if (stored)
                     ask(request, known + QSet<QString>(stored->begin(), stored->end()));
                 else
                     end(std::nullopt);
             });
    return true;
}

void UnansweredSearch::ask(const HttpRequest &request, const QSet<QString> &known)
{
    HttpCall *call = m_context.authorised->send(request, this);
    connect(call, &HttpCall::finished, this, [this, known](const Result<HttpResponse> &answer) {
        const auto listed = m_context.protocol->readList(answer);
        if (!listed) {
            end(std::nullopt);
            return;
        }
        end(findUnanswered(*listed, plainInputOf(m_record.request, m_context),
                           fileParametersOf(m_record.request, m_context), m_record.submittedAt, known));
    });
}

void UnansweredSearch::end(const std::optional<Prediction> &found)
{
    deleteLater();
    Q_EMIT finished(found);
}

} // namespace pentimento
