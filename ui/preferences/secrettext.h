// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>

namespace pentimento {

// A short text in one place of memory, which it never leaves for a larger one, and which is overwritten when it goes.
class SecretText
{
public:
    static constexpr qsizetype longest = 8192;

    SecretText() { m_text.reserve(longest); }
    SecretText(const SecretText &) = delete;
    SecretText &operator=(const SecretText &) = delete;
    ~SecretText() { wipe(); }

    [[nodiscard]] const QString &text() const { return m_text; } // not to be copied: a copy is not overwritten
    [[nodiscard]] qsizetype size() const { return m_text.size(); }

    // What does not fit is left out.
    void replace(qsizetype at, qsizetype length, QStringView text)
    {
        m_text.remove(at, length);
        m_text.insert(at, text.first(std::min(text.size(), longest - m_text.size())));
    }

    void wipe()
    {
        m_text.fill(QChar(), longest); // also what removing has left behind the end
        m_text.resize(0);
    }

private:
    QString m_text;
};

} // namespace pentimento
