// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/strip/stripfixture.h"
#include "tests/support/testmain.h"
#include "ui/shared/thumbnailcache.h"
#include "ui/shared/tokens.h"
#include "ui/strip/carddelegate.h"
#include "ui/strip/strippanel.h"
#include "ui/strip/stripview.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace pentimento;
using namespace pentimento::test;

class StripPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clickOnAPictureShowsIt();
    void clickOnAnotherCardTellsItsJob();
    void arrowsGoFromCardToCard();
    void nextAndPreviousPictureStepOverOtherCards();
    void linkDoesWhatItSays_data();
    void linkDoesWhatItSays();
    void pressThatLeavesTheLinkDoesNothing();
    void menuHasEveryActionByKeyboard_data();
    void menuHasEveryActionByKeyboard();
    void menuOfAPictureIsTheOwners();
    void pictureUnderTheMouseCanBeEdited();
    void draggingAPictureIsNoClick();
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
    void emptyStripSaysWhatComes();
    void cardsHaveNamesForAScreenReader();
    void bothLooksAreDrawn();
    void lettersAreLeftToTheWindow();
};

namespace {

constexpr int width = 840;

QList<JobRecord> manyDone(int count)
{
    QList<JobRecord> jobs;
    for (int i = 0; i < count; ++i)
        jobs.append(doneNumber(i + 1));
    return jobs;
}

// A strip on the screen, and hands for it.
struct Strip
{
    explicit Strip(const QList<JobRecord> &jobs, int panelWidth = width)
    {
        panel.resize(panelWidth, panel.height());
        panel.setLineage(lineageOf(jobs));
        panel.show();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] StripView *view() const { return panel.findChild<StripView *>(u"stripCards"_s); }
    [[nodiscard]] QModelIndex index(int row) const { return view()->model()->index(row, 0); }
    [[nodiscard]] const StripCard &card(int row) const
    {
        return static_cast<StripModel *>(view()->model())->card(index(row));
    }
    [[nodiscard]] QRect place(int row) const
    {
        const auto *delegate = static_cast<CardDelegate *>(view()->itemDelegate());
        return delegate->cardPlace(view()->visualRect(index(row)), index(row), Qt::LeftToRight);
    }
    [[nodiscard]] QPoint link(int row, CardAction action) const
    {
        const QList<PlacedLink> links = layoutOf(card(row), place(row), view()->font()).links;
        for (const PlacedLink &link : links) {
            if (link.action == action)
                return link.rect.center().toPoint();
        }
        return {};
    }
    void click(int row) const { click(place(row).center()); }
    void click(const QPoint &point) const
    {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::NoModifier, point);
    }
    void press(Qt::Key key) const { QTest::keyClick(view(), key); }
    [[nodiscard]] QMenu *openMenu() const
    {
        QMenu *menu = nullptr;
        return QTest::qWaitFor(
                   [&] { return (menu = panel.findChild<QMenu *>(u"stripCardMenu"_s)) && menu->isVisible(); })
                   ? menu
                   : nullptr;
    }

    ThumbnailCache thumbnails{ImageStore(u"/nowhere/inputs"_s, u"/nowhere/results"_s)};
    StripPanel panel{thumbnails};
};

VersionId version(const QString &text)
{
    return VersionId(text);
}

template<typename T>
T only(const QSignalSpy &spy)
{
    return spy.size() == 1 ? spy.first().first().value<T>() : T();
}

bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

void StripPanelTest::clickOnAPictureShowsIt()
{
    const Strip strip(manyDone(3));
    QSignalSpy shown(&strip.panel, &StripPanel::versionActivated);
    const QColor accent = tokensOf(strip.panel.palette()).accent;
    QVERIFY(!hasColour(strip.view()->viewport()->grab(strip.place(1)).toImage(), accent));
    strip.click(1);
    QVERIFY(only<VersionId>(shown) == version(u"v2"_s));
    QVERIFY(hasColour(strip.view()->viewport()->grab(strip.place(1)).toImage(), accent));
    QVERIFY(!hasColour(strip.view()->viewport()->grab(strip.place(2)).toImage(), accent));
}

void StripPanelTest::clickOnAnotherCardTellsItsJob()
{
    const Strip strip({jobNumber(1, Phase::Held)});
    QSignalSpy shown(&strip.panel, &StripPanel::versionActivated);
    QSignalSpy chosen(&strip.panel, &StripPanel::jobActivated);
    QSignalSpy released(&strip.panel, &StripPanel::releaseRequested);
    strip.click(strip.place(0).topLeft() + QPoint(6, 6));
    QVERIFY(only<JobId>(chosen) == jobNumber(1, Phase::Held).id);
    QCOMPARE(shown.size() + released.size(), 0);
}

void StripPanelTest::arrowsGoFromCardToCard()
{
    const Strip strip({doneNumber(1), jobNumber(2, Phase::Failed), doneNumber(3)});
    strip.click(0);
    QSignalSpy shown(&strip.panel, &StripPanel::versionActivated);
    QSignalSpy chosen(&strip.panel, &StripPanel::jobActivated);
    strip.press(Qt::Key_Right);
    QVERIFY(only<JobId>(chosen) == jobNumber(2, Phase::Failed).id);
    QCOMPARE(shown.size(), 0);
    strip.press(Qt::Key_Right);
    QVERIFY(only<VersionId>(shown) == version(u"v3"_s));
    strip.press(Qt::Key_Right); // there is none
    QCOMPARE(shown.size(), 1);
    strip.press(Qt::Key_Home);
    QVERIFY(shown.last().first().value<VersionId>() == version(u"v1"_s));
    strip.press(Qt::Key_Return);
    QCOMPARE(shown.size(), 3);
}

void StripPanelTest::nextAndPreviousPictureStepOverOtherCards()
{
    Strip strip({doneNumber(1), jobNumber(2, Phase::Waiting), doneNumber(3)});
    QSignalSpy shown(&strip.panel, &StripPanel::versionActivated);
    strip.panel.setShown(version(u"v1"_s));
    QCOMPARE(shown.size(), 0);
    strip.panel.selectNext();
    QVERIFY(only<VersionId>(shown) == version(u"v3"_s));
    strip.panel.selectNext();
    QCOMPARE(shown.size(), 1);
    strip.panel.selectPrevious();
    QVERIFY(shown.last().first().value<VersionId>() == version(u"v1"_s));
    strip.panel.setShown(version(u"root"_s));
    strip.panel.selectPrevious();
    QVERIFY(shown.last().first().value<VersionId>() == version(u"v3"_s));
}

using JobSignal = void (StripPanel::*)(const JobId &);
Q_DECLARE_METATYPE(JobSignal)

void StripPanelTest::linkDoesWhatItSays_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<CardAction>("action");
    QTest::addColumn<JobSignal>("told");
    QTest::newRow("send") << Phase::Held << CardAction::Send << &StripPanel::releaseRequested;
    QTest::newRow("discard") << Phase::Held << CardAction::Discard << &StripPanel::dropRequested;
    QTest::newRow("cancel") << Phase::Waiting << CardAction::Cancel << &StripPanel::cancelRequested;
    QTest::newRow("check again") << Phase::Unknown << CardAction::CheckAgain << &StripPanel::askAgainRequested;
    QTest::newRow("send again") << Phase::Unknown << CardAction::SendAgain << &StripPanel::sendAgainRequested;
    QTest::newRow("drop") << Phase::Unknown << CardAction::Drop << &StripPanel::dropRequested;
    QTest::newRow("ask a parked one") << Phase::Parked << CardAction::CheckAgain << &StripPanel::askAgainRequested;
    QTest::newRow("fetch") << Phase::Owed << CardAction::FetchNow << &StripPanel::fetchAgainRequested;
    QTest::newRow("retry") << Phase::Failed << CardAction::Retry << &StripPanel::retryRequested;
    QTest::newRow("edit prompt") << Phase::Failed << CardAction::EditPrompt << &StripPanel::editPromptRequested;
}

void StripPanelTest::linkDoesWhatItSays()
{
    QFETCH(Phase, phase);
    QFETCH(CardAction, action);
    QFETCH(JobSignal, told);
    const Strip strip({doneNumber(1), jobNumber(2, phase)});
    QSignalSpy spy(&strip.panel, told);
    QSignalSpy chosen(&strip.panel, &StripPanel::jobActivated);
    QVERIFY(!strip.link(1, action).isNull());
    strip.click(strip.link(1, action));
    QVERIFY(only<JobId>(spy) == jobNumber(2, phase).id);
    QCOMPARE(chosen.size(), 0);
}

void StripPanelTest::pressThatLeavesTheLinkDoesNothing()
{
    const Strip strip({jobNumber(1, Phase::Held)});
    QSignalSpy released(&strip.panel, &StripPanel::releaseRequested);
    QSignalSpy dropped(&strip.panel, &StripPanel::dropRequested);
    QSignalSpy chosen(&strip.panel, &StripPanel::jobActivated);
    QWidget *viewport = strip.view()->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, strip.link(0, CardAction::Send));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, strip.link(0, CardAction::Discard));
    QTest::mousePress(viewport, Qt::LeftButton, {}, strip.link(0, CardAction::Send));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, strip.place(0).topLeft() + QPoint(5, 5));
    QTest::mouseClick(viewport, Qt::MiddleButton, {}, strip.link(0, CardAction::Send));
    QCOMPARE(released.size() + dropped.size() + chosen.size(), 0);
}

void StripPanelTest::menuHasEveryActionByKeyboard_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("return") << Qt::Key_Return;
    QTest::newRow("space") << Qt::Key_Space;
    QTest::newRow("menu") << Qt::Key_Menu;
}

void StripPanelTest::menuHasEveryActionByKeyboard()
{
    QFETCH(Qt::Key, key);
    const Strip strip({jobNumber(1, Phase::Unknown)});
    QSignalSpy again(&strip.panel, &StripPanel::sendAgainRequested);
    QSignalSpy explained(&strip.panel, &StripPanel::explanationRequested);
    strip.view()->setCurrentIndex(strip.index(0));
    if (key == Qt::Key_Menu) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(strip.view()->viewport(), &event);
    } else {
        strip.press(key);
    }
    QMenu *menu = strip.openMenu();
    QVERIFY(menu != nullptr);
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts.append(action->text());
    QCOMPARE(texts, (QStringList{u"Check again"_s, u"Send again (may cost twice)"_s, u"Drop"_s, u"What happened"_s}));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(only<JobId>(again) == jobNumber(1, Phase::Unknown).id);
    QCOMPARE(explained.size(), 0);
}

void StripPanelTest::menuOfAPictureIsTheOwners()
{
    Strip strip({doneNumber(1), doneNumber(2)});
    QSignalSpy wanted(&strip.panel, &StripPanel::contextMenuRequested);
    QContextMenuEvent event(QContextMenuEvent::Mouse, strip.place(1).center(), {17, 4});
    QApplication::sendEvent(strip.view()->viewport(), &event);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.first().at(0).value<VersionId>() == version(u"v2"_s));
    QVERIFY(wanted.first().at(1).value<JobId>() == doneNumber(2).id);
    QCOMPARE(wanted.first().at(2).toPoint(), QPoint(17, 4));
    QVERIFY(strip.panel.findChild<QMenu *>(u"stripCardMenu"_s) == nullptr);

    QMenu menu;
    QSignalSpy edited(&strip.panel, &StripPanel::editThisRequested);
    strip.panel.addActions(menu, doneNumber(2).id, version(u"v2"_s));
    QCOMPARE(menu.actions().size(), 1);
    menu.actions().first()->trigger();
    QVERIFY(only<VersionId>(edited) == version(u"v2"_s));
    QMenu none;
    strip.panel.addActions(none, JobId(u"nobody"_s), {});
    QVERIFY(none.isEmpty());
}

void StripPanelTest::pictureUnderTheMouseCanBeEdited()
{
    const Strip strip(manyDone(2));
    QSignalSpy edited(&strip.panel, &StripPanel::editThisRequested);
    QSignalSpy shown(&strip.panel, &StripPanel::versionActivated);
    QTest::mouseMove(strip.view()->viewport(), strip.place(1).center());
    strip.click(strip.place(1).topRight() + QPoint(-16, 16));
    QVERIFY(only<VersionId>(edited) == version(u"v2"_s));
    QCOMPARE(shown.size(), 0);
}

void StripPanelTest::draggingAPictureIsNoClick()
{
    const Strip strip({doneNumber(1), jobNumber(2, Phase::Waiting)});
    QSignalSpy dragged(&strip.panel, &StripPanel::dragRequested);
    QSignalSpy shown(&strip.panel, &StripPanel::versionActivated);
    QWidget *viewport = strip.view()->viewport();
    const QPoint from = strip.place(0).center();
    const auto moveTo = [viewport](const QPoint &point) {
        QMouseEvent move(QEvent::MouseMove, point, viewport->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &move);
    };
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    moveTo(from + QPoint(QApplication::startDragDistance() - 1, 0));
    QCOMPARE(dragged.size(), 0);
    moveTo(from + QPoint(QApplication::startDragDistance() + 2, 0));
    moveTo(from + QPoint(60, 0));
    QVERIFY(only<VersionId>(dragged) == version(u"v1"_s));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, from + QPoint(20, 0));
    QCOMPARE(shown.size(), 0);

    QTest::mousePress(viewport, Qt::LeftButton, {}, strip.place(1).center());
    moveTo(strip.place(1).center() + QPoint(40, 0));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, strip.place(1).center());
    QCOMPARE(dragged.size(), 1); // a card without picture cannot be dragged

    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    moveTo(from + QPoint(1, 1));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, from + QPoint(1, 1));
    QVERIFY(only<VersionId>(shown) == version(u"v1"_s)); // a hand that trembles clicks
}

void StripPanelTest::cardKeepsItsPlaceAndFocusThroughAllPhases()
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

void StripPanelTest::picturesThatComeBeforeDoNotPushTheOthersAway()
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

void StripPanelTest::cardThatComesAtTheEndIsNoJump()
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

void StripPanelTest::atItsEndTheStripFollowsWhatComes()
{
    Strip strip(manyDone(20));
    QScrollBar *bar = strip.view()->horizontalScrollBar();
    bar->setValue(bar->maximum());
    strip.panel.setJob(jobNumber(21, Phase::Queued));
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(strip.view()->isInSight(strip.index(20)));
}

void StripPanelTest::shownCardStaysInSightWhenTheStripFollows()
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

void StripPanelTest::newResultOutOfSightHasABadgeUntilItIsLookedAt()
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

void StripPanelTest::wheelScrollsAlong()
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

void StripPanelTest::secondsCountOnlyWhileTheyAreSeen()
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

void StripPanelTest::onlyPicturesInSightAreLoaded()
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

void StripPanelTest::jobOfAnotherOriginalIsNotShown()
{
    Strip strip(manyDone(1));
    strip.panel.setJob(jobNumber(2, Phase::Waiting, version(u"another root"_s)));
    QCOMPARE(strip.view()->model()->rowCount(), 1);
    strip.panel.setJob(jobNumber(3, Phase::Waiting, version(u"v1"_s)));
    QCOMPARE(strip.view()->model()->rowCount(), 2);
}

void StripPanelTest::anotherOriginalBeginsAtItsShownCard()
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

void StripPanelTest::emptyStripSaysWhatComes()
{
    Strip strip({});
    const auto *words = strip.panel.findChild<QLabel *>();
    QVERIFY(words->isVisible());
    QVERIFY(!words->text().isEmpty());
    strip.panel.setJob(jobNumber(1, Phase::Queued));
    QVERIFY(!words->isVisible());
}

void StripPanelTest::cardsHaveNamesForAScreenReader()
{
    Strip strip({doneNumber(1), jobNumber(2, Phase::Held)});
    strip.panel.markNew(version(u"v1"_s));
    const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(strip.view());
    QCOMPARE(list->text(QAccessible::Name), u"Results of this picture"_s);
    QCOMPARE(list->childCount(), 2);
    QVERIFY(list->child(0)->text(QAccessible::Name).startsWith(u"New: “sepia print”. Made by"_s));
    QVERIFY(list->child(1)->text(QAccessible::Name).contains(u"was not sent"_s));
}

void StripPanelTest::bothLooksAreDrawn()
{
    Strip strip({jobNumber(1, Phase::Failed), jobNumber(2, Phase::Waiting), doneNumber(3)});
    for (const Look look : {Look::Dark, Look::Light}) {
        const Tokens &tokens = tokensFor(look);
        strip.panel.setPalette(paletteOf(tokens));
        const QImage picture = strip.panel.grab().toImage();
        QVERIFY(hasColour(picture, tokens.panel));
        QVERIFY(hasColour(picture, tokens.well));
        QVERIFY(hasColour(picture, tokens.accent)); // the bar
        QCOMPARE(picture.pixelColor(picture.width() / 2, 0), tokens.line);
        QVERIFY(!hasColour(picture, tokensFor(look == Look::Dark ? Look::Light : Look::Dark).panel));
    }
}

void StripPanelTest::lettersAreLeftToTheWindow()
{
    const Strip strip(manyDone(3));
    strip.click(0);
    QKeyEvent letter(QEvent::KeyPress, Qt::Key_S, Qt::NoModifier, u"s"_s);
    letter.setAccepted(true);
    QApplication::sendEvent(strip.view(), &letter);
    QVERIFY(!letter.isAccepted());
    QCOMPARE(strip.view()->currentIndex().row(), 0);
}

PENTIMENTO_TEST(StripPanelTest)

#include "tst_strippanel.moc"
