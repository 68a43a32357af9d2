// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/prompthistory.h"

namespace pentimento {

void PromptHistory::setEntries(const QStringList &newestFirst)
{
    m_entries = newestFirst;
    m_entries.removeAll(QString());
    m_entries.removeDuplicates();
    m_at = -1;
}

// Who changes what the walk showed has a new unsent text.
void PromptHistory::beginAnew(const QString &current)
{
    if (m_at >= 0 && current == m_entries.at(m_at))
        return;
    m_at = -1;
    m_unsent = current;
}

std::optional<QString> PromptHistory::older(const QString &current)
{
    beginAnew(current);
    for (qsizetype i = m_at + 1; i < m_entries.size(); ++i) {
        if (m_entries.at(i) == current)
            continue;
        m_at = i;
        return m_entries.at(i);
    }
    return std::nullopt;
}

std::optional<QString> PromptHistory::newer(const QString &current)
{
    beginAnew(current);
    while (m_at >= 0) {
        --m_at;
        const QString text = m_at < 0 ? m_unsent : m_entries.at(m_at);
        if (text != current)
            return text;
    }
    return std::nullopt;
}

} // namespace pentimento
