// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/wellgrid.h"

#include "ui/compose/inputwell.h"

#include <algorithm>

namespace pentimento {

namespace {

constexpr int gap = 8;

// Large alone, smaller the more there are, so that the words below stay in sight.
struct GridShape
{
    int columns = 1;
    int wellHeight = 131;
};

GridShape shapeFor(qsizetype wells)
{
    if (wells <= 1)
        return {1, 131};
    if (wells <= 4)
        return {2, 96};
    if (wells <= 9)
        return {3, 72};
    return {4, 66};
}

} // namespace

WellGrid::WellGrid(ThumbnailCache &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_thumbnails(thumbnails)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

InputWell *WellGrid::makeWell()
{
    auto *view = new InputWell(m_thumbnails, this);
    const auto index = [this, view] { return int(m_views.indexOf(view)); };
    connect(view, &InputWell::browseRequested, this, [this, index] { Q_EMIT browseRequested(index()); });
    connect(view, &InputWell::pasteRequested, this, [this, index] { Q_EMIT pasteRequested(index()); });
    connect(view, &InputWell::addressRequested, this, [this, index] { Q_EMIT addressRequested(index()); });
    connect(view, &InputWell::removeRequested, this, [this, index] { Q_EMIT removeRequested(index()); });
    connect(view, &InputWell::folderRequested, this, [this, index] { Q_EMIT folderRequested(index()); });
    connect(view, &InputWell::moveRequested, this, [this, index](int by) { move(index(), index() + by); });
    connect(view, &InputWell::dragged, this, [this, index](const QPoint &where) { markPlaceAt(where, index()); });
    connect(view, &InputWell::dragCanceled, this, [this] {
        for (InputWell *other : std::as_const(m_views))
            other->setDropMark(false);
    });
    connect(view, &InputWell::dropped, this, [this, index](const QPoint &where) { move(index(), wellAt(where)); });
    view->show();
    return view;
}

void WellGrid::setWells(const QList<Well> &wells)
{
    m_wells = wells;
    while (m_views.size() > wells.size()) {
        InputWell *last = m_views.takeLast();
        if (last->hasFocus() && !m_views.isEmpty())
            m_views.last()->setFocus(Qt::OtherFocusReason);
        last->hide();
        last->deleteLater();
    }
    while (m_views.size() < wells.size())
        m_views.append(makeWell());
    const bool isNumbered = wells.size() > 1;
    for (int i = 0; i < wells.size(); ++i) {
        m_views.at(i)->setWell(wells.at(i), isNumbered ? i + 1 : 0);
        m_views.at(i)->setMovable(isNumbered && i > 0, isNumbered && i + 1 < wells.size());
    }
    showBusy();
    arrange();
}

QList<QWidget *> WellGrid::tabStops() const
{
    QList<QWidget *> stops;
    for (InputWell *view : m_views) {
        stops.append(view);
        const auto buttons = view->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons)
            stops.append(button);
    }
    return stops;
}

void WellGrid::setBusy(bool busy)
{
    m_isBusy = busy;
    showBusy();
}

void WellGrid::showBusy()
{
    const auto free = std::find_if(m_wells.begin(), m_wells.end(), [](const Well &well) { return !well.image; });
    const auto next = free == m_wells.end() ? 0 : free - m_wells.begin();
    for (qsizetype i = 0; i < m_views.size(); ++i)
        m_views.at(i)->setBusy(m_isBusy && i == next);
}

void WellGrid::focusWell(int index)
{
    if (index >= 0 && index < m_views.size())
        m_views.at(index)->setFocus(Qt::OtherFocusReason);
}

void WellGrid::resizeEvent(QResizeEvent *)
{
    arrange();
}

void WellGrid::arrange()
{
    const GridShape shape = shapeFor(m_views.size());
    const int rows = (int(m_views.size()) + shape.columns - 1) / shape.columns;
    setFixedHeight(std::max(0, rows * (shape.wellHeight + gap) - gap));
    const int wellWidth = (width() - (shape.columns - 1) * gap) / shape.columns;
    for (int i = 0; i < m_views.size(); ++i) {
        const QPoint corner((i % shape.columns) * (wellWidth + gap), (i / shape.columns) * (shape.wellHeight + gap));
        m_views.at(i)->setGeometry(QRect(corner, QSize(wellWidth, shape.wellHeight)));
    }
}

int WellGrid::wellAt(const QPoint &globalPosition) const
{
    const QPoint where = mapFromGlobal(globalPosition);
    const auto distance = [&](const InputWell *view) { return (view->geometry().center() - where).manhattanLength(); };
    const auto nearest = std::min_element(m_views.begin(), m_views.end(), [&](const InputWell *a, const InputWell *b) {
        return distance(a) < distance(b);
    });
    return int(nearest - m_views.begin());
}

void WellGrid::markPlaceAt(const QPoint &globalPosition, int from)
{
    const int to = wellAt(globalPosition);
    for (int i = 0; i < m_views.size(); ++i)
        m_views.at(i)->setDropMark(i == to && i != from);
}

// The focus goes with the picture.
void WellGrid::move(int from, int to)
{
    if (from == to || from < 0 || to < 0 || to >= m_wells.size() || !m_wells.at(from).image)
        return;
    Q_EMIT moveRequested(from, to);
    focusWell(to);
}

} // namespace pentimento
