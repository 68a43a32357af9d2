// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace pentimento {

// A page of a list that is newest first and grows at its head while somebody pages through it: a cursor names an entry,
// not a position, so nothing is shown twice or left out.
struct CursorPage
{
    QList<qint64> numbers; // newest first
    QString next;          // cursor of the older page; empty: this is the last
    QString previous;      // of the newer one

    friend bool operator==(const CursorPage &, const CursorPage &) = default;
};

// `newestFirst` falls. Nothing for a cursor that was not ours.
[[nodiscard]] std::optional<CursorPage> cursorPage(const QList<qint64> &newestFirst, const QString &cursor, int size);

} // namespace pentimento
