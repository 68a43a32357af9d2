// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/providers/providerprotocol.h"

namespace pentimento::test {

// A NextStep laid flat, so that a table can speak of it.
struct Outcome
{
    QString step;    // ask-now, ask-again, take-outputs, failure, canceled
    QString outcome; // of a create: accepted, refused, unknown, not-sent
    std::optional<RemoteTask> task;
    QStringList outputs;
    bool provisional = false;
    PredictionReport report;
    std::optional<Error> error;
    std::optional<HttpRequest> sends;
};

[[nodiscard]] Outcome outcomeOf(const NextStep &step);

// What was expected of outputs: texts, or {starts, chars, sha256} for long ones. Empty: as expected; else what differs.
[[nodiscard]] QString compareOutputs(const QStringList &outputs, const QJsonArray &expected);

} // namespace pentimento::test
