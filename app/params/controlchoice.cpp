// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/controlchoice.h"

#include "app/params/roleguess.h"

#include <cmath>

namespace pentimento {

namespace {

// On a slider of some 200 pixels, a pixel is then a step of about ten: still to be hit, with the keys for the rest.
constexpr double widestSlider = 2048;

bool hasSensibleRange(const ParameterSpec &spec)
{
    const double range = spec.maximum.toDouble() - spec.minimum.toDouble();
    return spec.minimum.isDouble() && spec.maximum.isDouble() && range > 0 && range <= widestSlider;
}

ParameterControl controlForNumber(const ParameterSpec &spec)
{
    if (spec.role == ParameterRole::Seed)
        return ParameterControl::Seed;
    return hasSensibleRange(spec) ? ParameterControl::Slider : ParameterControl::Number;
}

ParameterControl controlForChoice(const ParameterSpec &spec)
{
    const bool hasShapes = std::any_of(spec.choices.begin(), spec.choices.end(), isRatio);
    return spec.role == ParameterRole::Ratio && hasShapes ? ParameterControl::Ratio : ParameterControl::Choice;
}

} // namespace

ParameterControl controlFor(const ParameterSpec &spec)
{
    switch (spec.kind) {
    case ParameterKind::Text:
        return spec.role == ParameterRole::Prompt ? ParameterControl::Prompt : ParameterControl::Text;
    case ParameterKind::Secret:
        return ParameterControl::Text;
    case ParameterKind::Integer:
    case ParameterKind::Number:
        return controlForNumber(spec);
    case ParameterKind::Choice:
        return controlForChoice(spec);
    case ParameterKind::Boolean:
        return ParameterControl::Switch;
    case ParameterKind::File:
        return ParameterControl::Image;
    case ParameterKind::Files:
        return ParameterControl::Images;
    case ParameterKind::TextList:
    case ParameterKind::NumberList:
        return ParameterControl::List;
    case ParameterKind::Object:
    case ParameterKind::Unknown:
        break;
    }
    return ParameterControl::Json;
}

} // namespace pentimento
