// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/slideraxis.h"

#include "app/params/jsonnumbers.h"

#include <algorithm>
#include <cmath>

namespace pentimento {

namespace {

constexpr double mostPositions = 1'000'000;
constexpr double dust = 1e-9;

// About a hundred to a thousand positions, by a power of ten: 0.01 for 0 to 1, 0.1 for 1 to 20.
double roundStep(double range)
{
    return range > 0 ? std::pow(10.0, std::floor(std::log10(range / 100) + dust)) : 1;
}

double stepOf(const ParameterSpec &spec, double range)
{
    if (spec.multipleOf && *spec.multipleOf > 0 && range / *spec.multipleOf < mostPositions)
        return *spec.multipleOf;
    return spec.kind == ParameterKind::Integer ? 1 : roundStep(range);
}

} // namespace

SliderAxis::SliderAxis(const ParameterSpec &spec, const QJsonValue &minimum, const QJsonValue &maximum)
    : m_isWhole(spec.kind == ParameterKind::Integer)
    , m_isStrict(spec.multipleOf && *spec.multipleOf > 0)
    , m_minimum(minimum.toDouble())
    , m_maximum(std::max(maximum.toDouble(), minimum.toDouble()))
    , m_step(stepOf(spec, m_maximum - m_minimum))
{
    const double low = m_minimum / m_step;
    const double high = m_maximum / m_step;
    m_low = qint64(m_isStrict ? std::ceil(low - dust) : std::floor(low + dust));
    m_high = qint64(m_isStrict ? std::floor(high + dust) : std::ceil(high - dust));
    if (spec.minimumIsExclusive && isSameValue(minimum, spec.minimum) && std::abs(low - double(m_low)) < dust)
        ++m_low;
    if (spec.maximumIsExclusive && isSameValue(maximum, spec.maximum) && std::abs(high - double(m_high)) < dust)
        --m_high;
    m_high = std::max(m_low, std::min(m_high, m_low + qint64(mostPositions)));
}

QJsonValue SliderAxis::rounded(double value) const
{
    if (m_isWhole)
        return QJsonValue(qint64(std::llround(value)));
    // Through the decimal text: 3 × 0.1 is to be 0.3, on the wire as well.
    const int decimals = std::clamp(int(std::ceil(-std::log10(m_step) - dust)), 0, 12) + (m_isStrict ? 3 : 0);
    return QJsonValue(QString::number(value, 'f', decimals).toDouble());
}

QJsonValue SliderAxis::valueAt(int position) const
{
    const double value = double(m_low + std::clamp(position, 0, last())) * m_step;
    if (m_isStrict)
        return rounded(value);
    if (value <= m_minimum || value >= m_maximum) {
        const double end = value <= m_minimum ? m_minimum : m_maximum;
        return m_isWhole ? rounded(end) : QJsonValue(end);
    }
    return rounded(value);
}

int SliderAxis::positionOf(const QJsonValue &value) const
{
    const double steps = std::clamp(value.toDouble(m_minimum) / m_step, double(m_low), double(m_high));
    return int(qint64(std::llround(steps)) - m_low);
}

} // namespace pentimento
