// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSize>
#include <QString>

namespace pentimento {

// What a request says about the size of its result.
struct SizeWish
{
    QString ratio;      // "16:9", "match_input_image", "custom"; empty: the model has no such parameter
    QSize image;        // of the first input picture; empty: there is none
    QSize custom;       // width and height; empty: not given
    QList<QSize> sizes; // the model's fixed set; empty: it has none
};

// The size that the model would return: of its fixed set the one whose ratio is nearest; without a set about one
// megapixel in that ratio, both sides multiples of 16. Where there is nothing to match, it is square.
[[nodiscard]] QSize outputSize(const SizeWish &wish);

} // namespace pentimento
