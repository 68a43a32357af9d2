// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/dropguide.h"

#include "ui/compose/dropoverlay.h"
#include "ui/compose/droppedimages.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QWidget>

namespace pentimento {

DropGuide::DropGuide(QWidget *window, std::function<QList<WellTarget>()> targets)
    : QObject(window)
    , m_window(window)
    , m_targets(std::move(targets))
    , m_overlay(new DropOverlay(window))
{
    m_window->setAcceptDrops(true);
    qApp->installEventFilter(this);
    // The drag leaves one widget to enter the next: only what enters nothing has left the window.
    m_leaving.setSingleShot(true);
    m_leaving.setInterval(0);
    connect(&m_leaving, &QTimer::timeout, m_overlay, &QWidget::hide);
}

bool DropGuide::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool isDrag =
        type == QEvent::DragEnter || type == QEvent::DragMove || type == QEvent::DragLeave || type == QEvent::Drop;
    if (!isDrag || !watched->isWidgetType())
        return false;
    const auto &over = *static_cast<QWidget *>(watched);
    if (over.window() != m_window)
        return false;
    if (type == QEvent::DragLeave) {
        m_leaving.start();
        return false;
    }
    auto &drop = *static_cast<QDropEvent *>(event);
    return type == QEvent::Drop ? take(over, drop) : follow(over, drop);
}

bool DropGuide::follow(const QWidget &over, QDropEvent &event)
{
    if (!offersPictures(*event.mimeData()))
        return false;
    m_leaving.stop();
    show();
    m_overlay->pointAt(over.mapTo(m_window, event.position()));
    event.setDropAction(Qt::CopyAction);
    event.accept();
    return true;
}

bool DropGuide::take(const QWidget &over, QDropEvent &event)
{
    const QList<PictureSource> sources = picturesIn(*event.mimeData());
    m_leaving.stop();
    const bool wasShown = m_overlay->isVisible();
    if (!wasShown)
        m_overlay->setTargets(m_targets());
    m_overlay->hide();
    if (sources.isEmpty())
        return false;
    m_overlay->setGeometry(m_window->rect());
    m_overlay->pointAt(over.mapTo(m_window, event.position()));
    event.setDropAction(Qt::CopyAction);
    event.accept();
    Q_EMIT picturesDropped(sources, m_overlay->pointedAt());
    return true;
}

void DropGuide::show()
{
    if (m_overlay->isVisible())
        return;
    m_overlay->setTargets(m_targets());
    m_overlay->setGeometry(m_window->rect());
    m_overlay->raise();
    m_overlay->show();
}

} // namespace pentimento
