// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/toggle.h"

#include "ui/shared/tokens.h"

#include <QPainter>

namespace pentimento {

namespace {

constexpr int trackWidth = 32;
constexpr int trackHeight = 18;
constexpr int around = 2; // for the ring of the focus

} // namespace

Toggle::Toggle(QWidget *parent)
    : QCheckBox(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Toggle::sizeHint() const
{
    return {trackWidth + 2 * around, trackHeight + 2 * around};
}

void Toggle::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track = QRectF(rect()).adjusted(around, around, -around, -around);
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), height() / 2.0, height() / 2.0);
    }
    const bool isOn = isChecked();
    painter.setPen(Qt::NoPen);
    painter.setBrush(isOn && isEnabled() ? tokens.accent : tokens.line);
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
    const qreal side = track.height() - 4;
    const QColor knob = !isEnabled() ? tokens.mutedText : isOn ? tokens.onAccent : tokens.text;
    painter.setBrush(knob);
    const bool isRight = isOn != (layoutDirection() == Qt::RightToLeft);
    painter.drawEllipse(QRectF(isRight ? track.right() - 2 - side : track.left() + 2, track.top() + 2, side, side));
}

} // namespace pentimento
