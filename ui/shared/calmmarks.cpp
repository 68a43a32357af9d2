// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/calmmarks.h"

#include "ui/shared/calmpaint.h"
#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QStyle>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize boxSize(16, 16);
constexpr QSize switchSize(32, 18);
constexpr qreal knobInset = 2;
constexpr qreal disabledOpacity = 0.5;

bool is(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

// The shape alone says what an empty box is, so its line is as strong as text may be.
Surface emptyBox(const QStyleOption &option, const Tokens &tokens, qreal radius)
{
    const bool isHovered = is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled);
    return {.fill = tokens.well, .line = isHovered ? tokens.text : tokens.mutedText, .radius = radius};
}

// The ring of the focus takes the place of the mark's edge, and the mark steps back.
QRectF markWithinRing(QPainter &painter, const QStyleOption &option, const Tokens &tokens, qreal radius)
{
    if (!showsFocus(option))
        return option.rect;
    drawFocusRing(painter, option.rect, tokens.accent, radius);
    return withinFocusRing(option.rect);
}

void drawSwitch(QPainter &painter, const QStyleOption &option)
{
    const Tokens tokens = tokensOf(option.palette);
    const bool isOn = is(option, QStyle::State_On);
    const bool isHovered = is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled);
    const QRectF body = onPixels(painter, markWithinRing(painter, option, tokens, option.rect.height() / 2.0));
    const qreal knob = body.height() - 2 * knobInset;
    const QColor ground = isOn ? tokens.accent : tokens.line;
    drawSurface(
        painter, body,
        {.fill = isHovered ? mixed(ground, tokens.text, 0.12) : ground, .line = {}, .radius = body.height() / 2});
    const bool isRight = isOn != (option.direction == Qt::RightToLeft);
    const qreal x = isRight ? body.right() - knobInset - knob : body.left() + knobInset;
    drawSurface(painter, {x, body.top() + knobInset, knob, knob},
                {.fill = isOn ? tokens.onAccent : tokens.text, .line = {}, .radius = knob / 2});
}

} // namespace

bool isSwitch(const QWidget *widget)
{
    return widget && widget->property("look").toString() == "switch"_L1;
}

QSize markSize(const QWidget *widget)
{
    return isSwitch(widget) ? switchSize : boxSize;
}

void drawCheckMark(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const PainterState state(painter);
    if (!is(option, QStyle::State_Enabled))
        painter.setOpacity(disabledOpacity);
    if (isSwitch(widget)) {
        drawSwitch(painter, option);
        return;
    }
    const Tokens tokens = tokensOf(option.palette);
    const QRectF box = markWithinRing(painter, option, tokens, Measure::chipRadius);
    const qreal radius = box.width() / 4;
    if (!is(option, QStyle::State_On) && !is(option, QStyle::State_NoChange)) {
        drawSurface(painter, box, emptyBox(option, tokens, radius));
        return;
    }
    drawSurface(painter, box, {.fill = tokens.accent, .line = {}, .radius = radius});
    paintIcon(painter, is(option, QStyle::State_On) ? "check"_L1 : "minus"_L1, box.adjusted(1, 1, -1, -1),
              tokens.onAccent);
}

void drawRadioMark(QPainter &painter, const QStyleOption &option)
{
    const PainterState state(painter);
    if (!is(option, QStyle::State_Enabled))
        painter.setOpacity(disabledOpacity);
    const Tokens tokens = tokensOf(option.palette);
    const QRectF circle = markWithinRing(painter, option, tokens, option.rect.height() / 2.0);
    const qreal radius = circle.height() / 2;
    if (!is(option, QStyle::State_On)) {
        drawSurface(painter, circle, emptyBox(option, tokens, radius));
        return;
    }
    drawSurface(painter, circle, {.fill = tokens.accent, .line = {}, .radius = radius});
    const qreal inset = circle.height() * 0.3;
    drawSurface(painter, circle.adjusted(inset, inset, -inset, -inset),
                {.fill = tokens.onAccent, .line = {}, .radius = radius});
}

} // namespace pentimento
