// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/strip/stripfixture.h"
#include "tests/support/testmain.h"

#include <QLocale>

using namespace pentimento;
using namespace pentimento::test;

using State = StripCard::State;

class StripCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void jobBecomesItsOutputsInItsPlace();
    void outputsOfOneJobHaveEachTheirState();
    void variantsShowTheirNumber_data();
    void variantsShowTheirNumber();
    void droppedJobsHaveNoCardButForTheirPictures();
    void rootHasNoCard();
    void versionsWithoutJobHaveACardInTheOrderOfTime();
    void pendingOutputOfAnEndedJobIsNoLongerOnItsWay();
    void jobBelongsWhereItsPictureIs();
    void jobThatIsToldLaterStandsWhereItWasBegun();
    void versionsThatAJobMadeAreKnownAtOnce();
};

namespace {

StripCard cardOf(const JobRecord &job)
{
    const QList<StripCard> cards = cardsOf(lineageOf({job}), factsAtNoon());
    return cards.isEmpty() ? StripCard() : cards.first();
}

QStringList captionsOf(const QList<StripCard> &cards)
{
    QStringList captions;
    for (const StripCard &card : cards)
        captions.append(card.caption);
    return captions;
}

QList<CardKey> keysOf(const QList<StripCard> &cards)
{
    QList<CardKey> keys;
    for (const StripCard &card : cards)
        keys.append(card.key);
    return keys;
}

} // namespace

void StripCardTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void StripCardTest::jobBecomesItsOutputsInItsPlace()
{
    JobRecord middle = jobNumber(2, Phase::Queued);
    const JobRecord before = doneNumber(1);
    const JobRecord after = doneNumber(3);
    Lineage lineage = lineageOf({before, middle, after});
    const QList<CardKey> one{{before.id, 0, {}}, {middle.id, 0, {}}, {after.id, 0, {}}};
    for (const Phase phase : {Phase::Held, Phase::Queued, Phase::Preparing, Phase::Submitting, Phase::Unknown,
                              Phase::Waiting, Phase::Parked, Phase::Failed, Phase::Canceled}) {
        middle.phase = phase;
        lineage = withJob(lineage, middle);
        QCOMPARE(keysOf(cardsOf(lineage, factsAtNoon())), one);
    }
    middle.phase = Phase::Fetching;
    middle.outputs = {storedOutput(u"v2"_s), JobOutput(), JobOutput()};
    const QList<CardKey> three{
        {before.id, 0, {}}, {middle.id, 0, {}}, {middle.id, 1, {}}, {middle.id, 2, {}}, {after.id, 0, {}}};
    QCOMPARE(keysOf(cardsOf(withJob(lineage, middle), factsAtNoon())), three);
}

void StripCardTest::outputsOfOneJobHaveEachTheirState()
{
    JobRecord job = doneNumber(1);
    job.phase = Phase::Partly;
    job.outputs.append(troubledOutput(OutputState::Owed, errorOfKind(ErrorKind::Timeout, Charged::Yes)));
    job.outputs.append(troubledOutput(OutputState::Lost, errorOfKind(ErrorKind::Gone, Charged::Yes)));
    const QList<StripCard> cards = cardsOf(lineageOf({job}), factsAtNoon());
    QCOMPARE(cards.size(), 3);
    QCOMPARE(cards.at(0).state, State::Succeeded);
    QCOMPARE(cards.at(1).state, State::Owed);
    QVERIFY(cards.at(1).version.isEmpty());
    QCOMPARE(cards.at(2).state, State::Failed);
    QCOMPARE(cards.at(2).caption, u"The result is gone"_s);
    QCOMPARE(cards.at(2).line, u"It was charged"_s);
}

void StripCardTest::variantsShowTheirNumber_data()
{
    QTest::addColumn<int>("firstSeed");
    QTest::addColumn<QStringList>("captions");
    QTest::newRow("time") << 0 << QStringList{u"1 · 8.2 s"_s, u"2 · 8.2 s"_s, u"Generating · 5 s"_s, u"sepia print"_s};
    QTest::newRow("seeds that were set") << 42
                                         << QStringList{u"1 · seed 42"_s, u"2 · seed 43"_s, u"Generating · 5 s"_s,
                                                        u"sepia print"_s};
}

void StripCardTest::variantsShowTheirNumber()
{
    QFETCH(int, firstSeed);
    QList<JobRecord> jobs{doneNumber(1, VersionId(u"root"_s), u"run"_s), doneNumber(2, VersionId(u"root"_s), u"run"_s),
                          jobNumber(3, Phase::Waiting, VersionId(u"root"_s), u"run"_s), doneNumber(4)};
    for (int i = 0; firstSeed > 0 && i < 3; ++i)
        jobs[i].request.values.set(u"seed"_s, firstSeed + i);
    QTEST(captionsOf(cardsOf(lineageOf(jobs), factsAtNoon())), "captions");
}

void StripCardTest::droppedJobsHaveNoCardButForTheirPictures()
{
    JobRecord parked = doneNumber(2, VersionId(u"root"_s), u"run"_s);
    parked.phase = Phase::Dropped;
    parked.outputs.append(JobOutput());
    const JobRecord other = doneNumber(3, VersionId(u"root"_s), u"run"_s);
    const QList<StripCard> cards = cardsOf(lineageOf({jobNumber(1, Phase::Dropped), parked, other}), factsAtNoon());
    QCOMPARE(keysOf(cards), (QList<CardKey>{{parked.id, 0, {}}, {other.id, 0, {}}}));
    QCOMPARE(cards.last().number, 3); // the numbers of the others do not change
}

void StripCardTest::rootHasNoCard()
{
    JobRecord maker = jobNumber(1, Phase::Succeeded, VersionId());
    maker.outputs = {storedOutput(u"sister"_s), storedOutput(u"root"_s)};
    Lineage lineage = lineageOf({doneNumber(2)});
    lineage.jobs.prepend(maker);
    QCOMPARE(keysOf(cardsOf(lineage, factsAtNoon())), (QList<CardKey>{{jobNumber(2, Phase::Held).id, 0, {}}}));

    lineage.root = VersionId();
    lineage.jobs = {maker};
    lineage.versions.clear();
    QCOMPARE(keysOf(cardsOf(lineage, factsAtNoon())), (QList<CardKey>{{maker.id, 0, {}}, {maker.id, 1, {}}}));
}

void StripCardTest::versionsWithoutJobHaveACardInTheOrderOfTime()
{
    Lineage lineage = lineageOf({doneNumber(1), doneNumber(5)});
    Version external;
    external.id = VersionId(u"outside"_s);
    external.kind = VersionKind::External;
    external.name = u"retouched.png"_s;
    external.createdAt = noon - 60'000 + 3;
    Version lost = external;
    lost.id = VersionId(u"lost"_s);
    lost.kind = VersionKind::Result;
    lost.createdAt = noon;
    lineage.versions.append(lost);
    lineage.versions.append(external);
    const QList<StripCard> cards = cardsOf(lineage, factsAtNoon());
    QCOMPARE(cards.size(), 4);
    QCOMPARE(cards.at(1).caption, u"retouched.png"_s);
    QVERIFY(cards.at(1).version == external.id);
    QCOMPARE(cards.at(1).sentence, u"Changed in another program."_s);
    QVERIFY(cards.at(3).version == lost.id);
    QCOMPARE(cards.at(3).sentence, u"How this picture was made is not known here."_s);
}

void StripCardTest::pendingOutputOfAnEndedJobIsNoLongerOnItsWay()
{
    JobRecord job = jobNumber(1, Phase::Failed);
    job.error = errorOfKind(ErrorKind::ModelFailed);
    job.outputs = {JobOutput()};
    QCOMPARE(cardOf(job).state, State::Failed);
    job.phase = Phase::Canceled;
    QCOMPARE(cardOf(job).state, State::Cancelled);
    job.phase = Phase::Waiting;
    QCOMPARE(cardOf(job).state, State::Running);
}

void StripCardTest::jobBelongsWhereItsPictureIs()
{
    const Lineage lineage = lineageOf({doneNumber(1)});
    QVERIFY(belongsTo(lineage, jobNumber(2, Phase::Queued)));
    QVERIFY(belongsTo(lineage, jobNumber(2, Phase::Queued, VersionId(u"v1"_s))));
    QVERIFY(!belongsTo(lineage, jobNumber(2, Phase::Queued, VersionId(u"other"_s))));
    QVERIFY(!belongsTo(lineage, jobNumber(2, Phase::Queued, VersionId())));
    QVERIFY(belongsTo(lineage, jobNumber(1, Phase::Queued, VersionId(u"other"_s)))); // the same job
    QVERIFY(belongsTo(Lineage(), jobNumber(2, Phase::Queued, VersionId())));
    QVERIFY(!belongsTo(Lineage(), jobNumber(2, Phase::Queued)));
}

void StripCardTest::jobThatIsToldLaterStandsWhereItWasBegun()
{
    const Lineage lineage = lineageOf({jobNumber(1, Phase::Queued), jobNumber(3, Phase::Queued)});
    const Lineage more = withJob(lineage, jobNumber(2, Phase::Queued));
    QVERIFY(more.jobs.at(1).id == jobNumber(2, Phase::Queued).id);
}

void StripCardTest::versionsThatAJobMadeAreKnownAtOnce()
{
    const Lineage lineage = withJob(lineageOf({}), doneNumber(1));
    QCOMPARE(lineage.versions.size(), 2);
    QVERIFY(lineage.versions.last().parents == QList<VersionId>{VersionId(u"root"_s)});
    QCOMPARE(lineage.versions.last().name, u"one.png"_s);
    QVERIFY(withJob(lineage, doneNumber(1)) == lineage);
    QVERIFY(belongsTo(lineage, jobNumber(2, Phase::Queued, VersionId(u"v1"_s))));
}

PENTIMENTO_TEST(StripCardTest)

#include "tst_stripcard.moc"
