// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/webaddress.h"

#include <QRegularExpression>

namespace pentimento {

using namespace Qt::StringLiterals;

QString originOf(const QUrl &url)
{
    QUrl origin = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const int usualPort = origin.scheme() == "https"_L1 ? 443 : 80;
    if (origin.port() == usualPort)
        origin.setPort(-1);
    return QString::fromLatin1(origin.toEncoded());
}

bool isLoopback(const QUrl &url)
{
    static const QRegularExpression ipv4(QRegularExpression::anchoredPattern(u"127(\\.[0-9]{1,3}){3}"_s));
    const QString host = url.host();
    return host == "localhost"_L1 || host == "::1"_L1 || ipv4.match(host).hasMatch();
}

} // namespace pentimento
