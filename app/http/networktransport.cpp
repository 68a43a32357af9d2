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

HttpCall *NetworkTransport::send(const HttpRequest &request, QObject *owner)
{
    return new NetworkCall(request, *m_lanes.at(size_t(request.lane)), owner);
}

} // namespace pentimento
