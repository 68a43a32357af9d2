// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strip/strippanel.h"

#include "ui/shared/tokens.h"
#include "ui/strip/cardlayout.h"
#include "ui/strip/newbadges.h"
#include "ui/strip/stripcounting.h"
#include "ui/strip/stripmodel.h"
#include "ui/strip/stripview.h"
#include "ui/strip/twinscrollbar.h"

#include <QDateTime>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int edge = 8; // above and below the cards; the scroll bar lies in the lower one

} // namespace

StripPanel::StripPanel(ThumbnailCache &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_model(new StripModel(this))
    , m_view(new StripView(*m_model, thumbnails, this))
    , m_empty(new QLabel(tr("What comes of this picture appears here."), m_view))
    , m_badges(new NewBadges(*m_model, *m_view, this))
{
    setObjectName(u"strip"_s);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    setFixedHeight(int(cardSize.height()) + 2 * edge);
    buildView();
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &StripPanel::tick);
    connect(m_view, &StripView::sightChanged, this, &StripPanel::runClock);
    connect(m_view, &StripView::sightChanged, m_badges, &NewBadges::update);
    connect(m_view, &StripView::cardChosen, this, &StripPanel::choose);
    connect(m_view, &StripView::menuRequested, this, &StripPanel::showMenu);
    connect(m_view, &StripView::actionChosen, this,
            [this](const QModelIndex &index, CardAction action) { act(m_model->card(index), action); });
    connect(m_view, &StripView::dragBegun, this,
            [this](const QModelIndex &index) { Q_EMIT dragRequested(m_model->card(index).version); });
}

// The view is hidden while this is taken down, and would tell somebody who is no longer there. Only what is said to us:
// Qt's own listeners (of accessibility, for one) must still hear of its end.
StripPanel::~StripPanel()
{
    m_view->disconnect(this);
    m_view->disconnect(m_badges);
}

void StripPanel::buildView()
{
    m_view->setObjectName(u"stripCards"_s);
    m_view->setAccessibleName(tr("Results of this picture"));
    setFocusProxy(m_view);

    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, edge, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view);
    column->addWidget(twinOf(*m_view->horizontalScrollBar(), edge, this));
}

void StripPanel::setLineage(const Lineage &lineage)
{
    const bool isAnother = !(lineage.root == m_lineage.root);
    m_lineage = lineage;
    refresh();
    if (isAnother)
        goToBeginning();
}

// Of another original: its shown card, else the newest.
void StripPanel::goToBeginning()
{
    const QModelIndex shown = m_model->indexOf(m_shown);
    goTo(shown.isValid() ? shown : m_model->index(m_model->rowCount() - 1));
}

void StripPanel::setJob(const JobRecord &job)
{
    if (!belongsTo(m_lineage, job))
        return;
    m_lineage = withJob(std::move(m_lineage), job);
    refresh();
}

void StripPanel::setNames(std::function<QString(const ServiceId &)> service,
                          std::function<QString(const ModelId &)> model)
{
    m_facts.serviceName = std::move(service);
    m_facts.modelName = std::move(model);
    refresh();
}

void StripPanel::setUsualTimes(std::function<qint64(const ServiceId &, const ModelId &)> usualMs)
{
    m_facts.usualMs = std::move(usualMs);
    refresh();
}

void StripPanel::setOutputLives(std::function<qint64(const ServiceId &)> lifeMs)
{
    m_facts.outputLifeMs = std::move(lifeMs);
    refresh();
}

void StripPanel::setHoldingServices(std::function<bool(const ServiceId &)> holdsCreates)
{
    m_facts.holdsCreates = std::move(holdsCreates);
    refresh();
}

void StripPanel::setShown(const VersionId &version)
{
    m_shown = version;
    m_new.remove(version);
    m_view->setShown(version);
    refresh();
    goTo(m_model->indexOf(version));
}

void StripPanel::markNew(const VersionId &version)
{
    if (version == m_shown || version.isEmpty())
        return;
    m_new.insert(version);
    refresh();
}

void StripPanel::selectNext()
{
    step(1);
}

void StripPanel::selectPrevious()
{
    step(-1);
}

void StripPanel::step(int by)
{
    const QModelIndex shown = m_model->indexOf(m_shown);
    int row = shown.isValid() ? shown.row() + by : by > 0 ? 0 : m_model->rowCount() - 1;
    for (; row >= 0 && row < m_model->rowCount(); row += by) {
        const VersionId version = m_model->cards().at(row).version;
        if (version.isEmpty())
            continue;
        setShown(version);
        Q_EMIT versionActivated(version);
        return;
    }
}

void StripPanel::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

CardFacts StripPanel::factsNow() const
{
    CardFacts facts = m_facts;
    facts.nowMs = QDateTime::currentMSecsSinceEpoch();
    return facts;
}

void StripPanel::refresh()
{
    QList<StripCard> cards = cardsOf(m_lineage, factsNow());
    for (StripCard &card : cards)
        card.isNew = m_new.contains(card.version);
    m_view->changeCards([this, &cards] { m_model->setCards(cards); });
    m_empty->setVisible(cards.isEmpty());
    runClock();
    m_badges->update();
}

void StripPanel::tick()
{
    countOn(*m_model, m_lineage.jobs, factsNow());
    runClock();
}

void StripPanel::runClock()
{
    const QList<StripCard> &cards = m_model->cards();
    const bool ticks =
        m_view->isSeen() && std::any_of(cards.begin(), cards.end(), [](const StripCard &card) { return card.ticks; });
    if (ticks && !m_clock.isActive()) {
        m_clock.start();
        QMetaObject::invokeMethod(this, &StripPanel::tick, Qt::QueuedConnection); // it may have stood still for long
    } else if (!ticks) {
        m_clock.stop();
    }
}

void StripPanel::choose(const QModelIndex &index)
{
    const StripCard card = m_model->card(index);
    if (!card.version.isEmpty()) {
        setShown(card.version);
        Q_EMIT versionActivated(card.version);
        return;
    }
    Q_EMIT jobActivated(card.key.job);
}

void StripPanel::act(const StripCard &card, CardAction action)
{
    const JobId job = card.key.job;
    switch (action) {
    case CardAction::Cancel:
        return Q_EMIT cancelRequested(job);
    case CardAction::Retry:
        return Q_EMIT retryRequested(job);
    case CardAction::EditPrompt:
        return Q_EMIT editPromptRequested(job);
    case CardAction::FetchNow:
        return Q_EMIT fetchAgainRequested(job);
    case CardAction::CheckAgain:
        return Q_EMIT askAgainRequested(job);
    case CardAction::SendAgain:
        return Q_EMIT sendAgainRequested(job);
    case CardAction::Send:
        return Q_EMIT releaseRequested(job);
    case CardAction::Discard:
    case CardAction::Drop:
        return Q_EMIT dropRequested(job);
    case CardAction::EditThis:
        return Q_EMIT editThisRequested(card.version);
    case CardAction::Explain:
        return Q_EMIT explanationRequested(job);
    }
}

void StripPanel::showMenu(const QModelIndex &index, const QPoint &global)
{
    const StripCard card = m_model->card(index);
    if (!card.version.isEmpty()) {
        Q_EMIT contextMenuRequested(card.version, card.key.job, global);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"stripCardMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addActions(*menu, card.key.job, {});
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(global);
}

void StripPanel::addActions(QMenu &menu, const JobId &job, const VersionId &version)
{
    const QList<StripCard> &cards = m_model->cards();
    const auto found = std::find_if(cards.begin(), cards.end(), [&](const StripCard &card) {
        return version.isEmpty() ? card.key.job == job && card.version.isEmpty() : card.version == version;
    });
    if (found == cards.end())
        return;
    menu.setToolTipsVisible(true);
    for (const CardAction action : found->actions) {
        QAction *entry =
            menu.addAction(action == CardAction::SendAgain ? tr("Send again (may cost twice)") : actionText(action));
        entry->setToolTip(actionHint(action));
        connect(entry, &QAction::triggered, this, [this, card = *found, action] { act(card, action); });
    }
}

void StripPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, tokensOf(palette()).line);
}

// Cards may have been given before there was a place for them.
void StripPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_hasPlace, true))
        QMetaObject::invokeMethod(this, &StripPanel::goToBeginning, Qt::QueuedConnection);
}

void StripPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_empty->setGeometry(m_view->rect());
    m_badges->update();
}

} // namespace pentimento
