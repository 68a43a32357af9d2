// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compare/canvastest.h"
#include "tests/support/testmain.h"

#include <QContextMenuEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>

#include <cmath>

using namespace pentimento;
using namespace Qt::StringLiterals;
using test::blue;
using test::red;

// What mouse, wheel, fingers and keys do on the canvas.
class CanvasInputTest : public test::CanvasTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeCanvas(); }
    void wheelKeepsThePointUnderThePointer_data();
    void wheelKeepsThePointUnderThePointer();
    void wheelInTheSecondPaneKeepsItsPointToo();
    void pinchZoomsAtTheFingers();
    void dragPans();
    void middleButtonPans();
    void arrowKeysPan_data();
    void arrowKeysPan();
    void plusAndMinusZoomAtTheMiddle();
    void doubleClickGoesToActualSizeAndBack();
    void heldKeyIsLetGoWithTheWindow();
    void labelsCanBeDraggedOut();
    void pictureIsDraggedOutWithCtrl();
    void contextMenuIsAskedFor();
};

void CanvasInputTest::wheelKeepsThePointUnderThePointer_data()
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

void CanvasInputTest::wheelKeepsThePointUnderThePointer()
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

void CanvasInputTest::wheelInTheSecondPaneKeepsItsPointToo()
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

void CanvasInputTest::pinchZoomsAtTheFingers()
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

void CanvasInputTest::dragPans()
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

void CanvasInputTest::middleButtonPans()
{
    show(test::stageOf(test::plain({3000, 2000}, red)));
    m_canvas->zoomTo(2);
    const QPointF before = pointedPixel({200, 200});
    drag({200, 200}, {180, 230}, Qt::MiddleButton);
    QVERIFY((pointedPixel({180, 230}) - before).manhattanLength() < 0.01);
}

void CanvasInputTest::arrowKeysPan_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QPoint>("way"); // of the picture
    QTest::newRow("left") << Qt::Key_Left << QPoint(64, 0);
    QTest::newRow("right") << Qt::Key_Right << QPoint(-64, 0);
    QTest::newRow("up") << Qt::Key_Up << QPoint(0, 64);
    QTest::newRow("down") << Qt::Key_Down << QPoint(0, -64);
}

void CanvasInputTest::arrowKeysPan()
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

void CanvasInputTest::plusAndMinusZoomAtTheMiddle()
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

void CanvasInputTest::doubleClickGoesToActualSizeAndBack()
{
    show(test::stageOf(test::plain({3000, 2000}, red)));
    const QPointF before = pointedPixel({100, 100});
    QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, {100, 100});
    QCOMPARE(m_canvas->viewport().zoom(), 1.0);
    QVERIFY((pointedPixel({100, 100}) - before).manhattanLength() < 0.01);
    QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, {200, 200});
    QVERIFY(m_canvas->viewport().isFitted());
}

void CanvasInputTest::heldKeyIsLetGoWithTheWindow()
{
    show(test::stageOf(test::plain({300, 200}, red), test::plain({300, 200}, blue)));
    QTest::keyPress(m_canvas.get(), Qt::Key_B);
    QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QCoreApplication::sendEvent(m_canvas.get(), &away);
    QVERIFY(!m_canvas->knobs().beforeHeld);
}

void CanvasInputTest::labelsCanBeDraggedOut()
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
        QCOMPARE(dragged.takeFirst().constFirst().value<ImageId>(), stage.of(chip.side).picture.id);
    }
    QCOMPARE(m_canvas->viewport(), before);
}

void CanvasInputTest::pictureIsDraggedOutWithCtrl()
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

void CanvasInputTest::contextMenuIsAskedFor()
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

PENTIMENTO_TEST(CanvasInputTest)
#include "tst_canvasinput.moc"
