// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/appsettings.h"

#include <QJsonArray>

#include <algorithm>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecentOffers = 8;
constexpr qsizetype mostFavourites = 200;
constexpr int narrowestPanel = 200;
constexpr int widestPanel = 800;

QJsonObject offerToJson(const OfferName &offer)
{
    return {{u"model"_s, offer.model.text()}, {u"service"_s, offer.service.text()}};
}

OfferName offerFromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {ModelId(object.value("model"_L1).toString()), ServiceId(object.value("service"_L1).toString())};
}

QList<OfferName> offersFromJson(const QJsonValue &value, qsizetype most)
{
    QList<OfferName> offers;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &entry : list) {
        const OfferName offer = offerFromJson(entry);
        if (!offer.model.isEmpty() && !offer.service.isEmpty() && !offers.contains(offer))
            offers.append(offer);
    }
    return offers.first(std::min(offers.size(), most));
}

QJsonArray offersToJson(const QList<OfferName> &offers)
{
    QJsonArray list;
    for (const OfferName &offer : offers)
        list.append(offerToJson(offer));
    return list;
}

int widthFrom(const QJsonValue &value, int otherwise)
{
    return std::clamp(value.toInt(otherwise), narrowestPanel, widestPanel);
}

// An empty word is none.
QString wordFrom(const QJsonValue &value, const QString &otherwise)
{
    const QString word = value.toString();
    return word.isEmpty() ? otherwise : word;
}

} // namespace

void noteOffer(AppSettings &settings, const OfferName &offer)
{
    settings.lastOffer = offer;
    settings.recentOffers.removeAll(offer);
    settings.recentOffers.prepend(offer);
    settings.recentOffers.resize(std::min(settings.recentOffers.size(), mostRecentOffers));
}

void setFavourite(AppSettings &settings, const OfferName &offer, bool isFavourite)
{
    settings.favourites.removeAll(offer);
    if (isFavourite && settings.favourites.size() < mostFavourites)
        settings.favourites.append(offer);
}

QJsonObject settingsToJson(const AppSettings &settings, QJsonObject before)
{
    QJsonObject &object = before;
    object.insert(u"theme"_s, settings.theme);
    object.insert(u"last_look"_s, settings.lastLook);
    object.insert(u"canvas"_s, settings.canvas);
    object.insert(u"compare"_s, settings.compare);
    object.insert(u"window"_s, QString::fromLatin1(settings.windowGeometry.toBase64()));
    object.insert(u"left_width"_s, settings.leftWidth);
    object.insert(u"right_width"_s, settings.rightWidth);
    object.insert(u"details_height"_s, settings.detailsHeight);
    object.insert(u"panels_hidden"_s, settings.panelsHidden);
    object.insert(u"advanced_open"_s, settings.advancedOpen);
    object.insert(u"last_offer"_s, offerToJson(settings.lastOffer));
    object.insert(u"recent_offers"_s, offersToJson(settings.recentOffers));
    object.insert(u"favourites"_s, offersToJson(settings.favourites));
    object.insert(u"last_version"_s, settings.lastVersion.text());
    object.insert(u"last_original"_s, settings.lastOriginal.text());
    return before;
}

AppSettings settingsFromJson(const QJsonObject &object)
{
    AppSettings settings;
    settings.theme = wordFrom(object.value("theme"_L1), settings.theme);
    settings.lastLook = wordFrom(object.value("last_look"_L1), settings.lastLook);
    settings.canvas = wordFrom(object.value("canvas"_L1), settings.canvas);
    settings.compare = wordFrom(object.value("compare"_L1), settings.compare);
    settings.windowGeometry = QByteArray::fromBase64(object.value("window"_L1).toString().toLatin1());
    settings.leftWidth = widthFrom(object.value("left_width"_L1), settings.leftWidth);
    settings.rightWidth = widthFrom(object.value("right_width"_L1), settings.rightWidth);
    settings.detailsHeight = widthFrom(object.value("details_height"_L1), settings.detailsHeight);
    settings.panelsHidden = object.value("panels_hidden"_L1).toBool(settings.panelsHidden);
    settings.advancedOpen = object.value("advanced_open"_L1).toBool(settings.advancedOpen);
    settings.lastOffer = offerFromJson(object.value("last_offer"_L1));
    settings.recentOffers = offersFromJson(object.value("recent_offers"_L1), mostRecentOffers);
    settings.favourites = offersFromJson(object.value("favourites"_L1), mostFavourites);
    settings.lastVersion = VersionId(object.value("last_version"_L1).toString());
    settings.lastOriginal = VersionId(object.value("last_original"_L1).toString());
    return settings;
}

} // namespace pentimento
