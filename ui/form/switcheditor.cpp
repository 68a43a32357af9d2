// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/switcheditor.h"

#include "ui/form/toggle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace pentimento {

SwitchEditor::SwitchEditor(const ParameterSpec &spec, QWidget *parent)
    : ParameterEditor(spec, Place::Beside, parent)
    , m_unset(new QLabel(tr("not set", "a switch that is neither on nor off"), this))
    , m_toggle(new Toggle(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_unset);
    layout->addWidget(m_toggle);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_unset->setForegroundRole(QPalette::PlaceholderText);
    m_toggle->setObjectName(spec.name);
    setFocusProxy(m_toggle);
    connect(m_toggle, &Toggle::toggled, this, [this](bool isOn) {
        take(isOn);
        showValue();
    });
    showValue();
}

void SwitchEditor::showValue()
{
    const QSignalBlocker calm(m_toggle);
    const QJsonValue shown = standing();
    m_toggle->setChecked(shown.toBool());
    m_unset->setVisible(!shown.isBool());
    m_toggle->setAccessibleDescription(shown.isBool() ? QString() : m_unset->text());
}

} // namespace pentimento
