// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/outputsize.h"

#include <cmath>
#include <optional>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestSide = 64;
constexpr int longestSide = 2048;
constexpr double mostStretched = 8.0; // a strip of one pixel's height still gives a picture
constexpr double oneMegapixel = 1024.0 * 1024.0;

std::optional<double> ratioOf(const QString &text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() != 2)
        return std::nullopt;
    const double width = parts.at(0).toDouble();
    const double height = parts.at(1).toDouble();
    if (width <= 0 || height <= 0)
        return std::nullopt;
    return width / height;
}

int toSixteens(double length)
{
    return std::clamp(int(std::lround(length / 16.0)) * 16, smallestSide, longestSide);
}

QSize nearest(const QList<QSize> &sizes, double ratio)
{
    // Compared as logarithms: 2:1 is as far from 1:1 as 1:2 is.
    const auto distance = [ratio](const QSize &size) {
        return std::abs(std::log(double(size.width()) / size.height()) - std::log(ratio));
    };
    return *std::min_element(sizes.begin(), sizes.end(),
                             [&](const QSize &a, const QSize &b) { return distance(a) < distance(b); });
}

} // namespace

QSize outputSize(const SizeWish &wish)
{
    const bool askedForPixels = wish.ratio.isEmpty() || wish.ratio == "custom"_L1;
    if (askedForPixels && !wish.custom.isEmpty())
        return {toSixteens(wish.custom.width()), toSixteens(wish.custom.height())};

    double ratio = 1.0;
    if (const auto named = ratioOf(wish.ratio))
        ratio = *named;
    else if (!wish.image.isEmpty())
        ratio = double(wish.image.width()) / wish.image.height();
    ratio = std::clamp(ratio, 1.0 / mostStretched, mostStretched);

    QList<QSize> sizes = wish.sizes;
    sizes.removeIf([](const QSize &size) { return size.isEmpty(); });
    if (!sizes.isEmpty())
        return nearest(sizes, ratio);
    return {toSixteens(std::sqrt(oneMegapixel * ratio)), toSixteens(std::sqrt(oneMegapixel / ratio))};
}

} // namespace pentimento
