// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/banner.h"

#include "ui/shared/icons.h"
#include "ui/shared/noticebar.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSeen = 3;
constexpr int gap = 8;

} // namespace

BannerStack::BannerStack(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_more(new QToolButton(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gap);
    m_more->setObjectName(u"moreNotices"_s);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        arrange();
    });
    m_column->addWidget(m_more, 0, Qt::AlignHCenter);
    setAccessibleName(tr("Notices"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

NoticeBar *BannerStack::barOf(const QString &key) const
{
    const auto found =
        std::find_if(m_bars.begin(), m_bars.end(), [&key](const NoticeBar *bar) { return bar->notice().key == key; });
    return found == m_bars.end() ? nullptr : *found;
}

NoticeBar *BannerStack::makeBar(const Notice &notice)
{
    auto *bar = new NoticeBar(notice, m_lingering, this);
    connect(bar, &NoticeBar::actionTriggered, this,
            [this, key = notice.key](const QString &id) { Q_EMIT actionTriggered(key, id); });
    connect(bar, &NoticeBar::closeRequested, this, [this, key = notice.key] {
        remove(key);
        Q_EMIT closed(key);
    });
    return bar;
}

void BannerStack::show(const Notice &notice)
{
    qsizetype place = 0;
    if (NoticeBar *before = barOf(notice.key)) {
        if (before->notice() == notice)
            return;
        place = m_bars.indexOf(before);
        drop(before);
    }
    NoticeBar *bar = makeBar(notice);
    m_bars.insert(place, bar);
    m_column->insertWidget(int(place), bar);
    arrange();
    bar->announce();
}

void BannerStack::remove(const QString &key)
{
    if (NoticeBar *bar = barOf(key)) {
        drop(bar);
        arrange();
    }
}

QList<Notice> BannerStack::notices() const
{
    QList<Notice> all;
    for (const NoticeBar *bar : m_bars)
        all.append(bar->notice());
    return all;
}

void BannerStack::drop(NoticeBar *bar)
{
    m_bars.removeOne(bar);
    m_column->removeWidget(bar);
    bar->hide(); // the focus goes on to what comes next
    bar->deleteLater();
}

void BannerStack::arrange()
{
    const auto hidden = int(std::max<qsizetype>(0, m_bars.size() - mostSeen));
    if (hidden == 0)
        m_showsAll = false;
    for (qsizetype at = 0; at < m_bars.size(); ++at)
        m_bars.at(at)->setVisible(m_showsAll || at < mostSeen);
    m_more->setVisible(hidden > 0);
    //: further notices, on the button that shows them
    m_more->setText(m_showsAll ? tr("Show fewer") : tr("%n more", nullptr, hidden));
    m_more->setIcon(icon(m_showsAll ? "chevron-up"_L1 : "chevron-down"_L1));
    setVisible(!m_bars.isEmpty());
    updateGeometry();
    Q_EMIT heightChanged();
}

bool BannerStack::event(QEvent *event)
{
    // Details that fold out, words that wrap.
    if (event->type() == QEvent::LayoutRequest)
        Q_EMIT heightChanged();
    return QWidget::event(event);
}

} // namespace pentimento
