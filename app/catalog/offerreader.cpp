// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/offerreader.h"

#include "app/catalog/workflowfiles.h"

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

PricePer perFrom(const QString &word)
{
    if (word == "run"_L1)
        return PricePer::Run;
    if (word == "megapixel"_L1)
        return PricePer::Megapixel;
    return word == "input megapixel"_L1 ? PricePer::InputMegapixel : PricePer::Image;
}

PricePart readPart(const QJsonObject &object)
{
    PricePart part;
    part.amount = object.value("amount"_L1).toString();
    part.per = perFrom(object.value("per"_L1).toString());
    part.when = object.value("when"_L1).toObject();
    return part;
}

std::optional<Price> readPrice(const QJsonValue &value, const QString &pointer, QStringList &complaints)
{
    if (value.isUndefined())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    Price price;
    price.currency = object.value("currency"_L1).toString();
    price.date = QDate::fromString(object.value("date"_L1).toString(), Qt::ISODate);
    if (!price.date.isValid())
        complaints.append(pointer + u"/date: is no day of the calendar"_s);
    const QJsonArray parts = object.value("parts"_L1).toArray();
    for (const QJsonValue &part : parts)
        price.parts.append(readPart(part.toObject()));
    const bool isPlain = object.contains("amount"_L1) && object.contains("per"_L1);
    const bool saysBoth = !parts.isEmpty() && (object.contains("amount"_L1) || object.contains("per"_L1));
    if (saysBoth || (parts.isEmpty() && !isPlain))
        complaints.append(pointer + u": should hold either \"amount\" and \"per\", or \"parts\""_s);
    else if (isPlain)
        price.parts.append(readPart(object));
    return price;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &entry : list)
        texts.append(entry.toString());
    return texts;
}

} // namespace

Offer readOffer(const QJsonObject &object, const QString &pointer, QStringList &complaints)
{
    Offer offer;
    offer.model = ModelId(object.value("model"_L1).toString());
    offer.remoteName = object.value("remote_name"_L1).toString(offer.model.text());
    offer.version = object.value("version"_L1).toString();
    const QJsonObject renames = object.value("renames"_L1).toObject();
    for (auto entry = renames.begin(); entry != renames.end(); ++entry)
        offer.renames.insert(entry.key(), entry.value().toString());
    const QJsonObject values = object.value("values"_L1).toObject();
    for (auto entry = values.begin(); entry != values.end(); ++entry)
        offer.values.insert(entry.key(), entry.value().toObject());
    const QJsonObject spread = object.value("spread"_L1).toObject();
    for (auto entry = spread.begin(); entry != spread.end(); ++entry)
        offer.spread.insert(entry.key(), textsOf(entry.value()));
    const QJsonObject without = object.value("without"_L1).toObject();
    for (auto entry = without.begin(); entry != without.end(); ++entry)
        offer.without.insert(entry.key(), entry.value().toArray());
    offer.asText = textsOf(object.value("as_text"_L1));
    offer.lists = textsOf(object.value("lists"_L1));
    offer.constants = object.value("constants"_L1).toObject();
    offer.omit = textsOf(object.value("omit"_L1));
    offer.sizeNames = textsOf(object.value("size"_L1));
    offer.workflow = object.value("workflow"_L1).toObject();
    if (const auto complaint = workflowComplaint(offer.workflow))
        complaints.append(pointer + u"/workflow: "_s + *complaint);
    offer.price = readPrice(object.value("price"_L1), pointer + u"/price"_s, complaints);
    return offer;
}

} // namespace pentimento
