// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/popover.h"

#include "ui/shared/calmpaint.h"
#include "ui/shared/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

namespace pentimento {

namespace {

constexpr int distance = 4;

} // namespace

Popover::Popover(QWidget *anchor)
    : QFrame(anchor, Qt::Popup | Qt::FramelessWindowHint)
    , m_anchor(anchor)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_WindowPropagation);
    setAttribute(Qt::WA_TranslucentBackground); // its corners are round
}

void Popover::popUp()
{
    adjustSize();
    const QRect anchor(m_anchor->mapToGlobal(QPoint(0, 0)), m_anchor->size());
    QRect place(QPoint(anchor.right() + 1 - width(), anchor.bottom() + 1 + distance), size());
    if (const QScreen *screen = m_anchor->screen()) {
        const QRect room = screen->availableGeometry();
        if (place.bottom() > room.bottom() && anchor.top() - distance - height() >= room.top())
            place.moveBottom(anchor.top() - distance - 1);
        place.moveLeft(std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - width())));
        place.moveTop(std::clamp(place.top(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(place.topLeft());
    show();
}

void Popover::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawSurface(painter, rect(), {.fill = tokens.panel, .line = tokens.line, .radius = Measure::cardRadius});
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace pentimento
