// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/predictiondesk.h"
#include "app/sandbox/sandboxfiles.h"
#include "app/sandbox/sandboxserverdoor.h"

namespace pentimento {

// A service in the Replicate dialect that lives in the program: requests are values, answers are values, predictions
// take time. No I/O of its own; it does not know through which door a request came. Lives on one thread; the pixels are
// made in a pool.
class SandboxService final : public RequestAnswerer
{
public:
    SandboxService(QList<ModelSpec> models, SandboxOptions options, EffectsSource effects);

    void answer(const HttpRequest &request, QObject *context, std::function<void(const HttpResponse &)> reply) override;

    // What is under way goes on.
    void setModels(QList<ModelSpec> models) { m_models.setModels(std::move(models)); }

    // Only before the first request: a door learns its port late.
    void setBase(const QUrl &base) { m_options.base = base; }
    [[nodiscard]] const QUrl &base() const { return m_options.base; }
    [[nodiscard]] const SandboxCounts &counts() const { return m_counts; }

private:
    // An answer at once, or nothing where `asker` will be answered.
    [[nodiscard]] std::optional<HttpResponse> answerNow(const HttpRequest &request, const Asker &asker);
    [[nodiscard]] std::optional<HttpResponse> answerKnown(const SandboxRequest &request, const Asker &asker);
    [[nodiscard]] std::optional<HttpResponse> answerPredictions(const SandboxRequest &request, const Asker &asker);
    [[nodiscard]] std::optional<HttpResponse> create(const SandboxRequest &request, NamesVersion namesVersion,
                                                     const Asker &asker);
    [[nodiscard]] HttpResponse answerFiles(const SandboxRequest &request);
    [[nodiscard]] std::optional<HttpResponse> answerOutside(const SandboxRequest &request);
    [[nodiscard]] std::optional<HttpResponse> refuseStranger(const HttpHeaders &headers) const;
    [[nodiscard]] InputSources inputSources();
    [[nodiscard]] bool isOwn(const QUrl &url) const;
    [[nodiscard]] std::optional<QByteArray> contentAt(const QUrl &url) const;
    void expire();

    SandboxOptions m_options;
    SandboxModels m_models;
    SandboxFiles m_files;
    Deliveries m_deliveries;
    InputSources m_sources;
    SandboxCounts m_counts;
    PredictionDesk m_predictions; // last: its pool must be empty before anything else goes
};

} // namespace pentimento
