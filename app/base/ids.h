// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHashFunctions>
#include <QString>

namespace pentimento {

// A name that cannot be mistaken for a name of another kind.
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &a, const Id &b) { return a.m_text.compare(b.m_text) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using JobId = Id<struct JobTag>;         // UUIDv7
using RunId = Id<struct RunTag>;         // UUIDv7
using VersionId = Id<struct VersionTag>; // UUIDv7
using ImageId = Id<struct ImageTag>;     // SHA-256 of the file's bytes, lower-case hex
using ModelId = Id<struct ModelTag>;     // owner/name
using ServiceId = Id<struct ServiceTag>; // "kkiai", "sandbox" …

// A UUIDv7 (RFC 9562): sorts by the time it was made, also within one millisecond of one process.
[[nodiscard]] QString makeUuidV7();
[[nodiscard]] QString makeUuidV7(qint64 msSinceEpoch);

} // namespace pentimento
