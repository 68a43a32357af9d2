// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/strip/stripscreen.h"
#include "tests/support/testmain.h"
#include "ui/shared/tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>

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
    void emptyStripSaysWhatComes();
    void cardsHaveNamesForAScreenReader();
    void bothLooksAreDrawn();
    void lettersAreLeftToTheWindow();
};

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
    menu.actions().constFirst()->trigger();
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
