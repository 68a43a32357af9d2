// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/answers.h"
#include "app/providers/errorshapes.h"
#include "app/providers/protocols.h"
#include "app/providers/remotetask.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QJsonArray>

using namespace pentimento;
using namespace Qt::StringLiterals;

// The small readers, each by its table.
class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progressIsThatOfTheLastBar_data();
    void progressIsThatOfTheLastBar();
    void seedIsTheOneThatTheLogNames_data();
    void seedIsTheOneThatTheLogNames();
    void timesAreReadInEveryPrecision_data();
    void timesAreReadInEveryPrecision();
    void onlyPlainIdsAreUsable_data();
    void onlyPlainIdsAreUsable();
    void pageIsReadWithoutItsTags_data();
    void pageIsReadWithoutItsTags();
    void onlyOneFamilyIsSpokenYet();
};

void AnswersTest::progressIsThatOfTheLastBar_data()
{
    QTest::addColumn<QString>("logs");
    QTest::addColumn<double>("progress"); // -1: none
    QTest::newRow("no log") << QString() << -1.0;
    QTest::newRow("no bar") << u"Using seed: 7\nLoading 50% of it"_s << -1.0;
    QTest::newRow("one") << u" 50%|█████     | 14/28 [00:03<00:03,  4.4it/s]"_s << 0.5;
    QTest::newRow("several") << u"  0%|  | 0/4\n 25%|█ | 1/4\r 75%|██ | 3/4\n"_s << 0.75;
    QTest::newRow("cut in the bar") << u" 25%|█ | 1/4\n 50%|█"_s << 0.25;
    QTest::newRow("of nothing") << u"100%|██| 0/0"_s << 1.0;
    QTest::newRow("beyond its end") << u"250%|██| 10/4"_s << 1.0;
    QTest::newRow("in a long log") << QString(u"x\n"_s.repeated(500'000) + u" 25%|█ | 1/4\n") << 0.25;
}

void AnswersTest::progressIsThatOfTheLastBar()
{
    QFETCH(QString, logs);
    QTEST(progressInLogs(logs).value_or(-1.0), "progress");
}

void AnswersTest::seedIsTheOneThatTheLogNames_data()
{
    QTest::addColumn<QString>("logs");
    QTest::addColumn<QString>("seed");
    QTest::newRow("none") << u"Loading"_s << QString();
    QTest::newRow("Replicate") << u"Using seed: 1944901477\nPrompt: x"_s << u"1944901477"_s;
    QTest::newRow("random") << u"using random seed 42"_s << u"42"_s;
    QTest::newRow("beyond 2^53") << u"Using seed: 9007199254740993"_s << u"9007199254740993"_s;
    QTest::newRow("words") << u"Using seed: random"_s << QString();
    QTest::newRow("in a prompt") << u"Prompt: sowing seed: 12"_s << QString();
}

void AnswersTest::seedIsTheOneThatTheLogNames()
{
    QFETCH(QString, logs);
    QTEST(seedInLogs(logs), "seed");
}

void AnswersTest::timesAreReadInEveryPrecision_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    const qint64 second = QDateTime(QDate(2025, 7, 29), QTime(7, 21, 33), Qt::UTC).toMSecsSinceEpoch();
    QTest::newRow("whole") << u"2025-07-29T07:21:33Z"_s << second;
    QTest::newRow("one digit") << u"2025-07-29T07:21:33.3Z"_s << second + 300;
    QTest::newRow("three") << u"2025-07-29T07:21:33.309Z"_s << second + 309;
    QTest::newRow("six") << u"2025-07-29T07:21:33.309123Z"_s << second + 309;
    QTest::newRow("nine") << u"2025-07-29T07:21:33.309123456Z"_s << second + 309;
    QTest::newRow("offset") << u"2025-07-29T07:21:33.309123+00:00"_s << second + 309;
    QTest::newRow("another offset") << u"2025-07-29T09:21:33.309+02:00"_s << second + 309;
}

void AnswersTest::timesAreReadInEveryPrecision()
{
    QFETCH(QString, text);
    const auto prediction = predictionOf(QJsonObject{{u"status"_s, u"starting"_s}, {u"created_at"_s, text}});
    QVERIFY(prediction.has_value());
    QTEST(prediction->createdAt.toMSecsSinceEpoch(), "ms");
}

void AnswersTest::onlyPlainIdsAreUsable_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("usable");
    QTest::newRow("Replicate") << u"5pcmjq6sfnrmc0cram79p95eg4"_s << true;
    QTest::newRow("UUID") << u"764cabcf-b745-4b3e-ae38-1200304cf45b"_s << true;
    QTest::newRow("underscore") << u"gen_1"_s << true;
    QTest::newRow("128") << QString(128, u'a') << true;
    QTest::newRow("129") << QString(129, u'a') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("dots") << u".."_s << false;
    QTest::newRow("slash") << u"a/b"_s << false;
    QTest::newRow("backslash") << u"a\\b"_s << false;
    QTest::newRow("percent") << u"a%2fb"_s << false;
    QTest::newRow("question") << u"a?b"_s << false;
    QTest::newRow("fragment") << u"a#b"_s << false;
    QTest::newRow("space") << u"a b"_s << false;
    QTest::newRow("line end") << u"a\n"_s << false;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(0)) << false;
    QTest::newRow("fullwidth digits") << u"１２３"_s << false;
    QTest::newRow("Cyrillic a") << u"а"_s << false;
    QTest::newRow("place holder") << u"{id}"_s << false;
}

void AnswersTest::onlyPlainIdsAreUsable()
{
    QFETCH(QString, id);
    QTEST(isUsableId(id), "usable");
}

void AnswersTest::pageIsReadWithoutItsTags_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("text");
    QTest::newRow("title") << QByteArray("<HTML><head><TITLE lang='en'>\n 502 Bad\tGateway </TITLE>")
                           << u"502 Bad Gateway"_s;
    QTest::newRow("no title") << QByteArray("<p>Log <b>in</b></p>") << u"Log in"_s;
    QTest::newRow("script and style") << QByteArray("<script>\nvar a = '<p>';</script><style>p{}</style><p>x</p>")
                                      << u"x"_s;
    QTest::newRow("text") << QByteArray("upstream connect error") << u"upstream connect error"_s;
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("open tags") << QByteArray("<").repeated(30'000) << QString(u"<"_s.repeated(300) + u'…');
    QTest::newRow("open scripts") << QByteArray("<script ").repeated(5'000) << QString();
    QTest::newRow("open titles") << QByteArray("<title ").repeated(5'000) << QString();
}

// The last rows are about time: an expression that tries every way would take minutes.
void AnswersTest::pageIsReadWithoutItsTags()
{
    QFETCH(QByteArray, page);
    QFETCH(QString, text);
    const QString beginning = beginningOf(page);
    QVERIFY(beginning.size() <= 301);
    if (!text.isEmpty() || page.isEmpty())
        QCOMPARE(beginning, text);
}

void AnswersTest::onlyOneFamilyIsSpokenYet()
{
    const QStringList families = knownFamilies();
    for (const QString &family : families)
        QVERIFY(protocolFor(family) != nullptr);
    QVERIFY(families.contains(u"replicate"_s));
    QVERIFY(protocolFor(u"morse"_s) == nullptr);
}

PENTIMENTO_TEST(AnswersTest)
#include "tst_answers.moc"
