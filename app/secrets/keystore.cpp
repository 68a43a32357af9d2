// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/keystore.h"

namespace pentimento {

using namespace Qt::StringLiterals;

QByteArray cleanedKey(const QString &text)
{
    QString key = text.trimmed();
    for (const QStringView prefix : {QStringView(u"Authorization:"), QStringView(u"Bearer "), QStringView(u"Token "),
                                     QStringView(u"Key "), QStringView(u"x-key:")}) {
        if (key.startsWith(prefix, Qt::CaseInsensitive))
            key = key.sliced(prefix.size()).trimmed();
    }
    QByteArray cleaned;
    for (const QChar c : std::as_const(key)) {
        if (c.isSpace() || c == u'"' || c == u'\'' || c == QChar(0x200b) || c == QChar(0xfeff))
            continue;
        // A header takes visible ASCII only; anything else is no key but an accident of copying.
        if (c < QChar(0x21) || c > QChar(0x7e))
            return {};
        cleaned += char(c.unicode());
    }
    return cleaned;
}

} // namespace pentimento
