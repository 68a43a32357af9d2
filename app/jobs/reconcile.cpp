// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/reconcile.h"

#include <chrono>

namespace pentimento {

using namespace std::chrono_literals;

namespace {

// The service's clock and ours may differ.
constexpr std::chrono::milliseconds before = 5min;
constexpr std::chrono::milliseconds after = 15min;

bool isSameInput(QJsonObject echoed, const QJsonObject &sent, const QStringList &fileParameters)
{
    for (const QString &parameter : fileParameters) {
        if (!echoed.contains(parameter))
            return false;
        echoed.remove(parameter);
    }
    // A service may add defaults to the echo; what we sent must be there unchanged.
    for (auto it = sent.begin(); it != sent.end(); ++it) {
        if (echoed.value(it.key()) != it.value())
            return false;
    }
    return true;
}

} // namespace

std::optional<Prediction> findUnanswered(const QList<Prediction> &listed, const QJsonObject &input,
                                         const QStringList &fileParameters, qint64 submittedAt, const QSet<QString> &knownIds)
{
    std::optional<Prediction> found;
    for (const Prediction &candidate : listed) {
        if (knownIds.contains(candidate.id) || !candidate.createdAt.isValid())
            continue;
        const qint64 created = candidate.createdAt.toMSecsSinceEpoch();
        const bool inWindow = created >= submittedAt - before.count() && created <= submittedAt + after.count();
        if (!inWindow || !isSameInput(candidate.input, input, fileParameters))
            continue;
        if (!found || candidate.createdAt < found->createdAt)
            found = candidate;
    }
    return found;
}

} // namespace pentimento
