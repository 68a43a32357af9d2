// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/images/inputpreparation.h"
#include "app/jobs/editrequest.h"
#include "app/jobs/jobcontext.h"
#include "app/providers/conversation.h"

namespace pentimento {

[[nodiscard]] Endpoint endpointOf(const Service &service);

// How large an input of this service may be.
[[nodiscard]] InputLimits inputLimitsOf(const Service &service);

// The input without its pictures, in the service's words.
[[nodiscard]] QJsonObject plainInputOf(const EditRequest &request, const JobContext &context);

// The names under which its pictures travel.
[[nodiscard]] QStringList fileParametersOf(const EditRequest &request, const JobContext &context);

// The fields that a service complains of, by our names: its own names turned back, paths into a value ("0.params.seed",
// "image_urls.1") cut to the parameter. What is no parameter of the model stays as it is.
[[nodiscard]] QStringList ourFields(const QStringList &fields, const JobContext &context);

// The request in the service's words: rules applied (what has no effect or cannot be had is left out or replaced),
// names and values exchanged, constants added, what the service does not take omitted. `prepared` are the pictures of
// request.images, in their order.
[[nodiscard]] Conversation buildConversation(const EditRequest &request, const JobContext &context,
                                             const QList<PreparedInput> &prepared);

// The request of each variant of a run: a set seed counts up, an empty one stays empty.
[[nodiscard]] QList<EditRequest> variantsOf(const EditRequest &request, const ParameterSchema &schema, int count);

// The requests of one press of the button: a model that counts gets one for as many variants as it makes at once,
// unless the count itself was set; any other one for each variant.
[[nodiscard]] QList<EditRequest> requestsOfRun(const EditRequest &request, const ParameterSchema &schema, int variants);

// Seed + offset, exactly; nothing where the value is no integer or would overflow.
[[nodiscard]] std::optional<QJsonValue> shiftedSeed(const QJsonValue &seed, int offset);

} // namespace pentimento
