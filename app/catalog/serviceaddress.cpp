// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/serviceaddress.h"

#include "app/base/webaddress.h"

#include <QStringList>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> hostComplaint(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return u"is no address"_s;
    if (url.scheme() == "http"_L1 && !isLoopback(url))
        return u"should begin with https: over http the key would travel in the open (http is for this computer only)"_s;
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return u"should begin with https"_s;
    if (url.authority().contains(u'@'))
        return u"should not hold a user name or password"_s;
    if (url.hasQuery())
        return u"should not hold a query (what follows a question mark)"_s;
    if (url.hasFragment())
        return u"should not hold a fragment (what follows a number sign)"_s;
    return std::nullopt;
}

} // namespace

std::optional<QString> baseComplaint(const QUrl &base)
{
    return hostComplaint(base);
}

std::optional<QString> originComplaint(const QUrl &origin)
{
    if (auto complaint = hostComplaint(origin))
        return complaint;
    if (!origin.path().isEmpty() && origin.path() != "/"_L1)
        return u"should end with the host or the port: an origin has no path"_s;
    return std::nullopt;
}

std::optional<QString> wildcardComplaint(const QString &origin, const QUrl &base)
{
    // What an asterisk stands for is an ordinary name in an ordinary place.
    QString example = origin;
    example.replace("https://*."_L1, "https://any."_L1);
    if (auto complaint = originComplaint(QUrl(example, QUrl::StrictMode)))
        return complaint;
    if (QUrl(example).host().count(u'.') < 2)
        return u"should have a name of its own behind the asterisk, such as https://*.example.org"_s;
    if (!isOfOrigins(QUrl(originOf(base)), {origin}))
        return u"should cover the base: hosts of somebody else are named one by one"_s;
    return std::nullopt;
}

std::optional<QString> pathComplaint(const QString &path, const QString &mustHold)
{
    const QStringList steps = path.split(u'/');
    if (steps.contains(u"."_s) || steps.contains(u".."_s))
        return u"should not step upwards"_s;
    QString rest = path;
    rest.remove("{model}"_L1).remove("{app}"_L1).remove("{id}"_L1);
    if (rest.contains(u'{') || rest.contains(u'}'))
        return u"holds a place that is not known; there are {model}, {app} and {id}"_s;
    if (!path.contains(mustHold))
        return u"should hold the place %1"_s.arg(mustHold);
    return std::nullopt;
}

} // namespace pentimento
