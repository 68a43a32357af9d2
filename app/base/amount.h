// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace pentimento {

// Where an amount comes from. Unknown is said as "unknown", never as 0.
enum class AmountSource { Unknown, Estimated, Reported, Free };

// Money as a decimal string ("0.08") with an ISO currency. Never a floating-point number.
struct Amount
{
    QString amount;
    QString currency;
    AmountSource source = AmountSource::Unknown;

    friend bool operator==(const Amount &, const Amount &) = default;
};

[[nodiscard]] QString amountSourceWord(AmountSource source);
[[nodiscard]] QJsonObject amountToJson(const Amount &amount);
[[nodiscard]] Amount amountFromJson(const QJsonObject &object);

// "0.08" × 3 = "0.24", exactly; an amount that is no plain decimal gives an empty string.
[[nodiscard]] QString timesDecimal(const QString &decimal, int factor);

// 25 percent of "0.02" are "0.005", exactly and without zeros that say nothing.
[[nodiscard]] QString percentOf(const QString &decimal, int percent);

// "0.08" + "0.1" = "0.18", exactly; empty where one is no plain decimal.
[[nodiscard]] QString plusDecimal(const QString &a, const QString &b);

// All together: unknown as soon as one is unknown or another currency comes in; free where all are; an estimate as soon
// as one is. Nothing at all is unknown.
[[nodiscard]] Amount sumOf(const QList<Amount> &amounts);

} // namespace pentimento
