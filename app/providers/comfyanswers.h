// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/httpmessage.h"
#include "app/providers/prediction.h"

namespace pentimento {

// Reading what ComfyUI answers.

// A workflow that it refuses: {error: {type, message, details}, node_errors: {"12": {class_type, errors: […]}}}. The
// words name the nodes; anything else is read as every service's.
[[nodiscard]] Error comfyErrorOf(const HttpResponse &response);

// The entry of a prompt in its history. `viewBase` is where its pictures are asked for.
[[nodiscard]] Prediction comfyPredictionOf(const QString &id, const QJsonObject &entry, const QUrl &viewBase);

enum class QueuePlace { Running, Pending, None };
[[nodiscard]] QueuePlace queuePlaceOf(const QString &id, const QJsonObject &queue);

} // namespace pentimento
