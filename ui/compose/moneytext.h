// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/service.h"

namespace pentimento {

// "$0.16", "0,16 €" by the person's language; currencies without a common sign by their ISO word. The digits are those
// that were given: money is never a floating-point number.
[[nodiscard]] QString moneyText(const QString &amount, const QString &currency);

// What an offer costs, in a few words: "$0.08 per image", "from $0.015 per megapixel", "free", "price unknown".
[[nodiscard]] QString priceText(const Service &service, const Offer &offer);

// "Price as of 6/30/26"; empty where there is none.
[[nodiscard]] QString priceNote(const Service &service, const Offer &offer);

} // namespace pentimento
