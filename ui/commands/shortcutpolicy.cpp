// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/shortcutpolicy.h"

#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

bool isPlainKey(const QKeySequence &keys)
{
    const Qt::KeyboardModifiers modifiers = keys[0].keyboardModifiers() & ~Qt::KeypadModifier;
    const bool isFunctionKey = keys[0].key() >= Qt::Key_F1 && keys[0].key() <= Qt::Key_F35;
    return (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier) && !isFunctionKey;
}

} // namespace

bool takesText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard);
    // Whatever takes input methods: spin boxes and editable combo boxes as well. Read-only fields do not say so.
    return widget.testAttribute(Qt::WA_InputMethodEnabled) || qobject_cast<const QLineEdit *>(&widget)
           || qobject_cast<const QPlainTextEdit *>(&widget) || qobject_cast<const QTextEdit *>(&widget);
}

bool belongsToText(const QKeySequence &keys, const QMimeData *clipboard)
{
    if (keys.isEmpty())
        return false;
    if (isPlainKey(keys) || QKeySequence::keyBindings(QKeySequence::Copy).contains(keys))
        return true;
    if (!QKeySequence::keyBindings(QKeySequence::Paste).contains(keys))
        return false;
    return clipboard && clipboard->hasFormat(u"text/plain"_s) && !clipboard->hasUrls();
}

} // namespace pentimento
