// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/amount.h"
#include "app/catalog/modelspec.h"
#include "app/catalog/service.h"
#include "app/jobs/editrequest.h"

namespace pentimento {

// What a request is expected to cost, its pictures scaled as they will be.
[[nodiscard]] Amount costOf(const EditRequest &request, const ModelSpec &model, const Service &service,
                            const Offer &offer);

// And all requests of one press of the button.
[[nodiscard]] Amount costOfRun(const QList<EditRequest> &requests, const ModelSpec &model, const Service &service,
                               const Offer &offer);

} // namespace pentimento
