// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/strip/stripscreen.h"
#include "tests/support/testmain.h"

#include <QApplication>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

using namespace pentimento;
using namespace pentimento::test;

// What stays where it is, and what moves.
class StripScrollTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardKeepsItsPlaceAndFocusThroughAllPhases();
    void picturesThatComeBeforeDoNotPushTheOthersAway();
    void cardThatComesAtTheEndIsNoJump();
    void atItsEndTheStripFollowsWhatComes();
    void shownCardStaysInSightWhenTheStripFollows();
    void newResultOutOfSightHasABadgeUntilItIsLookedAt();
    void wheelScrollsAlong();
    void secondsCountOnlyWhileTheyAreSeen();
    void onlyPicturesInSightAreLoaded();
    void jobOfAnotherOriginalIsNotShown();
    void anotherOriginalBeginsAtItsShownCard();
};

void StripScrollTest::cardKeepsItsPlaceAndFocusThroughAllPhases()
{
    Strip strip({doneNumber(1), jobNumber(2, Phase::Queued), doneNumber(3)});
    strip.click(1);
    const QRect before = strip.place(1);
    for (const Phase phase : {Phase::Preparing, Phase::Submitting, Phase::Unknown, Phase::Waiting, Phase::Parked,
                              Phase::Waiting, Phase::Fetching, Phase::Owed, Phase::Succeeded}) {
        JobRecord job = jobNumber(2, phase);
        if (phase == Phase::Fetching)
            job.outputs = {JobOutput()};
        if (phase == Phase::Owed)
            job.outputs = {troubledOutput(OutputState::Owed, errorOfKind(ErrorKind::Storage))};
        if (phase == Phase::Succeeded)
            job.outputs = {storedOutput(u"v2"_s)};
        strip.panel.setJob(job);
        QCOMPARE(strip.place(1), before);
        QCOMPARE(strip.view()->currentIndex().row(), 1);
        QVERIFY(strip.card(1).key.job == job.id);
    }
    QVERIFY(strip.card(1).version == version(u"v2"_s));
}

void StripScrollTest::picturesThatComeBeforeDoNotPushTheOthersAway()
{
    QList<JobRecord> jobs = manyDone(20);
    jobs[1] = jobNumber(2, Phase::Waiting);
    Strip strip(jobs);
    QScrollBar *bar = strip.view()->horizontalScrollBar();
    bar->setValue(1'000);
    const int row = strip.view()->indexAt({300, 50}).row();
    const CardKey looked = strip.card(row).key;
    const QRect before = strip.place(row);
    JobRecord three = doneNumber(2);
    three.outputs = {storedOutput(u"a"_s), storedOutput(u"b"_s), storedOutput(u"c"_s)};
    strip.panel.setJob(three);
    QVERIFY(strip.card(row + 2).key == looked);
    QCOMPARE(strip.place(row + 2), before);
    strip.panel.setJob(jobNumber(1, Phase::Dropped)); // and none of those that go
    QVERIFY(strip.card(row + 1).key == looked);
    QCOMPARE(strip.place(row + 1), before);
}

void StripScrollTest::cardThatComesAtTheEndIsNoJump()
{
    Strip strip(manyDone(20));
    QScrollBar *bar = strip.view()->horizontalScrollBar();
    bar->setValue(700);
    strip.panel.setJob(jobNumber(21, Phase::Queued));
    QCOMPARE(bar->value(), 700);
    strip.panel.setLineage(lineageOf(manyDone(22)));
    QCOMPARE(bar->value(), 700);
    strip.panel.markNew(version(u"v22"_s));
    QCOMPARE(bar->value(), 700);
}

void StripScrollTest::atItsEndTheStripFollowsWhatComes()
{
    Strip strip(manyDone(20));
    QScrollBar *bar = strip.view()->horizontalScrollBar();
    bar->setValue(bar->maximum());
    strip.panel.setJob(jobNumber(21, Phase::Queued));
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(strip.view()->isInSight(strip.index(20)));
}

void StripScrollTest::shownCardStaysInSightWhenTheStripFollows()
{
    Strip strip(manyDone(8));
    strip.panel.setShown(version(u"v5"_s));
    QScrollBar *bar = strip.view()->horizontalScrollBar();
    bar->setValue(bar->maximum());
    QVERIFY(strip.view()->isInSight(strip.index(4)));
    for (int i = 9; i < 30; ++i)
        strip.panel.setJob(jobNumber(i, Phase::Queued));
    QVERIFY(strip.view()->isInSight(strip.index(4)));
    QVERIFY(strip.place(4).left() >= 0);
    QVERIFY(strip.view()->isInSight(strip.index(8)));
}

void StripScrollTest::newResultOutOfSightHasABadgeUntilItIsLookedAt()
{
    Strip strip(manyDone(20));
    auto *before = strip.panel.findChild<QToolButton *>(u"newBefore"_s);
    auto *after = strip.panel.findChild<QToolButton *>(u"newAfter"_s);
    QScrollBar *bar = strip.view()->horizontalScrollBar();
    bar->setValue(0);
    strip.panel.markNew(version(u"v2"_s));
    QVERIFY(!before->isVisible() && !after->isVisible());
    strip.panel.markNew(version(u"v19"_s));
    strip.panel.markNew(version(u"v20"_s));
    QVERIFY(!before->isVisible() && after->isVisible());
    QCOMPARE(after->text(), u"2 new"_s);
    QVERIFY(strip.panel.rect().contains(after->geometry()));

    QTest::mouseClick(after, Qt::LeftButton);
    QVERIFY(strip.view()->isInSight(strip.index(18)));
    QTest::mouseClick(after, Qt::LeftButton);
    QVERIFY(strip.view()->isInSight(strip.index(19)));
    QVERIFY(!after->isVisible() && before->isVisible());
    QCOMPARE(before->text(), u"1 new"_s);
    QVERIFY(strip.card(19).isNew); // seen in passing is not looked at

    QTest::mouseClick(before, Qt::LeftButton);
    QVERIFY(strip.view()->isInSight(strip.index(1)));
    strip.click(1);
    QVERIFY(!strip.card(1).isNew);
    strip.panel.setShown(version(u"v19"_s));
    QVERIFY(!strip.card(18).isNew);
    strip.panel.markNew(version(u"v19"_s)); // it is being looked at
    QVERIFY(!strip.card(18).isNew);
}

void StripScrollTest::wheelScrollsAlong()
{
    const Strip strip(manyDone(20));
    QScrollBar *bar = strip.view()->horizontalScrollBar();
    bar->setValue(0);
    const auto turn = [&strip](const QPoint &angle) {
        QWheelEvent event(QPointF(10, 10), QPointF(10, 10), {}, angle, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(strip.view()->viewport(), &event);
    };
    turn({0, -120});
    QCOMPARE(bar->value(), 120);
    turn({-40, 3});
    QCOMPARE(bar->value(), 160);
    turn({0, 120});
    QCOMPARE(bar->value(), 40);
    QCOMPARE(strip.panel.findChild<QScrollBar *>(u"stripScrollBar"_s)->value(), 40);
    strip.panel.findChild<QScrollBar *>(u"stripScrollBar"_s)->setValue(300);
    QCOMPARE(bar->value(), 300);
}

void StripScrollTest::secondsCountOnlyWhileTheyAreSeen()
{
    JobRecord job = jobNumber(1, Phase::Waiting);
    job.acceptedAt = QDateTime::currentMSecsSinceEpoch();
    Strip strip({job});
    const auto running = [&strip] {
        const QList<QTimer *> timers = strip.panel.findChildren<QTimer *>();
        return std::count_if(timers.begin(), timers.end(), [](const QTimer *timer) { return timer->isActive(); });
    };
    QVERIFY(running() > 0);
    const QString first = strip.card(0).caption;
    QTRY_VERIFY_WITH_TIMEOUT(strip.card(0).caption != first, 20'000);
    strip.panel.hide();
    QCOMPARE(running(), 0);
    strip.panel.show();
    QVERIFY(running() > 0);
    job.phase = Phase::Failed;
    strip.panel.setJob(job);
    QCOMPARE(running(), 0);
}

void StripScrollTest::onlyPicturesInSightAreLoaded()
{
    ThumbnailCache thumbnails(ImageStore(u"/nowhere/inputs"_s, u"/nowhere/results"_s));
    QSignalSpy loaded(&thumbnails, &ThumbnailCache::thumbnailLoaded);
    StripPanel panel(thumbnails);
    panel.resize(width, panel.height());
    panel.setLineage(lineageOf(manyDone(500)));
    panel.show();
    QTRY_VERIFY(loaded.size() >= 5);
    QVERIFY(loaded.size() <= 8);
}

void StripScrollTest::jobOfAnotherOriginalIsNotShown()
{
    Strip strip(manyDone(1));
    strip.panel.setJob(jobNumber(2, Phase::Waiting, version(u"another root"_s)));
    QCOMPARE(strip.view()->model()->rowCount(), 1);
    strip.panel.setJob(jobNumber(3, Phase::Waiting, version(u"v1"_s)));
    QCOMPARE(strip.view()->model()->rowCount(), 2);
}

void StripScrollTest::anotherOriginalBeginsAtItsShownCard()
{
    Strip strip(manyDone(20));
    QVERIFY(strip.view()->isInSight(strip.index(19))); // without a shown card at its end, where the newest are
    QList<JobRecord> others;
    for (int i = 100; i < 130; ++i)
        others.append(doneNumber(i));
    Lineage other = lineageOf(others);
    other.root = version(u"other"_s);
    other.versions.first().id = other.root;
    strip.panel.setShown(version(u"v103"_s));
    strip.panel.setLineage(other);
    QVERIFY(strip.card(3).version == version(u"v103"_s));
    QVERIFY(strip.view()->isInSight(strip.index(3)));
    QVERIFY(!strip.view()->isInSight(strip.index(29)));
}

PENTIMENTO_TEST(StripScrollTest)

#include "tst_stripscroll.moc"
