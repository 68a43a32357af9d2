// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/amount.h"

namespace pentimento {

using namespace Qt::StringLiterals;

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
    const qsizetype point = decimal.indexOf(u'.');
    const qsizetype places = point < 0 ? 0 : decimal.size() - point - 1;
    bool ok = false;
    const qint64 units = QString(decimal).remove(u'.').toLongLong(&ok);
    qint64 product = 0;
    if (!ok || places > 12 || factor < 0 || units < 0 || __builtin_mul_overflow(units, qint64(factor), &product))
        return {};
    QString text = QString::number(product).rightJustified(places + 1, u'0');
    if (places > 0)
        text.insert(text.size() - places, u'.');
    return text;
}

} // namespace pentimento
