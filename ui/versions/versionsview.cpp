// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/versions/versionsview.h"

#include "ui/shared/thumbnailcache.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

namespace pentimento {

VersionsView::VersionsView(VersionsModel &model, ThumbnailCache &thumbnails, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_delegate(new VersionDelegate(thumbnails, model, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0); // the delegate sets in
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAutoFillBackground(false);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    connect(&thumbnails, &ThumbnailCache::thumbnailLoaded, viewport(), qOverload<>(&QWidget::update));
}

void VersionsView::setShown(const VersionId &version)
{
    m_delegate->setShown(version);
    viewport()->update();
}

void VersionsView::setAgainst(const VersionId &version)
{
    m_delegate->setAgainst(version);
    viewport()->update();
}

void VersionsView::changeRows(const std::function<void()> &change)
{
    const QPersistentModelIndex kept = indexAt({viewport()->width() / 2, 0});
    const int keptAt = visualRect(kept).top();
    const QModelIndex currentBefore = currentIndex();
    const VersionId current = currentBefore.isValid() ? m_model.row(currentBefore).id : VersionId();
    change();
    expandAll();
    executeDelayedItemsLayout();
    if (!currentIndex().isValid())
        setCurrentIndex(m_model.indexOf(current));
    if (kept.isValid())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(kept).top() - keptAt);
}

void VersionsView::choose(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    const VersionId version = m_model.row(index).id;
    if (modifiers & Qt::ShiftModifier)
        Q_EMIT againstChosen(version);
    else
        Q_EMIT versionChosen(version);
}

// Not the base's: moving with a button held would choose what is passed over.
void VersionsView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = indexAt(event->pos());
    m_pressedAt = event->pos();
}

void VersionsView::mouseMoveEvent(QMouseEvent *event)
{
    const bool isFar = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || !m_pressed.isValid() || !isFar) {
        if (!event->buttons())
            QTreeView::mouseMoveEvent(event);
        return;
    }
    const QModelIndex index = std::exchange(m_pressed, QPersistentModelIndex());
    Q_EMIT dragBegun(m_model.row(index).id);
}

void VersionsView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = std::exchange(m_pressed, QPersistentModelIndex());
    if (event->button() != Qt::LeftButton || !index.isValid() || indexAt(event->pos()) != index)
        return;
    setCurrentIndex(index);
    choose(index, event->modifiers());
}

void VersionsView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT editWanted(m_model.row(index).id);
}

void VersionsView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const QModelIndex before = currentIndex();
        QTreeView::keyPressEvent(event);
        // With Shift only the focus goes, to find the one for Shift+Enter.
        if (currentIndex() != before && currentIndex().isValid() && !(event->modifiers() & Qt::ShiftModifier))
            choose(currentIndex(), {});
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!currentIndex().isValid())
            break;
        choose(currentIndex(), event->modifiers());
        return;
    default:
        break;
    }
    event->ignore(); // letters are the window's: they do not search here
}

// The scroll bar lies in the margin: the frames do not give way when it comes.
void VersionsView::updateGeometries()
{
    QTreeView::updateGeometries();
    const int bar = verticalScrollBar()->isVisibleTo(this) ? verticalScrollBar()->width() : 0;
    m_delegate->setTrailing(std::max(0, endMargin - bar));
}

void VersionsView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    const QPoint place = byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center());
    Q_EMIT menuRequested(m_model.row(index).id, place);
}

} // namespace pentimento
