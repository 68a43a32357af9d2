// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/lineageorder.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <set>
#include <tuple>

namespace pentimento {

namespace {

bool isOlder(const Version &a, const Version &b)
{
    return std::tie(a.createdAt, a.id) < std::tie(b.createdAt, b.id);
}

// For each version, by its place in the list: who comes from it, and how many have to come before it.
struct Kinship
{
    QList<QList<qsizetype>> children;
    QList<qsizetype> missingParents;
};

Kinship kinshipOf(const QList<Version> &versions, const VersionId &root)
{
    QHash<VersionId, qsizetype> places;
    for (qsizetype i = 0; i < versions.size(); ++i)
        places.insert(versions.at(i).id, i);
    Kinship kinship{QList<QList<qsizetype>>(versions.size()), QList<qsizetype>(versions.size(), 0)};
    for (qsizetype i = 0; i < versions.size(); ++i) {
        if (versions.at(i).id == root)
            continue;
        const QSet<VersionId> parents(versions.at(i).parents.begin(), versions.at(i).parents.end());
        for (const VersionId &parent : parents) {
            const auto found = places.constFind(parent);
            if (found == places.cend() || *found == i)
                continue;
            kinship.children[*found].append(i);
            ++kinship.missingParents[i];
        }
    }
    return kinship;
}

} // namespace

QList<Version> parentsFirst(QList<Version> versions, const VersionId &root)
{
    std::sort(versions.begin(), versions.end(), isOlder);
    Kinship kinship = kinshipOf(versions, root);
    std::set<qsizetype> ready;
    std::set<qsizetype> waiting;
    for (qsizetype i = 0; i < versions.size(); ++i)
        (kinship.missingParents.at(i) == 0 ? ready : waiting).insert(i);

    QList<Version> ordered;
    ordered.reserve(versions.size());
    while (!ready.empty() || !waiting.empty()) {
        std::set<qsizetype> &from = ready.empty() ? waiting : ready;
        auto next = from.begin();
        if (ordered.isEmpty()) {
            const auto isRoot = [&](qsizetype i) { return versions.at(i).id == root; };
            if (const auto first = std::find_if(from.begin(), from.end(), isRoot); first != from.end())
                next = first;
        }
        const qsizetype place = *next;
        from.erase(next);
        ordered.append(versions.at(place));
        for (const qsizetype child : std::as_const(kinship.children[place])) {
            if (--kinship.missingParents[child] == 0 && waiting.erase(child) > 0)
                ready.insert(child);
        }
    }
    return ordered;
}

} // namespace pentimento
