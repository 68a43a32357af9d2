// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/calmwheel.h"

#include <QEvent>
#include <QWidget>

namespace pentimento {

namespace {

class CalmWheel final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *control = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || !control || control->hasFocus())
            return false;
        event->ignore(); // so that it goes on to the parent
        return true;
    }
};

} // namespace

void keepWheelCalm(QWidget *control)
{
    control->setFocusPolicy(Qt::StrongFocus); // the wheel gives no focus
    control->installEventFilter(new CalmWheel(control));
}

} // namespace pentimento
