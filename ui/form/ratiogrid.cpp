// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/ratiogrid.h"

#include "app/params/jsonnumbers.h"
#include "ui/form/ratiobutton.h"
#include "ui/form/ratiochoices.h"

#include <QGridLayout>

namespace pentimento {

namespace {

constexpr int columns = 5;
constexpr QSize cell(52, 48);

} // namespace

RatioGrid::RatioGrid(const QList<QJsonValue> &choices, const QJsonValue &chosen,
                     const std::optional<double> &inputShape, QWidget *anchor)
    : Popover(anchor)
{
    setAccessibleName(tr("All shapes"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    for (const QJsonValue &choice : choices) {
        auto *button = new RatioButton(choice, this);
        button->setFixedSize(cell);
        button->setChecked(isSameValue(choice, chosen));
        if (matchesInput(choice))
            button->setInputShape(inputShape);
        layout->addWidget(button, int(m_buttons.size()) / columns, int(m_buttons.size()) % columns);
        connect(button, &RatioButton::clicked, this, [this, choice] { pick(choice); });
        connect(button, &RatioButton::moved, this,
                [this, button](int across, int down) { move(button, across, down); });
        m_buttons.append(button);
        if (button->isChecked())
            button->setFocus();
    }
    if (!focusWidget() && !m_buttons.isEmpty())
        m_buttons.first()->setFocus();
}

void RatioGrid::pick(const QJsonValue &choice)
{
    close();
    Q_EMIT picked(choice);
}

void RatioGrid::move(const RatioButton *from, int across, int down)
{
    const qsizetype to = m_buttons.indexOf(from) + across + qsizetype(down) * columns;
    if (to >= 0 && to < m_buttons.size())
        m_buttons.at(to)->setFocus();
}

} // namespace pentimento
