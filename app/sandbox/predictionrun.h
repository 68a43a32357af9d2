// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/renderorder.h"
#include "app/sandbox/sandboxprediction.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

class QThreadPool;

namespace pentimento {

// How long the two phases of a prediction take at least.
struct RunPace
{
    std::chrono::milliseconds starting{0};
    std::chrono::milliseconds processing{0};
};

// Carries one prediction through time: starting, processing with a log that grows, an end. It writes into the record,
// which must outlive it; it knows neither requests nor addresses. finished() comes once.
class PredictionRun final : public QObject
{
    Q_OBJECT

public:
    PredictionRun(SandboxPrediction &record, RenderOrder order, RunPace pace, const SandboxOptions &options,
                  QObject *parent);
    ~PredictionRun() override;

    void start(QThreadPool &pool, const EffectsSource &effects);
    void cancelAfter(std::chrono::milliseconds life);
    void cancel();

    [[nodiscard]] const RenderOrder &order() const { return m_order; }

Q_SIGNALS:
    void finished(const QList<pentimento::DeliveredFile> &files);

private:
    void beginProcessing(QThreadPool &pool, const EffectsSource &effects);
    void advance();
    void completeIfDone();
    void fail(const QString &error);
    void end(PredictionStatus status);

    SandboxPrediction &m_record;
    RenderOrder m_order;
    RunPace m_pace;
    std::function<QDateTime()> m_now;
    QTimer m_progress;
    int m_step = 0;
    bool m_hasStarted = false; // the time of starting is over
    QFuture<Result<ReadInputs>> m_reading;
    QFuture<Result<QList<DeliveredFile>>> m_rendering;
    std::optional<Result<ReadInputs>> m_inputs;
    std::optional<Result<QList<DeliveredFile>>> m_outputs;
};

} // namespace pentimento
