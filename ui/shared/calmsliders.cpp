// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/calmsliders.h"

#include "ui/shared/calmpaint.h"
#include "ui/shared/tokens.h"

#include <QStyle>
#include <QStyleOption>

#include <cmath>
#include <numbers>

namespace pentimento {

namespace {

constexpr qreal handleGap = 2; // between the filled part and the handle

bool isHorizontal(const QStyleOptionSlider &option)
{
    return option.orientation == Qt::Horizontal;
}

// A part of `length` from `from` along the bar, `breadth` across in the middle of `rect`.
QRect along(const QStyleOptionSlider &option, const QRect &rect, int from, int length, int breadth)
{
    if (isHorizontal(option))
        return {rect.left() + from, rect.top() + (rect.height() - breadth) / 2, length, breadth};
    return {rect.left() + (rect.width() - breadth) / 2, rect.top() + from, breadth, length};
}

void drawBar(QPainter &painter, const QRectF &where, const QColor &colour)
{
    const qreal radius = std::min(where.width(), where.height()) / 2;
    drawSurface(painter, where, {.fill = colour, .line = {}, .radius = radius});
}

// The part of the groove from its beginning to just before the handle.
QRectF filledPart(const QStyleOptionSlider &option, const QRectF &groove, const QRectF &handle)
{
    if (isHorizontal(option)) {
        const bool isMirrored = option.upsideDown;
        return isMirrored ? QRectF(QPointF(handle.right() + handleGap, groove.top()), groove.bottomRight())
                          : QRectF(groove.topLeft(), QPointF(handle.left() - handleGap, groove.bottom()));
    }
    return option.upsideDown ? QRectF(QPointF(groove.left(), handle.bottom() + handleGap), groove.bottomRight())
                             : QRectF(groove.topLeft(), QPointF(groove.right(), handle.top() - handleGap));
}

// The ring of the focus around the handle, moved inwards at the ends: the groove has no room beyond them.
QRectF ringWithin(const QStyleOptionSlider &option)
{
    QRectF ring(0, 0, SliderMeasure::thickness, SliderMeasure::thickness);
    ring.moveCenter(QRectF(sliderHandle(option)).center());
    const QRectF rect(option.rect);
    ring.moveLeft(std::clamp(ring.left(), rect.left(), std::max(rect.left(), rect.right() - ring.width())));
    ring.moveTop(std::clamp(ring.top(), rect.top(), std::max(rect.top(), rect.bottom() - ring.height())));
    return ring;
}

QRectF remainingPart(const QStyleOptionSlider &option, const QRectF &groove, const QRectF &handle)
{
    QStyleOptionSlider other = option;
    other.upsideDown = !option.upsideDown;
    return filledPart(other, groove, handle);
}

} // namespace

QRect sliderHandle(const QStyleOptionSlider &option)
{
    const int length = isHorizontal(option) ? option.rect.width() : option.rect.height();
    const int from = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                     length - SliderMeasure::handle, option.upsideDown);
    return along(option, option.rect, from, SliderMeasure::handle, SliderMeasure::handle);
}

QRect sliderGroove(const QStyleOptionSlider &option)
{
    const int length = isHorizontal(option) ? option.rect.width() : option.rect.height();
    return along(option, option.rect, 0, length, SliderMeasure::groove);
}

void drawSlider(QPainter &painter, const QStyleOptionSlider &option)
{
    const Tokens tokens = tokensOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF groove = sliderGroove(option);
    const bool ringed = showsFocus(option);
    const QRectF ring = ringWithin(option);
    const QRectF handle = ringed ? withinFocusRing(ring) : QRectF(sliderHandle(option));
    const QRectF filled = filledPart(option, groove, handle);
    const QRectF rest = remainingPart(option, groove, handle);
    if (rest.isValid())
        drawBar(painter, rest, tokens.line);
    if (filled.isValid())
        drawBar(painter, filled, enabled ? tokens.accent : mixed(tokens.line, tokens.mutedText, 0.5));
    const bool isHeld = option.activeSubControls.testFlag(QStyle::SC_SliderHandle) && enabled
                        && (option.state & (QStyle::State_Sunken | QStyle::State_MouseOver));
    const QRectF knob = isHeld && !ringed ? handle.adjusted(-1, -1, 1, 1) : handle;
    drawBar(painter, knob, enabled ? tokens.text : tokens.mutedText);
    if (ringed)
        drawFocusRing(painter, ring, tokens.accent, ring.width() / 2);
}

QRect scrollThumb(const QStyleOptionSlider &option)
{
    const int length = isHorizontal(option) ? option.rect.width() : option.rect.height();
    if (option.maximum == option.minimum)
        return along(option, option.rect, 0, length, isHorizontal(option) ? option.rect.height() : option.rect.width());
    const qint64 range = qint64(option.maximum) - option.minimum;
    const auto shown = int(qint64(option.pageStep) * length / (range + option.pageStep));
    const int thumb = std::min(length, std::max(SliderMeasure::scrollLeast, shown));
    const int from = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                     length - thumb, option.upsideDown);
    return along(option, option.rect, from, thumb, isHorizontal(option) ? option.rect.height() : option.rect.width());
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option)
{
    if (option.maximum == option.minimum)
        return;
    const Tokens tokens = tokensOf(option.palette);
    const QRectF thumb = scrollThumb(option);
    constexpr qreal side = (SliderMeasure::scrollExtent - SliderMeasure::scrollThumb) / 2.0;
    const QRectF bar = isHorizontal(option) ? thumb.adjusted(2, side, -2, -side) : thumb.adjusted(side, 2, -side, -2);
    const bool isHeld = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const PainterState state(painter);
    painter.setOpacity(isHeld ? 0.9 : 0.45);
    drawBar(painter, bar, tokens.mutedText);
}

bool isEndUnknown(const QStyleOptionProgressBar &option)
{
    return option.minimum >= option.maximum;
}

void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option, qreal pulse)
{
    const Tokens tokens = tokensOf(option.palette);
    QRectF groove(option.rect);
    groove.setHeight(SliderMeasure::groove);
    groove.moveTop(option.rect.top() + (option.rect.height() - SliderMeasure::groove) / 2);
    drawBar(painter, groove, tokens.line);
    if (isEndUnknown(option)) {
        // There and back, slower at the ends: something is alive, nothing is promised.
        const qreal place = (1 - std::cos(pulse * 2 * std::numbers::pi)) / 2;
        const qreal width = groove.width() * 0.3;
        drawBar(painter, {groove.left() + place * (groove.width() - width), groove.top(), width, groove.height()},
                tokens.accent);
        return;
    }
    const qreal share = qreal(option.progress - option.minimum) / (option.maximum - option.minimum);
    const qreal width = groove.width() * std::clamp(share, 0.0, 1.0);
    const bool isMirrored = (option.direction == Qt::RightToLeft) != option.invertedAppearance;
    if (width > 0)
        drawBar(painter, {isMirrored ? groove.right() - width : groove.left(), groove.top(), width, groove.height()},
                tokens.accent);
}

} // namespace pentimento
