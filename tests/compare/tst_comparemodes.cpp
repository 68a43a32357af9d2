// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compare/stages.h"
#include "tests/support/testmain.h"
#include "ui/compare/comparepainter.h"
#include "ui/compare/picturepainting.h"
#include "ui/shared/tokens.h"

using namespace pentimento;
using test::blue;
using test::red;

Q_DECLARE_METATYPE(pentimento::CompareMode)
Q_DECLARE_METATYPE(pentimento::CompareKnobs)

namespace {

const QColor behind(77, 77, 77);
const QRect view(0, 0, 101, 60);
constexpr QSize pictureSize(60, 40);

struct Painted
{
    QImage image;
    QRect frame;

    [[nodiscard]] QColor at(int x, int y) const { return image.pixelColor(x, y); }
    [[nodiscard]] QColor in(int x, int y) const { return at(frame.left() + x, frame.top() + y); }
};

Painted painted(CompareMode mode, const Stage &stage, const CompareKnobs &knobs, const PictureLevels &difference = {},
                const QRect &exposed = view)
{
    const ComparePainter &mine = painterFor(mode, stage, knobs);
    const Viewport viewport(QRectF(mine.panes(view).constFirst()), stage.frame);
    Painted result{QImage(view.size(), QImage::Format_RGB32), viewport.frame().toRect()};
    result.image.fill(Qt::magenta); // what stays so was not painted
    QPainter painter(&result.image);
    painter.setClipRect(exposed);
    mine.paint({.painter = painter,
                .stage = stage,
                .knobs = knobs,
                .difference = difference,
                .viewport = viewport,
                .view = view,
                .exposed = exposed,
                .background = behind,
                .checker = checkerBrush(paletteOf(tokensFor(pentimento::Look::Dark)), 8)});
    return result;
}

Stage redAndBlue()
{
    return test::stageOf(test::plain(pictureSize, red), test::plain(pictureSize, blue));
}

int countOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

class CompareModesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sliderDividesAtThePixel_data();
    void sliderDividesAtThePixel();
    void sliderDividesAboveAndBelow();
    void sideBySideShowsTheSamePartTwice();
    void fadeMixesByItsKnob_data();
    void fadeMixesByItsKnob();
    void differenceShowsWhatWasMade();
    void flipShowsOneAtATime();
    void swapExchangesTheSides();
    void heldKeyShowsTheBeforeInEveryMode_data();
    void heldKeyShowsTheBeforeInEveryMode();
    void singlePictureIsItselfInEveryMode_data();
    void singlePictureIsItselfInEveryMode();
    void everyPixelOfTheViewIsPainted_data();
    void everyPixelOfTheViewIsPainted();
    void onlyTheExposedPartIsPainted_data();
    void onlyTheExposedPartIsPainted();
    void partsMeetWithoutASeam_data();
    void partsMeetWithoutASeam();
    void beforeOfAnotherShapeLiesInTheMiddle();
    void transparencyShowsTheChecker();
    void dividerKnobAndPixelAreInverse();
};

void CompareModesTest::sliderDividesAtThePixel_data()
{
    QTest::addColumn<double>("divider");
    QTest::addColumn<int>("firstOfAfter");
    QTest::newRow("all after") << 0.0 << 0;
    QTest::newRow("a quarter") << 0.25 << 15;
    QTest::newRow("half") << 0.5 << 30;
    QTest::newRow("all before") << 1.0 << 60;
    QTest::newRow("out of range") << 7.0 << 60;
}

void CompareModesTest::sliderDividesAtThePixel()
{
    QFETCH(double, divider);
    QFETCH(int, firstOfAfter);
    const Painted got = painted(CompareMode::Slider, redAndBlue(), {.divider = divider});
    for (int x = 0; x < 60; ++x) {
        for (const int y : {0, 20, 39})
            QCOMPARE(got.in(x, y), x < firstOfAfter ? red : blue);
    }
    QCOMPARE(got.in(-1, 20), behind);
    QCOMPARE(got.in(60, 20), behind);
    QCOMPARE(got.in(30, -1), behind);
    QCOMPARE(got.in(30, 40), behind);
}

void CompareModesTest::sliderDividesAboveAndBelow()
{
    const CompareKnobs knobs{.divider = 0.25, .dividing = Qt::Vertical};
    const Painted got = painted(CompareMode::Slider, redAndBlue(), knobs);
    for (int y = 0; y < 40; ++y)
        QCOMPARE(got.in(31, y), y < 10 ? red : blue);
}

void CompareModesTest::sideBySideShowsTheSamePartTwice()
{
    const QImage before = test::noise({40, 40}, 1);
    const QImage after = test::noise({40, 40}, 2);
    const Painted got = painted(CompareMode::SideBySide, test::stageOf(before, after), {});
    QCOMPARE(got.image.copy(got.frame), before);
    QCOMPARE(got.image.copy(got.frame.translated(51, 0)), after);
    QCOMPARE(got.at(50, 30), behind); // the odd column between the two
}

void CompareModesTest::fadeMixesByItsKnob_data()
{
    QTest::addColumn<double>("blend");
    QTest::addColumn<QColor>("colour");
    QTest::newRow("before") << 0.0 << red;
    QTest::newRow("half") << 0.5 << QColor(105, 35, 120);
    QTest::newRow("a fifth") << 0.2 << QColor(162, 32, 60);
    QTest::newRow("after") << 1.0 << blue;
}

void CompareModesTest::fadeMixesByItsKnob()
{
    QFETCH(double, blend);
    QFETCH(QColor, colour);
    const Painted got = painted(CompareMode::Fade, redAndBlue(), {.blend = blend});
    const QColor mixed = got.in(30, 20);
    const int off = std::max(
        {qAbs(mixed.red() - colour.red()), qAbs(mixed.green() - colour.green()), qAbs(mixed.blue() - colour.blue())});
    QVERIFY2(off <= (blend == 0.0 || blend == 1.0 ? 0 : 2), qPrintable(mixed.name()));
    QCOMPARE(got.in(-1, 20), behind);
}

void CompareModesTest::differenceShowsWhatWasMade()
{
    const QImage difference = test::noise(pictureSize, 5);
    const Painted got =
        painted(CompareMode::Difference, redAndBlue(), {}, PictureLevels::of(difference, difference.size()));
    QCOMPARE(got.image.copy(got.frame), difference);
    QCOMPARE(countOf(painted(CompareMode::Difference, redAndBlue(), {}).image, Qt::black), 60 * 40);
}

void CompareModesTest::flipShowsOneAtATime()
{
    QCOMPARE(countOf(painted(CompareMode::Flip, redAndBlue(), {}).image, blue), 60 * 40);
    QCOMPARE(countOf(painted(CompareMode::Flip, redAndBlue(), {.flipped = true}).image, red), 60 * 40);
}

void CompareModesTest::swapExchangesTheSides()
{
    const CompareKnobs swapped{.divider = 0.25, .blend = 0, .swapped = true};
    const Painted slider = painted(CompareMode::Slider, redAndBlue(), swapped);
    QCOMPARE(slider.in(3, 3), blue);
    QCOMPARE(slider.in(50, 3), red);
    const Painted panes = painted(CompareMode::SideBySide, redAndBlue(), swapped);
    QCOMPARE(panes.in(20, 20), blue);
    QCOMPARE(panes.in(20 + 51, 20), red);
    QCOMPARE(painted(CompareMode::Fade, redAndBlue(), swapped).in(20, 20), blue);
    QCOMPARE(painted(CompareMode::Flip, redAndBlue(), swapped).in(20, 20), red);
    // The names go with the pictures.
    const auto labels = painterFor(CompareMode::Slider, redAndBlue(), swapped).labels(swapped);
    QCOMPARE(labels[0], (SideLabel{Side::After, 0, Qt::TopLeftCorner}));
    QCOMPARE(labels[1], (SideLabel{Side::Before, 0, Qt::TopRightCorner}));
}

void CompareModesTest::heldKeyShowsTheBeforeInEveryMode_data()
{
    QTest::addColumn<CompareMode>("mode");
    QTest::newRow("slider") << CompareMode::Slider;
    QTest::newRow("side by side") << CompareMode::SideBySide;
    QTest::newRow("fade") << CompareMode::Fade;
    QTest::newRow("difference") << CompareMode::Difference;
    QTest::newRow("flip") << CompareMode::Flip;
}

void CompareModesTest::heldKeyShowsTheBeforeInEveryMode()
{
    QFETCH(CompareMode, mode);
    for (const bool swapped : {false, true}) {
        const CompareKnobs held{.swapped = swapped, .beforeHeld = true};
        const QImage image = painted(mode, redAndBlue(), held).image;
        QCOMPARE(countOf(image, blue), 0);
        QVERIFY(countOf(image, red) > 0);
        const auto labels = painterFor(mode, redAndBlue(), held).labels(held);
        for (const SideLabel &label : labels)
            QCOMPARE(label.side, Side::Before);
        // Nothing moves: the picture lies where it lay.
        const CompareKnobs free{.swapped = swapped};
        QCOMPARE(painterFor(mode, redAndBlue(), held).panes(view), painterFor(mode, redAndBlue(), free).panes(view));
    }
}

void CompareModesTest::singlePictureIsItselfInEveryMode_data()
{
    heldKeyShowsTheBeforeInEveryMode_data();
}

void CompareModesTest::singlePictureIsItselfInEveryMode()
{
    QFETCH(CompareMode, mode);
    const QImage picture = test::noise(pictureSize);
    const Painted got = painted(mode, test::stageOf(picture), {.flipped = true, .beforeHeld = true});
    QCOMPARE(got.image.copy(got.frame), picture);
}

void CompareModesTest::everyPixelOfTheViewIsPainted_data()
{
    QTest::addColumn<CompareMode>("mode");
    QTest::addColumn<QSize>("before");
    QTest::addColumn<QSize>("after");
    const std::pair<const char *, CompareMode> modes[]{{"slider", CompareMode::Slider},
                                                       {"side by side", CompareMode::SideBySide},
                                                       {"fade", CompareMode::Fade},
                                                       {"difference", CompareMode::Difference},
                                                       {"flip", CompareMode::Flip}};
    for (const auto &[name, mode] : modes) {
        QTest::addRow("%s, small", name) << mode << QSize(20, 20) << QSize(20, 20);
        QTest::addRow("%s, odd sizes", name) << mode << QSize(333, 77) << QSize(301, 203);
        QTest::addRow("%s, other shape", name) << mode << QSize(31, 99) << QSize(97, 41);
    }
}

void CompareModesTest::everyPixelOfTheViewIsPainted()
{
    QFETCH(CompareMode, mode);
    QFETCH(QSize, before);
    QFETCH(QSize, after);
    const Stage stage = test::stageOf(test::plain(before, red), test::plain(after, blue));
    for (const double divider : {0.0, 0.37, 1.0}) {
        const QImage image = painted(mode, stage, {.divider = divider, .blend = divider}).image;
        QCOMPARE(countOf(image, Qt::magenta), 0);
    }
}

void CompareModesTest::onlyTheExposedPartIsPainted_data()
{
    heldKeyShowsTheBeforeInEveryMode_data();
}

void CompareModesTest::onlyTheExposedPartIsPainted()
{
    QFETCH(CompareMode, mode);
    const QRect exposed(33, 11, 30, 17);
    const QImage image = painted(mode, redAndBlue(), {}, {}, exposed).image;
    QCOMPARE(countOf(image, Qt::magenta), view.width() * view.height() - exposed.width() * exposed.height());
}

void CompareModesTest::partsMeetWithoutASeam_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("pixel on pixel") << QSize(60, 40);
    QTest::newRow("reduced") << QSize(391, 233);
    QTest::newRow("reduced by levels") << QSize(2500, 1700);
}

// What is painted in parts, as when something moved over it, is what is painted at once.
void CompareModesTest::partsMeetWithoutASeam()
{
    QFETCH(QSize, size);
    const Stage stage = test::stageOf(test::noise(size));
    const QImage whole = painted(CompareMode::Slider, stage, {}).image;
    for (const QRect &part : {QRect(0, 0, 50, 60), QRect(50, 0, 51, 23), QRect(40, 17, 11, 5), QRect(61, 30, 1, 1)}) {
        // Qt's filter counts its way in rounded steps.
        QVERIFY(test::largestOff(painted(CompareMode::Slider, stage, {}, {}, part).image.copy(part), whole.copy(part))
                <= 1);
    }
}

void CompareModesTest::beforeOfAnotherShapeLiesInTheMiddle()
{
    const Stage stage = test::stageOf(test::plain({20, 20}, red), test::plain({60, 40}, blue));
    const Painted got = painted(CompareMode::Flip, stage, {.flipped = true});
    for (int x = 0; x < 60; ++x)
        QCOMPARE(got.in(x, 20), x >= 10 && x < 50 ? red : behind);
    // Nearly the same shape covers all of it.
    const Stage stretched = test::stageOf(test::plain({62, 40}, red), test::plain({60, 40}, blue));
    QCOMPARE(countOf(painted(CompareMode::Flip, stretched, {.flipped = true}).image, red), 60 * 40);
}

void CompareModesTest::transparencyShowsTheChecker()
{
    QImage half = test::plain(pictureSize, QColor(0, 0, 0, 0));
    for (int y = 0; y < 40; ++y) {
        for (int x = 0; x < 28; ++x)
            half.setPixelColor(x, y, red);
    }
    const Painted got = painted(CompareMode::Slider, test::stageOf(half), {});
    const Tokens tokens = tokensFor(pentimento::Look::Dark);
    QCOMPARE(got.in(10, 10), red);
    QCOMPARE(countOf(got.image.copy(got.frame), tokens.canvas), 32 * 20);
    QCOMPARE(countOf(got.image.copy(got.frame), tokens.raised), 32 * 20);
    QVERIFY(got.in(33, 3) != got.in(41, 3));
    QCOMPARE(got.in(-1, 3), behind); // only under the picture
}

void CompareModesTest::dividerKnobAndPixelAreInverse()
{
    const QRect visible(13, 7, 640, 333);
    for (const Qt::Orientation dividing : {Qt::Horizontal, Qt::Vertical}) {
        const int start = dividing == Qt::Horizontal ? visible.left() : visible.top();
        const int length = dividing == Qt::Horizontal ? visible.width() : visible.height();
        for (int at = start; at <= start + length; ++at) {
            const CompareKnobs knobs{.divider = dividerFrom(visible, dividing, at), .dividing = dividing};
            QCOMPARE(dividerAt(visible, knobs), at);
        }
        QCOMPARE(dividerFrom(visible, dividing, -500), 0.0);
        QCOMPARE(dividerFrom(visible, dividing, 5000), 1.0);
    }
    QCOMPARE(dividerFrom({}, Qt::Horizontal, 3), 0.5);
}

PENTIMENTO_TEST(CompareModesTest)
#include "tst_comparemodes.moc"
