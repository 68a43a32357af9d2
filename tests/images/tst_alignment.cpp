// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/alignment.h"
#include "tests/support/testmain.h"

using namespace pentimento;

Q_DECLARE_METATYPE(pentimento::Fitting)

class AlignmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeLiesOnTheAfter_data();
    void beforeLiesOnTheAfter();
    void otherShapeKeepsItsRatioAndStaysInside_data();
    void otherShapeKeepsItsRatioAndStaysInside();
};

void AlignmentTest::beforeLiesOnTheAfter_data()
{
    QTest::addColumn<QSize>("before");
    QTest::addColumn<QSize>("after");
    QTest::addColumn<Fitting>("fitting");
    QTest::addColumn<QRectF>("where");
    const auto row = [](const char *name, QSize before, QSize after, Fitting fitting, QRectF where) {
        QTest::newRow(name) << before << after << fitting << where;
    };
    row("same", {600, 400}, {600, 400}, Fitting::Same, {0, 0, 600, 400});
    row("twice as large", {600, 400}, {1200, 800}, Fitting::Scaled, {0, 0, 1200, 800});
    row("a quarter", {4000, 3000}, {1000, 750}, Fitting::Scaled, {0, 0, 1000, 750});
    row("rounded to eights", {1000, 667}, {1248, 832}, Fitting::Scaled, {0, 0, 1248, 832});
    row("Kontext's 16:9", {1920, 1080}, {1392, 752}, Fitting::Stretched, {0, 0, 1392, 752});
    row("the last that is pulled", {108, 100}, {100, 100}, Fitting::Stretched, {0, 0, 100, 100});
    row("the first that is not", {109, 100}, {109, 109}, Fitting::Contained, {0, 4.5, 109, 100});
    row("wide into square", {200, 100}, {100, 100}, Fitting::Contained, {0, 25, 100, 50});
    row("tall into square", {100, 200}, {100, 100}, Fitting::Contained, {25, 0, 50, 100});
    row("small into large", {10, 20}, {400, 400}, Fitting::Contained, {100, 0, 200, 400});
    row("no before", {}, {100, 100}, Fitting::Same, {0, 0, 100, 100});
    row("no after", {100, 100}, {}, Fitting::Same, {0, 0, QSize().width() * 1.0, QSize().height() * 1.0});
}

void AlignmentTest::beforeLiesOnTheAfter()
{
    QFETCH(QSize, before);
    QFETCH(QSize, after);
    QFETCH(Fitting, fitting);
    QFETCH(QRectF, where);
    const Alignment alignment = alignedOnto(before, after);
    QCOMPARE(alignment.fitting, fitting);
    QCOMPARE(alignment.before, where);
}

void AlignmentTest::otherShapeKeepsItsRatioAndStaysInside_data()
{
    QTest::addColumn<QSize>("before");
    QTest::addColumn<QSize>("after");
    QTest::newRow("landscape to portrait") << QSize(1536, 1024) << QSize(1024, 1536);
    QTest::newRow("strip") << QSize(20000, 10) << QSize(1024, 1024);
    QTest::newRow("one pixel wide") << QSize(1, 5000) << QSize(640, 480);
}

void AlignmentTest::otherShapeKeepsItsRatioAndStaysInside()
{
    QFETCH(QSize, before);
    QFETCH(QSize, after);
    const QRectF where = alignedOnto(before, after).before;
    QVERIFY(QRectF(QPointF(), QSizeF(after)).adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(where));
    QVERIFY(qAbs(where.width() / where.height() / (double(before.width()) / before.height()) - 1) < 1e-9);
    QVERIFY(qAbs(where.center().x() - after.width() / 2.0) < 1e-9);
    QVERIFY(qAbs(where.center().y() - after.height() / 2.0) < 1e-9);
}

PENTIMENTO_TEST(AlignmentTest)
#include "tst_alignment.moc"
