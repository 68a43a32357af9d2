// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/offerrows.h"

#include "ui/compose/moneytext.h"
#include "ui/compose/wells.h"

#include <QCoreApplication>

#include <algorithm>

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

QList<OfferEntry> offerEntries(const QList<OfferRow> &rows, const QList<OfferName> &recent, const QString &search)
{
    QList<OfferEntry> entries;
    const auto append = [&](const QString &heading, const OfferRow &row, bool isFirst) {
        if (isFirst)
            entries.append({heading, {}});
        entries.append({{}, row});
    };
    bool isFirst = true;
    for (const auto &[model, service] : search.trimmed().isEmpty() ? recent : QList<OfferName>()) {
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const OfferRow &row) {
            return row.model == model && row.service == service;
        });
        if (found == rows.end())
            continue;
        //: heading in the list of models: those that were used last
        append(OfferText::tr("Recent"), *found, isFirst);
        isFirst = false;
    }
    ServiceId section;
    for (const OfferRow &row : rows) {
        if (!matches(row, search))
            continue;
        append(row.serviceTitle, row, row.service != section);
        section = row.service;
    }
    return entries;
}

} // namespace pentimento
