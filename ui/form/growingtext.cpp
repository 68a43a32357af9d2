// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/growingtext.h"

#include <QAbstractTextDocumentLayout>

#include <cmath>

namespace pentimento {

GrowingText::GrowingText(int fewestLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_fewest(fewestLines)
    , m_most(mostLines)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &QWidget::updateGeometry);
}

QSize GrowingText::sizeHint() const
{
    const int lines = int(std::ceil(document()->size().height())); // this kind of document counts in lines
    return {240, heightOf(std::clamp(lines, m_fewest, m_most))};
}

QSize GrowingText::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

int GrowingText::heightOf(int lines) const
{
    const int around = int(std::ceil(2 * document()->documentMargin())) + 2 * frameWidth() + contentsMargins().top()
                       + contentsMargins().bottom();
    return lines * fontMetrics().lineSpacing() + around;
}

} // namespace pentimento
