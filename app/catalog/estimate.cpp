// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/estimate.h"

#include "app/catalog/forecast.h"

#include <algorithm>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// Whether all parameters have the values that a part of a price asks for.
bool counts(const PricePart &part, const ModelSpec &model, const ParameterValues &values)
{
    const QStringList names = part.when.keys();
    return std::all_of(names.begin(), names.end(), [&](const QString &name) {
        Rule rule;
        rule.when = {RuleCondition::Test::Equals, name, part.when.value(name)};
        return applies(rule, model.schema, values);
    });
}

// Empty: it cannot be told.
QString amountOf(const PricePart &part, const Forecast &forecast)
{
    switch (part.per) {
    case PricePer::Run:
        return part.amount;
    case PricePer::Image:
        return timesDecimal(part.amount, forecast.images);
    case PricePer::InputMegapixel:
        return timesDecimal(part.amount, forecast.inputMegapixels);
    case PricePer::Megapixel:
        break;
    }
    return forecast.megapixelHundredths
               ? percentOf(timesDecimal(part.amount, forecast.images), *forecast.megapixelHundredths)
               : QString();
}

} // namespace

Amount estimateFor(const Service &service, const Offer &offer, const ModelSpec &model, const ParameterValues &values,
                   const QList<QSize> &inputs)
{
    if (service.isOnThisComputer())
        return {u"0"_s, QString(), AmountSource::Free};
    if (!offer.price)
        return {};
    const Forecast forecast = forecastOf(model, values, inputs);
    QString sum;
    for (const PricePart &part : offer.price->parts) {
        if (!counts(part, model, values))
            continue;
        const QString amount = amountOf(part, forecast);
        sum = sum.isEmpty() ? amount : plusDecimal(sum, amount);
        if (sum.isEmpty())
            return {};
    }
    // Cents are written out, tenths of them only where there are some.
    return sum.isEmpty() ? Amount() : Amount{percentOf(sum, 100), offer.price->currency, AmountSource::Estimated};
}

} // namespace pentimento
