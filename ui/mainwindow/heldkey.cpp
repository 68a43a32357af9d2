// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/heldkey.h"

#include "ui/commands/shortcutpolicy.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace pentimento {

HeldKey::HeldKey(Qt::Key key, QWidget *window)
    : QObject(window)
    , m_key(key)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool HeldKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate && watched == m_window)
        set(false); // the release goes to another window
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr || widget->window() != m_window || key->key() != m_key
        || (key->modifiers() & ~Qt::ShiftModifier) != Qt::NoModifier || takesText(*widget))
        return false;
    if (!key->isAutoRepeat())
        set(event->type() == QEvent::KeyPress);
    return true;
}

void HeldKey::set(bool held)
{
    if (held == m_isHeld)
        return;
    m_isHeld = held;
    Q_EMIT heldChanged(held);
}

} // namespace pentimento
