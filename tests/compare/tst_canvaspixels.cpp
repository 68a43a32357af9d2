// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compare/canvastest.h"
#include "tests/support/testmain.h"
#include "ui/compare/picturepainting.h"
#include "ui/shared/tokens.h"

using namespace pentimento;
using namespace Qt::StringLiterals;
using test::blue;
using test::red;

Q_DECLARE_METATYPE(pentimento::CanvasBackground)

// What the canvas shows.
class CanvasPixelsTest : public test::CanvasTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeCanvas(); }
    void actualSizeIsPixelOnPixel_data();
    void actualSizeIsPixelOnPixel();
    void actualSizeIsPixelOnPixelBetweenLogicalPixels();
    void aboveThreeTimesPixelsAreSquares_data();
    void aboveThreeTimesPixelsAreSquares();
    void upToThreeTimesPixelsAreSmooth();
    void fittedStaysFittedWhenResized();
    void modesShareTheViewport();
    void screenReaderIsToldWhatIsShown();
    void backgroundIsAsChosen_data();
    void backgroundIsAsChosen();
    void colorsFollowThePalette();
};

void CanvasPixelsTest::actualSizeIsPixelOnPixel_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QPoint>("pan");
    QTest::newRow("small") << QSize(61, 43) << QPoint();
    QTest::newRow("larger than the canvas") << QSize(2003, 1501) << QPoint();
    QTest::newRow("panned") << QSize(2003, 1501) << QPoint(-37, 91);
}

void CanvasPixelsTest::actualSizeIsPixelOnPixel()
{
    QFETCH(QSize, size);
    QFETCH(QPoint, pan);
    const QImage picture = test::noise(size);
    show(test::stageOf(picture));
    m_canvas->zoomTo(1);
    m_canvas->setViewport(m_canvas->viewport().pannedBy(pan));
    const QImage screen = test::grabbed(*m_canvas);
    const QRect frame = m_canvas->viewport().frame().toRect();
    QCOMPARE(frame.size(), size);
    QRect seen = frame & screen.rect();
    // Not where the label lies.
    seen.setTop(std::max(seen.top(), int(40 * scale())));
    QVERIFY(seen.width() > 40 && seen.height() > 40);
    QCOMPARE(screen.copy(seen), picture.copy(seen.translated(-frame.topLeft())));
}

void CanvasPixelsTest::actualSizeIsPixelOnPixelBetweenLogicalPixels()
{
    // At 125 % a widget begins within a device pixel; the picture must not.
    QWidget window;
    auto *canvas = new CompareCanvas(&window);
    canvas->setGeometry(13, 7, 301, 201);
    window.resize(400, 300);
    const QImage picture = test::noise({97, 61});
    canvas->setStage(test::stageOf(picture), CompareCanvas::Keep::Nothing);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    canvas->zoomTo(1);
    const QImage screen = test::grabbed(window);
    const QPoint corner(qRound(13 * scale()), qRound(7 * scale()));
    const QRect frame = canvas->viewport().frame().toRect();
    QCOMPARE(screen.copy(frame.translated(corner)), picture);
}

void CanvasPixelsTest::aboveThreeTimesPixelsAreSquares_data()
{
    QTest::addColumn<double>("zoom");
    for (const double zoom : {3.5, 4.0, 8.0, 16.0})
        QTest::addRow("%g", zoom) << zoom;
}

void CanvasPixelsTest::aboveThreeTimesPixelsAreSquares()
{
    QFETCH(double, zoom);
    const QImage picture = test::noise({300, 200});
    show(test::stageOf(picture));
    m_canvas->zoomTo(zoom);
    const QImage screen = test::grabbed(*m_canvas);
    const Viewport &viewport = m_canvas->viewport();
    const QPointF middle = viewport.toPicture(QPointF(screen.width(), screen.height()) / 2);
    QSet<QRgb> ours;
    for (int dy = -4; dy <= 4; ++dy) {
        for (int dx = -4; dx <= 4; ++dx) {
            const QPoint at(int(middle.x()) + dx, int(middle.y()) + dy);
            QCOMPARE(screen.pixel(test::devicePixel(viewport, at)), picture.pixel(at));
            ours.insert(picture.pixel(at));
        }
    }
    // And between the middles nothing is mixed.
    const QRect inside(test::devicePixel(viewport, middle.toPoint() - QPoint(2, 2)),
                       test::devicePixel(viewport, middle.toPoint() + QPoint(2, 2)));
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            QVERIFY(ours.contains(screen.pixel(x, y)));
    }
}

void CanvasPixelsTest::upToThreeTimesPixelsAreSmooth()
{
    QImage edge = test::plain({200, 200}, Qt::black);
    for (int y = 0; y < 200; ++y) {
        for (int x = 100; x < 200; ++x)
            edge.setPixelColor(x, y, Qt::white);
    }
    show(test::stageOf(edge));
    m_canvas->zoomTo(3);
    const QImage screen = test::grabbed(*m_canvas);
    bool mixed = false;
    for (int x = 0; x < screen.width(); ++x) {
        const int grey = qGray(screen.pixel(x, screen.height() / 2));
        mixed = mixed || (grey > 60 && grey < 200);
    }
    QVERIFY(mixed);
}

void CanvasPixelsTest::fittedStaysFittedWhenResized()
{
    show(test::stageOf(test::plain({3000, 2000}, red)));
    for (const QSize &size : {QSize(300, 500), QSize(200, 160), QSize(700, 300)}) {
        m_canvas->resize(size);
        QVERIFY(m_canvas->viewport().isFitted());
        QVERIFY(QRectF({}, QSizeF(size) * scale()).contains(m_canvas->viewport().frame()));
    }
}

void CanvasPixelsTest::modesShareTheViewport()
{
    show(test::stageOf(test::plain({3000, 2000}, red), test::plain({3000, 2000}, blue)));
    m_canvas->setViewport(m_canvas->viewport().zoomedTo(2, QPointF(100, 100)));
    const Viewport before = m_canvas->viewport();
    for (const CompareMode mode : {CompareMode::Fade, CompareMode::Flip, CompareMode::Difference}) {
        m_canvas->setMode(mode);
        QCOMPARE(m_canvas->viewport(), before);
    }
    // In half the width the same point stays in the middle, at the same zoom; and back nothing was lost.
    const QPointF middle = before.toPicture(before.area().center());
    m_canvas->setMode(CompareMode::SideBySide);
    const Viewport &half = m_canvas->viewport();
    QCOMPARE(half.zoom(), 2.0);
    QVERIFY((half.toPicture(half.area().center()) - middle).manhattanLength() < 0.01);
    m_canvas->setMode(CompareMode::Slider);
    QCOMPARE(m_canvas->viewport(), before);
}

void CanvasPixelsTest::screenReaderIsToldWhatIsShown()
{
    QVERIFY(!m_canvas->accessibleName().isEmpty());
    QVERIFY(!m_canvas->accessibleDescription().isEmpty());
    Stage stage = test::stageOf(test::plain({300, 200}, red), test::plain({300, 200}, blue));
    stage.after.picture.alt = u"move the scene to blue hour"_s;
    show(stage);
    QVERIFY(m_canvas->accessibleDescription().contains(u"coffee.png"_s));
    QVERIFY(m_canvas->accessibleDescription().contains(u"blue hour"_s));
    QVERIFY(!handle()->accessibleName().isEmpty());
}

void CanvasPixelsTest::backgroundIsAsChosen_data()
{
    QTest::addColumn<CanvasBackground>("background");
    QTest::addColumn<QColor>("colour");
    QTest::newRow("theme") << CanvasBackground::Theme << tokensFor(pentimento::Look::Dark).canvas;
    QTest::newRow("black") << CanvasBackground::Black << QColor(Qt::black);
    QTest::newRow("dark") << CanvasBackground::Dark << QColor(0x161617);
    QTest::newRow("mid") << CanvasBackground::Mid << QColor(128, 128, 128);
    QTest::newRow("light") << CanvasBackground::Light << QColor(0xd0d0d0);
    QTest::newRow("white") << CanvasBackground::White << QColor(Qt::white);
    QTest::newRow("checker") << CanvasBackground::Checker << tokensFor(pentimento::Look::Dark).raised;
}

void CanvasPixelsTest::backgroundIsAsChosen()
{
    QFETCH(CanvasBackground, background);
    QFETCH(QColor, colour);
    m_canvas->setBackground(background);
    QCOMPARE(test::grabbed(*m_canvas).pixelColor(3, 3).rgb(), colour.rgb());
    show(test::stageOf(test::plain({30, 20}, red)));
    QCOMPARE(test::grabbed(*m_canvas).pixelColor(3, 3).rgb(), colour.rgb());
}

void CanvasPixelsTest::colorsFollowThePalette()
{
    show(test::stageOf(test::plain({30, 20}, red)));
    m_canvas->setPalette(paletteOf(tokensFor(pentimento::Look::Light)));
    QCOMPARE(test::grabbed(*m_canvas).pixelColor(3, 3), tokensFor(pentimento::Look::Light).canvas);
}

PENTIMENTO_TEST(CanvasPixelsTest)
#include "tst_canvaspixels.moc"
