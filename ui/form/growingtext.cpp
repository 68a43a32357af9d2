// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/growingtext.h"

#include "ui/form/textlines.h"

#include <QTextBlock>
#include <QTextLayout>

#include <cmath>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 240;
constexpr int narrowest = 80;

} // namespace

GrowingText::GrowingText(int fewestLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_fewest(fewestLines)
    , m_most(mostLines)
{
    setTabChangesFocus(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(document(), &QTextDocument::contentsChanged, this, &GrowingText::settle);
}

int GrowingText::heightForWidth(int width) const
{
    const qreal line = lineHeight();
    return int(std::ceil(std::clamp(textHeight(width), m_fewest * line, m_most * line))) + around();
}

QSize GrowingText::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize GrowingText::minimumSizeHint() const
{
    return {narrowest, int(std::ceil(m_fewest * lineHeight())) + around()};
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    settle();
}

int GrowingText::around() const
{
    return int(std::ceil(2 * document()->documentMargin())) + 2 * frameWidth();
}

qreal GrowingText::lineHeight() const
{
    QTextLayout one(u"X"_s);
    return layInLines(one, font(), usualWidth).height();
}

// Measured apart from the document, which lays out only what is seen, at the width that it has just now.
qreal GrowingText::textHeight(int width) const
{
    const qreal line = lineHeight();
    const qreal room = std::max<qreal>(line, width - around());
    qreal height = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid() && height <= m_most * line;
         block = block.next()) {
        QTextLayout paragraph(block.text());
        height += std::max(line, layInLines(paragraph, font(), room).height());
    }
    return height;
}

// A scroll bar that comes before the field has grown takes the width that would have done without it, and stays.
void GrowingText::settle()
{
    const bool isTooMuch = textHeight(width()) > m_most * lineHeight();
    setVerticalScrollBarPolicy(isTooMuch ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

} // namespace pentimento
