// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/providers/providerprotocol.h"

namespace pentimento {

// Unified task APIs: every model is asked for at one address, its name stands in the body, and a task is polled by its
// id. Vtrix is the one that is known well (seed 3; protocols.md, section D).
class TaskProtocol final : public ProviderProtocol
{
public:
    [[nodiscard]] AskNow begin(const Conversation &conversation) const override;
    [[nodiscard]] HttpRequest poll(const Conversation &conversation) const override;
    [[nodiscard]] std::optional<HttpRequest> cancel(const Conversation &conversation) const override;
    [[nodiscard]] NextStep read(const Result<HttpResponse> &answer, const Conversation &conversation,
                                Asked asked) const override;
    [[nodiscard]] std::optional<HttpRequest> list(const Endpoint &endpoint) const override;
    [[nodiscard]] Result<QList<Prediction>> readList(const Result<HttpResponse> &answer) const override;
    [[nodiscard]] NextStep follow(const Prediction &prediction, const Conversation &conversation) const override;
};

} // namespace pentimento
