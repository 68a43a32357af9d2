// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/modelspec.h"
#include "app/params/parametervalues.h"

#include <optional>

namespace pentimento {

// What one request is going to give and to send, as far as it can be told before. A megapixel is 1024 × 1024 pixels, as
// services that are paid by it count.
struct Forecast
{
    int images = 1;                           // that come back
    std::optional<int> megapixelHundredths{}; // of each of them; nothing: it cannot be told
    int inputMegapixels = 0;                  // of the pictures that are sent, each rounded up
};

// `inputs` are the sizes of the pictures as they are sent, the one to be edited first.
[[nodiscard]] Forecast forecastOf(const ModelSpec &model, const ParameterValues &values, const QList<QSize> &inputs);

} // namespace pentimento
