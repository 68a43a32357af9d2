// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/httpmessage.h"

#include <QHostAddress>

namespace pentimento {


QByteArray headerValue(const HttpHeaders &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

// QHostAddress::isGlobal() of Qt 6.4 takes private networks for global ones, hence a list of our own.
bool isPrivateAddress(const QUrl &url)
{
    QHostAddress address(url.host());
    if (address.isNull())
        return isLoopback(url);
    bool isMapped = false;
    if (const quint32 four = address.toIPv4Address(&isMapped); isMapped)
        address = QHostAddress(four);
    static const auto networks = [] {
        QList<QPair<QHostAddress, int>> list;
        for (const char *network : {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
                                    "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/3", "::/127", "64:ff9b::/96",
                                    "fc00::/7", "fe80::/10", "ff00::/8"})
            list.append(QHostAddress::parseSubnet(QString::fromLatin1(network)));
        return list;
    }();
    return std::any_of(networks.begin(), networks.end(), [&address](const auto &network) { return address.isInSubnet(network); });
}

} // namespace pentimento
