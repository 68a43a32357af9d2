// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/schematext.h"

namespace pentimento {

namespace {

bool isHarmful(QChar c)
{
    if (c == u'\n')
        return false;
    const bool bidi = (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069))
                      || c == QChar(0x200e) || c == QChar(0x200f);
    return bidi || c.category() == QChar::Other_Control;
}

bool isPaired(const QString &text, qsizetype at)
{
    if (text[at].isHighSurrogate())
        return at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return at > 0 && text[at - 1].isHighSurrogate();
}

} // namespace

QString plainText(const QString &text, qsizetype limit)
{
    QString plain = text.left(limit);
    const bool clipped = plain.size() < text.size();
    if (clipped && !plain.isEmpty() && plain.back().isHighSurrogate())
        plain.chop(1);
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const QChar c = plain.at(at);
        if (isHarmful(c))
            plain[at] = u' ';
        else if (c.isSurrogate() && !isPaired(plain, at))
            plain[at] = QChar::ReplacementCharacter;
    }
    plain = plain.trimmed();
    return clipped ? plain + u'…' : plain;
}

QString titleFromName(const QString &name)
{
    QString title = name;
    bool startsWord = true;
    for (QChar &c : title) {
        if (c == u'_' || c == u'-')
            c = u' ';
        if (startsWord)
            c = c.toUpper();
        startsWord = c == u' ';
    }
    return title.simplified();
}

} // namespace pentimento
