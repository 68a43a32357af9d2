// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/predictionshelf.h"

namespace pentimento {

SandboxPrediction &PredictionShelf::add(SandboxPrediction prediction)
{
    for (auto at = m_byNumber.begin(); m_byNumber.size() >= mostKept && at != m_byNumber.end();) {
        if (!isFinal(at->second.status)) {
            ++at;
            continue;
        }
        m_numbers.remove(at->second.id);
        at = m_byNumber.erase(at);
    }
    const qint64 number = m_next++;
    m_numbers.insert(prediction.id, number);
    return m_byNumber.emplace(number, std::move(prediction)).first->second;
}

SandboxPrediction *PredictionShelf::find(const QString &id)
{
    const auto number = m_numbers.constFind(id);
    return number == m_numbers.constEnd() ? nullptr : &m_byNumber.at(*number);
}

std::optional<QList<const SandboxPrediction *>> PredictionShelf::page(const PredictionFilter &filter,
                                                                      const QString &cursor, CursorPage &links) const
{
    constexpr int size = 100;
    QList<qint64> numbers;
    for (auto at = m_byNumber.rbegin(); at != m_byNumber.rend(); ++at) {
        const QDateTime &created = at->second.created;
        if (filter.createdAfter.isValid() && created < filter.createdAfter)
            continue;
        if (filter.createdBefore.isValid() && created > filter.createdBefore)
            continue;
        numbers.append(at->first);
    }
    const auto found = cursorPage(numbers, cursor, size);
    if (!found)
        return std::nullopt;
    links = *found;
    QList<const SandboxPrediction *> entries;
    for (const qint64 number : found->numbers)
        entries.append(&m_byNumber.at(number));
    return entries;
}

void PredictionShelf::noteFinished(const SandboxPrediction &prediction)
{
    m_finished.enqueue(prediction.id);
}

void PredictionShelf::expire(const QDateTime &now, std::chrono::milliseconds life)
{
    while (!m_finished.isEmpty()) {
        SandboxPrediction *oldest = find(m_finished.head());
        if (oldest != nullptr && oldest->completed.msecsTo(now) < life.count())
            return;
        m_finished.dequeue();
        if (oldest == nullptr)
            continue;
        oldest->dataRemoved = true;
        oldest->input = {};
        oldest->output = QJsonValue();
        oldest->logs.clear();
    }
}

} // namespace pentimento
