// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/redaction.h"

#include <QRegularExpression>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestSecret = 6;

bool isHarmful(QChar c)
{
    if (c == u'\n' || c == u'\t')
        return false;
    const bool bidi = (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069))
                      || c == QChar(0x200e) || c == QChar(0x200f);
    return bidi || c.category() == QChar::Other_Control;
}

} // namespace

QString redacted(QString text, const QStringList &secrets, qsizetype limit)
{
    for (const QString &secret : secrets) {
        if (secret.size() >= shortestSecret)
            text.replace(secret, "[redacted]"_L1);
    }
    // A service may send megabytes; only what can be shown goes through the expressions.
    text.truncate(4 * limit + 1000);
    static const QRegularExpression dataUri(u"data:([\\w.+/-]{0,100})[;,][\\w;=,+/%-]{24,}"_s);
    text.replace(dataUri, u"data:\\1,[…]"_s);
    static const QRegularExpression credential(u"\\b(Bearer|Token|x-key:?|Key)\\s+[A-Za-z0-9._~+/=-]{8,}"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    text.replace(credential, u"\\1 [redacted]"_s);
    for (QChar &c : text) {
        if (isHarmful(c))
            c = u' ';
    }
    if (text.size() > limit) {
        text.truncate(limit);
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += u'…';
    }
    return text;
}

QString redactedUrl(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
}

} // namespace pentimento
