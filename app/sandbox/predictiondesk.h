// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/createorder.h"
#include "app/sandbox/predictionshelf.h"
#include "app/sandbox/ratelimit.h"
#include "app/sandbox/renderorder.h"
#include "app/sandbox/sandboxmodels.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

namespace pentimento {

class PredictionRun;
struct RunPace;

using SandboxReply = std::function<void(const HttpResponse &)>;

// Who waits for an answer; when `context` has died, nobody does.
struct Asker
{
    QPointer<QObject> context;
    SandboxReply reply;
};

// The desk for predictions/…: makes them, lets them run, shows them. A client that hangs up while its create is held
// loses the answer, not the prediction, as with a hosted service.
class PredictionDesk final : public QObject
{
    Q_OBJECT

public:
    // All three must outlive the desk.
    PredictionDesk(const SandboxOptions &options, const InputSources &sources, Deliveries &deliveries,
                   EffectsSource effects);
    ~PredictionDesk() override;

    // An answer that refuses a create by its rate; nothing: go on.
    [[nodiscard]] std::optional<HttpResponse> throttle();
    // Whether as much is under way as the sandbox takes on.
    [[nodiscard]] bool isFull() const;
    // The order's input has been checked. The asker is answered now, or when its wait is over.
    void create(const ModelSpec &model, const QString &version, const CreateOrder &order, const Asker &asker);
    [[nodiscard]] HttpResponse show(const QString &id);
    [[nodiscard]] HttpResponse list(const SandboxRequest &request) const;
    [[nodiscard]] HttpResponse cancel(const QString &id);
    void expire();

private:
    [[nodiscard]] RunPace paceOf(const SandboxPrediction &prediction) const;
    void hold(PredictionRun *run, const SandboxPrediction &record, int seconds, const Asker &asker);
    void settle(SandboxPrediction &record, const RenderOrder &order, const QList<DeliveredFile> &files);
    [[nodiscard]] HttpResponse answerFor(int status, const SandboxPrediction &prediction) const;

    const SandboxOptions &m_options;
    const InputSources &m_sources;
    Deliveries &m_deliveries;
    EffectsSource m_effects;
    RateLimit m_rate;
    PredictionShelf m_shelf;
    QHash<QString, PredictionRun *> m_runs; // children of this
    qint64 m_runningBytes = 0;              // of their requests
    QThreadPool m_pool;
};

} // namespace pentimento
