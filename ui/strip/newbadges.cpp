// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strip/newbadges.h"

#include "ui/strip/stripmodel.h"
#include "ui/strip/stripview.h"

#include <QToolButton>

#include <algorithm>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8; // from the panel's end

} // namespace

NewBadges::NewBadges(const StripModel &model, StripView &view, QWidget *parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
    , m_panel(parent)
    , m_before(made(u"newBefore"_s))
    , m_after(made(u"newAfter"_s))
{
}

QToolButton *NewBadges::made(const QString &objectName)
{
    auto *badge = new QToolButton(m_panel);
    badge->setObjectName(objectName);
    badge->setProperty("look", u"chip"_s);
    badge->setToolTip(tr("Shows the new results, without opening them."));
    badge->hide();
    connect(badge, &QToolButton::clicked, this, [this, badge] {
        const QList<int> rows = hiddenRows(badge == m_after);
        if (!rows.isEmpty())
            m_view.scrollTo(m_model.index(rows.first()));
    });
    return badge;
}

QList<int> NewBadges::hiddenRows(bool after) const
{
    const int middle = m_view.viewport()->width() / 2;
    QList<int> rows;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        if (!m_model.card(index).isNew || m_view.isInSight(index))
            continue;
        if ((m_view.visualRect(index).center().x() > middle) == after)
            rows.append(row);
    }
    if (!after)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

void NewBadges::update()
{
    place(m_before, false);
    place(m_after, true);
}

void NewBadges::place(QToolButton *badge, bool after)
{
    const auto count = int(hiddenRows(after).size());
    badge->setText(tr("%n new", "results that are out of sight", count));
    badge->setVisible(count > 0);
    badge->adjustSize();
    const int x = after ? m_panel->width() - badge->width() - margin : margin;
    badge->move(x, (m_panel->height() - badge->height()) / 2);
}

} // namespace pentimento
