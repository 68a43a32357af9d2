// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/foldheader.h"

#include "ui/form/foldbutton.h"
#include "ui/form/wrappinglabel.h"

#include <QHBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

FoldHeader::FoldHeader(QWidget *parent)
    : QWidget(parent)
    , m_button(new FoldButton(this))
    , m_state(new WrappingLabel({}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    layout->addWidget(m_state, 1);
    m_button->setObjectName(u"advanced"_s);
    m_state->setObjectName(u"advanced.state"_s);
    m_state->setPixelSize(12);
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(m_button, &FoldButton::clicked, this, &FoldHeader::pressed);
    showText();
}

void FoldHeader::setFields(int count)
{
    m_count = count;
    showText();
}

void FoldHeader::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    showText();
}

void FoldHeader::setState(int setFields, int fieldsWithProblems)
{
    m_state->setForegroundRole(fieldsWithProblems > 0 ? QPalette::BrightText : QPalette::PlaceholderText);
    if (fieldsWithProblems > 0)
        m_state->setText(tr("%n need a look", "folded fields with a problem", fieldsWithProblems));
    else
        m_state->setText(setFields > 0 ? tr("%n set", "folded fields that are set", setFields) : QString());
    m_button->setAccessibleDescription(m_state->text());
}

void FoldHeader::showText()
{
    m_button->setOpen(m_isOpen);
    m_button->setText(tr("Advanced (%1)", "the number of fields that fold away").arg(m_count));
    m_button->setAccessibleName(m_isOpen ? tr("Advanced fields, unfolded") : tr("Advanced fields, folded"));
}

} // namespace pentimento
