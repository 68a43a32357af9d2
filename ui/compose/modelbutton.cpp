// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/modelbutton.h"

#include "ui/compose/modellist.h"
#include "ui/shared/calmpaint.h"
#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int controlHeight = 28;
constexpr int padding = 10;
constexpr int gap = 8;
constexpr int wordGap = 4;
constexpr int iconEdge = 16;
constexpr int chevronEdge = 14;
constexpr int leastWidth = 140;

} // namespace

ModelButton::ModelButton(const CurrentCatalog &catalog, QWidget *parent)
    : QPushButton(parent)
    , m_catalog(catalog)
{
    setObjectName(u"modelButton"_s);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAutoDefault(false);
    followCatalog();
    connect(&m_catalog, &CurrentCatalog::changed, this, &ModelButton::followCatalog);
    connect(this, &QPushButton::clicked, this, &ModelButton::openList);
}

ModelList &ModelButton::list()
{
    if (m_list == nullptr) {
        m_list = new ModelList(this);
        connect(m_list, &ModelList::offerChosen, this, &ModelButton::offerChosen);
        connect(m_list, &ModelList::keyRequested, this, &ModelButton::keyRequested);
        fillList();
    }
    return *m_list;
}

void ModelButton::setOffer(const ModelId &model, const ServiceId &service)
{
    m_model = model;
    m_service = service;
    const ModelSpec *spec = m_catalog.value().model(model);
    const Service *place = m_catalog.value().service(service);
    m_title = spec != nullptr && !spec->title.isEmpty() ? spec->title : model.text();
    m_serviceTitle = place != nullptr ? place->title : service.text();
    if (m_title.isEmpty())
        m_title = tr("Choose a model");
    setAccessibleName(m_serviceTitle.isEmpty() ? m_title : tr("Model: %1 at %2").arg(m_title, m_serviceTitle));
    setToolTip(u"<p>%1</p>"_s.arg(accessibleName().toHtmlEscaped()));
    updateGeometry();
    update();
}

void ModelButton::followCatalog()
{
    if (m_list != nullptr)
        fillList();
    setOffer(m_model, m_service);
}

void ModelButton::fillList()
{
    m_list->setRows(offerRows(m_catalog.value()));
    const QList<ModelId> own = m_catalog.modelFiles().keys();
    m_list->setOwnModels(QSet<ModelId>(own.begin(), own.end()));
}

void ModelButton::setKeyStates(const QHash<ServiceId, KeyState> &states)
{
    list().setKeyStates(states);
}

void ModelButton::setRecent(const QList<std::pair<ModelId, ServiceId>> &newestFirst)
{
    list().setRecent(newestFirst);
}

void ModelButton::setFavourites(const QList<std::pair<ModelId, ServiceId>> &offers)
{
    list().setFavourites(offers);
}

void ModelButton::openList()
{
    list().openUnder(*this, {m_model, m_service});
}

QString ModelButton::serviceWords() const
{
    //: the service, after the title of the model
    return m_serviceTitle.isEmpty() ? QString() : tr("· %1").arg(m_serviceTitle);
}

QSize ModelButton::sizeHint() const
{
    const int service = fontMetrics().horizontalAdvance(serviceWords());
    const int words = fontMetrics().horizontalAdvance(m_title) + (service > 0 ? wordGap + service : 0);
    return {padding + iconEdge + gap + words + 2 + gap + chevronEdge + padding,
            std::max(controlHeight, fontMetrics().height() + 8)};
}

QSize ModelButton::minimumSizeHint() const
{
    return {leastWidth, sizeHint().height()};
}

// The body is the style's; the two tones of the words no standard button has.
void ModelButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);

    const Tokens tokens = tokensOf(palette());
    const QRect inner = rect().adjusted(padding, 0, -padding, 0);
    const auto box = [&](int left, int edge) {
        return onPixels(painter, QRectF(left, (height() - edge) / 2.0, edge, edge));
    };
    paintIcon(painter, "sparkles"_L1, box(inner.left(), iconEdge), isEnabled() ? tokens.accent : tokens.mutedText);
    paintIcon(painter, "chevron-down"_L1, box(inner.right() + 1 - chevronEdge, chevronEdge), tokens.mutedText);
    QRect words = inner.adjusted(iconEdge + gap, 0, -(chevronEdge + gap), 0);
    // Where there is no room for all, the service goes first: it is in the list and in the tool tip.
    const int service = fontMetrics().horizontalAdvance(serviceWords());
    const int title = std::min(fontMetrics().horizontalAdvance(m_title) + 1, words.width());
    painter.setPen(isEnabled() ? tokens.text : tokens.mutedText);
    painter.drawText(QRect(words.left(), 0, title, height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_title, Qt::ElideRight, title));
    words.setLeft(words.left() + title + wordGap);
    painter.setPen(tokens.mutedText);
    if (service > 0 && words.width() > 3 * wordGap)
        painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(serviceWords(), Qt::ElideRight, words.width() + 1));
}

} // namespace pentimento
