// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/searchbox.h"

#include <QKeyEvent>

namespace pentimento {

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

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool isTyping = !event->text().isEmpty() && event->text().front().isPrint()
                          && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool opens = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                       || event->key() == Qt::Key_F4 || event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (opens)
        Q_EMIT openRequested({});
    else if (isTyping)
        Q_EMIT openRequested(event->text());
    else
        ChoiceBox::keyPressEvent(event);
}

} // namespace pentimento
