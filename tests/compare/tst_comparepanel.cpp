// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compare/stages.h"
#include "tests/support/testmain.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/comparecanvas.h"
#include "ui/compare/comparepanel.h"
#include "ui/shared/tokens.h"

#include <QAction>
#include <QApplication>
#include <QSlider>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QToolButton>

using namespace pentimento;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(pentimento::CompareMode)

namespace {

const QColor red(200, 30, 20);
const QColor blue(10, 40, 220);

} // namespace

// The panel as the application has it: with files, with the actions of a table, and connected as its owner does.
class ComparePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pairIsShownAndTold();
    void pictureBeforeStaysUntilTheNextIsThere();
    void waitIsToldQuietlyAndOnlyWhenItIsLong();
    void lastOfManyScenesIsTheOneThatIsShown();
    void knownPicturesAreShownAtOnce();
    void zoomIsKeptWithinTheFamily_data();
    void zoomIsKeptWithinTheFamily();
    void differentSizesLieOnEachOther();
    void emptySceneIsAPlainCanvas();
    void singlePictureCannotBeCompared();
    void missingFileIsToldInASentence();
    void missingFileIsLookedForAgain();
    void missingBeforeLeavesTheAfter();
    void buttonsChooseTheMode_data();
    void buttonsChooseTheMode();
    void buttonOfTheModeStaysChecked();
    void flipButtonTurnsTheOtherUp();
    void swapButtonExchangesTheSides();
    void fitAndActualSizeButtons();
    void blendSliderFades();
    void wheelOverTheBlendSliderLeavesIt();
    void dividingButtonTurnsTheDivider();
    void barStaysInsideAndCollapsesToIcons_data();
    void barStaysInsideAndCollapsesToIcons();
    void actionsThatAreNotThereHaveNoButton();
    void everythingWorksByKeyboard();
    void differenceOfEqualFilesIsBlack();
    void largePictureDoesNotBlockTheWindow();
    void zoomingInBringsAllPixels();
    void diesWhileItLoads();

private:
    [[nodiscard]] ComparePicture picture(const QString &name, const QImage &image) const
    {
        if (!image.save(m_folder->filePath(name)))
            qFatal("cannot write %s", qPrintable(name));
        return {ImageId(name), m_folder->filePath(name), name, {}};
    }
    [[nodiscard]] ComparePicture missing(const QString &name) const
    {
        return {ImageId(name), m_folder->filePath(name), name, {}};
    }
    [[nodiscard]] CompareScene redAndBlue() const
    {
        return {picture(u"red.png"_s, test::plain({300, 200}, red)),
                picture(u"blue.png"_s, test::plain({300, 200}, blue))};
    }
    void show(const CompareScene &scene) const
    {
        QSignalSpy shown(m_panel.get(), &ComparePanel::pictureShown);
        m_panel->setScene(scene);
        QVERIFY(!shown.isEmpty() || shown.wait(30'000));
    }
    [[nodiscard]] CompareCanvas *canvas() const { return m_panel->findChild<CompareCanvas *>(u"canvas"_s); }
    [[nodiscard]] CompareBar *bar() const { return m_panel->findChild<CompareBar *>(u"compareBar"_s); }
    [[nodiscard]] QThreadPool *pool() const { return m_panel->findChild<QThreadPool *>(); }
    [[nodiscard]] QToolButton *button(const QString &name) const { return m_panel->findChild<QToolButton *>(name); }
    // Of the picture on the screen, where neither chip nor divider is.
    [[nodiscard]] QColor colourAt(double x, double y) const
    {
        const QRectF frame = canvas()->viewport().frame();
        return test::grabbed(*canvas()).pixelColor(int(frame.left() + x * frame.width()),
                                                   int(frame.top() + y * frame.height()));
    }
    QAction *action(const QString &name, std::function<void()> meaning, std::optional<CompareMode> mode = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ComparePanel> m_panel;
    CompareActions m_actions;
};

QAction *ComparePanelTest::action(const QString &name, std::function<void()> meaning, std::optional<CompareMode> mode)
{
    auto *action = new QAction(name, m_panel.get());
    action->setCheckable(mode.has_value());
    action->setIcon(QIcon(QPixmap::fromImage(test::plain({16, 16}, red))));
    connect(action, &QAction::triggered, this, meaning);
    m_panel->addAction(action);
    return action;
}

void ComparePanelTest::init()
{
    QApplication::setPalette(paletteOf(tokensFor(pentimento::Look::Dark)));
    m_panel.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_panel = std::make_unique<ComparePanel>(ImageStore(m_folder->filePath(u"inputs"_s), m_folder->path()));
    const auto modeAction = [this](const QString &name, CompareMode mode) {
        return action(
            name, [this, mode] { m_panel->setMode(mode); }, mode);
    };
    m_actions = {.slider = modeAction(u"Slider"_s, CompareMode::Slider),
                 .sideBySide = modeAction(u"Side by side"_s, CompareMode::SideBySide),
                 .fade = modeAction(u"Fade"_s, CompareMode::Fade),
                 .difference = modeAction(u"Difference"_s, CompareMode::Difference),
                 .flip = modeAction(u"Flip"_s, CompareMode::Flip),
                 .fit = action(u"Fit"_s, [this] { m_panel->fit(); }),
                 .actualSize = action(u"Actual size"_s, [this] { m_panel->showActualSize(); }),
                 .swap = action(u"Swap"_s, [this] { m_panel->swap(); })};
    m_panel->setActions(m_actions);
    m_panel->resize(900, 500);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void ComparePanelTest::pairIsShownAndTold()
{
    QSignalSpy shown(m_panel.get(), &ComparePanel::pictureShown);
    const CompareScene scene = redAndBlue();
    m_panel->setScene(scene);
    QCOMPARE(shown.size(), 0);
    QCOMPARE(m_panel->scene(), scene);
    QVERIFY(shown.wait());
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().first().value<ImageId>(), scene.after.id);
    QCOMPARE(m_panel->pictureSize(), QSize(300, 200));
    QCOMPARE(colourAt(0.2, 0.3), red);
    QCOMPARE(colourAt(0.8, 0.3), blue);
    m_panel->setScene(scene); // again: nothing to do
    QCoreApplication::processEvents();
    QCOMPARE(shown.size(), 1);
}

void ComparePanelTest::pictureBeforeStaysUntilTheNextIsThere()
{
    show({{}, picture(u"red.png"_s, test::plain({300, 200}, red))});
    QSignalSpy shown(m_panel.get(), &ComparePanel::pictureShown);
    m_panel->setScene({{}, picture(u"blue.png"_s, test::plain({300, 200}, blue))});
    QCOMPARE(colourAt(0.5, 0.5), red); // no flash between the two
    QVERIFY(shown.wait());
    QCOMPARE(colourAt(0.5, 0.5), blue);
}

void ComparePanelTest::waitIsToldQuietlyAndOnlyWhenItIsLong()
{
    // A pool that is busy stands for a picture that takes its time.
    auto go = std::make_shared<QSemaphore>();
    const auto letGo = qScopeGuard([go] { go->release(1000); });
    for (int i = 0; i < pool()->maxThreadCount(); ++i)
        pool()->start([go] { go->acquire(); });
    QSignalSpy shown(m_panel.get(), &ComparePanel::pictureShown);
    m_panel->setScene(redAndBlue());
    QVERIFY(canvas()->notices().isEmpty());
    QTRY_COMPARE(canvas()->notices().size(), 1);
    QVERIFY(!shown.size());
    go->release(1000);
    QVERIFY(shown.wait());
    QVERIFY(canvas()->notices().isEmpty());
}

void ComparePanelTest::lastOfManyScenesIsTheOneThatIsShown()
{
    QSignalSpy shown(m_panel.get(), &ComparePanel::pictureShown);
    ComparePicture last;
    for (int i = 0; i < 8; ++i) {
        last = picture(u"%1.png"_s.arg(i), test::plain({200, 100}, i == 7 ? blue : red));
        m_panel->setScene({{}, last});
    }
    QTRY_VERIFY(!shown.isEmpty() && shown.last().first().value<ImageId>() == last.id);
    pool()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(colourAt(0.5, 0.5), blue);
    QCOMPARE(shown.size(), 1);
}

void ComparePanelTest::knownPicturesAreShownAtOnce()
{
    const CompareScene first = redAndBlue();
    const CompareScene second{first.before, picture(u"green.png"_s, test::plain({300, 200}, Qt::green))};
    show(first);
    show(second);
    m_panel->setScene(first);
    QCOMPARE(colourAt(0.8, 0.3), blue); // without going round the event loop
}

void ComparePanelTest::zoomIsKeptWithinTheFamily_data()
{
    QTest::addColumn<bool>("sameBefore");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("kept");
    QTest::newRow("a sister of the same size") << true << QSize(300, 200) << true;
    QTest::newRow("a sister of another size") << true << QSize(400, 200) << false;
    QTest::newRow("another family of the same size") << false << QSize(300, 200) << false;
}

void ComparePanelTest::zoomIsKeptWithinTheFamily()
{
    QFETCH(bool, sameBefore);
    QFETCH(QSize, size);
    QFETCH(bool, kept);
    const CompareScene scene = redAndBlue();
    show(scene);
    m_panel->zoomIn();
    m_panel->zoomIn();
    const Viewport before = canvas()->viewport();
    QVERIFY(!before.isFitted());
    show({sameBefore ? scene.before : picture(u"other.png"_s, test::plain({300, 200}, red)),
          picture(u"next.png"_s, test::plain(size, blue))});
    if (kept)
        QCOMPARE(canvas()->viewport(), before);
    else
        QVERIFY(canvas()->viewport().isFitted());
}

void ComparePanelTest::differentSizesLieOnEachOther()
{
    // Quarters of the same colours in two sizes: aligned, nothing differs but along the edges.
    QImage small = test::plain({120, 80}, red);
    for (int y = 0; y < 40; ++y) {
        for (int x = 0; x < 60; ++x)
            small.setPixelColor(x, y, blue);
    }
    const QImage large = small.scaled(480, 320);
    show({picture(u"small.png"_s, small), picture(u"large.png"_s, large)});
    QCOMPARE(m_panel->pictureSize(), QSize(480, 320));
    m_panel->setMode(CompareMode::Flip);
    for (const bool flipped : {false, true}) {
        for (const double x : {0.02, 0.48, 0.52, 0.98}) {
            QCOMPARE(colourAt(x, 0.25), x < 0.5 ? blue : red);
            QCOMPARE(colourAt(x, 0.75), red);
        }
        if (!flipped)
            m_panel->setMode(CompareMode::Flip);
    }
}

void ComparePanelTest::emptySceneIsAPlainCanvas()
{
    QVERIFY(!bar()->isVisible());
    const QColor background = tokensFor(pentimento::Look::Dark).canvas;
    QCOMPARE(test::grabbed(*m_panel), test::plain(test::grabbed(*m_panel).size(), background));
    show(redAndBlue());
    QVERIFY(bar()->isVisible());
    m_panel->setScene({});
    QVERIFY(!bar()->isVisible());
    QVERIFY(m_panel->pictureSize().isEmpty());
    QCOMPARE(test::grabbed(*m_panel), test::plain(test::grabbed(*m_panel).size(), background));
}

void ComparePanelTest::singlePictureCannotBeCompared()
{
    const CompareScene pair = redAndBlue();
    show({pair.before, {}}); // whichever it is called
    QCOMPARE(colourAt(0.2, 0.3), red);
    QCOMPARE(colourAt(0.8, 0.3), red);
    for (QAction *action :
         {m_actions.slider, m_actions.sideBySide, m_actions.fade, m_actions.difference, m_actions.flip, m_actions.swap})
        QVERIFY(!action->isEnabled());
    QVERIFY(m_actions.fit->isEnabled());
    QVERIFY(!button(u"slider"_s)->isEnabled());
    QVERIFY(button(u"slider"_s)->toolTip().contains(u"one picture"_s));
    QVERIFY(!button(u"fit"_s)->toolTip().contains(u"one picture"_s));
    show(pair);
    QVERIFY(m_actions.slider->isEnabled());
    QVERIFY(button(u"slider"_s)->isEnabled());
    QVERIFY(!button(u"slider"_s)->toolTip().contains(u"one picture"_s));
}

void ComparePanelTest::missingFileIsToldInASentence()
{
    const ComparePicture gone = missing(u"gone.png"_s);
    show({{}, gone});
    QCOMPARE(canvas()->notices(), QStringList{u"The file is missing: %1"_s.arg(gone.path)});
    QVERIFY(canvas()->accessibleDescription().contains(gone.path));
    QVERIFY(!bar()->isVisible());
    // It can be read: there is white on the chip in the middle.
    const QImage screen = test::grabbed(*canvas());
    int brightest = 0;
    for (int x = screen.width() / 4; x < screen.width() * 3 / 4; ++x)
        for (int y = screen.height() / 2 - 20; y < screen.height() / 2 + 20; ++y)
            brightest = std::max(brightest, qGray(screen.pixel(x, y)));
    QVERIFY(brightest > 200);
}

void ComparePanelTest::missingFileIsLookedForAgain()
{
    const ComparePicture gone = missing(u"gone.png"_s);
    show({{}, gone});
    (void)picture(u"gone.png"_s, test::plain({300, 200}, blue));
    m_panel->setScene({{}, gone});
    QTRY_VERIFY(canvas()->notices().isEmpty());
    QCOMPARE(colourAt(0.5, 0.5), blue);
}

void ComparePanelTest::missingBeforeLeavesTheAfter()
{
    show({missing(u"gone.png"_s), picture(u"blue.png"_s, test::plain({300, 200}, blue))});
    QCOMPARE(colourAt(0.2, 0.3), blue);
    QCOMPARE(canvas()->notices().size(), 1);
    QVERIFY(!m_actions.slider->isEnabled());
    // And the other way round.
    show({picture(u"red.png"_s, test::plain({120, 100}, red)), missing(u"gone2.png"_s)});
    QCOMPARE(colourAt(0.8, 0.3), red);
    QCOMPARE(m_panel->pictureSize(), QSize(120, 100));
}

void ComparePanelTest::buttonsChooseTheMode_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<CompareMode>("mode");
    QTest::newRow("side by side") << u"sideBySide"_s << CompareMode::SideBySide;
    QTest::newRow("fade") << u"fade"_s << CompareMode::Fade;
    QTest::newRow("difference") << u"difference"_s << CompareMode::Difference;
    QTest::newRow("flip") << u"flip"_s << CompareMode::Flip;
}

void ComparePanelTest::buttonsChooseTheMode()
{
    QFETCH(QString, name);
    QFETCH(CompareMode, mode);
    show(redAndBlue());
    QSignalSpy changed(m_panel.get(), &ComparePanel::modeChanged);
    QVERIFY(button(u"slider"_s)->isChecked());
    QTest::mouseClick(button(name), Qt::LeftButton);
    QCOMPARE(m_panel->mode(), mode);
    QCOMPARE(changed.size(), 1);
    QVERIFY(button(name)->isChecked());
    QVERIFY(!button(u"slider"_s)->isChecked());
    QVERIFY(!m_actions.slider->isChecked());
    QTest::mouseClick(button(u"slider"_s), Qt::LeftButton);
    QCOMPARE(m_panel->mode(), CompareMode::Slider);
    QVERIFY(m_actions.slider->isChecked());
}

void ComparePanelTest::buttonOfTheModeStaysChecked()
{
    show(redAndBlue());
    QTest::mouseClick(button(u"slider"_s), Qt::LeftButton);
    QVERIFY(button(u"slider"_s)->isChecked());
    QVERIFY(m_actions.slider->isChecked());
    m_actions.slider->trigger(); // from the menu or by its key
    QVERIFY(button(u"slider"_s)->isChecked());
    QVERIFY(m_actions.slider->isChecked());
}

void ComparePanelTest::flipButtonTurnsTheOtherUp()
{
    show(redAndBlue());
    QTest::mouseClick(button(u"flip"_s), Qt::LeftButton);
    QCOMPARE(colourAt(0.3, 0.3), blue);
    QTest::mouseClick(button(u"flip"_s), Qt::LeftButton);
    QCOMPARE(colourAt(0.3, 0.3), red);
    QTest::mouseClick(button(u"flip"_s), Qt::LeftButton);
    QCOMPARE(colourAt(0.3, 0.3), blue);
    m_panel->setBeforeHeld(true);
    QCOMPARE(colourAt(0.3, 0.3), red);
    m_panel->setBeforeHeld(false);
    QCOMPARE(colourAt(0.3, 0.3), blue);
}

void ComparePanelTest::swapButtonExchangesTheSides()
{
    const CompareScene scene = redAndBlue();
    show(scene);
    QTest::mouseClick(button(u"swap"_s), Qt::LeftButton);
    QCOMPARE(colourAt(0.2, 0.3), blue);
    QCOMPARE(colourAt(0.8, 0.3), red);
    QVERIFY(canvas()->labels().first().text.contains(u"After"_s));
    QCOMPARE(m_panel->scene(), scene);
    QTest::mouseClick(button(u"swap"_s), Qt::LeftButton);
    QCOMPARE(colourAt(0.2, 0.3), red);
}

void ComparePanelTest::fitAndActualSizeButtons()
{
    show({{}, picture(u"large.png"_s, test::plain({3000, 2000}, blue))});
    const double fit = m_panel->zoom();
    QVERIFY(fit < 1);
    QSignalSpy zoomed(m_panel.get(), &ComparePanel::zoomChanged);
    QTest::mouseClick(button(u"actualSize"_s), Qt::LeftButton);
    QCOMPARE(m_panel->zoom(), 1.0);
    QCOMPARE(zoomed.size(), 1);
    QCOMPARE(zoomed.first().first().toDouble(), 1.0);
    QVERIFY(button(u"actualSize"_s)->text().contains(u"100"_s));
    m_panel->zoomIn();
    QVERIFY(button(u"actualSize"_s)->text().contains(u"150"_s));
    QTest::mouseClick(button(u"fit"_s), Qt::LeftButton);
    QCOMPARE(m_panel->zoom(), fit);
    m_panel->zoomOut();
    QVERIFY(m_panel->zoom() < fit);
}

void ComparePanelTest::blendSliderFades()
{
    show(redAndBlue());
    auto *blend = m_panel->findChild<QSlider *>(u"blend"_s);
    QVERIFY(!blend->isVisible());
    m_panel->setMode(CompareMode::Fade);
    QVERIFY(blend->isVisible());
    blend->setFocus();
    QTest::keyClick(blend, Qt::Key_Home);
    QCOMPARE(colourAt(0.5, 0.3), red);
    QTest::keyClick(blend, Qt::Key_End);
    QCOMPARE(colourAt(0.5, 0.3), blue);
}

void ComparePanelTest::wheelOverTheBlendSliderLeavesIt()
{
    show(redAndBlue());
    m_panel->setMode(CompareMode::Fade);
    canvas()->setFocus();
    auto *blend = m_panel->findChild<QSlider *>(u"blend"_s);
    const int before = blend->value();
    test::turnWheel(*blend, QPointF(10, 10), 120);
    QCOMPARE(blend->value(), before);
}

void ComparePanelTest::dividingButtonTurnsTheDivider()
{
    show(redAndBlue());
    QTest::mouseClick(button(u"dividing"_s), Qt::LeftButton);
    QCOMPARE(colourAt(0.2, 0.8), blue);
    QCOMPARE(colourAt(0.8, 0.2), red);
    canvas()->setFocus();
    QTest::keyClick(canvas(), Qt::Key_H);
    QVERIFY(!button(u"dividing"_s)->isChecked());
    m_panel->setMode(CompareMode::SideBySide);
    QVERIFY(!button(u"dividing"_s)->isVisible());
}

void ComparePanelTest::barStaysInsideAndCollapsesToIcons_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("icons");
    QTest::newRow("wide") << 1600 << false;
    QTest::newRow("narrow") << 480 << true;
    QTest::newRow("narrower") << 400 << true;
    QTest::newRow("too narrow") << 220 << true;
}

void ComparePanelTest::barStaysInsideAndCollapsesToIcons()
{
    QFETCH(int, width);
    QFETCH(bool, icons);
    show(redAndBlue());
    for (const CompareMode mode : {CompareMode::Slider, CompareMode::Fade, CompareMode::Difference}) {
        m_panel->setMode(mode);
        m_panel->resize(width, 400);
        QVERIFY(m_panel->rect().contains(bar()->geometry()));
        QVERIFY(qAbs(bar()->geometry().center().x() - m_panel->rect().center().x()) <= 1);
        QCOMPARE(button(u"slider"_s)->toolButtonStyle(), icons ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        QCOMPARE(button(u"slider"_s)->accessibleName(), u"Slider"_s); // also without its name
        for (const LabelChip &chip : canvas()->labels())
            QVERIFY(canvas()->rect().contains(chip.rect));
    }
}

void ComparePanelTest::actionsThatAreNotThereHaveNoButton()
{
    m_panel->setActions({.slider = m_actions.slider, .fit = m_actions.fit});
    show(redAndBlue());
    QVERIFY(button(u"slider"_s) && button(u"fit"_s));
    QVERIFY(!button(u"fade"_s) && !button(u"swap"_s));
    QVERIFY(m_panel->rect().contains(bar()->geometry()));
}

void ComparePanelTest::everythingWorksByKeyboard()
{
    show(redAndBlue());
    m_panel->setFocus();
    QVERIFY(canvas()->hasFocus());
    QStringList reached;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.append(QApplication::focusWidget()->objectName());
    }
    for (const QString &name : {u"divider"_s, u"slider"_s, u"sideBySide"_s, u"fade"_s, u"difference"_s, u"flip"_s,
                                u"dividing"_s, u"fit"_s, u"actualSize"_s, u"swap"_s, u"canvas"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
    QVERIFY(reached.indexOf(u"divider"_s) < reached.indexOf(u"slider"_s));
    QVERIFY(reached.indexOf(u"slider"_s) < reached.indexOf(u"swap"_s));
    button(u"fade"_s)->setFocus();
    QTest::keyClick(button(u"fade"_s), Qt::Key_Space);
    QCOMPARE(m_panel->mode(), CompareMode::Fade);
}

void ComparePanelTest::differenceOfEqualFilesIsBlack()
{
    const QImage image = test::noise({300, 200});
    show({picture(u"one.png"_s, image), picture(u"other.png"_s, image)});
    m_panel->setMode(CompareMode::Difference);
    pool()->waitForDone();
    QCoreApplication::processEvents();
    const QRect frame = canvas()->viewport().frame().toRect();
    QCOMPARE(test::grabbed(*canvas()).copy(frame), test::plain(frame.size(), Qt::black));
    QCOMPARE(canvas()->notices().size(), 1);
    QVERIFY(canvas()->notices().first().contains(u"4"_s)); // how much it is amplified
    // And that it can be otherwise:
    QImage another = image;
    another.setPixel(150, 100, ~image.pixel(150, 100));
    show({picture(u"one.png"_s, image), picture(u"another.png"_s, another)});
    QTRY_VERIFY(test::grabbed(*canvas()).copy(frame) != test::plain(frame.size(), Qt::black));
}

void ComparePanelTest::largePictureDoesNotBlockTheWindow()
{
    const ComparePicture large = picture(u"24-megapixels.jpg"_s, test::noise({750, 500}).scaled(6000, 4000));
    QSignalSpy shown(m_panel.get(), &ComparePanel::pictureShown);
    // The event loop goes round freely between the wish and its end.
    int rounds = 0;
    QTimer idle;
    connect(&idle, &QTimer::timeout, this, [&rounds] { ++rounds; });
    m_panel->setScene({{}, large});
    QCOMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0); // those are Qt's, for painting
    QVERIFY(pool()->activeThreadCount() > 0);
    idle.start(0);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 60'000);
    QVERIFY2(rounds > 20, qPrintable(QString::number(rounds)));
    QCOMPARE(m_panel->pictureSize(), QSize(6000, 4000));
}

void ComparePanelTest::zoomingInBringsAllPixels()
{
    const QImage image = test::noise({3000, 2000});
    QVERIFY(image.save(m_folder->filePath(u"large.jpg"_s), nullptr, 100));
    show({{}, {ImageId(u"large"_s), m_folder->filePath(u"large.jpg"_s), u"large.jpg"_s, {}}});
    QVERIFY(!canvas()->stage().after.loaded.levels.isWhole());
    const QImage decoded(m_folder->filePath(u"large.jpg"_s));
    QSignalSpy shown(m_panel.get(), &ComparePanel::pictureShown);
    m_panel->showActualSize();
    QTRY_VERIFY(canvas()->stage().after.loaded.levels.isWhole());
    const Viewport &viewport = canvas()->viewport();
    QCOMPARE(viewport.zoom(), 1.0); // a sharper picture moves nothing
    const QPoint middle = viewport.toPicture(viewport.area().center()).toPoint();
    QCOMPARE(test::grabbed(*canvas()).pixel(test::devicePixel(viewport, middle)),
             decoded.convertToFormat(QImage::Format_RGB32).pixel(middle));
    QCOMPARE(shown.size(), 0); // it is the same picture
}

void ComparePanelTest::diesWhileItLoads()
{
    m_panel->setScene({{}, picture(u"a.png"_s, test::noise({1500, 1000}))});
    m_panel->setMode(CompareMode::Difference);
    m_panel.reset(); // waits for what is under way
    QCoreApplication::processEvents();
}

PENTIMENTO_TEST(ComparePanelTest)
#include "tst_comparepanel.moc"
