// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>

#include <optional>

namespace pentimento {

// What is counted. A megapixel is one of the result; input megapixels are those of the pictures that are sent, each
// picture's rounded up.
enum class PricePer { Image, Run, Megapixel, InputMegapixel };

struct PricePart
{
    QString amount; // decimal: "0.08"
    PricePer per = PricePer::Image;
    QJsonObject when; // parameters and the values that must be in force for this part to count; empty: it always does

    friend bool operator==(const PricePart &, const PricePart &) = default;
};

// What a run costs, as of a date: all parts that count together.
struct Price
{
    QString currency;
    QDate date;
    QList<PricePart> parts;

    friend bool operator==(const Price &, const Price &) = default;
};

// This model at this service, and how the service's words differ from the model's. The keys are our names of
// parameters.
struct Offer
{
    ModelId model;
    QString remoteName;                // what the service calls it; the model id if it says nothing else
    QString version;                   // 64 hexadecimal digits, asked for in place of the name; empty: by name
    QMap<QString, QString> renames;    // → the service's name
    QMap<QString, QJsonObject> values; // → our value as a text → the service's; null: not sent
    QStringList asText;                // the service wants a text where we have a number
    QStringList lists;                 // a picture that the service takes as one of a list
    QMap<QString, QStringList> spread; // a list of pictures → the service's name for each of them
    QMap<QString, QJsonArray> without; // → choices that are not to be had here
    QJsonObject constants;             // sent with every request
    QStringList omit;                  // the service does not take it
    QStringList sizeNames; // width and height, where it takes pixels in place of a ratio; empty: it does not
    QJsonObject workflow;  // of ComfyUI, with places (app/providers/workflow.h)
    std::optional<Price> price;

    friend bool operator==(const Offer &, const Offer &) = default;
};

} // namespace pentimento
