// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compare/stages.h"
#include "tests/support/testmain.h"
#include "ui/compare/difference.h"

#include <QThreadPool>

using namespace pentimento;

namespace {

QList<QSize> sizesOf(const PictureLevels &levels)
{
    QList<QSize> sizes;
    for (const QImage &level : levels.levels())
        sizes.append(level.size());
    return sizes;
}

// As a value can be at most: nothing but black.
bool isBlack(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != qRgb(0, 0, 0))
                return false;
        }
    }
    return true;
}

} // namespace

class PictureLevelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLevelIsHalfOfTheOneBefore();
    void levelIsTheSmallestThatIsSharpEnough_data();
    void levelIsTheSmallestThatIsSharpEnough();
    void lookAtTheWholeTellsHowSharpItIs();
    void formatsAreTheScreens();
    void meanColourStaysThroughTheLevels();
    void nothingMakesNoLevels();
    void differenceIsAmplifiedAndEndsAtWhite_data();
    void differenceIsAmplifiedAndEndsAtWhite();
    void identicalPairDiffersNowhere();
    void differenceIsMadeForTheZoomAndOnlyOnce();
    void differenceOfASharperPairReplacesTheOld();
    void differenceOfAnotherPairForgetsTheFirst();
    void differenceCoversWhereTheBeforeLies();

private:
    QThreadPool m_pool;
};

void PictureLevelsTest::eachLevelIsHalfOfTheOneBefore()
{
    const PictureLevels levels = PictureLevels::of(test::noise({1001, 300}), {1001, 300});
    QCOMPARE(sizesOf(levels), QList<QSize>({{1001, 300}, {501, 150}, {251, 75}, {126, 38}}));
    QCOMPARE(levels.size(), QSize(1001, 300));
    QVERIFY(levels.isWhole());
    QVERIFY(levels.bytes() < 1001 * 300 * 4 * 1.34);
    // A strip is not halved into nothing.
    QCOMPARE(sizesOf(PictureLevels::of(test::noise({600, 1}), {600, 1})).constLast(), QSize(75, 1));
}

void PictureLevelsTest::levelIsTheSmallestThatIsSharpEnough_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<int>("width");
    QTest::newRow("magnified") << 8.0 << 1024;
    QTest::newRow("pixel on pixel") << 1.0 << 1024;
    QTest::newRow("a little smaller") << 0.99 << 1024;
    QTest::newRow("just over a half") << 0.51 << 1024;
    QTest::newRow("a half") << 0.5 << 512;
    QTest::newRow("a third") << 1.0 / 3 << 512;
    QTest::newRow("an eighth") << 0.125 << 128;
    QTest::newRow("next to nothing") << 0.001 << 128;
}

void PictureLevelsTest::levelIsTheSmallestThatIsSharpEnough()
{
    QFETCH(double, zoom);
    QFETCH(int, width);
    const PictureLevels levels = PictureLevels::of(test::noise({1024, 512}), {1024, 512});
    QCOMPARE(levels.levelFor(zoom).width(), width);
}

void PictureLevelsTest::lookAtTheWholeTellsHowSharpItIs()
{
    const PictureLevels look = PictureLevels::of(test::noise({600, 400}), {6000, 4000});
    QCOMPARE(look.size(), QSize(6000, 4000));
    QCOMPARE(look.sharpness(), 0.1);
    QVERIFY(!look.isWhole());
    QCOMPARE(look.levelFor(1).width(), 600);
    QCOMPARE(look.levelFor(0.05).width(), 300);
}

void PictureLevelsTest::formatsAreTheScreens()
{
    const QImage clear = test::plain({40, 40}, QColor(200, 100, 50, 128));
    QVERIFY(clear.hasAlphaChannel());
    QCOMPARE(PictureLevels::of(clear, clear.size()).levels().first().format(), QImage::Format_ARGB32_Premultiplied);
    QVERIFY(!PictureLevels::of(clear, clear.size()).isOpaque());
    // An alpha channel with nothing in it is none.
    const QImage opaque = test::noise({300, 200}).convertToFormat(QImage::Format_ARGB32);
    const PictureLevels levels = PictureLevels::of(opaque, opaque.size());
    QVERIFY(levels.isOpaque());
    for (const QImage &level : levels.levels())
        QCOMPARE(level.format(), QImage::Format_RGB32);
    QCOMPARE(levels.levels().first(), test::noise({300, 200}));
    const QImage grey = test::noise({30, 20}).convertToFormat(QImage::Format_Grayscale8);
    QCOMPARE(PictureLevels::of(grey, grey.size()).levels().first().format(), QImage::Format_RGB32);
}

void PictureLevelsTest::meanColourStaysThroughTheLevels()
{
    QImage stripes(512, 512, QImage::Format_RGB32);
    for (int y = 0; y < 512; ++y) {
        for (int x = 0; x < 512; ++x)
            stripes.setPixel(x, y, (x + y) % 2 == 0 ? qRgb(255, 255, 255) : qRgb(0, 0, 0));
    }
    const PictureLevels levels = PictureLevels::of(stripes, stripes.size());
    for (qsizetype i = 1; i < levels.levels().size(); ++i) {
        const int grey = qGray(levels.levels()[i].pixel(levels.levels()[i].width() / 2, 9));
        QVERIFY2(qAbs(grey - 127) <= 2, qPrintable(QString::number(grey)));
    }
}

void PictureLevelsTest::nothingMakesNoLevels()
{
    QVERIFY(PictureLevels::of(QImage(), QSize()).isNull());
    QVERIFY(PictureLevels().isNull());
    QVERIFY(!PictureLevels().isWhole());
    QCOMPARE(PictureLevels().bytes(), 0);
}

void PictureLevelsTest::differenceIsAmplifiedAndEndsAtWhite_data()
{
    QTest::addColumn<QColor>("one");
    QTest::addColumn<QColor>("other");
    QTest::addColumn<QColor>("difference");
    QTest::newRow("same") << QColor(10, 20, 30) << QColor(10, 20, 30) << QColor(0, 0, 0);
    QTest::newRow("a step each") << QColor(10, 20, 30) << QColor(11, 19, 30) << QColor(4, 4, 0);
    QTest::newRow("sixty-three steps") << QColor(63, 0, 0) << QColor(0, 0, 0) << QColor(252, 0, 0);
    QTest::newRow("sixty-four and more") << QColor(64, 0, 255) << QColor(0, 0, 0) << QColor(255, 0, 255);
    QTest::newRow("opaque and clear black") << QColor(0, 0, 0) << QColor(0, 0, 0, 0) << QColor(255, 255, 255);
}

void PictureLevelsTest::differenceIsAmplifiedAndEndsAtWhite()
{
    QFETCH(QColor, one);
    QFETCH(QColor, other);
    QFETCH(QColor, difference);
    const auto level = [](const QColor &colour) {
        return PictureLevels::of(test::plain({3, 2}, colour), {3, 2}).levels().first();
    };
    QCOMPARE(differenceGain, 4);
    QCOMPARE(amplifiedDifference(level(one), level(other)), test::plain({3, 2}, difference));
    QCOMPARE(amplifiedDifference(level(other), level(one)), test::plain({3, 2}, difference));
}

void PictureLevelsTest::identicalPairDiffersNowhere()
{
    DifferenceMaker maker(m_pool);
    QSignalSpy made(&maker, &DifferenceMaker::differenceMade);
    maker.setStage(test::stageOf(test::noise({700, 500}), test::noise({700, 500})));
    for (const double zoom : {0.1, 0.3, 1.0}) {
        made.clear();
        maker.want(zoom);
        QTRY_COMPARE(made.size(), 1);
    }
    QCOMPARE(sizesOf(maker.levels()).constFirst(), QSize(700, 500));
    for (const QImage &level : maker.levels().levels())
        QVERIFY(isBlack(level));
}

void PictureLevelsTest::differenceIsMadeForTheZoomAndOnlyOnce()
{
    DifferenceMaker maker(m_pool);
    QSignalSpy made(&maker, &DifferenceMaker::differenceMade);
    maker.setStage(test::stageOf(test::plain({800, 600}, Qt::black), test::plain({800, 600}, QColor(5, 0, 0))));
    maker.want(0.4);
    QVERIFY(maker.levels().isNull()); // not made while one waits for it
    QTRY_COMPARE(made.size(), 1);
    QCOMPARE(sizesOf(maker.levels()), QList<QSize>({{400, 300}}));
    QCOMPARE(maker.levels().levels().first().pixel(7, 7), qRgb(20, 0, 0));
    maker.want(0.45);
    maker.want(1);
    maker.want(0.4); // the zoom went on and came back
    QTRY_VERIFY(made.size() >= 2);
    QCOMPARE(sizesOf(maker.levels()), QList<QSize>({{800, 600}, {400, 300}}));
    const qsizetype before = made.size();
    maker.want(1);
    maker.want(0.4);
    QCoreApplication::processEvents();
    QCOMPARE(made.size(), before);
}

void PictureLevelsTest::differenceOfASharperPairReplacesTheOld()
{
    const QImage before = test::noise({400, 400}, 1);
    const QImage after = test::noise({400, 400}, 2);
    Stage look = test::stageOf(before, after);
    look.before.loaded.levels = PictureLevels::of(before.scaled(50, 50), before.size());
    DifferenceMaker maker(m_pool);
    QSignalSpy made(&maker, &DifferenceMaker::differenceMade);
    maker.setStage(look);
    maker.want(1);
    QTRY_COMPARE(made.size(), 1);
    const QImage rough = maker.levels().levels().first();
    Stage sharp = look;
    sharp.before.loaded.levels = PictureLevels::of(before, before.size());
    maker.setStage(sharp);
    QCOMPARE(maker.levels().levels().first(), rough); // shown until the better one is there
    maker.want(1);
    QTRY_COMPARE(made.size(), 2);
    QCOMPARE(maker.levels().levels().size(), 1);
    QCOMPARE(maker.levels().levels().first(), amplifiedDifference(before, after));
}

void PictureLevelsTest::differenceOfAnotherPairForgetsTheFirst()
{
    DifferenceMaker maker(m_pool);
    QSignalSpy made(&maker, &DifferenceMaker::differenceMade);
    maker.setStage(test::stageOf(test::noise({400, 400}, 1), test::noise({400, 400}, 2)));
    maker.want(1);
    const QImage same = test::noise({200, 200}, 3);
    maker.setStage(test::stageOf(same, same));
    QVERIFY(maker.levels().isNull());
    maker.want(1);
    QTRY_COMPARE(made.size(), 1); // of the second alone
    QCOMPARE(maker.levels().size(), QSize(200, 200));
    QVERIFY(isBlack(maker.levels().levels().first()));
    maker.setStage(test::stageOf(same));
    maker.want(1); // nothing to compare with
    QVERIFY(maker.levels().isNull());
}

void PictureLevelsTest::differenceCoversWhereTheBeforeLies()
{
    DifferenceMaker maker(m_pool);
    QSignalSpy made(&maker, &DifferenceMaker::differenceMade);
    // A square before in the middle of a wide after.
    maker.setStage(test::stageOf(test::plain({100, 100}, Qt::white), test::plain({400, 200}, Qt::white)));
    maker.want(1);
    QTRY_COMPARE(made.size(), 1);
    QCOMPARE(maker.levels().size(), QSize(200, 200));
    QVERIFY(isBlack(maker.levels().levels().first()));
}

PENTIMENTO_TEST(PictureLevelsTest)
#include "tst_picturelevels.moc"
