// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/searchbox.h"

#include <QKeyEvent>

namespace pentimento {

namespace {

bool isTyping(const QKeyEvent &event)
{
    return !event.text().isEmpty() && event.text().front().isPrint()
           && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

bool opens(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::MetaModifier))
        return false;
    return event.key() == Qt::Key_Space || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter
           || event.key() == Qt::Key_F4 || event.key() == Qt::Key_Down || event.key() == Qt::Key_Up;
}

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : ChoiceBox(parent)
{
}

void SearchBox::showChoice(const QString &text)
{
    clear();
    addItem(text);
    setToolTip(text.toHtmlEscaped());
}

void SearchBox::showPopup()
{
    Q_EMIT openRequested({});
}

// A letter typed here begins a search, whatever it does elsewhere in the window.
bool SearchBox::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isTyping(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return ChoiceBox::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (opens(*event))
        Q_EMIT openRequested({});
    else if (isTyping(*event))
        Q_EMIT openRequested(event->text());
    else
        ChoiceBox::keyPressEvent(event);
}

} // namespace pentimento
