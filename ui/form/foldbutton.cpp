// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/foldbutton.h"

#include "ui/shared/calmpaint.h"
#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QPainter>
#include <QStyleOption>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int chevron = 16;
constexpr int blank = 4; // of the icon, before its stroke
constexpr int gap = 4;
constexpr int ringRoom = 6; // what the ring of the focus takes at the sides

} // namespace

FoldButton::FoldButton(QWidget *parent)
    : QToolButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void FoldButton::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    update();
}

QSize FoldButton::sizeHint() const
{
    return {chevron + gap + fontMetrics().horizontalAdvance(text()) + 2 * ringRoom, Measure::controlHeight};
}

void FoldButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Tokens tokens = tokensOf(palette());
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isRinged = showsFocus(option);
    if (isRinged)
        drawFocusRing(painter, rect(), tokens.accent);
    const QColor ink = underMouse() || isDown() ? tokens.text : tokens.mutedText;
    const int left = isRinged ? ringRoom - blank : -blank;
    const QRect icon(left, (height() - chevron) / 2, chevron, chevron);
    const QRect words(left + chevron + gap, 0, width() - left - chevron - gap, height());
    const QLatin1StringView closed = isRightToLeft() ? "chevron-left"_L1 : "chevron-right"_L1;
    paintIcon(painter, m_isOpen ? "chevron-down"_L1 : closed, QStyle::visualRect(layoutDirection(), rect(), icon), ink);
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     int(Qt::AlignVCenter) | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)), text());
}

} // namespace pentimento
