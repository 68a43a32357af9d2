// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/wrappinglabel.h"

#include "ui/form/textlines.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

#include <cmath>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWord = 100; // a longer one is broken

QString inLines(QString text)
{
    return text.replace(u'\n', QChar(QChar::LineSeparator));
}

} // namespace

WrappingLabel::WrappingLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrappingLabel::setEmphasis(const QString &part)
{
    m_emphasis = part;
    update();
}

void WrappingLabel::setPixelSize(int size)
{
    QFont smaller = font();
    smaller.setPixelSize(size);
    setFont(smaller);
}

int WrappingLabel::heightForWidth(int width) const
{
    QTextLayout layout(inLines(text()));
    return int(std::ceil(layInLines(layout, font(), std::max(width, 1)).height()));
}

QSize WrappingLabel::sizeHint() const
{
    QTextLayout layout(inLines(text()));
    const QSizeF size = layInLines(layout, font(), QWIDGETSIZE_MAX);
    return {int(std::ceil(size.width())) + 1, int(std::ceil(size.height()))};
}

QSize WrappingLabel::minimumSizeHint() const
{
    int widest = 0;
    for (const QString &word : text().split(QRegularExpression(u"\\s+"_s)))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word) + 1);
    return {std::min(widest, longestWord), fontMetrics().height()};
}

void WrappingLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QTextLayout layout(inLines(text()));
    const QSizeF size = layInLines(layout, font(), width());
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const qreal left = alignment().testFlag(Qt::AlignRight) ? width() - std::ceil(size.width()) : 0;
    const qreal top = alignment().testFlag(Qt::AlignVCenter) ? std::max(0.0, (height() - size.height()) / 2) : 0;
    QList<QTextLayout::FormatRange> formats;
    if (const qsizetype at = text().indexOf(m_emphasis); !m_emphasis.isEmpty() && at >= 0 && isEnabled()) {
        QTextLayout::FormatRange range;
        range.start = int(at);
        range.length = int(m_emphasis.size());
        range.format.setForeground(palette().color(QPalette::WindowText));
        formats.append(range);
    }
    layout.draw(&painter, {left, top}, formats);
}

} // namespace pentimento
