// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextEdit>

namespace pentimento {

// Foreign words in a column: plain text over as many lines as it needs, broken within a word where there is no other
// place (a label would be as wide as its longest word). Can be chosen and copied.
class WordsText final : public QTextEdit
{
    Q_OBJECT

public:
    WordsText(int sideMargin, QWidget *parent);

    void setWords(const QString &words); // hidden while there are none

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace pentimento
