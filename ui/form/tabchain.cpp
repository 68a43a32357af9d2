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
}

} // namespace pentimento
