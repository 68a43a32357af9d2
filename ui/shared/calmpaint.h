// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

class QStyleOption;

namespace pentimento {

// The measures of ui.md, in logical pixels.
namespace Measure {
inline constexpr int controlHeight = 28;
inline constexpr int mainHeight = 40;
inline constexpr int chipHeight = 20;
inline constexpr int iconEdge = 16;
inline constexpr qreal chipRadius = 4;
inline constexpr qreal controlRadius = 6;
inline constexpr qreal cardRadius = 8;
} // namespace Measure

// How far the fill of what the pointer is over, or presses, moves towards its text.
namespace Touch {
inline constexpr qreal row = 0.05; // of a list
inline constexpr qreal hovered = 0.05;
inline constexpr qreal pressed = 0.1;
} // namespace Touch

// A rounded box with a line around it, as buttons, fields, cards and bars are. A colour that is not valid is not drawn.
struct Surface
{
    QColor fill;
    QColor line;
    qreal radius = Measure::controlRadius;
    qreal lineWidth = 1;
};

void drawSurface(QPainter &painter, const QRectF &where, const Surface &surface);

// Two pixels of accent inside the edge of `where`; what it surrounds is drawn within withinFocusRing().
void drawFocusRing(QPainter &painter, const QRectF &where, const QColor &accent, qreal radius = Measure::controlRadius);
[[nodiscard]] QRectF withinFocusRing(const QRectF &where);

// Whether the focus is to be shown: it came by the keyboard.
[[nodiscard]] bool showsFocus(const QStyleOption &option);

// The nearest edges that lie between device pixels, whatever the scale, so that lines and fills are not smeared.
[[nodiscard]] QRectF onPixels(const QPainter &painter, const QRectF &rect);
// A width of whole device pixels, at least one; 1.25 and 1.5 times a hairline stay a hairline.
[[nodiscard]] qreal lineOnPixels(const QPainter &painter, qreal width);

// `share` of `over` laid upon `ground`.
[[nodiscard]] QColor mixed(const QColor &ground, const QColor &over, qreal share);

// Saves and restores what a drawing function changes.
class PainterState final
{
public:
    explicit PainterState(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~PainterState() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(PainterState)

private:
    QPainter &m_painter;
};

} // namespace pentimento
