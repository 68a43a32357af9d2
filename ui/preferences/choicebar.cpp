// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/choicebar.h"

#include "ui/shared/icons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace pentimento {

ChoiceBar::ChoiceBar(const QList<Choice> &choices, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const Choice &choice : choices) {
        auto *button = new QToolButton(this);
        button->setObjectName(choice.word);
        button->setText(choice.title);
        button->setAccessibleName(choice.title);
        button->setIcon(icon(choice.icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_buttons->addButton(button);
        layout->addWidget(button);
    }
    layout->addStretch();
    connect(m_buttons, &QButtonGroup::buttonClicked, this, [this] { Q_EMIT chosen(word()); });
}

void ChoiceBar::setWord(const QString &word)
{
    m_buttons->setExclusive(false); // an exclusive group does not let go of the last one
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    for (QAbstractButton *button : buttons)
        button->setChecked(button->objectName() == word);
    m_buttons->setExclusive(true);
}

QString ChoiceBar::word() const
{
    const QAbstractButton *button = m_buttons->checkedButton();
    return button == nullptr ? QString() : button->objectName();
}

} // namespace pentimento
