// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/progressline.h"

namespace pentimento {

using namespace Qt::StringLiterals;

QString progressLine(int step, int steps)
{
    constexpr int width = 10;
    static constexpr QStringView parts = u"▏▎▍▌▋▊▉";
    const int eighths = step * width * 8 / steps;
    QString bar(eighths / 8, u'█');
    if (eighths % 8 != 0)
        bar.append(parts.at(eighths % 8 - 1));
    return u"%1%|%2| %3/%4"_s.arg(step * 100 / steps, 3).arg(bar.leftJustified(width)).arg(step).arg(steps);
}

} // namespace pentimento
