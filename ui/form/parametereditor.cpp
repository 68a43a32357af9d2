// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/parametereditor.h"

#include "app/params/parameterschema.h"

namespace pentimento {

ParameterEditor::ParameterEditor(const ParameterSpec &spec, Place place, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_place(place)
    , m_constraint(constraintFor(spec, {}, {}, {}))
{
}

void ParameterEditor::setValue(const QJsonValue &value)
{
    m_value = value;
    showValue();
}

void ParameterEditor::setConstraint(const Constraint &constraint)
{
    if (m_constraint == constraint)
        return;
    m_constraint = constraint;
    showValue();
}

void ParameterEditor::reset()
{
    m_value = unsetValue();
    showValue();
    Q_EMIT edited();
}

void ParameterEditor::take(const QJsonValue &value)
{
    m_value = value;
    Q_EMIT edited();
}

} // namespace pentimento
