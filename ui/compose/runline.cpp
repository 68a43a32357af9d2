// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/runline.h"

#include "ui/compose/moneytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct RunLineText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::RunLineText)

public:
    static QString images(int count);
    static QString cost(const Amount &amount);
    static QString time(std::chrono::milliseconds usual);
};

QString RunLineText::images(int count)
{
    return count == 1 ? tr("1 image") : tr("%n images", nullptr, count);
}

QString RunLineText::cost(const Amount &amount)
{
    if (amount.source == AmountSource::Free)
        return tr("free");
    if (amount.source == AmountSource::Unknown || amount.amount.isEmpty())
        return tr("cost unknown");
    return tr("about %1").arg(moneyText(amount.amount, amount.currency));
}

QString RunLineText::time(std::chrono::milliseconds usual)
{
    const auto seconds = std::max<qint64>(1, (usual.count() + 500) / 1000);
    return seconds < 100 ? tr("about %1 s").arg(seconds) : tr("about %1 min").arg((seconds + 30) / 60);
}

} // namespace

QString runLine(int variants, const Amount &cost, std::optional<std::chrono::milliseconds> usualTime)
{
    const QString images = RunLineText::images(variants);
    const QString money = RunLineText::cost(cost);
    if (!usualTime)
        //: how many images, what they cost
        return RunLineText::tr("%1 · %2").arg(images, money);
    //: how many images, what they cost, how long it takes
    return RunLineText::tr("%1 · %2 · %3").arg(images, money, RunLineText::time(*usualTime));
}

} // namespace pentimento
