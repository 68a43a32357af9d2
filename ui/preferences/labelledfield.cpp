// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/labelledfield.h"

#include "ui/form/wrappinglabel.h"

#include <QVBoxLayout>

namespace pentimento {

namespace {

constexpr int smallText = 12;

} // namespace

LabelledField::LabelledField(const QString &name, const QString &title, QWidget *input, QWidget *parent)
    : QWidget(parent)
    , m_input(input)
    , m_sentence(new WrappingLabel({}, this))
{
    auto *label = new QLabel(title, this);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(input);
    m_input->setObjectName(name);
    m_input->setAccessibleName(title);
    m_sentence->setPixelSize(smallText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(label);
    layout->addWidget(m_input);
    layout->addWidget(m_sentence);
    tell();
}

void LabelledField::setHint(const QString &sentence)
{
    m_hint = sentence;
    tell();
}

void LabelledField::complain(const QString &advice)
{
    m_advice = advice;
    tell();
}

void LabelledField::tell()
{
    const QString &said = m_advice.isEmpty() ? m_hint : m_advice;
    m_sentence->setForegroundRole(m_advice.isEmpty() ? QPalette::PlaceholderText : QPalette::BrightText);
    m_sentence->setText(said);
    m_sentence->setVisible(!said.isEmpty());
    m_input->setAccessibleDescription(said);
}

} // namespace pentimento
