// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strip/twinscrollbar.h"

#include <QScrollBar>

namespace pentimento {

using namespace Qt::StringLiterals;

QScrollBar *twinOf(QScrollBar &hidden, int thickness, QWidget *parent)
{
    auto *twin = new QScrollBar(hidden.orientation(), parent);
    twin->setObjectName(u"stripScrollBar"_s);
    twin->setFixedHeight(thickness);
    twin->setFocusPolicy(Qt::NoFocus);
    QSizePolicy kept = twin->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    twin->setSizePolicy(kept);
    twin->hide();
    QObject::connect(&hidden, &QScrollBar::valueChanged, twin, &QScrollBar::setValue);
    QObject::connect(twin, &QScrollBar::valueChanged, &hidden, &QScrollBar::setValue);
    QObject::connect(&hidden, &QScrollBar::rangeChanged, twin, [twin, view = &hidden](int least, int most) {
        twin->setRange(least, most);
        twin->setPageStep(view->pageStep());
        twin->setSingleStep(view->singleStep());
        twin->setVisible(most > least);
    });
    return twin;
}

} // namespace pentimento
