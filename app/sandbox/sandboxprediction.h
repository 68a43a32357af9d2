// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace pentimento {

enum class PredictionStatus { Starting, Processing, Succeeded, Failed, Canceled, Aborted };

[[nodiscard]] QString statusWord(PredictionStatus status);
[[nodiscard]] bool isFinal(PredictionStatus status);

// One prediction as the sandbox remembers it.
struct SandboxPrediction
{
    QString id;
    QString model;
    QString version; // "hidden" where it was asked for by the model's name
    QJsonObject input;
    qint64 inputBytes = 0; // as JSON
    QJsonObject webhook;   // echoed
    PredictionStatus status = PredictionStatus::Starting;
    QString logs;
    QJsonValue output;
    QString error; // empty: none
    QDateTime created;
    QDateTime started;
    QDateTime completed;
    QDateTime deadline; // of Cancel-After
    int imageCount = 0;
    bool dataRemoved = false;
};

[[nodiscard]] QJsonObject predictionJson(const SandboxPrediction &prediction, const QUrl &base);

// What an expired wait answers: as if it had not begun. The official JavaScript client takes every other word for done.
[[nodiscard]] SandboxPrediction asIfStarting(SandboxPrediction prediction);

} // namespace pentimento
