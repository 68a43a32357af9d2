// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/webaddress.h"

#include <QRegularExpression>

#include <algorithm>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView wildcardStart{"https://*."};

// Compares texts that originOf() wrote: host names in small letters, the usual port left out.
bool isBelow(const QString &origin, const QString &wildcard)
{
    const QString end = wildcard.sliced(wildcardStart.size() - 1); // ".bfl.ai", ".bfl.ai:8443"
    const QString start = u"https://"_s;
    return origin.startsWith(start) && origin.endsWith(end) && origin.size() > start.size() + end.size();
}

} // namespace

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

bool isOfOrigins(const QUrl &url, const QStringList &origins)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    const bool safe = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
    const QString origin = originOf(url);
    return safe && std::any_of(origins.begin(), origins.end(), [&origin](const QString &allowed) {
               return isWildcardOrigin(allowed) ? isBelow(origin, allowed) : origin == allowed;
           });
}

bool isWildcardOrigin(const QString &origin)
{
    return origin.startsWith(wildcardStart);
}

} // namespace pentimento
