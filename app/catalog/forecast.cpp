// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/forecast.h"

#include "app/base/jsonaccess.h"

#include <algorithm>
#include <cmath>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr double megapixel = 1024.0 * 1024.0;
constexpr double barely = 0.01; // 1568 × 672 is meant to be one megapixel, and is a little more
constexpr int least = 50;       // what models that match a picture's size keep to, in hundredths
constexpr int most = 400;

int hundredthsOf(const QSize &size)
{
    return int(std::lround(double(size.width()) * size.height() / megapixel * 100));
}

QJsonValue inForce(const ParameterSchema &schema, const ParameterValues &values, ParameterRole role)
{
    const ParameterSpec *spec = schema.findRole(role);
    return spec != nullptr ? values.value(spec->name).value_or(spec->defaultValue) : QJsonValue();
}

// A size in pixels is meant only where it was set: the defaults stand beside a shape that hides them.
std::optional<QSize> namedPixels(const ParameterSchema &schema, const ParameterValues &values)
{
    const ParameterSpec *width = schema.findRole(ParameterRole::Width);
    const ParameterSpec *height = schema.findRole(ParameterRole::Height);
    if (width == nullptr || height == nullptr || !values.isSet(width->name) || !values.isSet(height->name))
        return std::nullopt;
    return QSize(values.value(width->name)->toInt(), values.value(height->name)->toInt());
}

// "1 MP", "0.25", "2K"; a word such as match_input_image means the first picture's size.
std::optional<int> ofResolution(const QString &text, const QList<QSize> &inputs)
{
    if (text.startsWith("match"_L1))
        return inputs.isEmpty() ? std::nullopt : std::optional(std::clamp(hundredthsOf(inputs.first()), least, most));
    if (text.endsWith(u'K')) {
        const auto side = numberOf(QJsonValue(text.chopped(1)));
        return side ? std::optional(int(std::lround(*side * *side * 100))) : std::nullopt;
    }
    const auto number = numberOf(QJsonValue(text.section(u' ', 0, 0)));
    return number && *number > 0 && *number <= 100 ? std::optional(int(std::lround(*number * 100))) : std::nullopt;
}

std::optional<int> resultHundredths(const ModelSpec &model, const ParameterValues &values, const QList<QSize> &inputs)
{
    if (const auto pixels = namedPixels(model.schema, values))
        return hundredthsOf(*pixels);
    if (model.schema.findRole(ParameterRole::Resolution) != nullptr)
        return ofResolution(inForce(model.schema, values, ParameterRole::Resolution).toString(), inputs);
    // The sizes of a fixed set differ in shape, not in area; without one, a model that takes a shape makes about one
    // megapixel of it.
    if (!model.sizes.isEmpty())
        return hundredthsOf(model.sizes.first());
    return model.schema.findRole(ParameterRole::Ratio) != nullptr ? std::optional(100) : std::nullopt;
}

} // namespace

Forecast forecastOf(const ModelSpec &model, const ParameterValues &values, const QList<QSize> &inputs)
{
    const ParameterValues sent = effectiveValues(model.schema, model.rules, values);
    Forecast forecast;
    forecast.images = std::max(1, inForce(model.schema, sent, ParameterRole::Count).toInt(1));
    forecast.megapixelHundredths = resultHundredths(model, sent, inputs);
    for (const QSize &input : inputs) {
        const double megapixels = double(input.width()) * input.height() / megapixel;
        forecast.inputMegapixels += std::max(1, int(std::ceil(megapixels - barely)));
    }
    return forecast;
}

} // namespace pentimento
