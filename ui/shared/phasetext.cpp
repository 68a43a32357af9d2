// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/phasetext.h"

#include "app/base/amount.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct PhaseText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::PhaseText)

public:
    static QString of(const QString &word);
    static QString cost(const QJsonArray &jobs);
};

QString PhaseText::of(const QString &word)
{
    if (word == "held"_L1)
        return tr("Held back");
    if (word == "queued"_L1)
        return tr("Waiting for its turn");
    if (word == "preparing"_L1)
        return tr("Preparing the picture");
    if (word == "submitting"_L1)
        return tr("Sending");
    if (word == "unknown"_L1)
        return tr("Looking whether it was accepted");
    if (word == "waiting"_L1)
        return tr("Generating");
    if (word == "parked"_L1)
        return tr("Parked");
    if (word == "fetching"_L1)
        return tr("Fetching the result");
    if (word == "owed"_L1)
        return tr("Result owed");
    if (word == "succeeded"_L1)
        return tr("Done");
    if (word == "partly"_L1)
        return tr("Partly done");
    if (word == "failed"_L1)
        return tr("Failed");
    if (word == "canceled"_L1)
        return tr("Cancelled");
    if (word == "dropped"_L1)
        return tr("Dropped");
    //: a state of a job that a newer program wrote
    return tr("State “%1”").arg(word);
}

// One currency as a rule; what is unknown makes the sum unknown, never smaller.
QString PhaseText::cost(const QJsonArray &jobs)
{
    QStringList parts;
    bool isEstimate = false;
    bool isFree = !jobs.isEmpty();
    for (const QJsonValue &job : jobs) {
        const Amount amount = amountFromJson(job["cost"_L1].toObject());
        isFree = isFree && amount.source == AmountSource::Free;
        if (amount.source == AmountSource::Unknown)
            return tr("cost unknown");
        isEstimate = isEstimate || amount.source == AmountSource::Estimated;
        parts.append(u"%1 %2"_s.arg(amount.amount, amount.currency));
    }
    if (isFree)
        return tr("free");
    //: between the amounts of several pictures
    const QString sum = parts.join(tr(" + "));
    return isEstimate ? tr("about %1").arg(sum) : sum;
}

} // namespace

QString phaseText(const QString &phaseWord)
{
    return PhaseText::of(phaseWord);
}

QString progressText(const QJsonObject &stateLine)
{
    const QString phase = phaseText(stateLine.value("phase"_L1).toString());
    const QString seconds = QLocale().toString(stateLine.value("elapsed_s"_L1).toDouble(), 'f', 1);
    if (stateLine.contains("progress"_L1)) {
        const int percent = int(stateLine.value("progress"_L1).toDouble() * 100);
        return PhaseText::tr("%1 · %2 % · %3 s").arg(phase).arg(percent).arg(seconds);
    }
    return PhaseText::tr("%1 · %2 s").arg(phase, seconds);
}

QString summaryText(const QJsonObject &endLine)
{
    const QJsonArray jobs = endLine.value("jobs"_L1).toArray();
    const auto count = int(endLine.value("outputs"_L1).toArray().size());
    QStringList seeds;
    for (const QJsonValue &job : jobs) {
        if (const QString seed = job["seed"_L1].toString(); !seed.isEmpty())
            seeds.append(seed);
    }
    const QString cost = PhaseText::cost(jobs);
    if (seeds.isEmpty())
        return PhaseText::tr("Saved %n picture(s) · %1", nullptr, count).arg(cost);
    return PhaseText::tr("Saved %n picture(s) · seed %1 · %2", nullptr, count).arg(seeds.join(u", "_s), cost);
}

} // namespace pentimento
