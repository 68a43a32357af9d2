// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/oklab.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pentimento::effects {

namespace {

struct Linear
{
    float red = 0;
    float green = 0;
    float blue = 0;
};

std::array<float, 256> decodingTable()
{
    std::array<float, 256> table{};
    for (int i = 0; i < 256; ++i) {
        const double v = i / 255.0;
        table[size_t(i)] = float(v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4));
    }
    return table;
}

constexpr int encodingSteps = 8192;

std::array<uchar, encodingSteps + 1> encodingTable()
{
    std::array<uchar, encodingSteps + 1> table{};
    for (int i = 0; i <= encodingSteps; ++i) {
        const double v = double(i) / encodingSteps;
        const double encoded = v <= 0.0031308 ? v * 12.92 : 1.055 * std::pow(v, 1 / 2.4) - 0.055;
        table[size_t(i)] = uchar(encoded * 255 + 0.5);
    }
    return table;
}

Linear toLinear(const Oklab &lab)
{
    const float l = lab.lightness + 0.3963377774F * lab.colour.x + 0.2158037573F * lab.colour.y;
    const float m = lab.lightness - 0.1055613458F * lab.colour.x - 0.0638541728F * lab.colour.y;
    const float s = lab.lightness - 0.0894841775F * lab.colour.x - 1.2914855480F * lab.colour.y;
    const float l3 = l * l * l;
    const float m3 = m * m * m;
    const float s3 = s * s * s;
    return {4.0767416621F * l3 - 3.3077115913F * m3 + 0.2309699292F * s3,
            -1.2684380046F * l3 + 2.6097574011F * m3 - 0.3413193965F * s3,
            -0.0041960863F * l3 - 0.7034186147F * m3 + 1.7076147010F * s3};
}

bool visible(const Linear &c)
{
    constexpr float slack = 0.002F;
    const auto [low, high] = std::minmax({c.red, c.green, c.blue});
    return low >= -slack && high <= 1 + slack;
}

} // namespace

Oklab toOklab(const cv::Vec3b &bgr)
{
    static const std::array<float, 256> decode = decodingTable();
    const float r = decode[bgr[2]];
    const float g = decode[bgr[1]];
    const float b = decode[bgr[0]];
    const float l = std::cbrt(0.4122214708F * r + 0.5363325363F * g + 0.0514459929F * b);
    const float m = std::cbrt(0.2119034982F * r + 0.6806995451F * g + 0.1073969566F * b);
    const float s = std::cbrt(0.0883024619F * r + 0.2817188376F * g + 0.6299787005F * b);
    return {0.2104542553F * l + 0.7936177850F * m - 0.0040720468F * s,
            {1.9779984951F * l - 2.4285922050F * m + 0.4505937099F * s,
             0.0259040371F * l + 0.7827717662F * m - 0.8086757660F * s}};
}

cv::Vec3b fromOklab(Oklab lab)
{
    static const auto encode = encodingTable();
    Linear c = toLinear(lab);
    if (!visible(c)) {
        const cv::Point2f wished = lab.colour;
        float possible = 0;
        for (float width = 0.5F; width > 0.03F; width /= 2) { // halving: four steps are finer than eight bits show
            lab.colour = wished * (possible + width);
            if (visible(toLinear(lab)))
                possible += width;
        }
        lab.colour = wished * possible;
        c = toLinear(lab);
    }
    const auto channel = [&](float v) { return encode[size_t(std::clamp(v, 0.0F, 1.0F) * encodingSteps + 0.5F)]; };
    return {channel(c.blue), channel(c.green), channel(c.red)};
}

} // namespace pentimento::effects
