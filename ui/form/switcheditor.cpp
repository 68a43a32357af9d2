// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/switcheditor.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace pentimento {

using namespace Qt::StringLiterals;

SwitchEditor::SwitchEditor(const ParameterSpec &spec, QWidget *parent)
    : ParameterEditor(spec, Place::Beside, parent)
    , m_unset(new QLabel(tr("not set", "a switch that is neither on nor off"), this))
    , m_switch(new QCheckBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_unset);
    layout->addWidget(m_switch);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_unset->setForegroundRole(QPalette::PlaceholderText);
    m_switch->setObjectName(spec.name);
    m_switch->setProperty("look", u"switch"_s);
    setFocusProxy(m_switch);
    connect(m_switch, &QCheckBox::toggled, this, [this](bool isOn) {
        take(isOn);
        showValue();
    });
    showValue();
}

void SwitchEditor::showValue()
{
    const QSignalBlocker calm(m_switch);
    const QJsonValue shown = standing();
    m_switch->setChecked(shown.toBool());
    m_unset->setVisible(!shown.isBool());
    m_switch->setAccessibleDescription(shown.isBool() ? QString() : m_unset->text());
}

} // namespace pentimento
