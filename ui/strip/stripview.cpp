// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strip/stripview.h"

#include "ui/shared/thumbnailcache.h"
#include "ui/strip/baranimation.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <cstdlib>

namespace pentimento {

namespace {

bool hasMovingBar(const StripCard &card)
{
    return card.hasBar && !card.progress;
}

} // namespace

StripView::StripView(StripModel &model, ThumbnailCache &thumbnails, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new CardDelegate(thumbnails, model, this))
    , m_animation(new BarAnimation(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(int(cardSize.height()));
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    viewport()->setAttribute(Qt::WA_Hover);

    connect(m_animation, &BarAnimation::moved, this, &StripView::moveBars);
    connect(&thumbnails, &ThumbnailCache::thumbnailLoaded, this, [this](const ImageId &image) {
        const QList<QModelIndex> seen = cardsInSight();
        for (const QModelIndex &index : seen) {
            if (m_model.card(index).image == image)
                update(index);
        }
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, &StripView::runAnimation);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &StripView::runAnimation);
}

void StripView::setShown(const VersionId &version)
{
    m_shown = version;
    m_delegate->setShown(version);
    viewport()->update();
}

void StripView::changeCards(const std::function<void()> &change)
{
    executeDelayedItemsLayout();
    QScrollBar *bar = horizontalScrollBar();
    const bool wasAtEnd = bar->value() == bar->maximum();
    const int rowsBefore = m_model.rowCount();
    const QPersistentModelIndex kept = anchor();
    const int keptAt = kept.isValid() ? visualRect(kept).left() : 0;
    const QPersistentModelIndex shown = m_model.indexOf(m_shown);
    const bool shownWasInSight = shown.isValid() && isInSight(shown);
    change();
    executeDelayedItemsLayout();
    if (kept.isValid())
        bar->setValue(bar->value() + visualRect(kept).left() - keptAt);
    if (wasAtEnd && m_model.rowCount() > rowsBefore) {
        const int mostLeft =
            shownWasInSight && shown.isValid() ? visualRect(shown).left() + bar->value() : bar->maximum();
        bar->setValue(std::max(bar->value(), std::min(bar->maximum(), mostLeft)));
    }
    noteSight();
}

// What the eye holds on to: the shown card where it is in sight, else the first whole one.
QModelIndex StripView::anchor() const
{
    const QModelIndex shown = m_model.indexOf(m_shown);
    if (shown.isValid() && isInSight(shown))
        return shown;
    const QList<QModelIndex> seen = cardsInSight();
    for (const QModelIndex &index : seen) {
        if (visualRect(index).left() >= 0)
            return index;
    }
    return seen.isEmpty() ? QModelIndex() : seen.first();
}

QList<QModelIndex> StripView::cardsInSight() const
{
    QList<QModelIndex> seen;
    const QModelIndex first = indexAt({0, viewport()->height() / 2});
    const bool fromLeft = layoutDirection() == Qt::LeftToRight;
    int row = first.isValid() && fromLeft ? first.row() : 0;
    for (; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        if (visualRect(index).intersects(viewport()->rect()))
            seen.append(index);
        else if (!seen.isEmpty())
            break;
    }
    return seen;
}

bool StripView::isInSight(const QModelIndex &index) const
{
    const QRect place = placeOf(index);
    return place.intersected(viewport()->rect()).width() * 2 >= place.width();
}

bool StripView::isSeen() const
{
    return isVisible() && !window()->isMinimized();
}

QRect StripView::placeOf(const QModelIndex &index) const
{
    return m_delegate->cardPlace(visualRect(index), index, layoutDirection());
}

std::optional<CardAction> StripView::actionAt(const QPoint &point, const QModelIndex &index) const
{
    return index.isValid() ? m_delegate->actionAt(point, placeOf(index), index, font()) : std::nullopt;
}

// Not the base's for moves with a button held: that would scroll and take the focus along.
void StripView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid() || !placeOf(index).contains(event->pos()))
        return;
    m_pressed = index;
    m_pressedAction = actionAt(event->pos(), index);
    m_pressedAt = event->pos();
}

void StripView::mouseMoveEvent(QMouseEvent *event)
{
    hover(event->pos());
    const bool isFar = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || !m_pressed.isValid() || !isFar)
        return;
    const QModelIndex index = m_pressed;
    m_pressed = QModelIndex();
    if (!m_model.card(index).version.isEmpty())
        Q_EMIT dragBegun(index);
}

void StripView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QModelIndex index = std::exchange(m_pressed, QPersistentModelIndex());
    if (!index.isValid() || indexAt(event->pos()) != index)
        return;
    const auto action = actionAt(event->pos(), index);
    if (action != m_pressedAction)
        return;
    setCurrentIndex(index);
    if (action)
        Q_EMIT actionChosen(index, *action);
    else
        Q_EMIT cardChosen(index);
}

// A second click is a click, not an activation on top of it.
void StripView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void StripView::wheelEvent(QWheelEvent *event)
{
    const QPoint pixels = event->pixelDelta().isNull() ? event->angleDelta() : event->pixelDelta();
    const int along = std::abs(pixels.x()) > std::abs(pixels.y()) ? pixels.x() : pixels.y();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - along);
    event->accept();
}

void StripView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End: {
        const QModelIndex before = currentIndex();
        QListView::keyPressEvent(event);
        if (currentIndex() != before && currentIndex().isValid())
            Q_EMIT cardChosen(currentIndex());
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!currentIndex().isValid())
            break;
        if (m_model.card(currentIndex()).version.isEmpty())
            Q_EMIT menuRequested(currentIndex(), viewport()->mapToGlobal(placeOf(currentIndex()).center()));
        else
            Q_EMIT cardChosen(currentIndex());
        return;
    default:
        break;
    }
    event->ignore(); // letters are the window's: they do not search here
}

void StripView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    Q_EMIT menuRequested(index, byMouse ? event->globalPos() : viewport()->mapToGlobal(placeOf(index).center()));
}

bool StripView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover({-1, -1});
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto action = actionAt(help->pos(), indexAt(help->pos()))) {
            QToolTip::showText(help->globalPos(), actionHint(*action), this);
            return true;
        }
    }
    return QListView::viewportEvent(event);
}

void StripView::hover(const QPoint &point)
{
    const QModelIndex index = indexAt(point);
    const auto action = actionAt(point, index);
    if (index == m_delegate->hotCard() && action == m_delegate->hotAction())
        return;
    const QModelIndex before = m_delegate->hotCard();
    m_delegate->setHot(index, action);
    viewport()->setCursor(action ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update(before);
    update(index);
}

bool StripView::event(QEvent *event)
{
    const bool done = QListView::event(event);
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide || event->type() == QEvent::Resize)
        noteSight();
    return done;
}

void StripView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    noteSight();
}

void StripView::noteSight()
{
    runAnimation();
    Q_EMIT sightChanged();
}

// Bars move only where somebody can see them, and where the desktop wants anything to move.
void StripView::runAnimation()
{
    const bool wanted = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0 && isSeen();
    const QList<QModelIndex> seen = wanted ? cardsInSight() : QList<QModelIndex>();
    const bool moves = std::any_of(seen.begin(), seen.end(),
                                   [this](const QModelIndex &index) { return hasMovingBar(m_model.card(index)); });
    m_animation->setRunning(moves);
}

void StripView::moveBars()
{
    m_delegate->setBarPhase(m_animation->phase());
    const QList<QModelIndex> seen = cardsInSight();
    for (const QModelIndex &index : seen) {
        if (hasMovingBar(m_model.card(index)))
            viewport()->update(layoutOf(m_model.card(index), placeOf(index), font()).bar.toAlignedRect());
    }
}

} // namespace pentimento
