// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compare/canvastest.h"
#include "tests/support/testmain.h"

#include <cmath>

using namespace pentimento;
using namespace Qt::StringLiterals;
using test::blue;
using test::red;

// The divider, and what goes through it to the canvas.
class DividerTest : public test::CanvasTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeCanvas(); }
    void dividerFollowsTheMouse();
    void dividerCanBeGrabbedBesideItsLine();
    void dividerNeverLeavesThePicture();
    void dividerMovesByKeys();
    void keyHTurnsTheDivider();
    void wheelOverTheDividerZoomsAsWell();
    void spaceAndDragPanFromTheDividerToo();
    void heldKeyShowsTheBeforeUntilReleased();
};

void DividerTest::dividerFollowsTheMouse()
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

void DividerTest::dividerCanBeGrabbedBesideItsLine()
{
    show(test::stageOf(test::plain({3000, 2000}, red), test::plain({3000, 2000}, blue)));
    QVERIFY(handle()->width() >= 24);
    const int start = grip().x();
    drag(handle()->pos() + QPoint(3, 10),
         handle()->pos() + QPoint(43, 10)); // at the edge of what can be grabbed, far from the disc
    QVERIFY(qAbs(grip().x() - start - 40) <= 1);
}

void DividerTest::dividerNeverLeavesThePicture()
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

void DividerTest::dividerMovesByKeys()
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

void DividerTest::keyHTurnsTheDivider()
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

void DividerTest::wheelOverTheDividerZoomsAsWell()
{
    show(test::stageOf(test::plain({300, 200}, red), test::plain({300, 200}, blue)));
    const double zoom = m_canvas->viewport().zoom();
    test::turnWheel(*handle(), QPointF(10, 10), 120);
    QVERIFY(m_canvas->viewport().zoom() > zoom);
    QCOMPARE(m_canvas->knobs().divider, 0.5);
}

void DividerTest::spaceAndDragPanFromTheDividerToo()
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

void DividerTest::heldKeyShowsTheBeforeUntilReleased()
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

PENTIMENTO_TEST(DividerTest)
#include "tst_divider.moc"
