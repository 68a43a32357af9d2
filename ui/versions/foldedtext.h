// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace pentimento {

// A long text under its title, folded away until somebody wants to read it. Plain text, whatever it says; to be selected
// and copied, not changed.
class FoldedText final : public QWidget
{
    Q_OBJECT

public:
    FoldedText(const QString &title, const QString &name, QWidget *parent);

    void setText(const QString &text); // empty: nothing is shown at all

private:
    void unfold(bool open);

    QToolButton *m_title;
    QPlainTextEdit *m_text;
};

} // namespace pentimento
