// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/providers/providerprotocol.h"

namespace pentimento {

// Black Forest Labs' own API: one address for each model, pictures as plain base64, and an answer that names the
// regional host to poll at. protocols.md, section E1.
class BflProtocol final : public ProviderProtocol
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
