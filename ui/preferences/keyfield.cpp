// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/keyfield.h"

#include "app/secrets/keystore.h"
#include "ui/preferences/keycleaning.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStyleOptionFrame>

#include <algorithm>
#include <utility>

namespace pentimento {

namespace {

constexpr QChar bullet(0x2022);
constexpr int textMargin = 2; // QLineEdit's own, beside that of the style

// Ctrl or Alt make a command of a key; both together are how some systems write AltGr.
bool isTyping(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers();
    const bool isCommand = modifiers.testFlag(Qt::ControlModifier) != modifiers.testFlag(Qt::AltModifier);
    return !isCommand && !event.text().isEmpty() && event.text().front().isPrint();
}

// Those that would take the bullets for the text.
bool isForText(const QKeyEvent &event)
{
    for (const auto key : {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Undo, QKeySequence::Redo}) {
        if (event.matches(key))
            return true;
    }
    return false;
}

} // namespace

KeyField::KeyField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(
        QLineEdit::Password); // what a screen reader calls the field by, and what keeps bullets off the clipboard
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setDragEnabled(false);
    connect(this, &QLineEdit::textChanged, this, &KeyField::follow);
}

QByteArray KeyField::key() const
{
    return cleanedKey(m_secret.text());
}

void KeyField::setRevealed(bool revealed)
{
    if (std::exchange(m_isRevealed, revealed && m_secret.size() > 0) == m_isRevealed)
        return;
    update();
    Q_EMIT revealedChanged(m_isRevealed);
}

void KeyField::wipe()
{
    m_secret.wipe();
    settle(0);
}

// In place of what is selected. No key has what is taken away; a word alone ("Bearer") may be one that is still being
// typed.
void KeyField::put(const QString &text)
{
    const qsizetype start = hasSelectedText() ? selectionStart() : cursorPosition();
    m_secret.replace(start, selectedText().size(), text);
    qsizetype cursor = start + text.size();
    const KeyCleaning cleaning = cleanedInput(m_secret.text());
    const QString notice = cleaningText(m_secret.text(), cleaning);
    if (cleaning.isChanged()) {
        cursor -= m_secret.size() - cleaning.key.size();
        m_secret.replace(0, m_secret.size(), QString::fromLatin1(cleaning.key));
    }
    settle(cursor);
    Q_EMIT cleaned(notice);
}

void KeyField::paste()
{
    put(QGuiApplication::clipboard()->text());
}

// As many bullets as there are characters.
void KeyField::settle(qsizetype cursor)
{
    setRevealed(false);
    setText(QString(m_secret.size(), bullet));
    setCursorPosition(int(std::clamp<qsizetype>(cursor, 0, m_secret.size())));
    Q_EMIT keyChanged();
}

// What the line edit does by itself to its bullets: it takes some away, and stands where they were. Anything else came
// by a way that is not ours, as from assistive technology that fills in the field.
void KeyField::follow()
{
    const QString shown = text();
    const bool isMasked = shown.count(bullet) == shown.size();
    if (isMasked && shown.size() == m_secret.size())
        return;
    if (isMasked && shown.size() < m_secret.size()) {
        m_secret.replace(cursorPosition(), m_secret.size() - shown.size(), {});
        setRevealed(false);
        Q_EMIT cleaned(cleaningText(m_secret.text(), cleanedInput(m_secret.text())));
        Q_EMIT keyChanged();
        return;
    }
    m_secret.wipe();
    deselect();
    setCursorPosition(0);
    put(shown);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (isTyping(*event))
        put(event->text());
    else if (!isForText(*event))
        QLineEdit::keyPressEvent(event);
}

void KeyField::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        put(event->commitString());
    event->accept();
}

void KeyField::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::MiddleButton)
        QLineEdit::mouseReleaseEvent(event);
    else if (QGuiApplication::clipboard()->supportsSelection())
        put(QGuiApplication::clipboard()->text(QClipboard::Selection));
}

void KeyField::dropEvent(QDropEvent *event)
{
    selectAll();
    put(event->mimeData()->text());
    event->acceptProposedAction();
}

void KeyField::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *pasting = menu->addAction(tr("Paste"), this, &KeyField::paste);
    pasting->setEnabled(!QGuiApplication::clipboard()->text().isEmpty());
    QAction *clearing = menu->addAction(tr("Clear"), this, &KeyField::wipe);
    clearing->setEnabled(m_secret.size() > 0);
    menu->popup(event->globalPos());
}

void KeyField::paintEvent(QPaintEvent *event)
{
    if (!m_isRevealed) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOptionFrame option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    const QRect inside = style()
                             ->subElementRect(QStyle::SE_LineEditContents, &option, this)
                             .marginsRemoved(textMargins())
                             .adjusted(textMargin, 0, -textMargin, 0);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_secret.text(), Qt::ElideMiddle, inside.width()));
}

} // namespace pentimento
