// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/dividerhandle.h"

#include "ui/shared/tokens.h"

#include <QMouseEvent>
#include <QPainter>

namespace pentimento {

namespace {

constexpr double lineWidth = 2;
constexpr double ringWidth = 2;
const QColor shadow(0, 0, 0, 64); // a white line on a white picture

} // namespace

DividerHandle::DividerHandle(QWidget *parent)
    : QAbstractSlider(parent)
{
    setObjectName(QStringLiteral("divider"));
    setAccessibleName(tr("Divider between before and after"));
    setRange(0, steps);
    setSingleStep(steps / 100);
    setPageStep(steps / 10);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // it divides a picture, and pictures are not mirrored
    setDividing(Qt::Horizontal);
}

void DividerHandle::setDividing(Qt::Orientation dividing)
{
    setOrientation(dividing);
    // Downwards is more, as the second picture comes after the first.
    setInvertedAppearance(dividing == Qt::Vertical);
    setInvertedControls(dividing == Qt::Vertical);
    setCursor(dividing == Qt::Horizontal ? Qt::SplitHCursor : Qt::SplitVCursor);
    update();
}

void DividerHandle::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLine(painter);
    const QPointF middle = QRectF(rect()).center();
    const double radius = thickness / 2.0 - 1;
    painter.setPen(QPen(shadow, 1));
    painter.setBrush(Qt::white);
    painter.drawEllipse(middle, radius, radius);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(tokensOf(palette()).accent, ringWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, radius - ringWidth / 2, radius - ringWidth / 2);
    }
    paintChevrons(painter);
}

void DividerHandle::paintLine(QPainter &painter) const
{
    const QPointF middle = QRectF(rect()).center();
    QRectF line(0, 0, lineWidth, height());
    if (orientation() == Qt::Vertical)
        line = QRectF(0, 0, width(), lineWidth);
    line.moveCenter(middle);
    const bool upright = orientation() == Qt::Horizontal;
    painter.fillRect(line.adjusted(upright ? -1 : 0, upright ? 0 : -1, upright ? 1 : 0, upright ? 0 : 1), shadow);
    painter.fillRect(line, Qt::white);
}

// Drawn as two strokes, not as an icon: this is painted at every step of a drag.
void DividerHandle::paintChevrons(QPainter &painter) const
{
    painter.save();
    painter.translate(QRectF(rect()).center());
    if (orientation() == Qt::Vertical)
        painter.rotate(90);
    painter.setPen(QPen(tokensFor(Look::Dark).canvas, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({{-3, -4}, {-7, 0}, {-3, 4}}));
    painter.drawPolyline(QPolygonF({{3, -4}, {7, 0}, {3, 4}}));
    painter.restore();
}

void DividerHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || event->modifiers() & Qt::ControlModifier) {
        event->ignore(); // the canvas's
        return;
    }
    m_isDragged = true;
    m_grip = event->position() - QRectF(rect()).center();
    setSliderDown(true);
}

void DividerHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragged)
        Q_EMIT draggedTo(mapToParent(QPoint(0, 0)) + event->position() - m_grip);
    else
        event->ignore();
}

void DividerHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isDragged) {
        event->ignore();
        return;
    }
    if (event->button() == Qt::LeftButton) {
        m_isDragged = false;
        setSliderDown(false);
    }
}

// A slider would move; over the canvas the wheel zooms, wherever it is turned.
void DividerHandle::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace pentimento
