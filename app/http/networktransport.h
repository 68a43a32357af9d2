// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/transport.h"

#include <QPointer>

#include <array>
#include <memory>

class QNetworkAccessManager;

namespace pentimento {

// The network. Follows no redirect, keeps no cookie, ignores no TLS error, stores no answer; knows neither keys nor services.
// One QNetworkAccessManager for each lane, so that held creates and long downloads never delay a cancel.
class NetworkTransport final : public Transport
{
public:
    NetworkTransport();
    ~NetworkTransport() override;

    HttpCall *send(const HttpRequest &request, QObject *owner) override;

private:
    std::array<std::unique_ptr<QNetworkAccessManager>, 3> m_lanes;
    std::array<QList<QPointer<HttpCall>>, 3> m_underWay;
};

} // namespace pentimento
