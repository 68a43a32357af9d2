// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/service.h"

#include <algorithm>

namespace pentimento {

std::optional<Offer> Service::offerFor(const ModelId &model) const
{
    const auto found =
        std::find_if(offers.begin(), offers.end(), [&](const Offer &offer) { return offer.model == model; });
    if (found != offers.end())
        return *found;
    if (!offersAny)
        return std::nullopt;
    Offer offer;
    offer.model = model;
    offer.remoteName = model.text();
    return offer;
}

} // namespace pentimento
