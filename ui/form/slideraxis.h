// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/params/parameterspec.h"

namespace pentimento {

// The positions of a slider between two limits, as the values that they stand for: whole numbers by ones, fractions by
// a round step, multiples where the schema asks for them. Both ends can be reached.
class SliderAxis
{
public:
    SliderAxis() = default;
    SliderAxis(const ParameterSpec &spec, const QJsonValue &minimum, const QJsonValue &maximum);

    [[nodiscard]] int last() const { return int(m_high - m_low); } // the first is 0
    [[nodiscard]] QJsonValue valueAt(int position) const;
    [[nodiscard]] int positionOf(const QJsonValue &value) const; // the nearest
    [[nodiscard]] double step() const { return m_step; }
    [[nodiscard]] QJsonValue rounded(double value) const; // without the dust of binary fractions

private:
    bool m_isWhole = true;
    bool m_isStrict = false; // only multiples
    double m_minimum = 0;
    double m_maximum = 0;
    double m_step = 1;
    qint64 m_low = 0; // in steps
    qint64 m_high = 0;
};

} // namespace pentimento
