// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/modellist.h"

#include "app/directory/modeladdress.h"
#include "ui/compose/addmodelbar.h"
#include "ui/compose/offerdelegate.h"
#include "ui/compose/ownmodelbar.h"
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
    , m_nothing(new QLabel(this))
    , m_own(new OwnModelBar(this))
    , m_add(new AddModelBar(this))
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
    column->addWidget(m_own);
    column->addWidget(m_add);

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
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setObjectName(u"modelNothing"_s);
    m_nothing->hide();
    m_own->hide();

    connect(m_search, &QLineEdit::textChanged, this, &ModelList::search);
    connect(m_view, &QListView::clicked, this, &ModelList::choose);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ModelList::showOwnBar);
    connect(m_own, &OwnModelBar::refreshRequested, this,
            [this] { Q_EMIT refreshRequested(m_model->entry(m_view->currentIndex().row()).offer.model); });
    connect(m_own, &OwnModelBar::removeRequested, this,
            [this] { Q_EMIT removeRequested(m_model->entry(m_view->currentIndex().row()).offer.model); });
    connect(m_add, &AddModelBar::addRequested, this, &ModelList::addRequested);
    connect(m_add, &AddModelBar::fileRequested, this, &ModelList::fileRequested);
    connect(m_add, &AddModelBar::cancelRequested, this, &ModelList::cancelRequested);
    connect(m_add, &AddModelBar::folded, m_search, [this] { m_search->setFocus(Qt::OtherFocusReason); });
}

void ModelList::setRows(const QList<OfferRow> &rows)
{
    m_model->setRows(rows);
}

void ModelList::setKeyStates(const QHash<ServiceId, KeyState> &states)
{
    m_model->setKeyStates(states);
}

void ModelList::setRecent(const QList<OfferId> &recent)
{
    m_model->setRecent(recent);
}

// The line that the list stands at stays where it is: it may be in two places.
void ModelList::setFavourites(const QList<OfferId> &favourites)
{
    const QModelIndex at = m_view->currentIndex();
    const bool isOffer = at.isValid() && !m_model->entry(at.row()).isHeading();
    const OfferRow offer = isOffer ? m_model->entry(at.row()).offer : OfferRow();
    m_model->setFavourites(favourites);
    if (isOffer)
        select(m_model->rowOf({offer.model, offer.service}));
}

void ModelList::setOwnModels(const QSet<ModelId> &models)
{
    m_ownModels = models;
    showOwnBar();
}

void ModelList::showOffer(const OfferId &offer)
{
    m_current = offer;
    m_delegate->setCurrentOffer(offer);
    m_search->clear();
    select(m_model->rowOf(offer));
    m_search->setFocus(Qt::OtherFocusReason);
}

void ModelList::showOwnBar()
{
    const QModelIndex at = m_view->currentIndex();
    const bool isOffer = at.isValid() && !m_model->entry(at.row()).isHeading();
    const bool isOwn = isOffer && m_ownModels.contains(m_model->entry(at.row()).offer.model);
    m_own->setVisible(isOwn);
    if (isOwn)
        m_own->setTitle(m_model->entry(at.row()).offer.title);
}

void ModelList::toggleFavourite(const QModelIndex &index)
{
    if (!index.isValid() || m_model->entry(index.row()).isHeading())
        return;
    const OfferRow offer = m_model->entry(index.row()).offer;
    Q_EMIT favouriteChanged(offer.model, offer.service, !m_model->isFavourite(offer));
}

void ModelList::offerToAdd(const QString &text)
{
    const auto address = modelAddressIn(text);
    m_nothing->setText(address ? tr("No model has all of these words. Enter adds %1.").arg(address->model.text())
                               : tr("No model has all of these words."));
}

void ModelList::addWhatWasSearched()
{
    const QString text = m_search->text();
    if (!modelAddressIn(text))
        return;
    m_add->unfold(text);
    Q_EMIT addRequested(text);
}

void ModelList::openUnder(const QWidget &button, const OfferId &current)
{
    m_current = current;
    m_delegate->setCurrentOffer(current);
    m_search->clear();
    m_add->fold();
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
    offerToAdd(text);
    showOwnBar();
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

bool ModelList::takeKey(const QKeyEvent &event)
{
    const int row = m_view->currentIndex().row();
    if (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier) {
        toggleFavourite(m_view->currentIndex());
        return true;
    }
    switch (event.key()) {
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
        m_model->rowCount() == 0 ? addWhatWasSearched() : choose(m_view->currentIndex());
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
    // Easier to hit than it is to see.
    if (OfferDelegate::star(m_view->visualRect(index)).adjusted(-8, -8, 8, 8).contains(where)) {
        toggleFavourite(index);
        return true;
    }
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
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
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
