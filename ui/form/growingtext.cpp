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
    connect(document(), &QTextDocument::contentsChanged, this, &QWidget::updateGeometry);
}

int GrowingText::heightForWidth(int width) const
{
    const int around = int(std::ceil(2 * document()->documentMargin())) + 2 * frameWidth();
    return int(std::ceil(textHeight(width - around))) + around;
}

QSize GrowingText::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize GrowingText::minimumSizeHint() const
{
    const int around = int(std::ceil(2 * document()->documentMargin())) + 2 * frameWidth();
    return {narrowest, m_fewest * fontMetrics().lineSpacing() + around};
}

// Measured apart from the document, which lays out only what is seen, at the width that it has just now.
qreal GrowingText::textHeight(qreal width) const
{
    QTextLayout one(u"X"_s);
    const qreal line = layInLines(one, font(), width).height();
    qreal height = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid() && height < m_most * line; block = block.next()) {
        QTextLayout paragraph(block.text());
        height += std::max(line, layInLines(paragraph, font(), std::max(width, line)).height());
    }
    return std::clamp(height, m_fewest * line, m_most * line);
}

} // namespace pentimento
