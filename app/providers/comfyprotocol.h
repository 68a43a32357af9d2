// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/providers/providerprotocol.h"

namespace pentimento {

// ComfyUI on the person's own computer, with a workflow of theirs (see workflow.h): pictures are uploaded, the filled
// workflow is queued, its history tells the end, and the pictures are fetched by name. No key, no price. protocols.md,
// section E4, is the source.
class ComfyProtocol final : public ProviderProtocol
{
public:
    [[nodiscard]] std::optional<Error> obstacle(const Conversation &conversation) const override;
    [[nodiscard]] AskNow begin(const Conversation &conversation) const override;
    [[nodiscard]] HttpRequest poll(const Conversation &conversation) const override;
    [[nodiscard]] std::optional<HttpRequest> cancel(const Conversation &conversation) const override;
    [[nodiscard]] NextStep read(const Result<HttpResponse> &answer, const Conversation &conversation,
                                Asked asked) const override;
    [[nodiscard]] std::optional<HttpRequest> list(const Endpoint &endpoint) const override;
    [[nodiscard]] Result<QList<Prediction>> readList(const Result<HttpResponse> &answer) const override;
    [[nodiscard]] NextStep follow(const Prediction &prediction, const Conversation &conversation) const override;

private:
    [[nodiscard]] NextStep readUpload(const HttpResponse &response, const Conversation &conversation) const;
    [[nodiscard]] NextStep readHistory(const HttpResponse &response, const Conversation &conversation,
                                       Asked asked) const;
    [[nodiscard]] NextStep readQueue(const HttpResponse &response, const Conversation &conversation, Asked asked) const;
};

} // namespace pentimento
