// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/modellist.h"

#include "ui/compose/offerdelegate.h"
#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 520;
constexpr int mostHeight = 560;
constexpr int rowsPerPage = 6;

} // namespace

ModelList::ModelList(QWidget *parent)
    : QWidget(parent, Qt::Popup)
    , m_model(new OfferListModel(this))
    , m_delegate(new OfferDelegate(this))
    , m_search(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_nothing(new QLabel(tr("No model has all of these words."), this))
{
    setObjectName(u"modelList"_s);
    setAccessibleName(tr("Models"));
    setAttribute(Qt::WA_NoMouseReplay); // a press on the button closes the list, and does not open it again
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(9, 9, 9, 9);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_view, 1);
    column->addWidget(m_nothing, 1);

    m_search->setObjectName(u"modelSearch"_s);
    m_search->setAccessibleName(tr("Search for a model"));
    m_search->setPlaceholderText(tr("Search by name, service or purpose"));
    m_search->addAction(icon("search"_L1, Tint::Muted), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_view->setObjectName(u"modelView"_s);
    m_view->setAccessibleName(tr("Models"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFocusPolicy(Qt::NoFocus); // the keys work from the search field
    m_view->viewport()->setAutoFillBackground(false);
    m_view->viewport()->installEventFilter(this);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();

    connect(m_search, &QLineEdit::textChanged, this, &ModelList::search);
    connect(m_view, &QListView::clicked, this, &ModelList::choose);
}

void ModelList::setRows(const QList<OfferRow> &rows)
{
    m_model->setRows(rows);
}

void ModelList::setKeyStates(const QHash<ServiceId, KeyState> &states)
{
    m_model->setKeyStates(states);
}

void ModelList::setRecent(const QList<OfferName> &recent)
{
    m_model->setRecent(recent);
}

void ModelList::openUnder(const QWidget &button, const OfferName &current)
{
    m_current = current;
    m_delegate->setCurrentOffer(current);
    m_search->clear();
    search({});
    const QPoint below = button.mapToGlobal(QPoint(0, button.height() + 4));
    const QRect screen = button.screen()->availableGeometry();
    const int height = std::min(mostHeight, screen.bottom() - below.y() - 8);
    const int left = std::clamp(below.x(), screen.left(), std::max(screen.left(), screen.right() - listWidth));
    setGeometry(left, below.y(), listWidth, std::max(200, height));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
    select(m_model->rowOf(m_current) < 0 ? m_model->nextOffer(-1, 1) : m_model->rowOf(m_current));
}

void ModelList::search(const QString &text)
{
    m_model->setSearch(text);
    const bool isEmpty = m_model->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    select(text.trimmed().isEmpty() && m_model->rowOf(m_current) >= 0 ? m_model->rowOf(m_current)
                                                                      : m_model->nextOffer(-1, 1));
}

void ModelList::select(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_view->setCurrentIndex(m_model->index(row));
    // The heading above the first line is seen with it.
    const bool isTop = m_model->nextOffer(row, -1) == row;
    m_view->scrollTo(m_model->index(isTop ? 0 : row));
}

void ModelList::choose(const QModelIndex &index)
{
    if (!index.isValid() || m_model->entry(index.row()).isHeading())
        return;
    const OfferRow offer = m_model->entry(index.row()).offer;
    hide();
    Q_EMIT offerChosen(offer.model, offer.service);
}

bool ModelList::takeKey(int key)
{
    const int row = m_view->currentIndex().row();
    switch (key) {
    case Qt::Key_Up:
        select(m_model->nextOffer(row, -1));
        return true;
    case Qt::Key_Down:
        select(m_model->nextOffer(row, 1));
        return true;
    case Qt::Key_PageUp:
        select(m_model->nextOffer(row, -rowsPerPage));
        return true;
    case Qt::Key_PageDown:
        select(m_model->nextOffer(row, rowsPerPage));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_view->currentIndex());
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

bool ModelList::takeRelease(const QPoint &where)
{
    const QModelIndex index = m_view->indexAt(where);
    if (!index.isValid() || m_model->entry(index.row()).isHeading())
        return false;
    const OfferRow offer = m_model->entry(index.row()).offer;
    const QRect badge =
        OfferDelegate::keyBadge(m_view->visualRect(index), m_view->font(), offer, m_model->keyState(offer));
    if (!badge.contains(where))
        return false;
    hide();
    Q_EMIT keyRequested(offer.service);
    return true;
}

bool ModelList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    // Before the view sees it, which would take it for a choice.
    if (event->type() == QEvent::MouseButtonRelease && watched == m_view->viewport()
        && takeRelease(static_cast<QMouseEvent *>(event)->position().toPoint()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void ModelList::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.line);
    painter.fillRect(rect().adjusted(1, 1, -1, -1), tokens.panel);
}

} // namespace pentimento
