// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/amount.h"
#include "app/base/error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace pentimento {

// Five states for the many words that services have (see stateFromWord).
enum class PredictionState { Starting, Processing, Succeeded, Failed, Canceled };

// What a service tells of a run besides its outputs.
struct PredictionReport
{
    QString statusWord;              // as the service wrote it
    bool isUnknownWord = false;      // then the state is taken as Processing and the word is shown
    std::optional<double> progress;  // 0…1
    QString seed;                    // named by the logs or the answer; never invented
    QString logs;                    // the tail, clipped and redacted
    Amount cost;                     // reported, or unknown
    double seconds = 0;              // what the model took, as told

    friend bool operator==(const PredictionReport &, const PredictionReport &) = default;
};

// One prediction object, whatever its shape, as values. `outputs` are http(s) URLs and data: URIs at any depth, in order.
struct Prediction
{
    QString id;
    PredictionState state = PredictionState::Starting;
    QStringList outputs;
    bool hasTextOutput = false; // the result is text or numbers: nothing to fetch
    QString text;               // its beginning
    bool dataRemoved = false;
    std::optional<Error> error; // of a failed one
    PredictionReport report;
    QDateTime createdAt;
    QString model;              // as the answer names it: may be an internal name, for showing only
    QJsonObject input;          // the echo, to find an unanswered create in a list

    // The outputs came before the end: show them, go on asking (decisions.md, "Output before a final status").
    [[nodiscard]] bool isProvisional() const
    {
        const bool ended = state != PredictionState::Starting && state != PredictionState::Processing;
        return !ended && (!outputs.isEmpty() || hasTextOutput);
    }
};

} // namespace pentimento
