// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/versions/wordstext.h"

#include <QTextDocument>

#include <cmath>

namespace pentimento {

namespace {

constexpr int pixels = 12;

} // namespace

WordsText::WordsText(int sideMargin, QWidget *parent)
    : QTextEdit(parent)
{
    QFont small = font();
    small.setPixelSize(pixels);
    setFont(small);
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setViewportMargins(sideMargin, 0, sideMargin, 0);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    hide();
}

void WordsText::setWords(const QString &words)
{
    setVisible(!words.isEmpty());
    // Setting the same would take away what is chosen in it.
    if (toPlainText() != words)
        setPlainText(words);
    fit();
}

void WordsText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void WordsText::fit()
{
    setFixedHeight(int(std::ceil(document()->size().height())) + 2 * frameWidth());
}

} // namespace pentimento
