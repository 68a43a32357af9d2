// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/tabchain.h"

#include <QWidget>

namespace pentimento {

namespace {

// The list that a box of choices drops is a window of its own.
bool isStop(const QWidget *control, const QWidget *place)
{
    return control->focusPolicy() != Qt::NoFocus && !control->focusProxy() && control->window() == place->window();
}

} // namespace

void chainTabs(QWidget *place, const QList<QWidget *> &parts)
{
    // Qt 6.4 orders nothing behind a widget that takes no focus, so the mark takes it for as long as that.
    const Qt::FocusPolicy policy = place->focusPolicy();
    place->setFocusPolicy(Qt::TabFocus);
    QWidget *last = place;
    for (const QWidget *part : parts) {
        const auto controls = part->findChildren<QWidget *>();
        for (QWidget *control : controls) {
            if (!isStop(control, place))
                continue;
            QWidget::setTabOrder(last, control);
            last = control;
        }
    }
    place->setFocusPolicy(policy);
}

} // namespace pentimento
