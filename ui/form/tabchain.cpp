// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/tabchain.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace pentimento {

namespace {

// The list that a box of choices drops is a window of its own.
bool isStop(const QWidget *control, const QWidget *place)
{
    return control->focusPolicy() != Qt::NoFocus && !control->focusProxy() && control->window() == place->window();
}

bool handsFocusInward(const QWidget *control)
{
    return control->focusProxy() && control->isAncestorOf(control->focusProxy());
}

// Qt 6.4 orders only what takes focus itself. Makes a widget do so for as long as this lives.
class PlainStop final
{
public:
    explicit PlainStop(QWidget *widget)
        : m_widget(widget)
        , m_policy(widget->focusPolicy())
        , m_proxy(widget->focusProxy())
    {
        m_widget->setFocusProxy(nullptr);
        m_widget->setFocusPolicy(Qt::TabFocus);
    }
    ~PlainStop()
    {
        m_widget->setFocusPolicy(m_policy);
        m_widget->setFocusProxy(m_proxy);
    }
    Q_DISABLE_COPY_MOVE(PlainStop)

private:
    QWidget *m_widget;
    Qt::FocusPolicy m_policy;
    QWidget *m_proxy;
};

} // namespace

// What hands its focus inward comes along, in front of what it holds: left behind at the end of the window's chain it
// would lead back here from there, and nobody would get past it.
void chainTabs(QWidget *place, const QList<QWidget *> &parts)
{
    std::vector<std::unique_ptr<PlainStop>> plain;
    plain.push_back(std::make_unique<PlainStop>(place));
    QWidget *last = place;
    for (const QWidget *part : parts) {
        const auto controls = part->findChildren<QWidget *>();
        for (QWidget *control : controls) {
            if (handsFocusInward(control))
                plain.push_back(std::make_unique<PlainStop>(control));
            else if (!isStop(control, place))
                continue;
            QWidget::setTabOrder(last, control);
            last = control;
        }
    }
}

} // namespace pentimento
