// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace pentimento {

// What was not understood while reading a schema, in the order in which it was met. Hostile documents have no end of
// it: entries are clipped, and after a few hundred only their end is noted.
class SchemaNotes
{
public:
    void add(const QString &where, const QString &what);

    [[nodiscard]] const QStringList &list() const { return m_list; }

private:
    QStringList m_list;
};

// A foreign word for a note: «word», clipped.
[[nodiscard]] QString quoted(const QString &word);

} // namespace pentimento
