// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/numbereditor.h"

#include "ui/form/numberfield.h"

#include <QHBoxLayout>

namespace pentimento {

NumberEditor::NumberEditor(const ParameterSpec &spec, QWidget *parent)
    : ParameterEditor(spec, Place::Beside, parent)
    , m_field(new NumberField(spec, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    setFocusProxy(m_field);
    connect(m_field, &NumberField::changedByHand, this, [this] { take(m_field->read()); });
    showValue();
}

QString NumberEditor::complaint() const
{
    return numberComplaint(value());
}

void NumberEditor::showValue()
{
    m_field->setLimits(constraint().minimum, constraint().maximum);
    m_field->showNumber(value().isUndefined() ? unsetValue() : standing());
}

} // namespace pentimento
