// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/recolour.h"

#include "app/sandbox/effects/colourmask.h"
#include "app/sandbox/effects/colours.h"
#include "app/sandbox/effects/grading.h"
#include "app/sandbox/effects/oklab.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pentimento::effects {

namespace {

struct Average
{
    float lightness = 0;
    cv::Point2f direction; // of the hue, length 1, or 0 where there is none
    float chroma = 0;
};

float lengthOf(const cv::Point2f &p)
{
    return std::sqrt(p.x * p.x + p.y * p.y);
}

Average average(const cv::Mat &pixels, const cv::Mat &mask)
{
    double count = 0;
    double lightness = 0;
    double chroma = 0;
    cv::Point2d sum;
    for (int y = 0; y < pixels.rows; y += 2) { // every fourth pixel tells as much as all
        for (int x = 0; x < pixels.cols; x += 2) {
            if (mask.ptr<uchar>(y)[x] < 200)
                continue;
            const Oklab lab = toOklab(pixels.ptr<cv::Vec3b>(y)[x]);
            count += 1;
            lightness += lab.lightness;
            chroma += lengthOf(lab.colour);
            sum += cv::Point2d(lab.colour);
        }
    }
    if (count < 1)
        return {0.5F, {}, 0};
    const cv::Point2f mean = cv::Point2f(sum / count);
    const float length = lengthOf(mean);
    return {float(lightness / count), length > 1e-4F ? mean / length : cv::Point2f(), float(chroma / count)};
}

constexpr int steps = 1024;

// The average goes most of the way to where the new colour is at home: yellow as dark as a navy blue would be mud. A
// power, so that shadows stay deep and gloss stays white; only what is nearly white itself is shaded in proportion,
// since its power would turn every soft shadow on it black.
std::array<float, steps + 1> lightnessCurve(float from, float to)
{
    const double start = std::clamp(double(from), 0.08, 0.99);
    const double goal = std::clamp(double(to), 0.08, 0.96);
    const bool proportional = start > 0.8;
    const double power = std::log(goal) / std::log(start);
    std::array<float, steps + 1> table{};
    for (int i = 0; i <= steps; ++i) {
        const double light = double(i) / steps;
        table[size_t(i)] = float(proportional ? std::min(1.0, light * goal / start) : std::pow(light, power));
    }
    return table;
}

class Dye
{
public:
    Dye(const NamedColour &from, const NamedColour &to, const Average &found)
    {
        const Oklab typical = toOklab(to.typical);
        const float chroma = lengthOf(typical.colour);
        const float eager = from.hasHue() && to.hasHue() ? 0.6F : 0.85F;
        m_lightness = lightnessCurve(found.lightness, found.lightness + (typical.lightness - found.lightness) * eager);
        m_turns = from.hasHue() && to.hasHue();
        if (m_turns) { // complex division: the turn that brings the average hue to the new one
            const cv::Point2f aim = typical.colour / chroma;
            const float stretch = std::clamp(chroma / std::max(found.chroma, 0.02F), 0.6F, 1.5F);
            m_colour = cv::Point2f(aim.x * found.direction.x + aim.y * found.direction.y,
                                   aim.y * found.direction.x - aim.x * found.direction.y)
                       * stretch;
        } else {
            m_colour = to.hasHue() ? typical.colour : cv::Point2f();
        }
    }

    [[nodiscard]] cv::Vec3b on(const cv::Vec3b &bgr) const
    {
        const Oklab lab = toOklab(bgr);
        const float light = m_lightness[size_t(std::clamp(lab.lightness, 0.0F, 1.0F) * steps + 0.5F)];
        if (m_turns)
            return fromOklab({light,
                              {lab.colour.x * m_colour.x - lab.colour.y * m_colour.y,
                               lab.colour.x * m_colour.y + lab.colour.y * m_colour.x}});
        return fromOklab({light, m_colour * std::min(1.0F, light * 2)}); // little colour is seen in the deepest shade
    }

private:
    std::array<float, steps + 1> m_lightness{};
    cv::Point2f m_colour;
    bool m_turns = false;
};

} // namespace

cv::Mat recoloured(const cv::Mat &pixels, const QString &from, const QString &to)
{
    const NamedColour *target = namedColour(to);
    const NamedColour *source = from.isEmpty() ? strongestColour(pixels, to) : namedColour(from);
    if (!target || !source || source == target)
        return pixels.clone();
    const cv::Mat mask = colourMask(pixels, *source);
    const Dye dye(*source, *target, average(pixels, mask));
    cv::Mat result = pixels.clone();
    eachRow(pixels.rows, [&](int y) {
        const uchar *m = mask.ptr<uchar>(y);
        auto *out = result.ptr<cv::Vec3b>(y);
        for (int x = 0; x < pixels.cols; ++x) {
            if (m[x] == 0)
                continue;
            const cv::Vec3b dyed = dye.on(out[x]);
            for (int c = 0; c < 3; ++c)
                out[x][c] = uchar((out[x][c] * (255 - m[x]) + dyed[c] * m[x] + 127) / 255);
        }
    });
    return result;
}

} // namespace pentimento::effects
