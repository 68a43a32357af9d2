// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/helpbutton.h"

#include "ui/shared/icons.h"

namespace pentimento {

using namespace Qt::StringLiterals;

HelpButton::HelpButton(QWidget *parent)
    : QToolButton(parent)
{
    setProperty("look", u"quiet"_s);
    setAutoRaise(true);
    setIcon(pentimento::icon("circle-help"_L1, Tint::Muted));
    setIconSize({14, 14});
    setFixedSize(20, 20);
    setFocusPolicy(Qt::TabFocus);
}

void HelpButton::setRevealed(bool isRevealed)
{
    if (m_isRevealed == isRevealed)
        return;
    m_isRevealed = isRevealed;
    update();
}

void HelpButton::paintEvent(QPaintEvent *event)
{
    if (m_isRevealed || hasFocus() || isDown())
        QToolButton::paintEvent(event);
}

} // namespace pentimento
