// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/keystore.h"

#include <optional>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

bool isAround(QChar c)
{
    return c.isSpace() || QStringView(u"\"'`“”‘’«»\u200b\ufeff").contains(c);
}

QStringView inside(QStringView text)
{
    while (!text.isEmpty() && isAround(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isAround(text.back()))
        text.chop(1);
    return text;
}

// The rest after a word of the header, if the text begins with it: "Bearer" is one, "Bearers" may be a key.
std::optional<QStringView> after(QStringView text, QStringView word)
{
    if (!text.startsWith(word, Qt::CaseInsensitive))
        return std::nullopt;
    const QStringView rest = text.sliced(word.size());
    const bool ends = rest.isEmpty() || isAround(rest.front()) || word.endsWith(u':');
    return ends ? std::optional(inside(rest)) : std::nullopt;
}

} // namespace

Error noKey(const KeyName &name)
{
    Error error;
    error.kind = ErrorKind::KeyMissing;
    error.subject = name.service.text();
    error.code = KeyProblem::none;
    error.charged = Charged::No;
    error.delivery = Delivery::NotSent;
    return error;
}

KeyState keyStateOf(const Result<QByteArray> &answer)
{
    if (answer)
        return KeyState::Present;
    if (answer.error().code == KeyProblem::none)
        return KeyState::Absent;
    return answer.error().code == KeyProblem::noStore ? KeyState::NoStore : KeyState::Locked;
}

QByteArray cleanedKey(const QString &text)
{
    QStringView key = inside(text);
    for (const QStringView word : {u"Authorization:", u"x-key:", u"Bearer", u"Token", u"Key"})
        key = after(key, word).value_or(key);
    QByteArray cleaned;
    for (const QChar c : key) {
        if (isAround(c))
            continue;
        // A header takes visible ASCII only; anything else is no key but an accident of copying.
        if (c < QChar(0x21) || c > QChar(0x7e))
            return {};
        cleaned += char(c.unicode());
    }
    return cleaned;
}

} // namespace pentimento
