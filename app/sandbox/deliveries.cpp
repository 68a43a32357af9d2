// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/deliveries.h"

#include "app/sandbox/sandboxids.h"

namespace pentimento {

using namespace Qt::StringLiterals;

QString Deliveries::add(DeliveredFile delivery, const QDateTime &now)
{
    const QString token = makeDeliveryToken();
    const QString path = u"delivery/"_s + token + u'/' + delivery.name;
    m_bytes += delivery.content.size();
    m_byToken.insert(token, std::move(delivery));
    m_oldestFirst.enqueue({token, now});
    while (m_bytes > mostBytes && m_oldestFirst.size() > 1)
        dropOldest();
    return path;
}

const DeliveredFile *Deliveries::find(const QString &token, const QString &name) const
{
    const auto at = m_byToken.constFind(token);
    return at == m_byToken.constEnd() || at->name != name ? nullptr : &*at;
}

void Deliveries::expire(const QDateTime &now, std::chrono::milliseconds life)
{
    while (!m_oldestFirst.isEmpty() && m_oldestFirst.head().since.msecsTo(now) >= life.count())
        dropOldest();
}

void Deliveries::dropOldest()
{
    const QString token = m_oldestFirst.dequeue().token;
    m_bytes -= m_byToken.take(token).content.size();
}

} // namespace pentimento
