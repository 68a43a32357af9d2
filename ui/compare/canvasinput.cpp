// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparecanvas.h"
#include "ui/compare/dividerhandle.h"
#include "ui/compare/zoomsteps.h"

#include <QApplication>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>

#include <algorithm>
#include <utility>

// What the canvas does with mouse, wheel, trackpad and keys.

namespace pentimento {

namespace {

constexpr double panStep = 64; // of an arrow key, in logical pixels
constexpr double pageStep = 512;

QPointF arrowOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

QPointF CompareCanvas::inPane(const QPointF &position) const
{
    const QPointF device = position * devicePixelRatioF();
    const QList<QRect> panes = painter().panes(deviceView());
    for (const QRect &pane : panes) {
        if (QRectF(pane).contains(device))
            return device - pane.topLeft();
    }
    return device;
}

void CompareCanvas::zoomTo(double zoom)
{
    setViewport(m_viewport.zoomedTo(zoom, m_viewport.area().center()));
}

void CompareCanvas::toggleActualSize(const QPointF &at)
{
    setViewport(m_viewport.isFitted() && m_viewport.zoom() != 1 ? m_viewport.zoomedTo(1, inPane(at))
                                                                : m_viewport.fitted());
}

void CompareCanvas::pan(const QPointF &way)
{
    setViewport(m_viewport.pannedBy(way * devicePixelRatioF()));
}

void CompareCanvas::wheelEvent(QWheelEvent *event)
{
    const int angle = event->angleDelta().y();
    const int pixels = event->pixelDelta().y();
    if (angle == 0 && pixels == 0) {
        event->ignore();
        return;
    }
    setViewport(m_viewport.zoomedTo(zoomByWheel(m_viewport.zoom(), angle, pixels), inPane(event->position())));
    event->accept();
}

bool CompareCanvas::zoomByGesture(QNativeGestureEvent *event)
{
    switch (event->gestureType()) {
    case Qt::ZoomNativeGesture: // by how much more
        setViewport(m_viewport.zoomedTo(m_viewport.zoom() * (1 + event->value()), inPane(event->position())));
        return true;
    case Qt::SmartZoomNativeGesture:
        toggleActualSize(event->position());
        return true;
    default:
        return false;
    }
}

const LabelChip *CompareCanvas::chipAt(const QList<LabelChip> &chips, const QPoint &position) const
{
    const auto isThere = [&position](const LabelChip &chip) { return chip.rect.contains(position); };
    const auto found = std::find_if(chips.cbegin(), chips.cend(), isThere);
    return found == chips.cend() ? nullptr : &*found;
}

// The picture that a press there takes along: that of the chip, or with Ctrl the result wherever it was taken.
ImageId CompareCanvas::dragged(const QPoint &position, Qt::KeyboardModifiers modifiers) const
{
    const QList<LabelChip> chips = labels();
    if (const LabelChip *chip = chipAt(chips, position))
        return m_stage.of(chip->side).picture.id;
    return modifiers & Qt::ControlModifier && m_stage.after.isShown() ? m_stage.after.picture.id : ImageId();
}

void CompareCanvas::mousePressEvent(QMouseEvent *event)
{
    const bool pans = event->button() == Qt::MiddleButton || event->button() == Qt::LeftButton;
    if (!pans || m_stage.isEmpty()) {
        event->ignore();
        return;
    }
    m_pressed = event->position().toPoint();
    m_toDrag = event->button() == Qt::LeftButton && !m_spaceHeld ? dragged(m_pressed, event->modifiers()) : ImageId();
    if (m_toDrag.isEmpty())
        m_panned = event->position();
    updateCursor();
}

void CompareCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_panned) {
        pan(event->position() - *std::exchange(m_panned, event->position()));
        return;
    }
    const int way = (event->position().toPoint() - m_pressed).manhattanLength();
    if (!m_toDrag.isEmpty() && way >= QApplication::startDragDistance())
        Q_EMIT dragOutRequested(std::exchange(m_toDrag, {}));
}

void CompareCanvas::mouseReleaseEvent(QMouseEvent * /*event*/)
{
    m_panned.reset();
    m_toDrag = {};
    updateCursor();
}

void CompareCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        toggleActualSize(event->position());
}

void CompareCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_stage.isEmpty())
        Q_EMIT contextMenuRequested(event->globalPos());
}

bool CompareCanvas::pressKey(QKeyEvent *event)
{
    CompareKnobs knobs = m_knobs;
    const QPointF arrow = arrowOf(event->key());
    if (!arrow.isNull()) {
        pan(-arrow * (event->modifiers() & Qt::ShiftModifier ? pageStep : panStep));
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomTo(nextZoomIn(m_viewport.zoom()));
        return true;
    case Qt::Key_Minus:
        zoomTo(nextZoomOut(m_viewport.zoom()));
        return true;
    case Qt::Key_Space:
        holdSpace(true);
        return true;
    case Qt::Key_B:
        knobs.beforeHeld = true;
        setKnobs(knobs);
        return true;
    case Qt::Key_H:
        if (m_mode != CompareMode::Slider || event->isAutoRepeat())
            return false;
        knobs.dividing = knobs.dividing == Qt::Horizontal ? Qt::Vertical : Qt::Horizontal;
        setKnobs(knobs);
        return true;
    default:
        return false;
    }
}

void CompareCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (m_stage.isEmpty() || !plain || !pressKey(event))
        QWidget::keyPressEvent(event);
}

void CompareCanvas::keyReleaseEvent(QKeyEvent *event)
{
    if (event->isAutoRepeat())
        return; // it is still held
    if (event->key() == Qt::Key_Space) {
        holdSpace(false);
    } else if (event->key() == Qt::Key_B) {
        CompareKnobs knobs = m_knobs;
        knobs.beforeHeld = false;
        setKnobs(knobs);
    } else {
        QWidget::keyReleaseEvent(event);
    }
}

void CompareCanvas::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

// The key may be let go where nobody tells: over another window.
void CompareCanvas::focusOutEvent(QFocusEvent *event)
{
    holdSpace(false);
    CompareKnobs knobs = m_knobs;
    if (event->reason() == Qt::ActiveWindowFocusReason)
        knobs.beforeHeld = false;
    setKnobs(knobs);
    update();
    QWidget::focusOutEvent(event);
}

// With the space key the whole canvas is to be moved, the divider's place too.
void CompareCanvas::holdSpace(bool held)
{
    m_spaceHeld = held;
    m_handle->setAttribute(Qt::WA_TransparentForMouseEvents, held);
    updateCursor();
}

void CompareCanvas::updateCursor()
{
    if (m_panned)
        setCursor(Qt::ClosedHandCursor);
    else if (m_spaceHeld)
        setCursor(Qt::OpenHandCursor);
    else
        unsetCursor();
}

bool CompareCanvas::showTip(QHelpEvent *event)
{
    const QList<LabelChip> chips = labels();
    const LabelChip *chip = chipAt(chips, event->pos());
    if (!chip)
        return false;
    const QString &alt = m_stage.of(chip->side).picture.alt;
    QToolTip::showText(event->globalPos(), alt.isEmpty() ? chip->full : chip->full + u'\n' + alt, this, chip->rect);
    return true;
}

bool CompareCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture && zoomByGesture(static_cast<QNativeGestureEvent *>(event)))
        return true;
    if (event->type() == QEvent::ToolTip && showTip(static_cast<QHelpEvent *>(event)))
        return true;
    // Another screen, another scale: the margins of the fit are logical pixels.
    if (event->type() == QEvent::ScreenChangeInternal)
        layOut();
    return QWidget::event(event);
}

void CompareCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

void CompareCanvas::resizeEvent(QResizeEvent *event)
{
    layOut();
    QWidget::resizeEvent(event);
}

} // namespace pentimento
