// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/compose/pressgate.h"
#include "ui/compose/prompthistory.h"

using namespace pentimento;
using namespace Qt::StringLiterals;

// The walk through earlier prompts, and what counts as a second press.
class PromptHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walkGoesBackAndForth_data();
    void walkGoesBackAndForth();
    void editedEntryIsTheNewUnsentText();
    void secondPressWithinHalfASecondIsTheSame();
};

void PromptHistoryTest::walkGoesBackAndForth_data()
{
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<QString>("steps"); // o: older, n: newer
    QTest::addColumn<QString>("shown");
    const QStringList three{u"c"_s, u"b"_s, u"a"_s};
    QTest::newRow("one back") << three << u"o"_s << u"c"_s;
    QTest::newRow("all the way") << three << u"ooo"_s << u"a"_s;
    QTest::newRow("not past the oldest") << three << u"ooooo"_s << u"a"_s;
    QTest::newRow("there and back") << three << u"on"_s << u"unsent"_s;
    QTest::newRow("back to the unsent from far") << three << u"ooonnnn"_s << u"unsent"_s;
    QTest::newRow("no newer than now") << three << u"n"_s << u"unsent"_s;
    QTest::newRow("nothing to walk") << QStringList() << u"oon"_s << u"unsent"_s;
    QTest::newRow("what is shown is passed over") << QStringList{u"unsent"_s, u"a"_s} << u"o"_s << u"a"_s;
    QTest::newRow("twice the same is once") << QStringList{u"b"_s, u"a"_s, u"b"_s} << u"ooo"_s << u"a"_s;
}

void PromptHistoryTest::walkGoesBackAndForth()
{
    QFETCH(QStringList, entries);
    QFETCH(QString, steps);
    PromptHistory history;
    history.setEntries(entries);
    QString text = u"unsent"_s;
    for (const QChar step : std::as_const(steps))
        text = (step == u'o' ? history.older(text) : history.newer(text)).value_or(text);
    QTEST(text, "shown");
}

void PromptHistoryTest::editedEntryIsTheNewUnsentText()
{
    PromptHistory history;
    history.setEntries({u"b"_s, u"a"_s});
    QCOMPARE(history.older(u"unsent"_s), u"b"_s);
    QCOMPARE(history.older(u"b and more"_s), u"b"_s);
    QCOMPARE(history.newer(u"b"_s), u"b and more"_s);
}

void PromptHistoryTest::secondPressWithinHalfASecondIsTheSame()
{
    PressGate gate;
    QVERIFY(gate.admits(1000));
    QVERIFY(!gate.admits(1000));
    QVERIFY(!gate.admits(1499));
    QVERIFY(gate.admits(1500));
    QVERIFY(!gate.admits(1501));
}

PENTIMENTO_TEST(PromptHistoryTest)
#include "tst_prompthistory.moc"
