// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace pentimento {

// A model at a service, by their names.
struct OfferName
{
    ModelId model;
    ServiceId service;

    friend bool operator==(const OfferName &, const OfferName &) = default;
};

// What the program remembers of a person's wishes and of how the window was left. Choices are words, not enums: a word
// of a newer version stays as it is until somebody chooses anew, and whoever reads one that it does not know takes its
// own default.
struct AppSettings
{
    QString theme = QStringLiteral("system");   // system, dark, light
    QString lastLook = QStringLiteral("dark");  // dark, light: what the system's wish came to, to start with
    QString canvas = QStringLiteral("theme");   // theme (its own), black, dark, mid, light, white, checker
    QString compare = QStringLiteral("slider"); // slider, side-by-side, fade, difference, flip

    QByteArray windowGeometry; // as QWidget::saveGeometry() makes it
    int leftWidth = 320;
    int rightWidth = 280;
    int detailsHeight = 268;
    bool panelsHidden = false;
    bool advancedOpen = false;

    OfferName lastOffer;           // empty: as on the first start
    QList<OfferName> recentOffers; // the newest first
    QList<OfferName> favourites;   // in the order in which they were chosen
    VersionId lastVersion;         // what was looked at
    VersionId lastOriginal;        // whose results the strip showed

    friend bool operator==(const AppSettings &, const AppSettings &) = default;
};

// Remembers an offer as the last one, and as the newest of the recent ones.
void noteOffer(AppSettings &settings, const OfferName &offer);

// A star that is set or taken away.
void setFavourite(AppSettings &settings, const OfferName &offer, bool isFavourite);

// Over what the file held before: keys that this version does not know stay in it.
[[nodiscard]] QJsonObject settingsToJson(const AppSettings &settings, QJsonObject before = {});

// Tolerant: what is missing or of another type is its default, what is out of bounds is brought within.
[[nodiscard]] AppSettings settingsFromJson(const QJsonObject &object);

} // namespace pentimento
