// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/compare/viewport.h"
#include "ui/compare/zoomsteps.h"

#include <cmath>

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

bool isNear(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y()) < 1e-6;
}

const QRectF area(24, 56, 800, 600);

} // namespace

class ViewportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitShowsTheWholeAndNeverMagnifies_data();
    void fitShowsTheWholeAndNeverMagnifies();
    void viewAndPictureAreInverse();
    void zoomKeepsThePointUnderTheAnchor_data();
    void zoomKeepsThePointUnderTheAnchor();
    void zoomStaysWithinItsLimits_data();
    void zoomStaysWithinItsLimits();
    void zoomingInNeverMovesThePointedPixelWhateverTheWay();
    void zoomingOutToTheFitEndsInTheMiddle();
    void panMovesByTheWayAndEveryEdgeCanBeReached();
    void pictureCannotBeLost();
    void fittedStaysFittedInAnotherArea();
    void unfittedKeepsItsMiddleInAnotherArea();
    void frameBeginsOnAWholePixel();
    void emptyOnesDoNoHarm();
    void wheelDoublesInFourNotchesAndStopsAtActualSize_data();
    void wheelDoublesInFourNotchesAndStopsAtActualSize();
    void stepsAreTheUsualPercentages_data();
    void stepsAreTheUsualPercentages();
    void percentIsReadable();
};

void ViewportTest::fitShowsTheWholeAndNeverMagnifies_data()
{
    QTest::addColumn<QSizeF>("picture");
    QTest::addColumn<double>("zoom");
    QTest::newRow("limited by the width") << QSizeF(1600, 600) << 0.5;
    QTest::newRow("limited by the height") << QSizeF(800, 1200) << 0.5;
    QTest::newRow("just as large") << QSizeF(800, 600) << 1.0;
    QTest::newRow("small") << QSizeF(60, 40) << 1.0;
    QTest::newRow("24 megapixels") << QSizeF(6000, 4000) << 800.0 / 6000;
    QTest::newRow("less than five percent") << QSizeF(80000, 100) << 0.01;
}

void ViewportTest::fitShowsTheWholeAndNeverMagnifies()
{
    QFETCH(QSizeF, picture);
    QFETCH(double, zoom);
    const Viewport viewport(area, picture);
    QVERIFY(viewport.isFitted());
    QCOMPARE(viewport.zoom(), zoom);
    QVERIFY(isNear(viewport.toView({picture.width() / 2, picture.height() / 2}), area.center()));
    QVERIFY(area.adjusted(-1, -1, 1, 1).contains(viewport.frame()));
}

void ViewportTest::viewAndPictureAreInverse()
{
    const Viewport viewport = Viewport(area, {3000, 2000}).zoomedTo(0.7, {300, 300}).pannedBy({-31, 17});
    for (const QPointF &point : {QPointF(0, 0), QPointF(12.5, 800), QPointF(3000, 2000)})
        QVERIFY(isNear(viewport.toPicture(viewport.toView(point)), point));
}

void ViewportTest::zoomKeepsThePointUnderTheAnchor_data()
{
    QTest::addColumn<QPointF>("anchor");
    QTest::addColumn<double>("zoom");
    for (const double zoom : {0.3, 0.5, 1.0, 3.0, 16.0}) {
        QTest::addRow("middle to %g", zoom) << area.center() << zoom;
        QTest::addRow("corner to %g", zoom) << QPointF(30, 100) << zoom;
        QTest::addRow("edge to %g", zoom) << QPointF(820, 400) << zoom;
    }
}

void ViewportTest::zoomKeepsThePointUnderTheAnchor()
{
    QFETCH(QPointF, anchor);
    QFETCH(double, zoom);
    const Viewport before(area, {3000, 2000});
    const Viewport after = before.zoomedTo(zoom, anchor);
    QCOMPARE(after.zoom(), zoom);
    QVERIFY(isNear(after.toView(before.toPicture(anchor)), anchor));
    QVERIFY(!after.isFitted());
}

void ViewportTest::zoomStaysWithinItsLimits_data()
{
    QTest::addColumn<QSizeF>("picture");
    QTest::addColumn<double>("asked");
    QTest::addColumn<double>("got");
    QTest::newRow("too near") << QSizeF(600, 400) << 20.0 << 16.0;
    QTest::newRow("too far") << QSizeF(600, 400) << 0.001 << 0.05;
    QTest::newRow("nothing") << QSizeF(600, 400) << 0.0 << 0.05;
    QTest::newRow("a huge one as far as its fit") << QSizeF(80000, 100) << 0.001 << 0.01;
}

void ViewportTest::zoomStaysWithinItsLimits()
{
    QFETCH(QSizeF, picture);
    QFETCH(double, asked);
    QFETCH(double, got);
    QCOMPARE(Viewport(area, picture).zoomedTo(asked, area.center()).zoom(), got);
}

void ViewportTest::zoomingInNeverMovesThePointedPixelWhateverTheWay()
{
    // Many small steps at the picture's own corner, the worst case for keeping the picture in reach.
    Viewport viewport(area, {3000, 2000});
    const QPointF anchor = viewport.toView({1, 1999});
    const QPointF kept = viewport.toPicture(anchor);
    while (viewport.zoom() < Viewport::largestZoom) {
        viewport = viewport.zoomedTo(viewport.zoom() * 1.07, anchor);
        QVERIFY(isNear(viewport.toView(kept), anchor));
    }
}

void ViewportTest::zoomingOutToTheFitEndsInTheMiddle()
{
    Viewport viewport = Viewport(area, {3000, 2000}).zoomedTo(4, {30, 100});
    const double fit = viewport.fitZoom();
    for (double last = 1e9; viewport.zoom() > fit; viewport = viewport.zoomedTo(viewport.zoom() / 1.02, {700, 500})) {
        const QPointF off = viewport.toView({1500, 1000}) - area.center();
        const double distance = std::hypot(off.x(), off.y());
        QVERIFY(distance < last + 60); // no jump on the way
        last = distance;
    }
    QVERIFY(isNear(viewport.toView({1500, 1000}), area.center()));
}

void ViewportTest::panMovesByTheWayAndEveryEdgeCanBeReached()
{
    for (const double zoom : {0.3, 0.4, 1.0, 8.0}) {
        const Viewport before = Viewport(area, {3000, 2000}).zoomedTo(zoom, area.center());
        QVERIFY(isNear(before.pannedBy({7, -5}).toView({0, 0}), before.toView({0, 0}) + QPointF(7, -5)));
        QVERIFY(before.pannedBy({1e6, 1e6}).toView({0, 0}).x() >= area.left());
        QVERIFY(before.pannedBy({1e6, 1e6}).toView({0, 0}).y() >= area.top());
        QVERIFY(before.pannedBy({-1e6, -1e6}).toView({3000, 2000}).x() <= area.right());
        QVERIFY(before.pannedBy({-1e6, -1e6}).toView({3000, 2000}).y() <= area.bottom());
    }
    const Viewport fitted(area, {3000, 2000});
    QCOMPARE(fitted.pannedBy({50, 50}), fitted);
}

void ViewportTest::pictureCannotBeLost()
{
    for (const double zoom : {0.05, 0.3, 1.0, 16.0}) {
        for (const QPointF &way : {QPointF(1e7, 0), QPointF(-1e7, 1e7), QPointF(0, -1e7)}) {
            const Viewport far = Viewport(area, {3000, 2000}).zoomedTo(zoom, area.center()).pannedBy(way);
            QVERIFY(far.frame().adjusted(-1, -1, 1, 1).contains(area.center()));
        }
    }
}

void ViewportTest::fittedStaysFittedInAnotherArea()
{
    const Viewport viewport = Viewport(area, {3000, 2000}).within({0, 0, 300, 400});
    QCOMPARE(viewport, Viewport({0, 0, 300, 400}, {3000, 2000}));
    QVERIFY(viewport.within(area).isFitted());
}

void ViewportTest::unfittedKeepsItsMiddleInAnotherArea()
{
    const Viewport before = Viewport(area, {3000, 2000}).zoomedTo(2, {100, 100});
    const QPointF middle = before.toPicture(area.center());
    const QRectF other(0, 0, 300, 900);
    const Viewport after = before.within(other);
    QCOMPARE(after.zoom(), 2.0);
    QVERIFY(isNear(after.toPicture(other.center()), middle));
}

void ViewportTest::frameBeginsOnAWholePixel()
{
    const Viewport viewport = Viewport(area, {3001, 1999}).zoomedTo(1, {333.25, 222.5}).pannedBy({0.4, -0.3});
    const QRectF frame = viewport.frame();
    QCOMPARE(frame.left(), std::round(frame.left()));
    QCOMPARE(frame.top(), std::round(frame.top()));
    QCOMPARE(frame.size(), QSizeF(3001, 1999));
    QVERIFY(std::hypot(frame.left() - viewport.toView({0, 0}).x(), frame.top() - viewport.toView({0, 0}).y()) < 0.71);
}

void ViewportTest::emptyOnesDoNoHarm()
{
    QVERIFY(Viewport().isEmpty());
    QVERIFY(Viewport(area, {}).isEmpty());
    const Viewport later = Viewport({}, {600, 400}).within(area);
    QCOMPARE(later, Viewport(area, {600, 400}));
    QVERIFY(std::isfinite(Viewport(area, {}).zoomedTo(2, {5, 5}).pannedBy({3, 3}).frame().x()));
}

void ViewportTest::wheelDoublesInFourNotchesAndStopsAtActualSize_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<int>("angle");
    QTest::addColumn<int>("pixels");
    QTest::addColumn<double>("next");
    QTest::newRow("four notches up") << 2.0 << 480 << 0 << 4.0;
    QTest::newRow("four notches down") << 0.5 << -480 << 0 << 0.25;
    QTest::newRow("one notch") << 2.0 << 120 << 0 << 2 * std::exp2(0.25);
    QTest::newRow("a sixteenth of a notch, of a fine wheel") << 2.0 << 8 << 0 << 2 * std::exp2(1.0 / 60);
    QTest::newRow("past actual size upwards") << 0.95 << 120 << 0 << 1.0;
    QTest::newRow("past actual size downwards") << 1.05 << -120 << 0 << 1.0;
    QTest::newRow("from actual size on") << 1.0 << 120 << 0 << std::exp2(0.25);
    QTest::newRow("and back, without a remainder") << std::exp2(0.25) << -120 << 0 << 1.0;
    QTest::newRow("a trackpad's pixels, not its angle") << 2.0 << 120 << 24 << 2 * std::exp2(0.1);
    QTest::newRow("nothing") << 0.7 << 0 << 0 << 0.7;
}

void ViewportTest::wheelDoublesInFourNotchesAndStopsAtActualSize()
{
    QFETCH(double, zoom);
    QFETCH(int, angle);
    QFETCH(int, pixels);
    QFETCH(double, next);
    QCOMPARE(zoomByWheel(zoom, angle, pixels), next);
}

void ViewportTest::stepsAreTheUsualPercentages_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<double>("in");
    QTest::addColumn<double>("out");
    QTest::newRow("between two") << 0.63 << 0.6667 << 0.5;
    QTest::newRow("on one") << 1.0 << 1.5 << 0.6667;
    QTest::newRow("nearly on one") << 0.99999 << 1.5 << 0.6667;
    QTest::newRow("a third") << 1.0 / 3 << 0.5 << 0.25;
    QTest::newRow("largest") << 16.0 << 16.0 << 12.0;
    QTest::newRow("smallest") << 0.05 << 0.0625 << 0.05;
}

void ViewportTest::stepsAreTheUsualPercentages()
{
    QFETCH(double, zoom);
    QFETCH(double, in);
    QFETCH(double, out);
    QCOMPARE(nextZoomIn(zoom), in);
    QCOMPARE(nextZoomOut(zoom), out);
}

void ViewportTest::percentIsReadable()
{
    QLocale::setDefault(QLocale::c());
    QCOMPARE(zoomPercent(1), u"100"_s);
    QCOMPARE(zoomPercent(0.6346), u"63"_s);
    QCOMPARE(zoomPercent(16), u"1600"_s);
    QCOMPARE(zoomPercent(0.05), u"5"_s);
    QCOMPARE(zoomPercent(0.0421), u"4.2"_s);
    QCOMPARE(zoomPercent(0.0996), u"10"_s);
}

PENTIMENTO_TEST(ViewportTest)
#include "tst_viewport.moc"
