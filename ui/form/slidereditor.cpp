// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/slidereditor.h"

#include "app/params/jsonnumbers.h"
#include "ui/form/numberfield.h"
#include "ui/shared/calmwidgets.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

namespace pentimento {

using namespace Qt::StringLiterals;

SliderEditor::SliderEditor(const ParameterSpec &spec, QWidget *parent)
    : ParameterEditor(spec, Place::Below, parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_field(new NumberField(spec, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_slider);
    m_slider->setObjectName(spec.name + u".slider"_s);
    setFocusProxy(m_field);
    // An action, not a change of value: where nothing is set, taking the first position is an edit as well.
    connect(m_slider, &QSlider::actionTriggered, this, [this] { takeSlider(); });
    connect(m_field, &NumberField::changedByHand, this, [this] {
        take(m_field->read());
        showValue();
    });
    showValue();
}

QWidget *SliderEditor::headline() const
{
    return m_field;
}

QString SliderEditor::complaint() const
{
    return numberComplaint(value());
}

void SliderEditor::takeSlider()
{
    const QJsonValue there = m_axis.valueAt(m_slider->sliderPosition());
    if (isSameValue(value(), there))
        return;
    take(there);
    m_field->showNumber(there);
}

void SliderEditor::showValue()
{
    m_axis = SliderAxis(spec(), constraint().minimum, constraint().maximum);
    m_field->setStep(m_axis.step());
    m_field->setLimits(constraint().minimum, constraint().maximum);
    m_field->showNumber(value().isUndefined() ? unsetValue() : standing());
    const QSignalBlocker calm(m_slider);
    m_slider->setRange(0, m_axis.last());
    m_slider->setPageStep(std::max(1, m_axis.last() / 10));
    m_slider->setValue(m_axis.positionOf(standing()));
}

} // namespace pentimento
