// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxrequest.h"

namespace pentimento {

using namespace Qt::StringLiterals;

// A pattern's "*" is any one segment.
bool SandboxRequest::is(QByteArrayView asked, std::initializer_list<QStringView> pattern) const
{
    if (method != asked || qsizetype(pattern.size()) != path.size())
        return false;
    return std::equal(pattern.begin(), pattern.end(), path.begin(),
                      [](QStringView wanted, const QString &segment) { return wanted == u"*" || wanted == segment; });
}

QString SandboxRequest::queryValue(const QString &name) const
{
    return query.queryItemValue(name, QUrl::FullyDecoded).replace(u'+', u' ');
}

QStringList pathSegments(const QUrl &url)
{
    QStringList segments;
    const QStringList encoded = url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    for (const QString &segment : encoded)
        segments.append(QUrl::fromPercentEncoding(segment.toUtf8()));
    return segments;
}

QString addressBelow(const QUrl &base, const QString &path)
{
    return base.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) + u'/' + path;
}

} // namespace pentimento
