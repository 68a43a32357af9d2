// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/transport.h"
#include "app/secrets/keystore.h"

#include <QStringList>

namespace pentimento {

// How a service wants to be shown its key, and who may see it.
struct Authorization
{
    KeyName key;
    QByteArray headerName = "Authorization"; // empty: the service needs no key
    QByteArray valuePrefix = "Bearer ";
    QStringList origins; // as isOfOrigins() takes them
};

// The one place that adds a key to a request. It refuses every origin that is not the service's own, plain http to
// anything but this computer, and every redirect to elsewhere; it follows a GET's redirect within the origins, never
// that of a POST. What comes back has the key taken out again: services echo it in error texts.
class AuthorizedTransport final : public Transport
{
public:
    // Transport and store must outlive this one.
    AuthorizedTransport(Transport &inner, KeyStore &store, Authorization authorization);

    HttpCall *send(const HttpRequest &request, QObject *owner) override;

private:
    Transport &m_inner;
    KeyStore &m_store;
    Authorization m_authorization;
};

// Whether the key may go to this address.
[[nodiscard]] bool mayCarryKey(const QUrl &url, const QStringList &origins);

} // namespace pentimento
