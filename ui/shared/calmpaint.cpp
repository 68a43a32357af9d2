// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/calmpaint.h"

#include <QPainterPath>
#include <QStyleOption>

#include <cmath>

namespace pentimento {

namespace {

constexpr qreal ringWidth = 2;
constexpr qreal ringGap = 1;

QPainterPath rounded(const QRectF &rect, qreal radius)
{
    QPainterPath path;
    const qreal most = std::min(rect.width(), rect.height()) / 2;
    const qreal corner = std::clamp(radius, 0.0, std::max(most, 0.0));
    path.addRoundedRect(rect, corner, corner);
    return path;
}

void drawLine(QPainter &painter, const QRectF &edge, const QColor &colour, qreal radius, qreal width)
{
    QPainterPath ring = rounded(edge, radius);
    ring.addPath(rounded(edge.adjusted(width, width, -width, -width), radius - width));
    painter.fillPath(ring, colour); // odd-even: the inner box is the hole
}

} // namespace

void drawSurface(QPainter &painter, const QRectF &where, const Surface &surface)
{
    const PainterState state(painter);
    const QRectF edge = onPixels(painter, where);
    if (edge.isEmpty())
        return;
    if (surface.fill.isValid())
        painter.fillPath(rounded(edge, surface.radius), surface.fill);
    if (surface.line.isValid())
        drawLine(painter, edge, surface.line, surface.radius, lineOnPixels(painter, surface.lineWidth));
}

void drawFocusRing(QPainter &painter, const QRectF &where, const QColor &accent, qreal radius)
{
    const PainterState state(painter);
    drawLine(painter, onPixels(painter, where), accent, radius, lineOnPixels(painter, ringWidth));
}

QRectF withinFocusRing(const QRectF &where)
{
    constexpr qreal inset = ringWidth + ringGap;
    return where.adjusted(inset, inset, -inset, -inset);
}

bool showsFocus(const QStyleOption &option)
{
    constexpr QStyle::State both = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    return (option.state & both) == both;
}

QRectF onPixels(const QPainter &painter, const QRectF &rect)
{
    const QTransform &toDevice = painter.deviceTransform();
    if (toDevice.type() > QTransform::TxScale)
        return rect; // turned: there is no grid to meet
    const QRectF device = toDevice.mapRect(rect);
    const QPointF first(std::round(device.left()), std::round(device.top()));
    const QPointF last(std::round(device.right()), std::round(device.bottom()));
    return toDevice.inverted().mapRect(QRectF(first, last));
}

qreal lineOnPixels(const QPainter &painter, qreal width)
{
    const qreal scale = painter.deviceTransform().m11();
    if (scale <= 0)
        return width;
    return std::max(1.0, std::floor(width * scale + 0.25)) / scale;
}

QColor mixed(const QColor &ground, const QColor &over, qreal share)
{
    const auto between = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(between(ground.redF(), over.redF()), between(ground.greenF(), over.greenF()),
                            between(ground.blueF(), over.blueF()));
}

} // namespace pentimento
