// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/colourmask.h"

#include "app/sandbox/effects/grading.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <functional>
#include <vector>

namespace pentimento::effects {

namespace {

constexpr int colourful = 76; // saturation from which a pixel counts as coloured
constexpr int visible = 22;   // and the least difference of its channels: in deep shade every hue is a guess
constexpr int yielding = 9;   // degrees that the border between two hues may move

using Histogram = std::array<qint64, 360>;

struct HueRange
{
    int from = 0;
    int to = 0;

    [[nodiscard]] bool holds(int hue, int slack = 0) const
    {
        const int start = (from - slack + 360) % 360;
        const int end = (to + slack) % 360;
        return start <= end ? hue >= start && hue < end : hue >= start || hue < end;
    }
};

int chroma(const HueAndStrength &h)
{
    return h.saturation * h.value / 255;
}

bool coloured(const HueAndStrength &h)
{
    return h.hue >= 0 && h.saturation >= colourful && chroma(h) >= visible;
}

Histogram hues(const cv::Mat &pixels)
{
    Histogram counts{};
    for (int y = 0; y < pixels.rows; ++y) {
        for (int x = 0; x < pixels.cols; ++x) {
            const HueAndStrength h = hueOf(pixels.ptr<cv::Vec3b>(y)[x]);
            if (coloured(h))
                ++counts[size_t(h.hue)];
        }
    }
    Histogram smooth{};
    for (int i = 0; i < 360; ++i) {
        for (int d = -2; d <= 2; ++d)
            smooth[size_t(i)] += counts[size_t((i + d + 360) % 360)] * (3 - std::abs(d));
    }
    return smooth;
}

qint64 at(const Histogram &counts, int hue)
{
    return counts[size_t((hue + 360) % 360)];
}

// No degree parts red from orange in every picture: a red cup may reach to 18°, an orange suit from 8°. The border goes
// where the picture itself has the fewest pixels; and if one heap of pixels lies across it, who asks for either colour
// means that heap. `outward` is 1 for a range's upper border, -1 for its lower one.
int border(const Histogram &counts, int nominal, int outward)
{
    int best = nominal;
    int bestOutside = nominal;
    for (int distance = 1; distance <= yielding; ++distance) {
        const int outside = nominal + outward * distance;
        if (at(counts, outside) * 10 < at(counts, bestOutside) * 9)
            bestOutside = outside;
        for (const int hue : {outside, nominal - outward * distance}) {
            if (at(counts, hue) * 10 < at(counts, best) * 9)
                best = hue;
        }
    }
    if (at(counts, bestOutside) * 5 < at(counts, nominal) * 2)
        best = bestOutside;
    return (best + 360) % 360;
}

// Where one thing makes up most of a colour, that thing is meant, and not the hair or the skin that has a little of it
// too.
HueRange mainHeap(const Histogram &counts, const HueRange &range)
{
    const int width = (range.to - range.from + 360) % 360;
    int top = 0;
    qint64 all = 0;
    for (int i = 0; i < width; ++i) {
        all += at(counts, range.from + i);
        if (at(counts, range.from + i) > at(counts, range.from + top))
            top = i;
    }
    const qint64 edge = at(counts, range.from + top) / 12;
    int first = top;
    int last = top;
    while (first > 0 && at(counts, range.from + first - 1) > edge)
        --first;
    while (last + 1 < width && at(counts, range.from + last + 1) > edge)
        ++last;
    qint64 heap = 0;
    for (int i = first; i <= last; ++i)
        heap += at(counts, range.from + i);
    if (heap * 5 < all * 3)
        return range;
    return {(range.from + first) % 360, (range.from + last + 1) % 360};
}

cv::Mat mapped(const cv::Mat &pixels, const std::function<int(const HueAndStrength &)> &weight)
{
    cv::Mat mask(pixels.size(), CV_8UC1);
    eachRow(pixels.rows, [&](int y) {
        const auto *in = pixels.ptr<cv::Vec3b>(y);
        uchar *out = mask.ptr<uchar>(y);
        for (int x = 0; x < pixels.cols; ++x)
            out[x] = uchar(std::clamp(weight(hueOf(in[x])), 0, 255));
    });
    return mask;
}

cv::Mat disc(int radius)
{
    return cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * radius + 1, 2 * radius + 1});
}

// Pixels at the rim of a coloured thing, in its gloss and in its shadow are too pale, too dark or too far off in hue to
// be found by themselves; beside it or amid it they belong to it.
cv::Mat withRimAndGloss(const cv::Mat &core, const cv::Mat &pixels, const HueRange &range)
{
    const double u = unit(pixels);
    cv::Mat beside;
    cv::dilate(core, beside, disc(std::max(1, int(4 * u))));
    cv::Mat amid;
    cv::morphologyEx(core, amid, cv::MORPH_CLOSE, disc(std::max(1, int(16 * u))));
    const cv::Mat rim = mapped(pixels, [&](const HueAndStrength &h) {
        return h.hue >= 0 && !coloured(h) && h.saturation >= colourful / 2 && range.holds(h.hue, 8) ? 255 : 0;
    });
    const cv::Mat gloss = mapped(pixels, [&](const HueAndStrength &h) {
        return h.hue >= 0 && h.saturation >= colourful / 3 && range.holds(h.hue, 16) ? 255 : 0;
    });
    return core | (rim & beside) | (gloss & amid);
}

// A grain of the colour in something else stays what it is: lips beside an orange suit.
void dropGrains(cv::Mat &mask, double u)
{
    cv::medianBlur(mask, mask, u > 0.7 ? 5 : 3);
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(mask, labels, stats, centres, 8, CV_32S);
    std::vector<uchar> kept(size_t(count), 255);
    kept[0] = 0;
    int largest = 0;
    for (int i = 1; i < count; ++i)
        largest = std::max(largest, stats.at<int>(i, cv::CC_STAT_AREA));
    for (int i = 1; i < count; ++i) {
        if (stats.at<int>(i, cv::CC_STAT_AREA) < std::max(70 * u * u, largest * 0.008))
            kept[size_t(i)] = 0;
    }
    eachRow(mask.rows, [&](int y) {
        const int *label = labels.ptr<int>(y);
        uchar *out = mask.ptr<uchar>(y);
        for (int x = 0; x < mask.cols; ++x)
            out[x] = kept[size_t(label[x])];
    });
}

cv::Mat hueMask(const cv::Mat &pixels, const NamedColour &colour)
{
    const Histogram counts = hues(pixels);
    const HueRange range = mainHeap(counts, {border(counts, colour.hueFrom, -1), border(counts, colour.hueTo, 1)});
    cv::Mat core = mapped(pixels, [&](const HueAndStrength &h) {
        return coloured(h) && range.holds(h.hue) && h.value >= colour.darkest && h.value <= colour.brightest ? 255 : 0;
    });
    dropGrains(core, unit(pixels));
    return withRimAndGloss(core, pixels, range);
}

// White, grey and black have no borders but slopes, on walls and in clouds above all.
cv::Mat greyMask(const cv::Mat &pixels, const NamedColour &colour)
{
    const int slope = 24;
    return mapped(pixels, [&](const HueAndStrength &h) {
        const int above = colour.darkest == 0 ? 255 : (h.value - colour.darkest + slope) * 255 / (2 * slope);
        const int below = colour.brightest == 255 ? 255 : (colour.brightest + slope - h.value) * 255 / (2 * slope);
        const int plain = (56 - chroma(h)) * 255 / 20;
        return std::clamp(std::min({above, below, plain}), 0, 255);
    });
}

} // namespace

cv::Mat colourMask(const cv::Mat &pixels, const NamedColour &colour)
{
    cv::Mat mask = colour.hasHue() ? hueMask(pixels, colour) : greyMask(pixels, colour);
    cv::GaussianBlur(mask, mask, {3, 3}, 0.7, 0.7, cv::BORDER_REPLICATE);
    return mask;
}

const NamedColour *strongestColour(const cv::Mat &pixels, const QString &otherThan)
{
    const Histogram counts = hues(pixels);
    const NamedColour *best = nullptr;
    qint64 most = 0;
    for (const NamedColour &colour : namedColours()) {
        if (!colour.hasHue() || colour.brightest < 255 || colour.name == otherThan)
            continue;
        qint64 sum = 0;
        const HueRange range{colour.hueFrom, colour.hueTo};
        for (int hue = 0; hue < 360; ++hue)
            sum += range.holds(hue) ? at(counts, hue) : 0;
        if (sum > most) {
            most = sum;
            best = &colour;
        }
    }
    return best;
}

} // namespace pentimento::effects
