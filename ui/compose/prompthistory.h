// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace pentimento {

// A walk through earlier prompts. What stood in the field when the walk began is kept and comes back at its end. Knows
// no widget.
class PromptHistory
{
public:
    void setEntries(const QStringList &newestFirst); // ends a walk
    [[nodiscard]] const QStringList &entries() const { return m_entries; }

    // The text to show in place of `current`; nothing: there is none in that direction. An entry that equals what is
    // shown is passed over.
    [[nodiscard]] std::optional<QString> older(const QString &current);
    [[nodiscard]] std::optional<QString> newer(const QString &current);

private:
    void beginAnew(const QString &current);

    QStringList m_entries;
    QString m_unsent;
    qsizetype m_at = -1; // -1: at the unsent text
};

} // namespace pentimento
