// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compare/paneltest.h"
#include "tests/support/testmain.h"
#include "ui/shared/tokens.h"

using namespace pentimento;
using namespace Qt::StringLiterals;
using test::blue;
using test::red;

Q_DECLARE_METATYPE(pentimento::CompareMode)

// Scenes come and go.
class ComparePanelTest : public test::PanelTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makePanel(); }
    void pairIsShownAndTold();
    void pictureBeforeStaysUntilTheNextIsThere();
    void waitIsToldQuietlyAndOnlyWhenItIsLong();
    void lastOfManyScenesIsTheOneThatIsShown();
    void knownPicturesAreShownAtOnce();
    void zoomIsKeptWithinTheFamily_data();
    void zoomIsKeptWithinTheFamily();
    void nextVersionIsShownNotItsBeforeAgain();
    void differentSizesLieOnEachOther();
    void emptySceneIsAPlainCanvas();
    void missingFileIsToldInASentence();
    void missingFileIsLookedForAgain();
    void missingBeforeLeavesTheAfter();
    void differenceOfEqualFilesIsBlack();
    void largePictureDoesNotBlockTheWindow();
    void zoomingInBringsAllPixels();
    void diesWhileItLoads();
};

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

void ComparePanelTest::nextVersionIsShownNotItsBeforeAgain()
{
    const CompareScene scene = redAndBlue();
    show(scene);
    m_panel->setMode(CompareMode::Flip);
    m_panel->setMode(CompareMode::Flip);
    QCOMPARE(colourAt(0.3, 0.3), red);
    show({scene.before, picture(u"green.png"_s, test::plain({300, 200}, Qt::green))});
    QCOMPARE(colourAt(0.3, 0.3), QColor(Qt::green));
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
