// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strip/stripcard.h"

#include "ui/strip/cardwords.h"
#include "ui/strip/picturewords.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace pentimento {

namespace {

using State = StripCard::State;

bool isStored(const JobRecord &job, int output)
{
    return output < job.outputs.size() && job.outputs.at(output).state == OutputState::Stored;
}

bool isRefusal(const JobRecord &job)
{
    return job.error && job.error->kind == ErrorKind::Moderated;
}

State stateOfPicture(const JobRecord &job, const JobOutput &output)
{
    switch (job.phase) {
    case Phase::Failed:
    case Phase::Canceled:
    case Phase::Dropped:
        return State::Kept;
    case Phase::Waiting:
    case Phase::Parked:
        return output.provisional ? State::Provisional : State::Succeeded;
    default:
        return State::Succeeded;
    }
}

State stateOfPhase(const JobRecord &job)
{
    switch (job.phase) {
    case Phase::Held:
        return State::Held;
    case Phase::Queued:
        return State::Waiting;
    case Phase::Unknown:
        return State::Unknown;
    case Phase::Parked:
        return State::Parked;
    case Phase::Owed:
        return State::Owed;
    case Phase::Succeeded:
    case Phase::Partly:
    case Phase::Failed:
        return isRefusal(job) ? State::Refused : State::Failed;
    case Phase::Canceled:
    case Phase::Dropped:
        return State::Cancelled;
    case Phase::Foreign:
        return State::Foreign;
    default:
        return State::Running;
    }
}

State stateOf(const JobRecord &job, int output)
{
    if (output >= job.outputs.size())
        return stateOfPhase(job);
    switch (job.outputs.at(output).state) {
    case OutputState::Stored:
        return stateOfPicture(job, job.outputs.at(output));
    case OutputState::Owed:
        return State::Owed;
    case OutputState::Lost:
        return State::Failed;
    case OutputState::Pending:
        break;
    }
    return isEnd(job.phase) && job.phase != Phase::Partly ? stateOfPhase(job) : State::Running;
}

int cardCount(const JobRecord &job)
{
    return std::max(1, int(job.outputs.size()));
}

bool isShown(const JobRecord &job, int output)
{
    return job.phase != Phase::Dropped || isStored(job, output);
}

bool made(const JobRecord &job, const VersionId &version)
{
    return !version.isEmpty()
           && std::any_of(job.outputs.begin(), job.outputs.end(),
                          [&version](const JobOutput &output) { return output.version == version; });
}

StripCard cardOf(const JobRecord &job, int output)
{
    StripCard card;
    card.key = {job.id, output, {}};
    card.state = stateOf(job, output);
    if (isStored(job, output)) {
        const JobOutput &stored = job.outputs.at(output);
        card.version = stored.version;
        card.image = stored.file.id;
        card.path = stored.file.path;
        card.size = stored.file.size;
        card.isReadable = stored.file.readable;
    }
    return card;
}

StripCard looseCard(const Version &version)
{
    StripCard card;
    card.key = {{}, 0, version.id};
    card.state = State::Succeeded;
    card.version = version.id;
    card.image = version.image;
    card.path = version.path;
    putPictureWords(card, version);
    return card;
}

// Versions that no job of the lineage has made: edited outside, put together, or of a job that cannot be read.
QList<Version> looseVersions(const Lineage &lineage)
{
    QSet<VersionId> known{lineage.root};
    for (const JobRecord &job : lineage.jobs) {
        for (const JobOutput &output : job.outputs)
            known.insert(output.version);
    }
    QList<Version> loose;
    std::copy_if(lineage.versions.begin(), lineage.versions.end(), std::back_inserter(loose),
                 [&known](const Version &version) { return !known.contains(version.id); });
    std::stable_sort(loose.begin(), loose.end(),
                     [](const Version &a, const Version &b) { return a.createdAt < b.createdAt; });
    return loose;
}

} // namespace

QHash<CardKey, RunPlace> runPlacesOf(const Lineage &lineage)
{
    QHash<RunId, int> counts;
    for (const JobRecord &job : lineage.jobs)
        counts[job.run] += cardCount(job);
    QHash<RunId, int> numbers;
    QHash<CardKey, RunPlace> places;
    for (const JobRecord &job : lineage.jobs) {
        for (int output = 0; output < cardCount(job); ++output)
            places.insert({job.id, output, {}}, {++numbers[job.run], counts.value(job.run)});
    }
    return places;
}

QList<StripCard> cardsOf(const Lineage &lineage, const CardFacts &facts)
{
    const QHash<CardKey, RunPlace> places = runPlacesOf(lineage);
    QList<StripCard> cards;
    const QList<Version> loose = looseVersions(lineage);
    auto nextLoose = loose.begin();
    for (const JobRecord &job : lineage.jobs) {
        for (; nextLoose != loose.end() && nextLoose->createdAt < job.createdAt; ++nextLoose)
            cards.append(looseCard(*nextLoose));
        if (made(job, lineage.root))
            continue;
        for (int output = 0; output < cardCount(job); ++output) {
            if (!isShown(job, output))
                continue;
            cards.append(cardOf(job, output));
            const RunPlace place = places.value(cards.last().key);
            cards.last().number = place.number;
            cards.last().count = place.count;
            putWords(cards.last(), job, facts);
        }
    }
    for (; nextLoose != loose.end(); ++nextLoose)
        cards.append(looseCard(*nextLoose));
    return cards;
}

} // namespace pentimento
