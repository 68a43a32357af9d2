// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/picturedesk.h"

#include "app/desk/noticedesk.h"
#include "app/desk/pictureintake.h"
#include "app/main/engine.h"
#include "ui/compose/composepanel.h"
#include "ui/compose/wells.h"

namespace pentimento {

PictureDesk::PictureDesk(Engine &engine, ComposePanel &compose, NoticeDesk &notices, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_compose(compose)
    , m_notices(notices)
{
}

void PictureDesk::offer(const QList<PictureSource> &sources, const WellTarget &target)
{
    begin({.sources = sources, .target = target});
}

void PictureDesk::editThis(const VersionId &version)
{
    begin({.sources = {LibraryPicture{version}}, .target = {}, .isEditThis = true});
}

void PictureDesk::begin(Order order)
{
    m_notices.remove(QStringLiteral("intake"));
    m_orders.append(std::move(order));
    next();
}

// Room is looked at when an order's turn comes: the one before may have filled a well.
void PictureDesk::next()
{
    if (m_isBusy || m_orders.isEmpty())
        return;
    Order &order = m_orders.first();
    const ModelSpec *model = m_engine.catalog().model(m_compose.draft().request.model);
    if (order.summary.taken.isEmpty() && !order.isEditThis && model != nullptr) {
        order.room = m_compose.roomFor(order.target);
        order.summary.model = model->title;
    }
    if (order.sources.isEmpty() || order.room <= 0) {
        finish();
        return;
    }
    m_isBusy = true;
    m_compose.setIntakeBusy(int(std::min<qsizetype>(order.sources.size(), order.room)));
    auto *intake = new PictureIntake(m_engine, order.sources.takeFirst(), this);
    connect(intake, &PictureIntake::ended, this, [this, intake](const Result<InputImage> &image) {
        intake->deleteLater();
        take(image);
    });
    intake->start();
}

void PictureDesk::take(const Result<InputImage> &image)
{
    m_isBusy = false;
    Order &order = m_orders.first();
    if (image) {
        --order.room;
        order.summary.taken.append(image->name);
        place(*image);
    } else {
        order.summary.refused.append(image.error());
    }
    next();
}

void PictureDesk::place(const InputImage &image)
{
    Order &order = m_orders.first();
    if (order.isEditThis) {
        m_compose.replaceInputs({image}, true);
        m_compose.focusPrompt();
        return;
    }
    m_compose.addPicture(image, order.target);
    order.target = afterFirst(order.target);
}

void PictureDesk::finish()
{
    Order order = m_orders.takeFirst();
    order.summary.leftOut = int(order.sources.size());
    if (const auto notice = intakeNotice(order.summary))
        m_notices.show(*notice);
    if (m_orders.isEmpty())
        m_compose.setIntakeBusy(0);
    next();
}

} // namespace pentimento
