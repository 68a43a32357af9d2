// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/servicedoctor.h"

namespace pentimento {

ServiceDoctor::ServiceDoctor(Ways ways, QObject *parent, std::chrono::milliseconds limit)
    : QObject(parent)
    , m_ways(std::move(ways))
    , m_limit(limit)
{
}

void ServiceDoctor::examine(const Service &service)
{
    m_service = service;
    m_examination.emplace(service, m_limit);
    ask();
}

void ServiceDoctor::stop()
{
    m_question.reset();
    m_examination.reset();
}

void ServiceDoctor::ask()
{
    const auto question = m_examination->next();
    if (!question) {
        const ServiceReport report = m_examination->report();
        stop();
        Q_EMIT finished(m_service.id, report);
        return;
    }
    const bool isWithKey = question->key == ServiceExamination::Question::Key::With;
    Transport &way = isWithKey ? m_ways.withKey(m_service) : m_ways.bare(m_service);
    m_question = std::make_unique<QObject>();
    HttpCall *call = way.send(question->request, m_question.get());
    connect(call, &HttpCall::finished, this, [this](const Result<HttpResponse> &answer) {
        m_question.release()->deleteLater(); // it is the call's parent, and the call is still speaking
        m_examination->take(answer, QDateTime::currentDateTimeUtc());
        Q_EMIT found(m_service.id, m_examination->report());
        if (m_examination && !m_question) // else somebody who heard of it has stopped it, or ordered another one
            ask();
    });
}

} // namespace pentimento
