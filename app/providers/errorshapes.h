// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QStringList>

namespace pentimento {

// The words of an error body, whichever of the shapes it has: {error: text}, {error: {message, code}}, {detail: text},
// FastAPI's {detail: [{loc, msg}]}, {title, detail, invalid_fields}, {success: false, message}, {description, code}.
struct ErrorWords
{
    QString text;
    QString code; // or the type, where there is no code
    QString type; // says more than the code where that is a number
    QStringList fields; // without "input."

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && code.isEmpty(); }
};

[[nodiscard]] ErrorWords errorWordsIn(const QJsonValue &body);

// The readable beginning of a body that is no JSON: a page's title or text without its tags.
[[nodiscard]] QString beginningOf(const QByteArray &body);

} // namespace pentimento
