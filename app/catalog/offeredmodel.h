// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/modelspec.h"
#include "app/catalog/offer.h"

namespace pentimento {

// The model as this offer has it: without the parameters and the choices that the service does not take, and without
// the rules that speak of them. A form of it holds nothing that would not be sent.
[[nodiscard]] ModelSpec offeredModel(const ModelSpec &model, const Offer &offer);

// What an offer says about its model: names that the model has, choices that it has. For tests and for whoever writes
// a file.
[[nodiscard]] QStringList offerComplaints(const Offer &offer, const ModelSpec &model);

} // namespace pentimento
