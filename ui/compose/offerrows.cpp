// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/offerrows.h"

#include "ui/compose/moneytext.h"
#include "ui/compose/wells.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct OfferText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::OfferText)
};

OfferRow rowOf(const ModelSpec &model, const Service &service, const Offer &offer)
{
    OfferRow row;
    row.model = model.id;
    row.service = service.id;
    row.title = model.title.isEmpty() ? model.id.text() : model.title;
    row.purpose = model.purpose;
    //: %1 is a program such as ComfyUI
    row.serviceTitle = service.local ? OfferText::tr("%1, on this computer").arg(service.title) : service.title;
    row.price = priceText(service, offer);
    row.priceNote = priceNote(service, offer);
    row.inputs = mayBePictures(model.returns) ? inputsText(model.schema) : OfferText::tr("returns no pictures");
    row.needsKey = service.authentication != Authentication::None;
    return row;
}

QString pictures(int count)
{
    return count == 1 ? OfferText::tr("1 picture") : OfferText::tr("%n pictures", nullptr, count);
}

} // namespace

QString inputsText(const ParameterSchema &schema)
{
    int most = 0;
    bool isList = false;
    bool isOpen = false;
    for (const QString &name : wellParameters(schema)) {
        const ParameterSpec *spec = schema.find(name);
        const bool takesSeveral = spec->kind == ParameterKind::Files;
        isList = isList || takesSeveral;
        isOpen = isOpen || (takesSeveral && !spec->maxLength);
        most += takesSeveral ? spec->maxLength.value_or(0) : 1;
    }
    if (isOpen)
        return OfferText::tr("several pictures");
    if (most == 0)
        return OfferText::tr("no picture");
    return isList && most > 1 ? OfferText::tr("up to %n pictures", nullptr, most) : pictures(most);
}

QList<OfferRow> offerRows(const Catalog &catalog)
{
    QList<OfferRow> rows;
    for (const Service &service : catalog.services()) {
        QSet<ModelId> named;
        for (const Offer &offer : service.offers) {
            named.insert(offer.model);
            if (const ModelSpec *model = catalog.model(offer.model))
                rows.append(rowOf(*model, service, offer));
        }
        if (!service.offersAny)
            continue;
        for (const ModelSpec &model : catalog.models()) {
            if (!named.contains(model.id))
                rows.append(rowOf(model, service, *service.offerFor(model.id)));
        }
    }
    return rows;
}

bool matches(const OfferRow &row, const QString &search)
{
    const QStringList places{row.title, row.model.text(), row.serviceTitle, row.service.text(), row.purpose};
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(places.begin(), places.end(),
                           [&](const QString &place) { return place.contains(word, Qt::CaseInsensitive); });
    });
}

QList<OfferEntry> offerEntries(const QList<OfferRow> &rows, const QList<OfferId> &favourites,
                               const QList<OfferId> &recent, const QString &search)
{
    QHash<OfferId, qsizetype> places;
    for (qsizetype i = 0; i < rows.size(); ++i)
        places.insert({rows.at(i).model, rows.at(i).service}, i);

    const bool searches = !search.trimmed().isEmpty();
    QSet<OfferId> shown;
    QList<OfferEntry> entries;
    const auto appendNamed = [&](const QString &heading, const QList<OfferId> &names) {
        bool isFirst = true;
        for (const OfferId &name : names) {
            const auto place = places.constFind(name);
            if (place == places.cend() || !matches(rows.at(*place), search))
                continue;
            if (std::exchange(isFirst, false))
                entries.append({heading, {}});
            entries.append({{}, rows.at(*place)});
            shown.insert(name);
        }
    };
    //: heading in the list of models: those with a star
    appendNamed(OfferText::tr("Favourites"), favourites);
    if (!searches) {
        QList<OfferId> others = recent;
        others.removeIf([&favourites](const OfferId &name) { return favourites.contains(name); });
        //: heading in the list of models: those that were used last
        appendNamed(OfferText::tr("Recent"), others);
    }
    ServiceId section;
    for (const OfferRow &row : rows) {
        if (!matches(row, search) || (searches && shown.contains({row.model, row.service})))
            continue;
        if (row.service != section)
            entries.append({row.serviceTitle, {}});
        entries.append({{}, row});
        section = row.service;
    }
    return entries;
}

} // namespace pentimento
