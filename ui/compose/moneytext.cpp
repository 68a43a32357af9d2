// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/moneytext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct MoneyText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::MoneyText)

public:
    static QString exactly(const QString &money, PricePer per);
    static QString from(const QString &money, PricePer per);
};

QString MoneyText::exactly(const QString &money, PricePer per)
{
    switch (per) {
    case PricePer::Image:
        return tr("%1 per image").arg(money);
    case PricePer::Run:
        return tr("%1 per run").arg(money);
    case PricePer::Megapixel:
        return tr("%1 per megapixel").arg(money);
    case PricePer::InputMegapixel:
        return tr("%1 per megapixel sent").arg(money);
    }
    return {};
}

// Where a price has several parts, which together or in turn: the least of them.
QString MoneyText::from(const QString &money, PricePer per)
{
    switch (per) {
    case PricePer::Image:
        return tr("from %1 per image").arg(money);
    case PricePer::Run:
        return tr("from %1 per run").arg(money);
    case PricePer::Megapixel:
        return tr("from %1 per megapixel").arg(money);
    case PricePer::InputMegapixel:
        return tr("from %1 per megapixel sent").arg(money);
    }
    return {};
}

// Of several parts the one by which a price is known: what counts megapixels before what counts pictures or runs, the
// cheapest of its kind.
const PricePart &namedPart(const QList<PricePart> &parts)
{
    const auto rank = [](const PricePart &part) {
        const QList<PricePer> order{PricePer::Megapixel, PricePer::Image, PricePer::Run, PricePer::InputMegapixel};
        return std::pair(order.indexOf(part.per), part.amount.toDouble());
    };
    return *std::min_element(parts.begin(), parts.end(),
                             [&](const PricePart &a, const PricePart &b) { return rank(a) < rank(b); });
}

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
    if (!offer.price || offer.price->parts.isEmpty())
        return MoneyText::tr("price unknown");
    const QList<PricePart> &parts = offer.price->parts;
    const PricePart &named = namedPart(parts);
    const QString money = moneyText(named.amount, offer.price->currency);
    return parts.size() > 1 ? MoneyText::from(money, named.per) : MoneyText::exactly(money, named.per);
}

QString priceNote(const Service &service, const Offer &offer)
{
    if (service.inside || !offer.price)
        return {};
    return MoneyText::tr("Price as of %1").arg(QLocale().toString(offer.price->date, QLocale::ShortFormat));
}

} // namespace pentimento
