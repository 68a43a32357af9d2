// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/catalog.h"
#include "app/secrets/keystore.h"

#include <QHash>

namespace pentimento {

using OfferId = std::pair<ModelId, ServiceId>;

// One line of the model list, in words.
struct OfferRow
{
    ModelId model;
    ServiceId service;
    QString title;
    QString purpose;
    QString serviceTitle;
    QString price;     // "$0.08 per image", "free", "price unknown"
    QString priceNote; // since when that is known; empty: it need not be
    QString inputs;    // "1 picture", "no picture", "returns no pictures"
    bool needsKey = false;

    friend bool operator==(const OfferRow &, const OfferRow &) = default;
};

// What stands in the list: a heading, or an offer below it.
struct OfferEntry
{
    QString heading; // empty: it is the offer
    OfferRow offer;

    [[nodiscard]] bool isHeading() const { return !heading.isEmpty(); }
    friend bool operator==(const OfferEntry &, const OfferEntry &) = default;
};

// Every model that the catalogue describes, at every service that offers it: the named offers of a service first, then,
// where it offers any, what else the catalogue has.
[[nodiscard]] QList<OfferRow> offerRows(const Catalog &catalog);

// What a model takes: "no picture", "1 picture", "up to 14 pictures".
[[nodiscard]] QString inputsText(const ParameterSchema &schema);

// All words of the search stand in the title, the ids, the service or the purpose.
[[nodiscard]] bool matches(const OfferRow &row, const QString &search);

// By service; in front what has a star, then what was used last. A search leaves those out, and services without a
// match; of what it finds, what has a star comes first, and once.
[[nodiscard]] QList<OfferEntry> offerEntries(const QList<OfferRow> &rows, const QList<OfferId> &favourites,
                                             const QList<OfferId> &recent, const QString &search);

} // namespace pentimento
