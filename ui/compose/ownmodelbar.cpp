// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/ownmodelbar.h"

#include "ui/shared/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace pentimento {

using namespace Qt::StringLiterals;

OwnModelBar::OwnModelBar(QWidget *parent)
    : QWidget(parent)
    , m_refresh(new QPushButton(tr("Look for changes"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    m_refresh->setObjectName(u"refreshModel"_s);
    m_refresh->setIcon(icon("refresh-cw"_L1, Tint::Muted));
    m_remove->setObjectName(u"removeModel"_s);
    m_remove->setIcon(icon("trash-2"_L1, Tint::Muted));
    auto *words = new QLabel(tr("Added by you"), this);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(words, 1);
    for (QPushButton *button : {m_refresh, m_remove}) {
        button->setProperty("look", u"quiet"_s);
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_refresh, &QPushButton::clicked, this, &OwnModelBar::refreshRequested);
    connect(m_remove, &QPushButton::clicked, this, &OwnModelBar::removeRequested);
}

void OwnModelBar::setTitle(const QString &title)
{
    m_refresh->setAccessibleName(tr("Look for changes of %1").arg(title));
    m_remove->setAccessibleName(tr("Remove %1 from the list").arg(title));
}

} // namespace pentimento
