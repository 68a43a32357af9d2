// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/versions/versionsfixture.h"
#include "ui/versions/details.h"

using namespace pentimento;
using namespace pentimento::test;

class DetailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void resultTellsAllThatItsRecordKnows();
    void whatNobodyKnowsIsUnknown();
    void seedOfTheLogWinsOverTheSentOne();
    void originalTellsWhereItComesFrom();
    void jobWithoutPictureTellsWhatHappened();
    void pictureOfAFailedJobTellsSo();
    void foreignWordsAreOneLine();
    void namesAreThePersons();
    void folderIsToldFromHomeOn_data();
    void folderIsToldFromHomeOn();
};

namespace {

QString table(const DetailTexts &texts)
{
    QStringList lines;
    for (const DetailRow &detail : texts.rows)
        lines.append(u"%1: %2"_s.arg(detail.label, detail.value));
    return lines.join(u'\n');
}

} // namespace

void DetailsTest::initTestCase()
{
    speakAmerican();
}

void DetailsTest::resultTellsAllThatItsRecordKnows()
{
    JobRecord job = doneRecord(u"a"_s, u"Make it\nblue"_s, u"root"_s);
    job.report.seed = u"1839204771"_s;
    job.report.logs = u"Using seed: 1839204771"_s;
    const DetailTexts texts = detailsOf(versionOf(job), job, QSize(1248, 832), {});
    QCOMPARE(table(texts), u"Size: 1248 × 832\nSeed: 1\u202f839\u202f204\u202f771\nTime: 8.2 s\nCost: $0.08\n"
                           "Model: black-forest-labs/flux-kontext-max\nService: kkiai\n"
                           "Saved to: / pictures / 2026-01-01"_s);
    QCOMPARE(texts.rows.last().folder, u"/pictures/2026-01-01/a.png"_s);
    QCOMPARE(texts.prompt, u"Make it\nblue"_s);
    QCOMPARE(texts.trouble, QString());
    QCOMPARE(texts.log, u"Using seed: 1839204771"_s);
}

void DetailsTest::whatNobodyKnowsIsUnknown()
{
    JobRecord job = doneRecord(u"a"_s, u"blue"_s, u"root"_s);
    job.request.values.unset(u"seed"_s);
    job.acceptedAt = 0;
    job.cost = {};
    Version version = versionOf(job);
    version.path.clear();
    QCOMPARE(table(detailsOf(version, job, QSize(), {})),
             u"Size: unknown\nSeed: unknown\nTime: unknown\nCost: unknown\n"
             "Model: black-forest-labs/flux-kontext-max\nService: kkiai"_s);
    job.cost = {{}, {}, AmountSource::Free};
    QVERIFY(table(detailsOf(version, job, QSize(), {})).contains(u"Cost: free"_s));
    job.cost = {u"0.08"_s, u"USD"_s, AmountSource::Estimated};
    QVERIFY(table(detailsOf(version, job, QSize(), {})).contains(u"Cost: about $0.08"_s));
}

void DetailsTest::seedOfTheLogWinsOverTheSentOne()
{
    JobRecord job = doneRecord(u"a"_s, u"blue"_s, u"root"_s);
    QVERIFY(table(detailsOf(versionOf(job), job, {}, {})).contains(u"Seed: 7\n"_s));
    job.report.seed = u"42"_s;
    QVERIFY(table(detailsOf(versionOf(job), job, {}, {})).contains(u"Seed: 42\n"_s));
}

void DetailsTest::originalTellsWhereItComesFrom()
{
    const DetailTexts texts = detailsOf(originalVersion(), std::nullopt, QSize(600, 400), {});
    QCOMPARE(texts.rows.at(0).value, u"600 × 400"_s);
    QCOMPARE(texts.rows.at(1).value, u"coffee.png"_s);
    QCOMPARE(texts.rows.last().label, u"Comes from"_s);
    QCOMPARE(texts.rows.last().value, u"/ inputs"_s);
    QCOMPARE(texts.prompt, QString());
    for (const DetailRow &detail : texts.rows)
        QVERIFY(detail.label != "Seed"_L1 && detail.label != "Cost"_L1);
}

void DetailsTest::jobWithoutPictureTellsWhatHappened()
{
    JobRecord job = storedRecord(u"a"_s, u"blue"_s, u"root"_s, Phase::Failed);
    job.error = errorOfKind(ErrorKind::PaymentRequired, u"insufficient balance"_s);
    job.error->code = u"quota"_s;
    job.error->charged = Charged::No;
    job.report.logs = u"first line"_s;
    const DetailTexts texts = detailsOf(job, {});
    QCOMPARE(texts.rows.first(), (DetailRow{u"State"_s, u"Failed"_s, {}}));
    QCOMPARE(texts.trouble,
             u"The account at kkiai has not enough credit. Nothing was charged. Add credit there, then send the edit "
             "again. A payment may take some minutes to arrive."_s);
    QCOMPARE(texts.log, u"first line\n\ninsufficient balance (quota)"_s);
    job.phase = Phase::Foreign;
    job.foreignPhase = u"dreaming"_s;
    QCOMPARE(detailsOf(job, {}).rows.first().value, u"State “dreaming”"_s);
}

void DetailsTest::pictureOfAFailedJobTellsSo()
{
    JobRecord job = doneRecord(u"a"_s, u"blue"_s, u"root"_s);
    job.phase = Phase::Failed;
    job.error = errorOfKind(ErrorKind::ModelFailed);
    const DetailTexts texts = detailsOf(versionOf(job), job, {}, {});
    QCOMPARE(texts.rows.last(), (DetailRow{u"State"_s, u"Failed"_s, {}}));
    QVERIFY(texts.trouble.contains(u"did not finish the edit"_s));
    job.cost = {{}, {}, AmountSource::Free};
    QVERIFY(detailsOf(versionOf(job), job, {}, {}).trouble.contains(u"Nothing was charged."_s));
}

void DetailsTest::foreignWordsAreOneLine()
{
    JobRecord job = doneRecord(u"a"_s, u"blue"_s, u"root"_s);
    job.report.seed = u"42\n\u202eevil"_s + QString(500, u'x');
    const QString seed = detailsOf(versionOf(job), job, {}, {}).rows.at(1).value;
    QVERIFY(seed.startsWith(u"42 evil"_s));
    QVERIFY(seed.size() <= 81 && seed.endsWith(u'…'));
}

void DetailsTest::namesAreThePersons()
{
    const JobRecord job = doneRecord(u"a"_s, u"blue"_s, u"root"_s);
    const DetailNames names{[](const ServiceId &) { return u"kk AI"_s; }, [](const ModelId &) { return u"Kontext"_s; }};
    const QString told = table(detailsOf(versionOf(job), job, {}, names));
    QVERIFY(told.contains(u"Model: Kontext\nService: kk AI"_s));
}

void DetailsTest::folderIsToldFromHomeOn_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("text");
    QTest::newRow("at home") << u"/home/ada/Pictures/Pentimento"_s << u"Pictures / Pentimento"_s;
    QTest::newRow("elsewhere") << u"/media/disk"_s << u"/ media / disk"_s;
    QTest::newRow("another home") << u"/home/adam/Pictures"_s << u"/ home / adam / Pictures"_s;
    QTest::newRow("relative") << u"a/b"_s << u"a / b"_s;
}

void DetailsTest::folderIsToldFromHomeOn()
{
    QFETCH(QString, folder);
    QTEST(folderText(folder, u"/home/ada"_s), "text");
}

PENTIMENTO_TEST(DetailsTest)

#include "tst_details.moc"
