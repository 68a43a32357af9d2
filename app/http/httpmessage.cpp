// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/httpmessage.h"

#include <QHostAddress>

namespace pentimento {

using namespace Qt::StringLiterals;

QByteArray headerValue(const HttpHeaders &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString originOf(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    const int standard = scheme == "https"_L1 ? 443 : scheme == "http"_L1 ? 80 : -1;
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.contains(u':'))
        host = u'[' + host + u']';
    return scheme + u"://"_s + host + u':' + QString::number(url.port(standard));
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host().toLower();
    if (host == "localhost"_L1)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

bool isPrivateAddress(const QUrl &url)
{
    const QHostAddress address(url.host());
    if (address.isNull())
        return isLoopback(url);
    bool isMapped = false;
    const QHostAddress four(address.toIPv4Address(&isMapped));
    return isMapped ? !four.isGlobal() : !address.isGlobal();
}

} // namespace pentimento
