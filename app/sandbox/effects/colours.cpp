// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/colours.h"

#include <algorithm>

namespace pentimento::effects {

using namespace Qt::StringLiterals;

const QList<NamedColour> &namedColours()
{
    static const QList<NamedColour> colours{
        {u"red"_s, {38, 32, 200}, 342, 16},
        {u"orange"_s, {28, 128, 240}, 16, 42},
        {u"yellow"_s, {40, 208, 246}, 42, 70},
        {u"green"_s, {62, 148, 46}, 70, 165},
        {u"turquoise"_s, {176, 182, 38}, 165, 195},
        {u"blue"_s, {196, 88, 34}, 195, 256},
        {u"purple"_s, {164, 54, 122}, 256, 300},
        {u"pink"_s, {168, 110, 238}, 300, 342},
        {u"brown"_s, {42, 74, 118}, 8, 45, 30, 180},
        {u"white"_s, {240, 242, 244}, -1, -1, 185, 255},
        {u"grey"_s, {128, 128, 128}, -1, -1, 66, 184},
        {u"black"_s, {22, 20, 20}, -1, -1, 0, 65},
    };
    return colours;
}

const NamedColour *namedColour(const QString &name)
{
    const QList<NamedColour> &all = namedColours();
    const auto found = std::find_if(all.begin(), all.end(), [&](const NamedColour &c) { return c.name == name; });
    return found == all.end() ? nullptr : &*found;
}

HueAndStrength hueOf(const cv::Vec3b &bgr)
{
    const int b = bgr[0];
    const int g = bgr[1];
    const int r = bgr[2];
    const int top = std::max({r, g, b});
    const int range = top - std::min({r, g, b});
    if (range == 0)
        return {-1, 0, top};
    int sixths = 0; // of the circle, in 60ths
    if (top == r)
        sixths = 60 * (g - b) / range;
    else if (top == g)
        sixths = 120 + 60 * (b - r) / range;
    else
        sixths = 240 + 60 * (r - g) / range;
    return {(sixths + 360) % 360, 255 * range / top, top};
}

} // namespace pentimento::effects
