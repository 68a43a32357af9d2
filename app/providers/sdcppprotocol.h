// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/providers/providerprotocol.h"

namespace pentimento {

// The server of stable-diffusion.cpp, on the person's own computer: no key, no price, pictures as base64 both ways. It
// runs one job at a time and can cancel only those that still wait. protocols.md, section E3, is the source.
class SdcppProtocol final : public ProviderProtocol
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
