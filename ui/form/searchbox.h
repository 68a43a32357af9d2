// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/choicebox.h"

namespace pentimento {

// Looks like a box of choices and opens something else.
class SearchBox final : public ChoiceBox
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent);

    void showChoice(const QString &text);
    void showPopup() override;

Q_SIGNALS:
    void openRequested(const QString &typed); // what was typed to open it; empty: it was pressed

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace pentimento
