// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/applyeffects.h"

#include "app/sandbox/effects/combining.h"
#include "app/sandbox/effects/lettering.h"
#include "app/sandbox/effects/looks.h"
#include "app/sandbox/effects/pixels.h"
#include "app/sandbox/effects/plainpicture.h"
#include "app/sandbox/effects/recolour.h"

#include <algorithm>
#include <exception>

namespace pentimento::effects {

namespace {

// More than one picture is always combined: one that was sent and does not show would look like a fault.
cv::Mat start(const EffectRequest &request)
{
    std::vector<cv::Mat> pictures;
    for (const QImage &image : request.images) {
        if (!image.isNull())
            pictures.push_back(toPixels(image));
    }
    const cv::Size size(request.size.width(), request.size.height());
    if (pictures.empty())
        return plainPicture(size, request.seed);
    if (pictures.size() == 1)
        return covering(pictures.front(), size);
    const auto &steps = request.plan.steps;
    const auto combine =
        std::find_if(steps.begin(), steps.end(), [](const EffectStep &s) { return s.effect == Effect::Combine; });
    return combined(pictures, combine == steps.end() ? Arrangement::SideBySide : combine->arrangement, size);
}

cv::Mat done(const EffectStep &step, const cv::Mat &pixels, quint64 seed)
{
    switch (step.effect) {
    case Effect::BlackAndWhite:
        return blackAndWhite(pixels);
    case Effect::Sepia:
        return sepia(pixels);
    case Effect::BlueHour:
        return blueHour(pixels);
    case Effect::GoldenHour:
        return goldenHour(pixels);
    case Effect::Brighter:
        return brighter(pixels);
    case Effect::Darker:
        return darker(pixels);
    case Effect::Warmer:
        return warmer(pixels);
    case Effect::Colder:
        return colder(pixels);
    case Effect::Pencil:
        return pencilDrawing(pixels, seed);
    case Effect::Watercolour:
        return watercolour(pixels, seed);
    case Effect::Oil:
        return oilPainting(pixels, seed);
    case Effect::Poster:
        return poster(pixels);
    case Effect::VintagePostcard:
        return vintagePostcard(pixels, seed);
    case Effect::Blur:
        return blurred(pixels);
    case Effect::Sharpen:
        return sharpened(pixels);
    case Effect::Vignette:
        return vignetted(pixels);
    case Effect::Mirror:
        return mirrored(pixels);
    case Effect::Recolour:
        return recoloured(pixels, step.fromColour, step.toColour);
    case Effect::Text:
        return toPixels(lettered(toImage(pixels), step.text, step.place));
    case Effect::Combine:
        return pixels; // done at the start
    }
    return pixels;
}

QImage carriedOut(const EffectRequest &request)
{
    cv::Mat pixels = start(request);
    quint64 seed = request.seed;
    for (const EffectStep &step : request.plan.steps)
        pixels = done(step, pixels, seed++);
    return toImage(pixels);
}

} // namespace

QImage applyEffects(const EffectRequest &request)
{
    if (request.size.isEmpty())
        return {};
    try { // OpenCV throws, when memory ends for one; no exception crosses into our code
        return carriedOut(request);
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace pentimento::effects
