// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/amount.h"
#include "app/catalog/modelspec.h"
#include "app/catalog/service.h"
#include "app/params/parametervalues.h"

namespace pentimento {

// What one request is expected to cost: estimated by the offer's price, free inside, else unknown. `inputs` are the
// sizes of the pictures as they are sent.
[[nodiscard]] Amount estimateFor(const Service &service, const Offer &offer, const ModelSpec &model,
                                 const ParameterValues &values, const QList<QSize> &inputs);

} // namespace pentimento
