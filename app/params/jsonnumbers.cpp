// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/jsonnumbers.h"

#include <QVariant>

#include <algorithm>
#include <cmath>

namespace pentimento {

namespace {

constexpr double twoTo63 = 9223372036854775808.0;

// `whole` against a double that no 64-bit integer equals: it has a fraction (and then floor() of it is exact), or it is
// out of range. Hence never equal.
std::partial_ordering compareToInexact(qint64 whole, double other)
{
    if (std::isnan(other))
        return std::partial_ordering::unordered;
    if (other >= twoTo63)
        return std::partial_ordering::less;
    if (other < -twoTo63)
        return std::partial_ordering::greater;
    return whole <= qint64(std::floor(other)) ? std::partial_ordering::less : std::partial_ordering::greater;
}

} // namespace

std::optional<qint64> exactInteger(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    const QVariant variant = value.toVariant();
    if (variant.typeId() == QMetaType::LongLong)
        return variant.toLongLong();
    const double number = variant.toDouble();
    // The comparison is false for NaN and both infinities.
    if (number >= -twoTo63 && number < twoTo63 && std::trunc(number) == number)
        return qint64(number);
    return std::nullopt;
}

std::partial_ordering compareNumbers(const QJsonValue &a, const QJsonValue &b)
{
    if (!a.isDouble() || !b.isDouble())
        return std::partial_ordering::unordered;
    const auto wholeA = exactInteger(a);
    const auto wholeB = exactInteger(b);
    if (wholeA && wholeB)
        return *wholeA <=> *wholeB;
    if (wholeA)
        return compareToInexact(*wholeA, b.toDouble());
    if (wholeB)
        return 0 <=> compareToInexact(*wholeB, a.toDouble());
    return a.toDouble() <=> b.toDouble();
}

bool isSameValue(const QJsonValue &a, const QJsonValue &b)
{
    if (a.isDouble() && b.isDouble())
        return compareNumbers(a, b) == std::partial_ordering::equivalent;
    return a == b;
}

bool holds(const QJsonArray &list, const QJsonValue &value)
{
    return std::any_of(list.begin(), list.end(), [&](const QJsonValue &entry) { return isSameValue(entry, value); });
}

} // namespace pentimento
