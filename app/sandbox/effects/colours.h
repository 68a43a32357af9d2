// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <opencv2/core.hpp>

namespace pentimento::effects {

// A colour that has a name: how to find it in a picture, and how it looks at its most typical.
struct NamedColour
{
    QString name;
    cv::Vec3b typical; // blue, green, red
    int hueFrom = -1;  // degrees, clockwise to hueTo; -1: a colour without hue
    int hueTo = -1;
    int darkest = 0; // of the largest channel
    int brightest = 255;

    [[nodiscard]] bool hasHue() const { return hueFrom >= 0; }
};

[[nodiscard]] const QList<NamedColour> &namedColours();
[[nodiscard]] const NamedColour *namedColour(const QString &name); // nullptr: none of ours

// Hue in degrees, -1 for grey; saturation and value from 0 to 255, as in HSV.
struct HueAndStrength
{
    int hue = -1;
    int saturation = 0;
    int value = 0;
};

[[nodiscard]] HueAndStrength hueOf(const cv::Vec3b &bgr);

} // namespace pentimento::effects
