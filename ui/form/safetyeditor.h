// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/parametereditor.h"
#include "ui/form/slideraxis.h"

class QSlider;

namespace pentimento {

class WrappingLabel;

// How much the safety filter lets pass: a slider from strict to lenient. Its end is where the rules put it, and says
// so.
class SafetyEditor final : public ParameterEditor
{
    Q_OBJECT

public:
    SafetyEditor(const ParameterSpec &spec, QWidget *parent);

    [[nodiscard]] QWidget *headline() const override;
    [[nodiscard]] bool saysReason() const override;

protected:
    void showValue() override;

private:
    [[nodiscard]] QString sentence(const QString &figure) const;
    void takeSlider();

    SliderAxis m_axis;
    QSlider *m_slider;
    WrappingLabel *m_figure;
};

} // namespace pentimento
