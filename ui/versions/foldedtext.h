// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace pentimento {

// A long text behind its title: folded away until it is wanted. Plain text that can be chosen and copied, whatever it
// says. Hidden while there is none.
class FoldedText final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int buttonInset = 8; // of the title's words from the left, within their button

    FoldedText(const QString &title, const QString &objectName, QWidget *parent);

    void setText(const QString &text);

private:
    void unfold(bool isOpen);

    bool m_isOpen = false;

    QToolButton *m_title;
    QPlainTextEdit *m_text;
};

} // namespace pentimento
