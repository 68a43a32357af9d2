// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/predictionrun.h"

#include "app/base/whendone.h"
#include "app/sandbox/progressline.h"

#include <QThreadPool>
#include <QtConcurrentRun>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// The words that the hosted service uses; clients look for the code in brackets.
QString refusal()
{
    return u"The input or output was flagged as sensitive. Please try again with different inputs. (E005)"_s;
}

QString requestedFailure()
{
    return u"Prediction failed: the prompt asked the sandbox to fail. (E1000)"_s;
}

} // namespace

PredictionRun::PredictionRun(SandboxPrediction &record, RenderOrder order, RunPace pace, const SandboxOptions &options,
                             QObject *parent)
    : QObject(parent)
    , m_record(record)
    , m_order(std::move(order))
    , m_pace(pace)
    , m_now(options.now)
{
    if (m_order.plan.slowSeconds)
        m_pace.processing = std::clamp(*m_order.plan.slowSeconds, 0, 3600) * options.second;
    m_progress.setInterval(m_pace.processing / m_order.steps);
    connect(&m_progress, &QTimer::timeout, this, &PredictionRun::advance);
}

PredictionRun::~PredictionRun()
{
    // What the pool has not begun yet is not begun for nobody.
    m_reading.cancel();
    m_rendering.cancel();
}

void PredictionRun::start(QThreadPool &pool, const EffectsSource &effects)
{
    m_reading = QtConcurrent::run(&pool, readInputs, m_order);
    whenDone(m_reading, this, [this, &pool, effects](const Result<ReadInputs> &inputs) {
        m_inputs = inputs;
        beginProcessing(pool, effects);
    });
    QTimer::singleShot(m_pace.starting, this, [this, &pool, effects] {
        m_hasStarted = true;
        beginProcessing(pool, effects);
    });
}

void PredictionRun::cancelAfter(std::chrono::milliseconds life)
{
    QTimer::singleShot(life, this, [this] {
        end(m_record.status == PredictionStatus::Starting ? PredictionStatus::Aborted : PredictionStatus::Canceled);
    });
}

void PredictionRun::cancel()
{
    end(PredictionStatus::Canceled);
}

void PredictionRun::beginProcessing(QThreadPool &pool, const EffectsSource &effects)
{
    if (!m_hasStarted || !m_inputs || m_record.status != PredictionStatus::Starting)
        return;
    m_record.status = PredictionStatus::Processing;
    m_record.started = m_now();
    m_record.logs = u"Offline sandbox: simple effects, no AI.\n"_s;
    for (const QString &line : std::as_const(m_order.plan.understood))
        m_record.logs += line + u'\n';
    if (!*m_inputs) {
        fail(m_inputs->error().detail);
        return;
    }
    m_record.logs += u"Using seed: %1\n"_s.arg(m_inputs->value().seed);
    if (m_order.plan.refuse || m_order.plan.fail || m_order.asText) {
        m_outputs = QList<DeliveredFile>();
    } else {
        m_rendering = QtConcurrent::run(&pool, render, m_order, m_inputs->value(), effects);
        whenDone(m_rendering, this, [this](const Result<QList<DeliveredFile>> &outputs) {
            m_outputs = outputs;
            completeIfDone();
        });
    }
    m_progress.start();
}

// The last step is kept for the moment when the pixels are there.
void PredictionRun::advance()
{
    if (m_step + 1 < m_order.steps)
        m_record.logs += progressLine(++m_step, m_order.steps) + u'\n';
    else
        m_progress.stop();
    completeIfDone();
}

void PredictionRun::completeIfDone()
{
    if (m_record.status != PredictionStatus::Processing || m_progress.isActive() || !m_outputs)
        return;
    if (m_order.plan.refuse)
        return fail(refusal());
    if (m_order.plan.fail)
        return fail(requestedFailure());
    if (!*m_outputs)
        return fail(m_outputs->error().detail);
    m_record.logs += progressLine(m_order.steps, m_order.steps) + u'\n';
    m_record.imageCount = int(m_outputs->value().size());
    end(PredictionStatus::Succeeded);
}

void PredictionRun::fail(const QString &error)
{
    m_record.error = error;
    end(PredictionStatus::Failed);
}

void PredictionRun::end(PredictionStatus status)
{
    if (isFinal(m_record.status))
        return;
    m_progress.stop();
    m_reading.cancel();
    m_rendering.cancel();
    m_record.status = status;
    m_record.completed = m_now();
    Q_EMIT finished(status == PredictionStatus::Succeeded ? m_outputs->value() : QList<DeliveredFile>());
}

} // namespace pentimento
