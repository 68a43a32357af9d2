// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/keycleaning.h"

#include "app/secrets/keystore.h"

#include <QCoreApplication>

#include <algorithm>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct CleaningText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::KeyCleaning)
};

bool isInvisible(QChar c)
{
    return c.isSpace() || c == QChar(0x200b) || c == QChar(0xfeff);
}

bool isQuote(QChar c)
{
    return QStringView(u"\"'`“”‘’«»").contains(c);
}

// A header takes visible ASCII only.
bool isForeign(QChar c)
{
    return !isInvisible(c) && !isQuote(c) && (c < QChar(0x21) || c > QChar(0x7e));
}

} // namespace

// The cleaning itself is the key store's; here is only told what it did.
KeyCleaning cleanedInput(const QString &text)
{
    KeyCleaning cleaning;
    cleaning.key = cleanedKey(text);
    if (cleaning.key.isEmpty())
        return cleaning;
    QString visible;
    int spaces = 0;
    for (const QChar c : text) {
        if (isInvisible(c))
            ++spaces;
        else if (isQuote(c))
            cleaning.hadQuotes = true;
        else
            visible += c;
    }
    cleaning.hadWord = visible.size() != cleaning.key.size();
    // Where a word was taken away, so was the space behind it.
    cleaning.hadSpaces = spaces > (cleaning.hadWord ? 1 : 0);
    return cleaning;
}

QString cleaningText(const QString &text, const KeyCleaning &cleaning)
{
    if (cleaning.key.isEmpty()) {
        const bool hasForeign = std::any_of(text.begin(), text.end(), isForeign);
        return hasForeign ? CleaningText::tr("This is no key: it has characters that keys do not have.") : QString();
    }
    QStringList sentences;
    if (cleaning.hadWord)
        sentences.append(CleaningText::tr("The word before the key was left out."));
    if (cleaning.hadQuotes)
        sentences.append(CleaningText::tr("Quotation marks were left out."));
    if (cleaning.hadSpaces)
        sentences.append(CleaningText::tr("Spaces and line ends were left out."));
    return sentences.join(u' ');
}

} // namespace pentimento
