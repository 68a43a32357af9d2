// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace pentimento {

class FoldButton;
class WrappingLabel;

// The line that folds and unfolds the rarely used fields. It says how many there are, and what of them matters while
// they are folded.
class FoldHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit FoldHeader(QWidget *parent);

    void setFields(int count);
    void setOpen(bool isOpen);
    void setState(int setFields, int fieldsWithProblems);

Q_SIGNALS:
    void pressed();

private:
    void showText();

    FoldButton *m_button;
    WrappingLabel *m_state;
    int m_count = 0;
    bool m_isOpen = false;
};

} // namespace pentimento
