// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/ratiochoices.h"

#include "app/params/roleguess.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array usual{"1:1"_L1, "4:3"_L1, "3:2"_L1, "16:9"_L1, "9:16"_L1, "2:3"_L1, "3:4"_L1};

qsizetype rankOf(const QJsonValue &choice)
{
    if (matchesInput(choice))
        return -1;
    const auto found = std::find(usual.begin(), usual.end(), choice.toString());
    if (found != usual.end())
        return found - usual.begin();
    return qsizetype(usual.size()) + (isRatio(choice) ? 0 : 1);
}

} // namespace

std::optional<double> ratioOf(const QJsonValue &choice)
{
    if (!isRatio(choice))
        return std::nullopt;
    const QString text = choice.toString();
    const double ratio = text.section(u':', 0, 0).toDouble() / text.section(u':', 1).toDouble();
    return std::isfinite(ratio) && ratio > 0 ? std::optional(ratio) : std::nullopt;
}

bool matchesInput(const QJsonValue &choice)
{
    const QString text = choice.toString();
    return text.startsWith("match_input"_L1) || text == "match"_L1 || text == "input"_L1;
}

QList<QJsonValue> arrangedRatios(const QJsonArray &choices)
{
    QList<QJsonValue> arranged(choices.begin(), choices.end());
    std::stable_sort(arranged.begin(), arranged.end(),
                     [](const QJsonValue &a, const QJsonValue &b) { return rankOf(a) < rankOf(b); });
    return arranged;
}

QSize resultSize(const QJsonValue &choice, const QList<QSize> &sizes, const QSize &firstInput)
{
    std::optional<double> ratio = ratioOf(choice);
    if (matchesInput(choice) && !firstInput.isEmpty())
        ratio = double(firstInput.width()) / firstInput.height();
    QList<QSize> real = sizes;
    real.removeIf([](const QSize &size) { return size.isEmpty(); });
    if (!ratio || real.isEmpty())
        return {};
    // Compared as logarithms: 2:1 is as far from 1:1 as 1:2 is.
    const auto distance = [wanted = std::log(*ratio)](const QSize &size) {
        return std::abs(std::log(double(size.width()) / size.height()) - wanted);
    };
    return *std::min_element(real.begin(), real.end(),
                             [&](const QSize &a, const QSize &b) { return distance(a) < distance(b); });
}

} // namespace pentimento
