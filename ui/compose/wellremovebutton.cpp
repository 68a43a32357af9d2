// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/wellremovebutton.h"

#include "ui/compose/chippainting.h"
#include "ui/shared/calmpaint.h"
#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QPainter>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 20;
constexpr qreal iconInset = 4;

} // namespace

WellRemoveButton::WellRemoveButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"removePicture"_s);
    setFixedSize(edge, edge);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover);
}

void WellRemoveButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = Chip::ground();
    if (underMouse() || isDown())
        ground.setAlpha(255);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), Measure::chipRadius, Measure::chipRadius);
    const QRectF box = QRectF(rect()).adjusted(iconInset, iconInset, -iconInset, -iconInset);
    paintIcon(painter, "x"_L1, onPixels(painter, box), Chip::ink());
    if (hasFocus())
        drawFocusRing(painter, rect(), tokensOf(palette()).accent, Measure::chipRadius);
}

} // namespace pentimento
