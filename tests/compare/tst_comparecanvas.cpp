// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compare/stages.h"
#include "tests/support/testmain.h"
#include "ui/compare/dividerhandle.h"
#include "ui/compare/picturepainting.h"
#include "ui/shared/tokens.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QWindow>

#include <cmath>

using namespace pentimento;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(pentimento::CanvasBackground)

namespace {

using Keep = CompareCanvas::Keep;

const QColor red(200, 30, 20);
const QColor blue(10, 40, 220);

} // namespace

// The canvas as a person has it: on a screen, through its events. Every row of numbers is in logical pixels, whatever
// the scale; the test runs at several.
class CompareCanvasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void actualSizeIsPixelOnPixel_data();
    void actualSizeIsPixelOnPixel();
    void actualSizeIsPixelOnPixelBetweenLogicalPixels();
    void aboveThreeTimesPixelsAreSquares_data();
    void aboveThreeTimesPixelsAreSquares();
    void upToThreeTimesPixelsAreSmooth();
    void wheelKeepsThePointUnderThePointer_data();
    void wheelKeepsThePointUnderThePointer();
    void wheelInTheSecondPaneKeepsItsPointToo();
    void wheelOverTheDividerZoomsAsWell();
    void pinchZoomsAtTheFingers();
    void dragPans();
    void middleButtonPans();
    void spaceAndDragPanFromTheDividerToo();
    void arrowKeysPan_data();
    void arrowKeysPan();
    void plusAndMinusZoomAtTheMiddle();
    void doubleClickGoesToActualSizeAndBack();
    void dividerFollowsTheMouse();
    void dividerCanBeGrabbedBesideItsLine();
    void dividerNeverLeavesThePicture();
    void dividerMovesByKeys();
    void keyHTurnsTheDivider();
    void heldKeyShowsTheBeforeUntilReleased();
    void heldKeyIsLetGoWithTheWindow();
    void fittedStaysFittedWhenResized();
    void modesShareTheViewport();
    void labelsCanBeDraggedOut();
    void pictureIsDraggedOutWithCtrl();
    void contextMenuIsAskedFor();
    void screenReaderIsToldWhatIsShown();
    void backgroundIsAsChosen_data();
    void backgroundIsAsChosen();
    void colorsFollowThePalette();

private:
    [[nodiscard]] double scale() const { return m_canvas->devicePixelRatioF(); }
    [[nodiscard]] QPointF pointedPixel(const QPointF &at) const { return m_canvas->viewport().toPicture(at * scale()); }
    [[nodiscard]] DividerHandle *handle() const { return m_canvas->findChild<DividerHandle *>(u"divider"_s); }
    void show(const Stage &stage, Keep keep = Keep::Nothing) { m_canvas->setStage(stage, keep); }
    [[nodiscard]] QPoint grip() const { return handle()->geometry().center(); }
    void drag(const QPoint &from, const QPoint &to, Qt::MouseButton button = Qt::LeftButton,
              Qt::KeyboardModifiers modifiers = {}) const;

    std::unique_ptr<CompareCanvas> m_canvas;
};

void CompareCanvasTest::init()
{
    m_canvas = std::make_unique<CompareCanvas>();
    m_canvas->setPalette(paletteOf(tokensFor(pentimento::Look::Dark)));
    m_canvas->resize(480, 360);
    m_canvas->show();
    m_canvas->activateWindow();
    m_canvas->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
}

// By the window, as a mouse does: who is under the pointer gets it.
void CompareCanvasTest::drag(const QPoint &from, const QPoint &to, Qt::MouseButton button,
                             Qt::KeyboardModifiers modifiers) const
{
    QWindow *window = m_canvas->windowHandle();
    QTest::mousePress(window, button, modifiers, from);
    for (const double part : {0.3, 0.7, 1.0})
        QTest::mouseMove(window, (QPointF(from) + QPointF(to - from) * part).toPoint());
    QTest::mouseRelease(window, button, modifiers, to);
}

void CompareCanvasTest::actualSizeIsPixelOnPixel_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QPoint>("pan");
    QTest::newRow("small") << QSize(61, 43) << QPoint();
    QTest::newRow("larger than the canvas") << QSize(2003, 1501) << QPoint();
    QTest::newRow("panned") << QSize(2003, 1501) << QPoint(-37, 91);
}

void CompareCanvasTest::actualSizeIsPixelOnPixel()
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

void CompareCanvasTest::actualSizeIsPixelOnPixelBetweenLogicalPixels()
{
    // At 125 % a widget begins within a device pixel; the picture must not.
    QWidget window;
    auto *canvas = new CompareCanvas(&window);
    canvas->setGeometry(13, 7, 301, 201);
    window.resize(400, 300);
    const QImage picture = test::noise({97, 61});
    canvas->setStage(test::stageOf(picture), Keep::Nothing);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    canvas->zoomTo(1);
    const QImage screen = test::grabbed(window);
    const QPoint corner(qRound(13 * scale()), qRound(7 * scale()));
    const QRect frame = canvas->viewport().frame().toRect();
    QCOMPARE(screen.copy(frame.translated(corner)), picture);
}

void CompareCanvasTest::aboveThreeTimesPixelsAreSquares_data()
{
    QTest::addColumn<double>("zoom");
    for (const double zoom : {3.5, 4.0, 8.0, 16.0})
        QTest::addRow("%g", zoom) << zoom;
}

void CompareCanvasTest::aboveThreeTimesPixelsAreSquares()
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

void CompareCanvasTest::upToThreeTimesPixelsAreSmooth()
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

void CompareCanvasTest::wheelKeepsThePointUnderThePointer_data()
{
    QTest::addColumn<QPointF>("at");
    QTest::addColumn<int>("angle");
    QTest::addColumn<int>("pixels");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    const Qt::KeyboardModifiers none;
    QTest::newRow("in at the middle") << QPointF(240, 180) << 120 << 0 << none;
    QTest::newRow("in at a corner") << QPointF(40, 60) << 480 << 0 << none;
    QTest::newRow("out at the middle") << QPointF(240, 170) << -120 << 0 << none;
    QTest::newRow("in with Ctrl") << QPointF(300, 100) << 240 << 0 << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("in by a trackpad") << QPointF(123, 234) << 15 << 7 << none;
}

void CompareCanvasTest::wheelKeepsThePointUnderThePointer()
{
    QFETCH(QPointF, at);
    QFETCH(int, angle);
    QFETCH(int, pixels);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    show(test::stageOf(test::plain({3000, 2000}, red)));
    m_canvas->setViewport(m_canvas->viewport().zoomedTo(m_canvas->viewport().fitZoom() * 1.7, QPointF(240, 180)));
    const QPointF before = pointedPixel(at);
    const double zoom = m_canvas->viewport().zoom();
    test::turnWheel(*m_canvas, at, angle, modifiers, pixels);
    QVERIFY(angle > 0 ? m_canvas->viewport().zoom() > zoom : m_canvas->viewport().zoom() < zoom);
    const QPointF off = (pointedPixel(at) - before) * m_canvas->viewport().zoom();
    QVERIFY2(std::hypot(off.x(), off.y()) < 0.01, qPrintable(u"%1, %2"_s.arg(off.x()).arg(off.y())));
}

void CompareCanvasTest::wheelInTheSecondPaneKeepsItsPointToo()
{
    show(test::stageOf(test::plain({300, 200}, red), test::plain({300, 200}, blue)));
    m_canvas->setMode(CompareMode::SideBySide);
    const QPointF inFirst(100, 150);
    const QPointF inSecond(100 + 240, 150);
    const QPointF before = pointedPixel(inFirst);
    test::turnWheel(*m_canvas, inSecond, 480);
    const QPointF off = (pointedPixel(inFirst) - before) * m_canvas->viewport().zoom();
    QVERIFY(std::hypot(off.x(), off.y()) < 0.01);
}

void CompareCanvasTest::wheelOverTheDividerZoomsAsWell()
{
    show(test::stageOf(test::plain({300, 200}, red), test::plain({300, 200}, blue)));
    const double zoom = m_canvas->viewport().zoom();
    test::turnWheel(*handle(), QPointF(10, 10), 120);
    QVERIFY(m_canvas->viewport().zoom() > zoom);
    QCOMPARE(m_canvas->knobs().divider, 0.5);
}

void CompareCanvasTest::pinchZoomsAtTheFingers()
{
    show(test::stageOf(test::plain({3000, 2000}, red)));
    const QPointF at(150, 120);
    const QPointF before = pointedPixel(at);
    const double zoom = m_canvas->viewport().zoom();
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at,
                              m_canvas->mapToGlobal(at), 0.5, {});
    QCoreApplication::sendEvent(m_canvas.get(), &pinch);
    QCOMPARE(m_canvas->viewport().zoom(), zoom * 1.5);
    const QPointF off = (pointedPixel(at) - before) * m_canvas->viewport().zoom();
    QVERIFY(std::hypot(off.x(), off.y()) < 0.01);
}

void CompareCanvasTest::dragPans()
{
    show(test::stageOf(test::plain({3000, 2000}, red)));
    m_canvas->zoomTo(2);
    const QPointF before = pointedPixel({200, 200});
    drag({200, 200}, {260, 150});
    QVERIFY((pointedPixel({260, 150}) - before).manhattanLength() < 0.01);
    QCOMPARE(m_canvas->viewport().zoom(), 2.0);
    // Without a button nothing moves.
    QTest::mouseMove(m_canvas.get(), {100, 100});
    QVERIFY((pointedPixel({260, 150}) - before).manhattanLength() < 0.01);
}

void CompareCanvasTest::middleButtonPans()
{
    show(test::stageOf(test::plain({3000, 2000}, red)));
    m_canvas->zoomTo(2);
    const QPointF before = pointedPixel({200, 200});
    drag({200, 200}, {180, 230}, Qt::MiddleButton);
    QVERIFY((pointedPixel({180, 230}) - before).manhattanLength() < 0.01);
}

void CompareCanvasTest::spaceAndDragPanFromTheDividerToo()
{
    show(test::stageOf(test::plain({3000, 2000}, red), test::plain({3000, 2000}, blue)));
    m_canvas->zoomTo(2);
    const QPoint from = handle()->pos() + QPoint(16, 100);
    const QPointF before = pointedPixel(from);
    QTest::keyPress(m_canvas.get(), Qt::Key_Space);
    QCOMPARE(m_canvas->cursor().shape(), Qt::OpenHandCursor);
    drag(from, from + QPoint(40, 30));
    QTest::keyRelease(m_canvas.get(), Qt::Key_Space);
    QVERIFY((pointedPixel(from + QPoint(40, 30)) - before).manhattanLength() < 0.01);
    QCOMPARE(m_canvas->knobs().divider, 0.5);
    QCOMPARE(m_canvas->cursor().shape(), Qt::ArrowCursor);
}

void CompareCanvasTest::arrowKeysPan_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QPoint>("way"); // of the picture
    QTest::newRow("left") << Qt::Key_Left << QPoint(64, 0);
    QTest::newRow("right") << Qt::Key_Right << QPoint(-64, 0);
    QTest::newRow("up") << Qt::Key_Up << QPoint(0, 64);
    QTest::newRow("down") << Qt::Key_Down << QPoint(0, -64);
}

void CompareCanvasTest::arrowKeysPan()
{
    QFETCH(Qt::Key, key);
    QFETCH(QPoint, way);
    show(test::stageOf(test::plain({3000, 2000}, red)));
    m_canvas->zoomTo(2);
    const QPointF before = m_canvas->viewport().toView({1500, 1000});
    QTest::keyClick(m_canvas.get(), key);
    const QPointF moved = m_canvas->viewport().toView({1500, 1000}) - before;
    QVERIFY((moved - QPointF(way) * scale()).manhattanLength() < 0.01);
}

void CompareCanvasTest::plusAndMinusZoomAtTheMiddle()
{
    show(test::stageOf(test::plain({3000, 2000}, red)));
    m_canvas->zoomTo(1);
    QTest::keyClick(m_canvas.get(), Qt::Key_Plus);
    QCOMPARE(m_canvas->viewport().zoom(), 1.5);
    QTest::keyClick(m_canvas.get(), Qt::Key_Minus);
    QTest::keyClick(m_canvas.get(), Qt::Key_Minus);
    QCOMPARE(m_canvas->viewport().zoom(), 0.6667);
    const QPointF middle = m_canvas->viewport().area().center();
    QVERIFY((m_canvas->viewport().toView({1500, 1000}) - middle).manhattanLength() < 0.01);
}

void CompareCanvasTest::doubleClickGoesToActualSizeAndBack()
{
    show(test::stageOf(test::plain({3000, 2000}, red)));
    const QPointF before = pointedPixel({100, 100});
    QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, {100, 100});
    QCOMPARE(m_canvas->viewport().zoom(), 1.0);
    QVERIFY((pointedPixel({100, 100}) - before).manhattanLength() < 0.01);
    QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, {200, 200});
    QVERIFY(m_canvas->viewport().isFitted());
}

void CompareCanvasTest::dividerFollowsTheMouse()
{
    show(test::stageOf(test::plain({3000, 2000}, red), test::plain({3000, 2000}, blue)));
    const int start = grip().x();
    drag(grip(), grip() - QPoint(90, 0));
    const int at = grip().x();
    QVERIFY(qAbs(start - 90 - at) <= 1);
    const QImage screen = test::grabbed(*m_canvas);
    const int y = m_canvas->viewport().frame().toRect().top() + 20;
    QCOMPARE(screen.pixelColor(int((at - 5) * scale()), y), red);
    QCOMPARE(screen.pixelColor(int((at + 6) * scale()), y), blue);
    QCOMPARE(screen.pixelColor(int((start - 5) * scale()), y), blue);
}

void CompareCanvasTest::dividerCanBeGrabbedBesideItsLine()
{
    show(test::stageOf(test::plain({3000, 2000}, red), test::plain({3000, 2000}, blue)));
    QVERIFY(handle()->width() >= 24);
    const int start = grip().x();
    drag(handle()->pos() + QPoint(3, 10),
         handle()->pos() + QPoint(43, 10)); // at the edge of what can be grabbed, far from the disc
    QVERIFY(qAbs(grip().x() - start - 40) <= 1);
}

void CompareCanvasTest::dividerNeverLeavesThePicture()
{
    show(test::stageOf(test::plain({300, 2000}, red), test::plain({300, 2000}, blue)));
    const QRectF frame = m_canvas->viewport().frame();
    drag(grip(), grip() + QPoint(200, 0));
    QCOMPARE(m_canvas->knobs().divider, 1.0);
    QVERIFY(qAbs(grip().x() - frame.right() / scale()) <= 2);
    drag(grip(), grip() - QPoint(200, 0));
    QCOMPARE(m_canvas->knobs().divider, 0.0);
    QVERIFY(qAbs(grip().x() - frame.left() / scale()) <= 2);
    // Zoomed in far to one side it is at hand in the middle of what is seen.
    m_canvas->setKnobs({});
    m_canvas->setViewport(m_canvas->viewport().zoomedTo(16, QPointF(10, 10)));
    QVERIFY(m_canvas->rect().contains(handle()->geometry().center()));
}

void CompareCanvasTest::dividerMovesByKeys()
{
    show(test::stageOf(test::plain({300, 200}, red), test::plain({300, 200}, blue)));
    const Viewport before = m_canvas->viewport();
    QTest::keyClick(m_canvas.get(), Qt::Key_Tab);
    QVERIFY(handle()->hasFocus());
    QTest::keyClick(handle(), Qt::Key_Right);
    QCOMPARE(m_canvas->knobs().divider, 0.51);
    QTest::keyClick(handle(), Qt::Key_Left);
    QTest::keyClick(handle(), Qt::Key_Left);
    QCOMPARE(m_canvas->knobs().divider, 0.49);
    QTest::keyClick(handle(), Qt::Key_End);
    QCOMPARE(m_canvas->knobs().divider, 1.0);
    QCOMPARE(m_canvas->viewport(), before); // it is the divider that they move
    QTest::keyClick(handle(), Qt::Key_H);
    QTest::keyClick(handle(), Qt::Key_Home);
    QTest::keyClick(handle(), Qt::Key_Down);
    QCOMPARE(m_canvas->knobs().divider, 0.01);
}

void CompareCanvasTest::keyHTurnsTheDivider()
{
    show(test::stageOf(test::plain({300, 200}, red), test::plain({300, 200}, blue)));
    QVERIFY(handle()->height() > handle()->width());
    QTest::keyClick(m_canvas.get(), Qt::Key_H);
    QVERIFY(handle()->width() > handle()->height());
    const QImage screen = test::grabbed(*m_canvas);
    const QRect frame = m_canvas->viewport().frame().toRect();
    QCOMPARE(screen.pixelColor(frame.left() + 5, frame.top() + 5), red);
    QCOMPARE(screen.pixelColor(frame.right() - 5, frame.bottom() - 5), blue);
    const int start = grip().y();
    drag(grip(), grip() + QPoint(0, 30));
    QVERIFY(qAbs(grip().y() - start - 30) <= 1);
    // It is the slider's alone.
    m_canvas->setMode(CompareMode::Fade);
    QVERIFY(!handle()->isVisible());
    QTest::keyClick(m_canvas.get(), Qt::Key_H);
    QCOMPARE(m_canvas->knobs().dividing, Qt::Vertical);
}

void CompareCanvasTest::heldKeyShowsTheBeforeUntilReleased()
{
    show(test::stageOf(test::plain({300, 200}, red), test::plain({300, 200}, blue)));
    const QPoint right = m_canvas->viewport().frame().toRect().bottomRight() - QPoint(5, 5);
    QTest::keyPress(m_canvas.get(), Qt::Key_B);
    QCOMPARE(test::grabbed(*m_canvas).pixelColor(right), red);
    QVERIFY(!handle()->isVisible());
    QCOMPARE(m_canvas->labels().size(), 1);
    // A held key repeats itself.
    QKeyEvent released(QEvent::KeyRelease, Qt::Key_B, {}, {}, true);
    QCoreApplication::sendEvent(m_canvas.get(), &released);
    QVERIFY(m_canvas->knobs().beforeHeld);
    QTest::keyRelease(m_canvas.get(), Qt::Key_B);
    QCOMPARE(test::grabbed(*m_canvas).pixelColor(right), blue);
    QVERIFY(handle()->isVisible());
    // From the divider too, which is not there while it is held.
    handle()->setFocus();
    QTest::keyPress(handle(), Qt::Key_B);
    QVERIFY(m_canvas->knobs().beforeHeld);
    QVERIFY(m_canvas->hasFocus());
    QTest::keyRelease(m_canvas.get(), Qt::Key_B);
    QVERIFY(!m_canvas->knobs().beforeHeld);
}

void CompareCanvasTest::heldKeyIsLetGoWithTheWindow()
{
    show(test::stageOf(test::plain({300, 200}, red), test::plain({300, 200}, blue)));
    QTest::keyPress(m_canvas.get(), Qt::Key_B);
    QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QCoreApplication::sendEvent(m_canvas.get(), &away);
    QVERIFY(!m_canvas->knobs().beforeHeld);
}

void CompareCanvasTest::fittedStaysFittedWhenResized()
{
    show(test::stageOf(test::plain({3000, 2000}, red)));
    for (const QSize &size : {QSize(300, 500), QSize(200, 160), QSize(700, 300)}) {
        m_canvas->resize(size);
        QVERIFY(m_canvas->viewport().isFitted());
        QVERIFY(QRectF({}, QSizeF(size) * scale()).contains(m_canvas->viewport().frame()));
    }
}

void CompareCanvasTest::modesShareTheViewport()
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

void CompareCanvasTest::labelsCanBeDraggedOut()
{
    const Stage stage = test::stageOf(test::plain({300, 200}, red), test::plain({300, 200}, blue));
    show(stage);
    QSignalSpy dragged(m_canvas.get(), &CompareCanvas::dragOutRequested);
    const QList<LabelChip> chips = m_canvas->labels();
    QCOMPARE(chips.size(), 2);
    const Viewport before = m_canvas->viewport();
    for (const LabelChip &chip : chips) {
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, chip.rect.center());
        QCOMPARE(dragged.size(), 0); // a click is no drag
        drag(chip.rect.center(), chip.rect.center() + QPoint(0, 60));
        QCOMPARE(dragged.size(), 1);
        QCOMPARE(dragged.takeFirst().first().value<ImageId>(), stage.of(chip.side).picture.id);
    }
    QCOMPARE(m_canvas->viewport(), before);
}

void CompareCanvasTest::pictureIsDraggedOutWithCtrl()
{
    const Stage stage = test::stageOf(test::plain({300, 200}, red), test::plain({300, 200}, blue));
    show(stage);
    QSignalSpy dragged(m_canvas.get(), &CompareCanvas::dragOutRequested);
    drag({120, 180}, {160, 200}, Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(dragged.size(), 1);
    QCOMPARE(dragged.first().first().value<ImageId>(), stage.after.picture.id);
    drag({120, 180}, {160, 200});
    QCOMPARE(dragged.size(), 1);
}

void CompareCanvasTest::contextMenuIsAskedFor()
{
    QSignalSpy asked(m_canvas.get(), &CompareCanvas::contextMenuRequested);
    QContextMenuEvent event(QContextMenuEvent::Mouse, {50, 60}, m_canvas->mapToGlobal(QPoint(50, 60)));
    QCoreApplication::sendEvent(m_canvas.get(), &event);
    QCOMPARE(asked.size(), 0); // there is nothing to choose from
    show(test::stageOf(test::plain({300, 200}, red)));
    QCoreApplication::sendEvent(m_canvas.get(), &event);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toPoint(), m_canvas->mapToGlobal(QPoint(50, 60)));
}

void CompareCanvasTest::screenReaderIsToldWhatIsShown()
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

void CompareCanvasTest::backgroundIsAsChosen_data()
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

void CompareCanvasTest::backgroundIsAsChosen()
{
    QFETCH(CanvasBackground, background);
    QFETCH(QColor, colour);
    m_canvas->setBackground(background);
    QCOMPARE(test::grabbed(*m_canvas).pixelColor(3, 3).rgb(), colour.rgb());
    show(test::stageOf(test::plain({30, 20}, red)));
    QCOMPARE(test::grabbed(*m_canvas).pixelColor(3, 3).rgb(), colour.rgb());
}

void CompareCanvasTest::colorsFollowThePalette()
{
    show(test::stageOf(test::plain({30, 20}, red)));
    m_canvas->setPalette(paletteOf(tokensFor(pentimento::Look::Light)));
    QCOMPARE(test::grabbed(*m_canvas).pixelColor(3, 3), tokensFor(pentimento::Look::Light).canvas);
}

PENTIMENTO_TEST(CompareCanvasTest)
#include "tst_comparecanvas.moc"
