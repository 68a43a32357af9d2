// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strip/picturewords.h"

#include "ui/shared/formatting.h"
#include "ui/strip/jobwords.h"

#include <QCoreApplication>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

using State = StripCard::State;

constexpr qsizetype longestName = 60;

struct PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::StripCard)

public:
    static void put(StripCard &card, const JobRecord &job, const ErrorPlace &place);
    static void putProvisional(StripCard &card, const JobRecord &job, const ErrorPlace &place);
    static void putLoose(StripCard &card, const Version &version);
    static QString chip(const StripCard &card, const JobRecord &job, const ErrorPlace &place);
    static QString costSentence(const JobRecord &job);
};

// What tells it from its neighbours: within a run its number, with the seed where one was set; else the words.
QString PictureWords::chip(const StripCard &card, const JobRecord &job, const ErrorPlace &place)
{
    const QString words = firstWords(promptOf(job.request));
    if (card.count <= 1)
        return words.isEmpty() ? plainLine(place.model, longestName) : words;
    if (const QString seed = sentSeedOf(job.request); !seed.isEmpty())
        return tr("%1 · seed %2").arg(QString::number(card.number), plainLine(seed, longestName));
    const qint64 taken = takenMs(job);
    //: on the picture of a variant: its number and how long it took, or what was asked for
    return tr("%1 · %2").arg(QString::number(card.number),
                             taken > 0 ? durationText(std::chrono::milliseconds(taken)) : words);
}

QString PictureWords::costSentence(const JobRecord &job)
{
    switch (job.cost.source) {
    case AmountSource::Free:
        return tr("It was free.");
    case AmountSource::Estimated:
    case AmountSource::Reported:
        return tr("It cost %1.").arg(amountText(job.cost));
    case AmountSource::Unknown:
        break;
    }
    return tr("What it cost is not known.");
}

void PictureWords::put(StripCard &card, const JobRecord &job, const ErrorPlace &place)
{
    card.caption = chip(card, job, place);
    card.actions = {CardAction::EditThis};
    const qint64 taken = takenMs(job);
    card.sentence = taken > 0 ? tr("Made by %1 at %2 in %3.")
                                    .arg(place.model, place.service, durationText(std::chrono::milliseconds(taken)))
                              : tr("Made by %1 at %2.").arg(place.model, place.service);
    card.sentence += u' ' + costSentence(job);
    if (!card.isReadable)
        card.sentence += u' ' + tr("It is saved as it came, but this version cannot show it.");
    if (card.state != State::Kept)
        return;
    card.sentence += u' '
                     + (job.phase == Phase::Failed     ? tr("The edit failed afterwards; this picture is kept.")
                        : job.phase == Phase::Canceled ? tr("The edit was cancelled afterwards; this picture is kept.")
                                                       : tr("The edit was given up; this picture is kept."));
}

void PictureWords::putProvisional(StripCard &card, const JobRecord &job, const ErrorPlace &place)
{
    card.caption = chip(card, job, place);
    card.hasBar = true;
    card.progress = job.report.progress;
    card.actions = {CardAction::EditThis, CardAction::Cancel};
    card.sentence =
        tr("This picture came before %1 said that the edit is done; it may still change.").arg(place.service);
}

void PictureWords::putLoose(StripCard &card, const Version &version)
{
    card.caption = plainLine(version.name, longestName);
    card.actions = {CardAction::EditThis};
    card.sentence = version.kind == VersionKind::Composite  ? tr("Put together from other pictures.")
                    : version.kind == VersionKind::External ? tr("Changed in another program.")
                                                            : tr("How this picture was made is not known here.");
    card.spoken = tr("%1: %2").arg(card.caption, card.sentence);
}

} // namespace

void putPictureWords(StripCard &card, const JobRecord &job, const ErrorPlace &place)
{
    if (card.state == State::Provisional)
        PictureWords::putProvisional(card, job, place);
    else
        PictureWords::put(card, job, place);
}

void putPictureWords(StripCard &card, const Version &version)
{
    PictureWords::putLoose(card, version);
}

} // namespace pentimento
