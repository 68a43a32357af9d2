// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/strip/stripfixture.h"
#include "tests/support/testmain.h"
#include "ui/strip/jobwords.h"

#include <QLocale>

using namespace pentimento;
using namespace pentimento::test;

class JobWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstWordsAreTheFirstClause_data();
    void firstWordsAreTheFirstClause();
    void longTextIsCutBetweenCharacters();
    void promptIsFoundUnderTheNamesOfModels();
    void seedIsTheServicesWordBeforeOurs();
    void timeIsToldAsPeopleSayIt_data();
    void timeIsToldAsPeopleSayIt();
    void timeOfTheModelIsNotThatOfTheNextDay();
    void freeEditWasNeverCharged();
};

void JobWordsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void JobWordsTest::firstWordsAreTheFirstClause_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("words");
    QTest::newRow("clause") << u"Move the scene to blue hour, keep the cup"_s << u"Move the scene to blue hour"_s;
    QTest::newRow("sentence") << u"Make it a pencil drawing. Thin lines."_s << u"Make it a pencil drawing"_s;
    QTest::newRow("end") << u"sepia print."_s << u"sepia print"_s;
    QTest::newRow("lines") << u"  black \n\n and\twhite "_s << u"black and white"_s;
    QTest::newRow("number") << u"make it 2.5 times brighter"_s << u"make it 2.5 times brighter"_s;
    QTest::newRow("ratio") << u"crop to 16:9 now"_s << u"crop to 16:9 now"_s;
    QTest::newRow("too short a clause") << u"No, make it blue: all of it"_s << u"No, make it blue"_s;
    QTest::newRow("Chinese") << u"把场景变成蓝色时刻，保持杯子不变"_s << u"把场景变成蓝色时刻"_s;
    QTest::newRow("Arabic") << u"ساعة زرقاء، فوق المدينة"_s << u"ساعة زرقاء"_s;
    QTest::newRow("emoji") << u"🌆🌇"_s << u"🌆🌇"_s;
    QTest::newRow("turned around") << u"a\u202egnp\u202c b\u0007c"_s << u"a gnp b c"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("long") << QString(200'000, u'x') << QString(60, u'x') + u'…';
}

void JobWordsTest::firstWordsAreTheFirstClause()
{
    QFETCH(QString, prompt);
    QTEST(firstWords(prompt), "words");
}

void JobWordsTest::longTextIsCutBetweenCharacters()
{
    QCOMPARE(plainLine(u"ab🌆cd"_s, 3), u"ab…"_s);
    QCOMPARE(plainLine(u"ab🌆cd"_s, 4), u"ab🌆…"_s);
    QCOMPARE(plainLine(u"abcd"_s, 4), u"abcd"_s);
}

void JobWordsTest::promptIsFoundUnderTheNamesOfModels()
{
    EditRequest request;
    QCOMPARE(promptOf(request), QString());
    request.values.set(u"negative_prompt"_s, u"blur"_s);
    QCOMPARE(promptOf(request), QString());
    request.values.set(u"instruction"_s, u"make it blue"_s);
    QCOMPARE(promptOf(request), u"make it blue"_s);
    request.values.set(u"prompt"_s, u"make it red"_s);
    QCOMPARE(promptOf(request), u"make it red"_s);
}

void JobWordsTest::seedIsTheServicesWordBeforeOurs()
{
    JobRecord job = doneNumber(1);
    QCOMPARE(seedOf(job), QString());
    job.request.values.set(u"seed"_s, qint64(9'007'199'254'740'993));
    QCOMPARE(seedOf(job), u"9007199254740993"_s);
    job.report.seed = u"42"_s;
    QCOMPARE(seedOf(job), u"42"_s);
    QCOMPARE(sentSeedOf(job.request), u"9007199254740993"_s);
}

void JobWordsTest::timeIsToldAsPeopleSayIt_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << u"0 s"_s;
    QTest::newRow("before the beginning") << qint64(-5'000) << u"0 s"_s;
    QTest::newRow("seconds that are over") << qint64(8'990) << u"8 s"_s;
    QTest::newRow("just not a minute") << qint64(59'999) << u"59 s"_s;
    QTest::newRow("a minute") << qint64(60'999) << u"1 min"_s;
    QTest::newRow("minutes") << qint64(125'000) << u"2 min 5 s"_s;
    QTest::newRow("hours") << qint64(7'380'000) << u"2 h 3 min"_s;
    QTest::newRow("days") << qint64(86'400'000) * 3 << u"3 day(s)"_s;
}

void JobWordsTest::timeIsToldAsPeopleSayIt()
{
    QFETCH(qint64, ms);
    QTEST(countingText(ms), "text");
}

void JobWordsTest::timeOfTheModelIsNotThatOfTheNextDay()
{
    JobRecord job = doneNumber(1);
    QCOMPARE(takenMs(job), 8'200);
    job.finishedAt += 86'400'000; // fetched the next day
    job.report.seconds = 7.5;
    QCOMPARE(takenMs(job), 7'500);
    job.report.seconds = 0;
    job.acceptedAt = 0;
    QCOMPARE(takenMs(job), 0);
}

void JobWordsTest::freeEditWasNeverCharged()
{
    JobRecord job = jobNumber(1, Phase::Failed);
    QVERIFY(!errorOf(job));
    job.error = errorOfKind(ErrorKind::ModelFailed, Charged::Unknown);
    QCOMPARE(errorOf(job)->charged, Charged::Unknown);
    job.cost = {{}, {}, AmountSource::Free};
    QCOMPARE(errorOf(job)->charged, Charged::No);
    job.outputs = {storedOutput(u"v"_s), troubledOutput(OutputState::Lost, errorOfKind(ErrorKind::Gone, Charged::Yes))};
    QCOMPARE(errorOf(job, 0)->kind, ErrorKind::ModelFailed);
    QCOMPARE(errorOf(job, 1)->kind, ErrorKind::Gone);
    QCOMPARE(errorOf(job, 1)->charged, Charged::No);
}

PENTIMENTO_TEST(JobWordsTest)

#include "tst_jobwords.moc"
