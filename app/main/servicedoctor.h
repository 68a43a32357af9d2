// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/service.h"
#include "app/http/transport.h"
#include "app/jobs/serviceexamination.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace pentimento {

// Carries out the free look at a service: one question after the other, each answer told as it comes. One service at a
// time; a new order or stop() ends the last one unheard.
class ServiceDoctor final : public QObject
{
    Q_OBJECT

public:
    struct Ways
    {
        std::function<Transport &(const Service &)> withKey;
        std::function<Transport &(const Service &)> bare;
    };

    explicit ServiceDoctor(Ways ways, QObject *parent = nullptr,
                           std::chrono::milliseconds limit = std::chrono::seconds(20));

    void examine(const Service &service);
    void stop();
    [[nodiscard]] bool isExamining() const { return m_question != nullptr; }

Q_SIGNALS:
    void found(const pentimento::ServiceId &service, const pentimento::ServiceReport &soFar);
    void finished(const pentimento::ServiceId &service, const pentimento::ServiceReport &report);

private:
    void ask();

    Ways m_ways;
    std::chrono::milliseconds m_limit;
    Service m_service;
    std::optional<ServiceExamination> m_examination;
    std::unique_ptr<QObject> m_question; // owns the call under way
};

} // namespace pentimento
