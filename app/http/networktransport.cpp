// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/networktransport.h"

#include "app/http/networkcall.h"

#include <QNetworkAccessManager>

namespace pentimento {

NetworkTransport::NetworkTransport()
{
    for (auto &manager : m_lanes) {
        manager = std::make_unique<QNetworkAccessManager>();
        manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        manager->setStrictTransportSecurityEnabled(true);
        manager->setAutoDeleteReplies(false);
    }
}

NetworkTransport::~NetworkTransport() = default;

// A kept connection may have died unseen (sleep, a change of network), or be closed by the server just as the next request goes
// out. Qt would send that again; what may be sent only once ends in "nobody knows" although nothing was wrong. So a paid request
// starts on a new connection, unless others are under way: clearing would end those, and what they leave idle is fresh.
// ("Connection: close" is no cure: Qt 6.4.2 then sends queued requests on connections that the server is closing.)
HttpCall *NetworkTransport::send(const HttpRequest &request, QObject *owner)
{
    QNetworkAccessManager &manager = *m_lanes.at(size_t(request.lane));
    QList<QPointer<HttpCall>> &underWay = m_underWay.at(size_t(request.lane));
    underWay.removeIf([](const QPointer<HttpCall> &call) { return call.isNull(); });
    if (request.repeatable == Repeatable::No && underWay.isEmpty())
        manager.clearConnectionCache();
    auto *call = new NetworkCall(request, manager, owner);
    underWay.append(call);
    return call;
}

} // namespace pentimento
