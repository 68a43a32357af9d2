// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/providers/providerprotocol.h"

namespace pentimento {

// fal's queue and services that are built like it: the answer to the create names where to ask for the status, for the
// result and for an end; the status says only that it is done. protocols.md, section E2.
class FalProtocol final : public ProviderProtocol
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

private:
    [[nodiscard]] NextStep readCreate(const Result<HttpResponse> &answer, const Conversation &conversation) const;
    [[nodiscard]] NextStep readStatus(const Result<HttpResponse> &answer, const Conversation &conversation) const;
    [[nodiscard]] NextStep readResult(const Result<HttpResponse> &answer, const Conversation &conversation) const;
};

} // namespace pentimento
