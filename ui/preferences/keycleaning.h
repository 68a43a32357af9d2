// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace pentimento {

// What is left of a text that somebody pasted as a key, and what was taken away.
struct KeyCleaning
{
    QByteArray key; // empty: nothing in it can be one
    bool hadQuotes = false;
    bool hadSpaces = false; // or line ends
    bool hadWord = false;   // "Bearer" and its kind

    [[nodiscard]] bool isChanged() const { return hadQuotes || hadSpaces || hadWord; }

    friend bool operator==(const KeyCleaning &, const KeyCleaning &) = default;
};

[[nodiscard]] KeyCleaning cleanedInput(const QString &text);

// What was done, or why the text cannot be a key, in sentences; empty where there is nothing to say. Never the key.
[[nodiscard]] QString cleaningText(const QString &text, const KeyCleaning &cleaning);

} // namespace pentimento
