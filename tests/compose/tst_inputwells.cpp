// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compose/composedesk.h"
#include "tests/support/testmain.h"
#include "ui/compose/inputwell.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

QList<WellTarget> targetsOf(const QSignalSpy &spy)
{
    QList<WellTarget> targets;
    for (const QVariantList &arguments : spy)
        targets.append(arguments.last().value<WellTarget>());
    return targets;
}

// The entry of the menu that stands open, by its words.
QAction *menuEntry(const ComposeDesk &desk, const QString &text)
{
    QList<QMenu *> menus = desk.find<InputWell>(u"image_input.0"_s)->findChildren<QMenu *>(u"wellMenu"_s);
    for (const QMenu *menu : std::as_const(menus)) {
        for (QAction *action : menu->actions()) {
            if (menu->isVisible() && action->text() == text)
                return action;
        }
    }
    return nullptr;
}

void openMenu(QWidget *well)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, well->rect().center(), well->mapToGlobal(well->rect().center()));
    QApplication::sendEvent(well, &event);
}

} // namespace

// Takes openUrl() in place of the file manager.
class FolderCatcher : public QObject
{
    Q_OBJECT

public:
    FolderCatcher() { QDesktopServices::setUrlHandler(u"file"_s, this, "take"); }
    ~FolderCatcher() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QUrl taken;

public Q_SLOTS:
    void take(const QUrl &url) { taken = url; }
};

// The wells as a person uses them.
class InputWellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyWellBrowsesAndPastes();
    void filledWellIsEmptiedByKeyAndByItsButton();
    void pictureComesIntoViewAndOntoTheWire();
    void mouseReordersWhatIsSent();
    void keysReorderWhatIsSentAndTheFocusGoesAlong();
    void draggingOneOfTwoSwapsTheParameters();
    void shortDragMovesNothing();
    void menuOffersWhatTheWellCan();
    void menuOpensTheFolder();
    void addressIsTaken();
    void headerButtonsServeTheWell();
    void pasteAnywhereInTheColumnMeansAPicture();
    void readingShowsInTheNextFreeWell();
    void switchingTheModelTakesPicturesAlong();
    void focusStaysAmongTheWells();
    void editThisReplacesPicturesAndEmptiesThePrompt();
    void tabGoesFromThePicturesThroughTheFormToTheRun();
};

void InputWellsTest::emptyWellBrowsesAndPastes()
{
    ComposeDesk desk;
    QSignalSpy browse(&desk.panel(), &ComposePanel::browseRequested);
    QSignalSpy paste(&desk.panel(), &ComposePanel::pasteRequested);
    auto *well = desk.find(u"input_image.0"_s);
    const WellTarget here{u"input_image"_s, 0, {}};
    QTest::mouseClick(well, Qt::LeftButton);
    well->setFocus();
    QTest::keyClick(well, Qt::Key_Return);
    QTest::keyClick(well, Qt::Key_Space);
    holdKey(well, Qt::Key_Enter);
    QCOMPARE(targetsOf(browse), QList<WellTarget>(4, here));
    QTest::keyClick(well, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(targetsOf(paste), QList{here});
    QTest::keyClick(well, Qt::Key_Delete); // there is nothing to remove
    QVERIFY(desk.draft().request.images.isEmpty());
}

void InputWellsTest::filledWellIsEmptiedByKeyAndByItsButton()
{
    ComposeDesk desk;
    auto *well = desk.find(u"input_image.0"_s);
    desk.panel().addPicture(desk.picture(u"a.png"_s), {});
    QTest::keyClick(well, Qt::Key_Delete);
    QVERIFY(desk.draft().request.images.isEmpty());
    QVERIFY(desk.value(u"input_image"_s).isUndefined());

    desk.panel().addPicture(desk.picture(u"a.png"_s), {});
    QSignalSpy browse(&desk.panel(), &ComposePanel::browseRequested);
    QTest::mouseClick(well, Qt::LeftButton); // looking at it is no wish for another
    QVERIFY(browse.isEmpty());
    QTest::mouseClick(well->findChild<QWidget *>(u"removePicture"_s), Qt::LeftButton);
    QVERIFY(desk.draft().request.images.isEmpty());
}

void InputWellsTest::pictureComesIntoViewAndOntoTheWire()
{
    ComposeDesk desk;
    const InputImage picture = desk.picture(u"coffee.png"_s);
    QSignalSpy changed(&desk.panel(), &ComposePanel::draftChanged);
    desk.panel().addPicture(picture, {});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(desk.namesSeen(), QStringList{u"coffee.png"_s});
    QCOMPARE(desk.draft().request.images.first().parameter, u"input_image"_s);
    QCOMPARE(desk.value(u"input_image"_s), QJsonValue(picture.id.text()));
    QVERIFY(desk.find(u"input_image.0"_s)->accessibleName().contains(u"600 × 400"_s));

    // The picture itself: its colour fills the well.
    const QColor colour = QColor::fromHsv(int(qHash(u"coffee.png"_s) % 360), 160, 200);
    auto *well = desk.find(u"input_image.0"_s);
    QTRY_COMPARE(well->grab().toImage().pixelColor(well->rect().center()).rgb(), colour.rgb());
}

void InputWellsTest::mouseReordersWhatIsSent()
{
    ComposeDesk desk(manyPictures);
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        desk.panel().addPicture(desk.picture(name), {});
    QCOMPARE(desk.namesSeen(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"-"_s}));
    dragFromTo(desk.find(u"image_input.0"_s), desk.find(u"image_input.2"_s));
    QCOMPARE(desk.namesSeen(), (QStringList{u"b"_s, u"c"_s, u"a"_s, u"-"_s}));
    QCOMPARE(desk.namesOnTheWire(), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    QJsonArray ids;
    for (const InputImage &image : desk.draft().request.images)
        ids.append(image.id.text());
    QCOMPARE(desk.value(u"image_input"_s), QJsonValue(ids));
}

void InputWellsTest::keysReorderWhatIsSentAndTheFocusGoesAlong()
{
    ComposeDesk desk(manyPictures);
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        desk.panel().addPicture(desk.picture(name), {});
    desk.find(u"image_input.0"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(desk.namesOnTheWire(), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"image_input.1"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(desk.namesOnTheWire(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier); // it is the first
    QCOMPARE(desk.namesSeen(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"-"_s}));
}

void InputWellsTest::draggingOneOfTwoSwapsTheParameters()
{
    ComposeDesk desk(twoPictures);
    const InputImage a = desk.picture(u"a"_s);
    const InputImage b = desk.picture(u"b"_s);
    desk.panel().addPicture(a, {});
    desk.panel().addPicture(b, {});
    dragFromTo(desk.find(u"input_image_2.0"_s), desk.find(u"input_image_1.0"_s));
    QCOMPARE(desk.value(u"input_image_1"_s), QJsonValue(b.id.text()));
    QCOMPARE(desk.value(u"input_image_2"_s), QJsonValue(a.id.text()));
}

void InputWellsTest::shortDragMovesNothing()
{
    ComposeDesk desk(twoPictures);
    desk.panel().addPicture(desk.picture(u"a"_s), {});
    desk.panel().addPicture(desk.picture(u"b"_s), {});
    auto *well = desk.find(u"input_image_1.0"_s);
    dragFromTo(well, well);
    QCOMPARE(desk.namesSeen(), (QStringList{u"a"_s, u"b"_s}));
}

void InputWellsTest::menuOffersWhatTheWellCan()
{
    ComposeDesk desk(manyPictures);
    auto *well = desk.find(u"image_input.0"_s);
    openMenu(well);
    QVERIFY(menuEntry(desk, u"Paste"_s));
    QVERIFY(!menuEntry(desk, u"Remove"_s));
    QSignalSpy browse(&desk.panel(), &ComposePanel::browseRequested);
    menuEntry(desk, u"Browse…"_s)->trigger();
    QCOMPARE(browse.size(), 1);

    desk.panel().addPicture(desk.picture(u"a"_s), {});
    desk.panel().addPicture(desk.picture(u"b"_s), {});
    openMenu(well);
    QVERIFY(menuEntry(desk, u"Move left"_s) && !menuEntry(desk, u"Move left"_s)->isEnabled());
    menuEntry(desk, u"Move right"_s)->trigger();
    QCOMPARE(desk.namesOnTheWire(), (QStringList{u"b"_s, u"a"_s}));
    openMenu(well);
    menuEntry(desk, u"Remove"_s)->trigger();
    QCOMPARE(desk.namesOnTheWire(), QStringList{u"a"_s});
}

void InputWellsTest::menuOpensTheFolder()
{
    FolderCatcher catcher;
    ComposeDesk desk(manyPictures);
    desk.panel().addPicture(desk.picture(u"a"_s), {});
    openMenu(desk.find(u"image_input.0"_s));
    menuEntry(desk, u"Open its folder"_s)->trigger();
    QTRY_VERIFY(catcher.taken.toLocalFile().endsWith(u"/inputs"_s));
}

void InputWellsTest::addressIsTaken()
{
    ComposeDesk desk(manyPictures);
    QSignalSpy offered(&desk.panel(), &ComposePanel::picturesOffered);
    openMenu(desk.find(u"image_input.0"_s));
    menuEntry(desk, u"Address…"_s)->trigger();
    auto *field = desk.find<QLineEdit>(u"pictureAddress"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"not an address"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(offered.isEmpty());
    QVERIFY(desk.find(u"inputProblem"_s)->isVisible());
    field->clear();
    QTest::keyClicks(field, u"https://example.org/a.png"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(offered.size(), 1);
    const auto sources = offered.first().first().value<QList<PictureSource>>();
    QCOMPARE(std::get<WebPicture>(sources.first()).url, QUrl(u"https://example.org/a.png"_s));
    QVERIFY(!field->isVisible());
    QVERIFY(!desk.find(u"inputProblem"_s)->isVisible());

    openMenu(desk.find(u"image_input.0"_s));
    menuEntry(desk, u"Address…"_s)->trigger();
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
}

void InputWellsTest::headerButtonsServeTheWell()
{
    ComposeDesk desk;
    QVERIFY(!desk.find(u"browsePicture"_s)->isVisible()); // the empty well says it itself
    desk.panel().addPicture(desk.picture(u"a"_s), {});
    QSignalSpy browse(&desk.panel(), &ComposePanel::browseRequested);
    QSignalSpy paste(&desk.panel(), &ComposePanel::pasteRequested);
    QTest::mouseClick(desk.find(u"browsePicture"_s), Qt::LeftButton);
    QTest::mouseClick(desk.find(u"pastePicture"_s), Qt::LeftButton);
    const QList<WellTarget> here{{u"input_image"_s, 0, {}}};
    QCOMPARE(targetsOf(browse), here);
    QCOMPARE(targetsOf(paste), here);
}

void InputWellsTest::pasteAnywhereInTheColumnMeansAPicture()
{
    ComposeDesk desk;
    desk.panel().addPicture(desk.picture(u"a"_s), {});
    QSignalSpy paste(&desk.panel(), &ComposePanel::pasteRequested);
    auto *button = desk.find(u"fewerVariants"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(targetsOf(paste), QList{WellTarget()});
}

void InputWellsTest::readingShowsInTheNextFreeWell()
{
    ComposeDesk desk(twoPictures);
    const auto isBusy = [&](const QString &name) {
        return desk.find(name)->findChild<QWidget *>(u"reading"_s)->isVisible();
    };
    desk.panel().setIntakeBusy(2);
    QVERIFY(isBusy(u"input_image_1.0"_s) && !isBusy(u"input_image_2.0"_s));
    desk.panel().addPicture(desk.picture(u"a"_s), {});
    QVERIFY(!isBusy(u"input_image_1.0"_s) && isBusy(u"input_image_2.0"_s));
    desk.panel().setIntakeBusy(0);
    QVERIFY(!isBusy(u"input_image_2.0"_s));
}

void InputWellsTest::switchingTheModelTakesPicturesAlong()
{
    ComposeDesk desk(twoPictures);
    desk.panel().addPicture(desk.picture(u"a"_s), {});
    desk.panel().addPicture(desk.picture(u"b"_s), {});
    QSignalSpy offer(&desk.panel(), &ComposePanel::offerChanged);
    desk.panel().setOffer(onePicture, ServiceId(u"elkapi"_s));
    QCOMPARE(offer.size(), 1);
    QCOMPARE(desk.namesSeen(), QStringList{u"a"_s});
    QVERIFY(desk.draft().request.serviceBase.contains(u"elkapi"_s));
    desk.panel().setOffer(twoPictures, sandbox);
    QCOMPARE(desk.namesSeen(), (QStringList{u"a"_s, u"b"_s}));
    desk.panel().setOffer(twoPictures, sandbox);
    QCOMPARE(offer.size(), 2);
}

void InputWellsTest::focusStaysAmongTheWells()
{
    ComposeDesk desk(twoPictures);
    desk.find(u"input_image_2.0"_s)->setFocus();
    desk.panel().setOffer(onePicture, sandbox);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"input_image.0"_s);
}

void InputWellsTest::editThisReplacesPicturesAndEmptiesThePrompt()
{
    ComposeDesk desk;
    desk.panel().addPicture(desk.picture(u"a"_s), {});
    desk.panel().setPrompt(u"make it blue"_s);
    InputImage result = desk.picture(u"result"_s);
    result.version = VersionId(u"0190"_s);
    desk.panel().replaceInputs({result}, true);
    QCOMPARE(desk.namesSeen(), QStringList{u"result"_s});
    QCOMPARE(desk.draft().request.images.first().version, result.version);
    QVERIFY(desk.value(u"prompt"_s).isUndefined());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"prompt"_s);
}

// Wells and fields are made anew with each model; their place among the other controls stays.
void InputWellsTest::tabGoesFromThePicturesThroughTheFormToTheRun()
{
    ComposeDesk desk(onePicture);
    desk.panel().setOffer(manyPictures, sandbox);
    desk.panel().addPicture(desk.picture(u"a"_s), {});
    desk.panel().setPrompt(u"make it blue"_s);
    desk.find(u"pastePicture"_s)->setFocus();
    QStringList seen;
    do {
        seen.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget()->objectName() != u"pastePicture"_s && seen.size() < 50);
    QCOMPARE(seen.first(6), (QStringList{u"pastePicture"_s, u"browsePicture"_s, u"image_input.0"_s, u"removePicture"_s,
                                         u"image_input.1"_s, u"prompt"_s}));
    QCOMPARE(seen.last(4), (QStringList{u"variants"_s, u"moreVariants"_s, u"run"_s, u"showLeaving"_s}));
    QVERIFY(seen.indexOf(u"output_format"_s) > 5);
}

PENTIMENTO_TEST(InputWellsTest)
#include "tst_inputwells.moc"
