// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/amount.h"

#include <algorithm>
#include <optional>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// A decimal as a whole number of its last place.
struct Units
{
    qint64 units = 0;
    qsizetype places = 0;
};

std::optional<Units> unitsOf(const QString &decimal)
{
    const qsizetype point = decimal.indexOf(u'.');
    const qsizetype places = point < 0 ? 0 : decimal.size() - point - 1;
    bool ok = false;
    const qint64 units = QString(decimal).remove(u'.').toLongLong(&ok);
    return ok && places <= 12 && units >= 0 ? std::optional(Units{units, places}) : std::nullopt;
}

bool widen(Units &units, qsizetype places)
{
    for (; units.places < places; ++units.places) {
        if (__builtin_mul_overflow(units.units, qint64(10), &units.units))
            return false;
    }
    return true;
}

QString textOf(const Units &units)
{
    QString text = QString::number(units.units).rightJustified(units.places + 1, u'0');
    if (units.places > 0)
        text.insert(text.size() - units.places, u'.');
    return text;
}

} // namespace

QString amountSourceWord(AmountSource source)
{
    switch (source) {
    case AmountSource::Estimated:
        return u"estimated"_s;
    case AmountSource::Reported:
        return u"reported"_s;
    case AmountSource::Free:
        return u"free"_s;
    case AmountSource::Unknown:
        break;
    }
    return u"unknown"_s;
}

QJsonObject amountToJson(const Amount &amount)
{
    QJsonObject object{{u"source"_s, amountSourceWord(amount.source)}};
    const bool known = amount.source != AmountSource::Unknown;
    object.insert(u"amount"_s, known ? QJsonValue(amount.amount) : QJsonValue());
    object.insert(u"currency"_s, amount.currency.isEmpty() ? QJsonValue() : QJsonValue(amount.currency));
    return object;
}

Amount amountFromJson(const QJsonObject &object)
{
    Amount amount;
    const QString source = object.value("source"_L1).toString();
    for (const AmountSource candidate : {AmountSource::Estimated, AmountSource::Reported, AmountSource::Free}) {
        if (source == amountSourceWord(candidate))
            amount.source = candidate;
    }
    amount.amount = object.value("amount"_L1).toString();
    amount.currency = object.value("currency"_L1).toString();
    return amount;
}

QString timesDecimal(const QString &decimal, int factor)
{
    const auto parts = unitsOf(decimal);
    qint64 product = 0;
    if (!parts || factor < 0 || __builtin_mul_overflow(parts->units, qint64(factor), &product))
        return {};
    return textOf({product, parts->places});
}

QString percentOf(const QString &decimal, int percent)
{
    const auto parts = unitsOf(timesDecimal(decimal, percent));
    if (!parts)
        return {};
    Units share{parts->units, parts->places + 2};
    const qsizetype least = std::min<qsizetype>(parts->places, 2);
    while (share.places > least && share.units % 10 == 0)
        share = {share.units / 10, share.places - 1};
    return textOf(share);
}

QString plusDecimal(const QString &a, const QString &b)
{
    auto one = unitsOf(a);
    auto other = unitsOf(b);
    if (!one || !other)
        return {};
    const qsizetype places = std::max(one->places, other->places);
    qint64 sum = 0;
    if (!widen(*one, places) || !widen(*other, places) || __builtin_add_overflow(one->units, other->units, &sum))
        return {};
    return textOf({sum, places});
}

Amount sumOf(const QList<Amount> &amounts)
{
    Amount sum{u"0"_s, QString(), AmountSource::Free};
    for (const Amount &amount : amounts) {
        if (amount.source == AmountSource::Free)
            continue;
        const bool isFirst = sum.source == AmountSource::Free;
        if (amount.source == AmountSource::Unknown || (!isFirst && amount.currency != sum.currency))
            return {};
        sum.amount = plusDecimal(sum.amount, amount.amount);
        sum.currency = amount.currency;
        if (isFirst || amount.source == AmountSource::Estimated)
            sum.source = amount.source;
    }
    return sum.amount.isEmpty() || amounts.isEmpty() ? Amount{} : sum;
}

} // namespace pentimento
