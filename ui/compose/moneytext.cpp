// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/moneytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct MoneyText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::MoneyText)
};

} // namespace

QString moneyText(const QString &amount, const QString &currency)
{
    QString digits = amount;
    digits.replace(u'.', QLocale().decimalPoint());
    if (currency == "USD"_L1)
        //: an amount of US dollars
        return MoneyText::tr("$%1").arg(digits);
    if (currency == "EUR"_L1)
        //: an amount of euros
        return MoneyText::tr("€%1").arg(digits);
    if (currency == "GBP"_L1)
        //: an amount of pounds sterling
        return MoneyText::tr("£%1").arg(digits);
    //: an amount, then the ISO word of its currency
    return MoneyText::tr("%1 %2").arg(digits, currency);
}

QString priceText(const Service &service, const Offer &offer)
{
    if (service.isOnThisComputer())
        return MoneyText::tr("free");
    if (!offer.price)
        return MoneyText::tr("price unknown");
    const QString money = moneyText(offer.price->amount, offer.price->currency);
    if (offer.price->per == "image"_L1)
        return MoneyText::tr("%1 per image").arg(money);
    if (offer.price->per == "megapixel"_L1)
        return MoneyText::tr("%1 per megapixel").arg(money);
    return MoneyText::tr("%1 per run").arg(money);
}

} // namespace pentimento
