// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/parametereditor.h"
#include "ui/form/slideraxis.h"

class QSlider;

namespace pentimento {

class NumberField;

// A number between two limits: a slider, and a field for the exact figure at the right of the label.
class SliderEditor final : public ParameterEditor
{
    Q_OBJECT

public:
    SliderEditor(const ParameterSpec &spec, QWidget *parent);

    [[nodiscard]] QWidget *headline() const override;
    [[nodiscard]] QString complaint() const override;

protected:
    void showValue() override;

private:
    void takeSlider();

    SliderAxis m_axis;
    QSlider *m_slider;
    NumberField *m_field;
};

} // namespace pentimento
