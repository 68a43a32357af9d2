// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxprediction.h"

#include "app/sandbox/sandboxrequest.h"

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject metricsOf(const SandboxPrediction &prediction)
{
    QJsonObject metrics;
    if (!prediction.completed.isValid())
        return metrics;
    metrics.insert(u"total_time"_s, double(prediction.created.msecsTo(prediction.completed)) / 1000.0);
    if (prediction.started.isValid())
        metrics.insert(u"predict_time"_s, double(prediction.started.msecsTo(prediction.completed)) / 1000.0);
    if (prediction.status == PredictionStatus::Succeeded)
        metrics.insert(u"image_count"_s, prediction.imageCount);
    return metrics;
}

} // namespace

QString statusWord(PredictionStatus status)
{
    switch (status) {
    case PredictionStatus::Starting:
        return u"starting"_s;
    case PredictionStatus::Processing:
        return u"processing"_s;
    case PredictionStatus::Succeeded:
        return u"succeeded"_s;
    case PredictionStatus::Failed:
        return u"failed"_s;
    case PredictionStatus::Canceled:
        return u"canceled"_s;
    case PredictionStatus::Aborted:
        break;
    }
    return u"aborted"_s;
}

bool isFinal(PredictionStatus status)
{
    return status != PredictionStatus::Starting && status != PredictionStatus::Processing;
}

QJsonObject predictionJson(const SandboxPrediction &prediction, const QUrl &base)
{
    const QString address = addressBelow(base, u"predictions/"_s + prediction.id);
    QJsonObject json = prediction.webhook;
    json.insert(u"id"_s, prediction.id);
    json.insert(u"model"_s, prediction.model);
    json.insert(u"version"_s, prediction.version);
    json.insert(u"input"_s, prediction.input);
    json.insert(u"logs"_s, prediction.logs);
    json.insert(u"output"_s, prediction.output);
    json.insert(u"data_removed"_s, prediction.dataRemoved);
    json.insert(u"error"_s, prediction.error.isEmpty() ? QJsonValue() : QJsonValue(prediction.error));
    json.insert(u"status"_s, statusWord(prediction.status));
    json.insert(u"source"_s, u"api"_s);
    json.insert(u"created_at"_s, timeJson(prediction.created));
    json.insert(u"started_at"_s, timeJson(prediction.started));
    json.insert(u"completed_at"_s, timeJson(prediction.completed));
    json.insert(u"metrics"_s, metricsOf(prediction));
    json.insert(u"urls"_s, QJsonObject{{u"get"_s, address}, {u"cancel"_s, QString(address + u"/cancel"_s)}});
    if (prediction.deadline.isValid())
        json.insert(u"deadline"_s, timeJson(prediction.deadline));
    return json;
}

SandboxPrediction asIfStarting(SandboxPrediction prediction)
{
    prediction.status = PredictionStatus::Starting;
    prediction.started = {};
    prediction.logs.clear();
    return prediction;
}

} // namespace pentimento
