// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/widgetkind.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QStyleOption>

namespace pentimento {

bool isFieldFrame(const QStyleOption &option, const QWidget *widget)
{
    return option.state.testFlag(QStyle::State_Sunken) || qobject_cast<const QAbstractScrollArea *>(widget);
}

bool isRule(const QStyleOptionFrame &option)
{
    return option.frameShape == QFrame::HLine || option.frameShape == QFrame::VLine;
}

bool isComboPopup(const QWidget *widget)
{
    return widget && widget->inherits("QComboBoxPrivateContainer");
}

bool isWithinComboPopup(const QWidget *view)
{
    return view && isComboPopup(view->parentWidget());
}

bool floats(const QWidget *widget)
{
    return widget->inherits("QMenu") || widget->inherits("QTipLabel") || isComboPopup(widget);
}

bool turnsWithTheWheel(const QWidget *widget)
{
    return qobject_cast<const QAbstractSlider *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
           || qobject_cast<const QComboBox *>(widget);
}

bool showsItsFocus(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QAbstractSlider *>(widget)
           || isWithinComboPopup(widget);
}

} // namespace pentimento
