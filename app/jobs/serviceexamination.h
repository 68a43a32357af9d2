// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/http/httpmessage.h"
#include "app/jobs/servicefinding.h"

#include <optional>

namespace pentimento {

// The free look at a service, as decisions: which question comes next, and what its answer shows. Every question is a
// GET that makes nothing and costs nothing; a create is never sent, so whether waiting and cancelling work stays for
// the first edit to show.
class ServiceExamination
{
public:
    ServiceExamination(Service service, std::chrono::milliseconds limit);

    struct Question
    {
        enum class Key { With, Without };

        ServiceFinding::What what = ServiceFinding::What::Reached;
        HttpRequest request; // without the key, as every request
        Key key = Key::With;
    };

    // Nothing: all is known that can be. Until take() it is the same one.
    [[nodiscard]] std::optional<Question> next() const;
    void take(const Result<HttpResponse> &answer, const QDateTime &now);

    // What is known by now.
    [[nodiscard]] ServiceReport report() const;

private:
    [[nodiscard]] QList<Question> questions() const;
    [[nodiscard]] HttpRequest asking(const QString &path) const;
    void noteConnection(const Result<HttpResponse> &answer, const QDateTime &now);
    void noteCall(ServiceFinding::What what, const Result<HttpResponse> &answer);
    void noteProbe(Question::Key key, const Result<HttpResponse> &answer);
    void noteKey(const ServiceFinding &call, const HttpResponse &response);
    void set(const ServiceFinding &finding);
    [[nodiscard]] const ServiceFinding *finding(ServiceFinding::What what) const;

    Service m_service;
    std::chrono::milliseconds m_limit;
    QList<Question> m_questions;
    qsizetype m_asked = 0;
    QDateTime m_at;
    QList<ServiceFinding> m_findings;
    bool m_wantsKeyWithout = false; // asked without a key, the probe was refused
    bool m_lacksKey = false;
};

} // namespace pentimento
