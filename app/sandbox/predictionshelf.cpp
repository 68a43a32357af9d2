// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/predictionshelf.h"

#include "app/base/jsonaccess.h"

namespace pentimento {

SandboxPrediction &PredictionShelf::add(SandboxPrediction prediction)
{
    makeRoom();
    const qint64 number = m_next++;
    prediction.inputBytes = compactJson(prediction.input).size();
    m_bytes += prediction.inputBytes;
    m_numbers.insert(prediction.id, number);
    return m_byNumber.emplace(number, std::move(prediction)).first->second;
}

void PredictionShelf::makeRoom()
{
    for (auto at = m_byNumber.begin(); at != m_byNumber.end();) {
        if (m_byNumber.size() < mostKept && m_bytes <= mostBytes)
            return;
        if (!isFinal(at->second.status)) {
            ++at;
            continue;
        }
        m_bytes -= at->second.inputBytes;
        m_numbers.remove(at->second.id);
        at = m_byNumber.erase(at);
    }
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
        m_bytes -= std::exchange(oldest->inputBytes, 0);
        oldest->output = QJsonValue();
        oldest->logs.clear();
    }
}

} // namespace pentimento
