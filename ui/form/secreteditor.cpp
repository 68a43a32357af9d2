// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/secreteditor.h"

#include "ui/form/numbertext.h"
#include "ui/shared/icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace pentimento {

using namespace Qt::StringLiterals;

SecretEditor::SecretEditor(const ParameterSpec &spec, QWidget *parent)
    : ParameterEditor(spec, Place::Below, parent)
    , m_field(new QLineEdit(this))
    , m_eye(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_eye);
    m_field->setObjectName(spec.name);
    m_field->setFixedHeight(28);
    m_field->setPlaceholderText(tr("not set", "a secret"));
    m_field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_eye->setObjectName(spec.name + u".eye"_s);
    m_eye->setCheckable(true);
    m_eye->setFixedSize(28, 28);
    m_eye->setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(m_field);
    connect(m_eye, &QToolButton::toggled, this, &SecretEditor::showEye);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        take(text.trimmed().isEmpty() ? unsetValue() : QJsonValue(text.trimmed())); // a pasted key brings its line end
    });
    showEye();
    showValue();
}

void SecretEditor::showValue()
{
    const QString text = valueText(value());
    if (m_field->text().trimmed() != text)
        m_field->setText(text);
}

void SecretEditor::showEye()
{
    const bool isOpen = m_eye->isChecked();
    m_field->setEchoMode(isOpen ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(isOpen ? icon("eye-off"_L1, Tint::Text) : icon("eye"_L1, Tint::Text));
    m_eye->setAccessibleName(tr("Show the text"));
    m_eye->setToolTip(isOpen ? tr("Hide the text") : tr("Show the text"));
}

} // namespace pentimento
