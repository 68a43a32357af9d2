// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/library/lineage.h"
#include "ui/strip/cardaction.h"

#include <QHash>

#include <functional>
#include <optional>

namespace pentimento {

// Which card: a job's output, or a version without a job. A job that has no outputs yet is its own first one, and so
// stays in its place when they come.
struct CardKey
{
    JobId job;
    int output = 0;
    VersionId loose; // of a version without a job

    friend bool operator==(const CardKey &, const CardKey &) = default;
    friend size_t qHash(const CardKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.job, key.output, key.loose);
    }
};

// One card of the strip, as values: what it shows, says and offers. A card that has a version shows its picture.
struct StripCard
{
    enum class State {
        Held,        // not sent
        Waiting,     // for its turn
        Running,     // prepared, sent, made or fetched
        Unknown,     // it may have been accepted
        Parked,      // has worked for too long
        Owed,        // paid, not on the disk
        Failed,      // and what came of it is lost
        Refused,     // by a safety filter
        Cancelled,   // by the person
        Succeeded,   // the picture
        Provisional, // a picture before the end
        Kept,        // a picture of a job that failed, was cancelled or dropped
        Foreign      // a word of a newer program
    };

    CardKey key;
    int number = 1;    // among the cards of its run …
    int count = 1;     // … which has so many
    VersionId version; // empty: no picture
    ImageId image;
    QString path;
    QSize size;
    bool isReadable = true; // false: kept, "cannot be shown here"
    State state = State::Waiting;
    QString caption;  // of a picture: its chip; else the first line
    QString line;     // the second line
    QString sentence; // all of it, for a tool tip, in whole sentences
    QString spoken;   // the same with what was asked for, for a screen reader
    bool hasBar = false;
    std::optional<double> progress; // 0…1; none with a bar: its end is not known
    bool ticks = false;             // its lines count seconds
    QList<CardAction> actions;      // the first ones are links on the card, all are in its menu
    bool isNew = false;             // came while something else was looked at

    friend bool operator==(const StripCard &, const StripCard &) = default;
};

// Where a card or a version stands among those of its run.
struct RunPlace
{
    int number = 1;
    int count = 1;
};

[[nodiscard]] QHash<CardKey, RunPlace> runPlacesOf(const Lineage &lineage);

// What the words need and no record holds. Each function may be empty.
struct CardFacts
{
    std::function<QString(const ServiceId &)> serviceName;
    std::function<QString(const ModelId &)> modelName;
    std::function<qint64(const ServiceId &, const ModelId &)> usualMs; // 0: not known
    std::function<qint64(const ServiceId &)> outputLifeMs; // how long the service keeps results; 0: not known
    std::function<bool(const ServiceId &)> holdsCreates;   // it answers a request only when the picture is there
    qint64 nowMs = 0;
};

// The results of an original, in the order in which they were begun: one card for a job until it has outputs, then one
// for each, in its place. What was dropped has no card but for pictures that came; the root has none.
[[nodiscard]] QList<StripCard> cardsOf(const Lineage &lineage, const CardFacts &facts);

} // namespace pentimento
