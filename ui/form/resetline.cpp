// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/resetline.h"

#include "ui/shared/icons.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace pentimento {

using namespace Qt::StringLiterals;

ResetLine::ResetLine(QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(m_button);
    m_button->setObjectName(u"resetAll"_s);
    m_button->setProperty("look", u"quiet"_s);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setIconSize({14, 14});
    m_button->setFixedHeight(28);
    m_button->setFocusPolicy(Qt::StrongFocus);
    connect(m_button, &QToolButton::clicked, this, [this] {
        if (m_offer == Offer::Undo)
            Q_EMIT undoRequested();
        else
            Q_EMIT resetRequested();
    });
    hide();
}

void ResetLine::setOffer(Offer offer)
{
    m_offer = offer;
    setVisible(offer != Offer::Nothing);
    const bool undoes = offer == Offer::Undo;
    m_button->setIcon(undoes ? QIcon() : icon("rotate-ccw"_L1, Tint::Muted));
    m_button->setText(undoes ? tr("Undo the reset") : tr("Reset all fields"));
    m_button->setToolTip(undoes ? tr("Brings back what the fields held before they were reset.")
                                : tr("Sets every field here back to its default. The prompt and the pictures stay."));
    m_button->setAccessibleDescription(m_button->toolTip());
}

} // namespace pentimento
