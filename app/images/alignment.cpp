// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/alignment.h"

#include <algorithm>

namespace pentimento {

namespace {

constexpr double sameShape = 1.01;   // what rounding to whole or to 8 pixels makes
constexpr double nearlyShape = 1.08; // what rounding to a model's own list of sizes makes

// How many times wider the one is, for its height, than the other; 1 or more, whichever it is.
double unlikeness(const QSize &a, const QSize &b)
{
    const double ratio = (double(a.width()) * b.height()) / (double(b.width()) * a.height());
    return std::max(ratio, 1 / ratio);
}

} // namespace

Alignment alignedOnto(const QSize &before, const QSize &after)
{
    const QRectF whole(QPointF(0, 0), QSizeF(after));
    if (before == after || before.isEmpty() || after.isEmpty())
        return {whole, Fitting::Same};
    const double unlike = unlikeness(before, after);
    if (unlike <= sameShape)
        return {whole, Fitting::Scaled};
    if (unlike <= nearlyShape)
        return {whole, Fitting::Stretched};
    QRectF within(QPointF(0, 0), QSizeF(before).scaled(whole.size(), Qt::KeepAspectRatio));
    within.moveCenter(whole.center());
    return {within, Fitting::Contained};
}

} // namespace pentimento
