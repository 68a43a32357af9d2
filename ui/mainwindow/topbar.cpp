// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/topbar.h"

#include "ui/commands/actiontable.h"
#include "ui/compose/modelbutton.h"
#include "ui/shared/calmwidgets.h"
#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 44;

QToolButton *quietButton(QAction *action, Qt::ToolButtonStyle style, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setProperty("look", u"quiet"_s);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text());
    return button;
}

} // namespace

TopBar::TopBar(const CurrentCatalog &catalog, ActionTable &actions, QWidget *parent)
    : QWidget(parent)
    , m_modelButton(new ModelButton(catalog, this))
{
    setFixedHeight(barHeight);
    auto *name = new QLabel(u"Pentimento"_s, this);
    QFont bold = name->font();
    bold.setPixelSize(14);
    bold.setWeight(QFont::DemiBold);
    name->setFont(bold);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 16, 1);
    layout->setSpacing(8);
    layout->addWidget(name);
    layout->addSpacing(16);
    layout->addWidget(m_modelButton);
    layout->addStretch();
    QAction *palette = actions.action(ActionId::CommandPalette);
    layout->addWidget(quietButton(palette, Qt::ToolButtonTextBesideIcon, this));
    layout->addWidget(new KeyHint(palette->shortcut(), this));
    layout->addSpacing(12);
    layout->addWidget(quietButton(actions.action(ActionId::Preferences), Qt::ToolButtonIconOnly, this));
}

void TopBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}

} // namespace pentimento
