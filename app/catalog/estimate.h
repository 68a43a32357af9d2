// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/amount.h"
#include "app/catalog/service.h"

namespace pentimento {

// What one run of an offer is expected to cost: estimated by the offer's price, free inside, else unknown.
[[nodiscard]] Amount estimateFor(const Service &service, const Offer &offer, int images);

} // namespace pentimento
