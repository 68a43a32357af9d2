// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/noticedesk.h"

namespace pentimento {

NoticeDesk::NoticeDesk(BannerStack &banners, QObject *parent)
    : QObject(parent)
    , m_banners(banners)
{
    connect(&banners, &BannerStack::closed, this, [this](const QString &key) { m_answers.remove(key); });
    connect(&banners, &BannerStack::actionTriggered, this, [this](const QString &key, const QString &action) {
        const Answer answer = m_answers.value(key);
        remove(key);
        if (answer)
            answer(action);
    });
}

void NoticeDesk::show(const Notice &notice, Answer answer)
{
    m_answers.insert(notice.key, std::move(answer));
    m_banners.show(notice);
}

void NoticeDesk::remove(const QString &key)
{
    m_answers.remove(key);
    m_banners.remove(key);
}

} // namespace pentimento
