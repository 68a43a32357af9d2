// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/estimate.h"

namespace pentimento {

using namespace Qt::StringLiterals;

Amount estimateFor(const Service &service, const Offer &offer, int images)
{
    if (service.isOnThisComputer())
        return {u"0"_s, QString(), AmountSource::Free};
    if (!offer.price || offer.price->per == "megapixel"_L1)
        return {};
    const int times = offer.price->per == "image"_L1 ? images : 1;
    return {timesDecimal(offer.price->amount, times), offer.price->currency, AmountSource::Estimated};
}

} // namespace pentimento
