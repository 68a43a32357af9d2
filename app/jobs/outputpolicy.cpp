// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/outputpolicy.h"

#include "app/http/httpmessage.h"

namespace pentimento {

using namespace Qt::StringLiterals;

bool mayFetch(const QUrl &url, const QUrl &serviceBase)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    // A service on this computer gives addresses on this computer; whatever port its files are at.
    if (isLoopback(serviceBase) && isLoopback(url))
        return url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.scheme() == "https"_L1 && !isPrivateAddress(url);
}

std::optional<QUrl> redirectTarget(const QUrl &from, const QByteArray &location, const QUrl &serviceBase)
{
    const QUrl target = from.resolved(QUrl(QString::fromUtf8(location)));
    const bool weaker = from.scheme() == "https"_L1 && target.scheme() != "https"_L1;
    if (weaker || !mayFetch(target, serviceBase))
        return std::nullopt;
    return target;
}

Result<QByteArray> dataUriBytes(const QString &uri)
{
    Error error;
    error.kind = ErrorKind::UnexpectedAnswer;
    error.code = u"data-uri"_s;
    const qsizetype comma = uri.indexOf(u',');
    if (!uri.startsWith("data:"_L1, Qt::CaseInsensitive) || comma < 0)
        return error;
    const QStringView head = QStringView(uri).first(comma);
    const QByteArray payload = QStringView(uri).sliced(comma + 1).toLatin1();
    if (!head.endsWith(u";base64", Qt::CaseInsensitive))
        return QByteArray::fromPercentEncoding(payload);
    auto decoded = QByteArray::fromBase64Encoding(payload, QByteArray::Base64Encoding | QByteArray::IgnoreBase64DecodingErrors);
    if (decoded.decoded.isEmpty())
        return error;
    return decoded.decoded;
}

} // namespace pentimento
