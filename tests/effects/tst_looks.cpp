// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/effects/measure.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

// For every effect: what changed, and what did not. On a real photograph, since synthetic ones forgive too much.
class LooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blackAndWhiteHasNoColourAtAllAndKeepsTheLight();
    void sepiaIsOneBrownForEachTone();
    void brighterAndDarkerMoveTheMeanLuma();
    void warmerAndColderTurnRedAgainstBlueAndKeepTheLuma_data();
    void warmerAndColderTurnRedAgainstBlueAndKeepTheLuma();
    void blueHourIsBlueDarkerAboveAllAboveAndKeepsHighlights();
    void goldenHourIsWarmAndNotDark();
    void mirrorIsTheExactMirror();
    void mirrorTwiceIsNothing();
    void blurSmoothsAndKeepsTheMean();
    void sharpenRoughensAndKeepsTheColours();
    void vignetteDarkensCornersAndLeavesTheCentreAlone();
    void pencilIsGreyLinesOnPaper_data();
    void pencilIsGreyLinesOnPaper();
    void paintingsAreSmootherInsideAndKeepTheirEdges_data();
    void paintingsAreSmootherInsideAndKeepTheirEdges();
    void watercolourStopsBeforeTheEndOfTheSheet();
    void posterHasFewColours_data();
    void posterHasFewColours();
    void postcardHasACreamBorderAndFadedTones();
    void seedChangesGrainAndStrokesOnly_data();
    void seedChangesGrainAndStrokesOnly();
};

namespace {

const QString coffee = u"coffee"_s;

double warmth(const QImage &image)
{
    const Means m = means(image);
    return m.red - m.blue;
}

} // namespace

void LooksTest::blackAndWhiteHasNoColourAtAllAndKeepsTheLight()
{
    const QImage result = after(coffee, Effect::BlackAndWhite);
    QCOMPARE(shareOf(result, [](QRgb p) { return chromaOf(p) == 0; }), 1.0);
    QVERIFY(correlation(before(coffee), result) > 0.95);
}

void LooksTest::sepiaIsOneBrownForEachTone()
{
    const QImage result = after(coffee, Effect::Sepia);
    QVERIFY(colours(result).size() <= 256);
    QCOMPARE(shareOf(result, [](QRgb p) { return qRed(p) >= qGreen(p) && qGreen(p) >= qBlue(p); }), 1.0);
    QVERIFY(correlation(before(coffee), result) > 0.98);
}

void LooksTest::brighterAndDarkerMoveTheMeanLuma()
{
    const double plain = means(before(coffee)).luma;
    const QImage bright = after(coffee, Effect::Brighter);
    const QImage dark = after(coffee, Effect::Darker);
    QVERIFY(means(bright).luma > plain + 20);
    QVERIFY(means(dark).luma < plain - 20);
    QVERIFY(correlation(before(coffee), bright) > 0.97);
    QVERIFY(correlation(before(coffee), dark) > 0.97);
    QVERIFY(shareOf(bright, [](QRgb p) { return lumaOf(p) > 253; }) < 0.05); // nothing blown out
}

void LooksTest::warmerAndColderTurnRedAgainstBlueAndKeepTheLuma_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"coffee", "chelsea", "astronaut"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void LooksTest::warmerAndColderTurnRedAgainstBlueAndKeepTheLuma()
{
    QFETCH(QString, name);
    const QImage plain = before(name);
    const QImage warm = after(name, Effect::Warmer);
    const QImage cold = after(name, Effect::Colder);
    QVERIFY(warmth(warm) > warmth(plain) + 8);
    QVERIFY(warmth(cold) < warmth(plain) - 8);
    QVERIFY(std::abs(means(warm).luma - means(plain).luma) < 2);
    QVERIFY(std::abs(means(cold).luma - means(plain).luma) < 2);
    QVERIFY(correlation(plain, warm) > 0.995);
    QVERIFY(correlation(plain, cold) > 0.995);
}

void LooksTest::blueHourIsBlueDarkerAboveAllAboveAndKeepsHighlights()
{
    const QString name = u"astronaut"_s;
    const QImage plain = before(name, {512, 512});
    const QImage blue = after(name, Effect::BlueHour, {512, 512});
    QVERIFY(means(blue).blue > means(blue).red + 15);
    QVERIFY(warmth(blue) < warmth(plain) - 30);
    QVERIFY(means(blue).luma < means(plain).luma - 15);
    const QRect above(200, 0, 200, 20);
    QVERIFY(means(blue, above).luma < means(plain, above).luma * 0.7);
    // the window's reflection in the helmet
    const QRect lamp(352, 430, 12, 20);
    QVERIFY(means(plain, lamp).luma > 240);
    QVERIFY(means(blue, lamp).luma > 220);
    // shadows are blue, not black
    QVERIFY(means(blue, {330, 450, 15, 15}).blue > means(blue, {330, 450, 15, 15}).red + 15);
}

void LooksTest::goldenHourIsWarmAndNotDark()
{
    for (const QString &name : {u"coffee"_s, u"chelsea"_s, u"astronaut"_s}) {
        const QImage plain = before(name);
        const QImage golden = after(name, Effect::GoldenHour);
        QVERIFY(warmth(golden) > warmth(plain) + 15);
        QVERIFY(means(golden).luma > means(plain).luma - 3);
        QVERIFY(means(golden, {604, 0, 20, 20}).luma
                > means(plain, {604, 0, 20, 20}).luma + 20); // where the sun stands
        const QRect away(0, 208, 416, 208);                  // from the sun
        const double alike = correlation(plain.copy(away), golden.copy(away));
        QVERIFY2(alike > 0.88, qPrintable(u"%1: %2"_s.arg(name).arg(alike)));
    }
}

void LooksTest::mirrorIsTheExactMirror()
{
    QCOMPARE(after(coffee, Effect::Mirror), before(coffee).mirrored(true, false));
}

void LooksTest::mirrorTwiceIsNothing()
{
    const QImage once = after(coffee, Effect::Mirror);
    QVERIFY(difference(once, before(coffee)) > 10);
    QCOMPARE(once.mirrored(true, false), before(coffee));
}

void LooksTest::blurSmoothsAndKeepsTheMean()
{
    const QImage plain = before(coffee);
    const QImage result = after(coffee, Effect::Blur);
    QVERIFY(roughness(result) < roughness(plain) * 0.1);
    QVERIFY(std::abs(means(result).luma - means(plain).luma) < 1.5);
}

void LooksTest::sharpenRoughensAndKeepsTheColours()
{
    const QImage plain = before(coffee);
    const QImage result = after(coffee, Effect::Sharpen);
    QVERIFY(roughness(result) > roughness(plain) * 2);
    QVERIFY(std::abs(means(result).luma - means(plain).luma) < 6);
    QVERIFY(std::abs(warmth(result) - warmth(plain)) < 6);
    QVERIFY(correlation(plain, result) > 0.95);
}

void LooksTest::vignetteDarkensCornersAndLeavesTheCentreAlone()
{
    const QImage plain = before(coffee);
    const QImage result = after(coffee, Effect::Vignette);
    const QRect centre(234, 156, 156, 104);
    QCOMPARE(result.copy(centre), plain.copy(centre));
    for (const QRect &corner : {QRect(594, 0, 30, 30), QRect(0, 386, 30, 30), QRect(594, 386, 30, 30)})
        QVERIFY(means(result, corner).luma < means(plain, corner).luma * 0.6);
}

void LooksTest::pencilIsGreyLinesOnPaper_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"coffee", "chelsea", "astronaut"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void LooksTest::pencilIsGreyLinesOnPaper()
{
    QFETCH(QString, name);
    const QImage result = after(name, Effect::Pencil);
    QVERIFY(shareOf(result, [](QRgb p) { return chromaOf(p) > 8; }) == 0);
    const double paper = shareOf(result, [](QRgb p) { return lumaOf(p) > 200; });
    const double graphite = shareOf(result, [](QRgb p) { return lumaOf(p) < 120; });
    QVERIFY2(paper > 0.6, qPrintable(QString::number(paper)));
    QVERIFY2(graphite > 0.01 && graphite < 0.2, qPrintable(QString::number(graphite)));
    if (name == coffee) // the rim of the cup is a line, the porcelain beside it is paper
        QVERIFY(means(result, {297, 203, 30, 6}).luma > 235);
}

void LooksTest::paintingsAreSmootherInsideAndKeepTheirEdges_data()
{
    QTest::addColumn<Effect>("effect");
    QTest::newRow("oil") << Effect::Oil;
    QTest::newRow("watercolour") << Effect::Watercolour;
}

void LooksTest::paintingsAreSmootherInsideAndKeepTheirEdges()
{
    QFETCH(Effect, effect);
    const QSize size(1248, 832);
    const QImage plain = before(coffee, size);
    const QImage result = after(coffee, effect, size);
    // The grain of the wood is gone; what strokes and paper put in its place is softer.
    const auto texture = [&](const QImage &image) {
        const QImage small =
            image.copy(60, 500, 120, 120).scaled(60, 60, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        return roughness(small);
    };
    QVERIFY2(texture(result) < texture(plain) * 0.8,
             qPrintable(u"%1 of %2"_s.arg(texture(result)).arg(texture(plain))));
    // The rim of the cup against its dark side: still a step, at the same place.
    const QRect rim(580, 405, 40, 16);
    const QRect side(580, 450, 40, 16);
    const double step = means(plain, rim).luma - means(plain, side).luma;
    QVERIFY(step > 100);
    QVERIFY(means(result, rim).luma - means(result, side).luma > step * 0.6);
    const QRect inside(60, 60, 1128, 712);
    QVERIFY(correlation(plain.copy(inside), result.copy(inside)) > 0.85);
    QVERIFY(means(result).chroma > 40); // in colour
}

void LooksTest::watercolourStopsBeforeTheEndOfTheSheet()
{
    const QImage result = after(coffee, Effect::Watercolour);
    for (const QRect &edge : {QRect(0, 0, 624, 3), QRect(0, 413, 624, 3), QRect(0, 0, 3, 416), QRect(621, 0, 3, 416)})
        QVERIFY(shareOf(
                    result, [](QRgb p) { return lumaOf(p) > 215; }, edge)
                > 0.9);
    QVERIFY(means(result, {300, 380, 60, 10}).luma < 180);
}

void LooksTest::posterHasFewColours_data()
{
    pencilIsGreyLinesOnPaper_data();
}

void LooksTest::posterHasFewColours()
{
    QFETCH(QString, name);
    const auto inTwelve = [](const QImage &image) {
        QList<int> sorted = colours(image).values();
        std::sort(sorted.begin(), sorted.end(), std::greater<>());
        double sum = 0;
        for (int i = 0; i < std::min<int>(12, int(sorted.size())); ++i)
            sum += sorted.at(i);
        return sum / (double(image.width()) * image.height());
    };
    const QImage result = after(name, Effect::Poster, {1248, 832});
    QVERIFY2(inTwelve(result) > 0.75, qPrintable(QString::number(inTwelve(result))));
    QVERIFY(inTwelve(before(name, {1248, 832})) < 0.2);
    QVERIFY(correlation(before(name, {1248, 832}), result) > 0.8);
}

void LooksTest::postcardHasACreamBorderAndFadedTones()
{
    const QImage plain = before(coffee);
    const QImage result = after(coffee, Effect::VintagePostcard);
    for (const QRect &edge : {QRect(8, 8, 608, 8), QRect(8, 400, 608, 8), QRect(8, 8, 8, 400), QRect(608, 8, 8, 400)}) {
        const Means cream = means(result, edge);
        QVERIFY(cream.luma > 215);
        QVERIFY(cream.red > cream.blue + 15 && cream.red - cream.blue < 60);
    }
    const QRect inside(60, 60, 504, 296);
    QVERIFY(means(result, inside).chroma < means(plain, inside).chroma * 0.8);
    QVERIFY(shareOf(
                plain, [](QRgb p) { return lumaOf(p) < 25; }, inside)
            > 0.03);
    QVERIFY(shareOf(
                result, [](QRgb p) { return lumaOf(p) < 25; }, inside)
            < 0.001); // black has faded
}

void LooksTest::seedChangesGrainAndStrokesOnly_data()
{
    QTest::addColumn<Effect>("effect");
    QTest::newRow("pencil") << Effect::Pencil;
    QTest::newRow("watercolour") << Effect::Watercolour;
    QTest::newRow("oil") << Effect::Oil;
    QTest::newRow("postcard") << Effect::VintagePostcard;
}

void LooksTest::seedChangesGrainAndStrokesOnly()
{
    QFETCH(Effect, effect);
    const QImage one = after(coffee, effect, {624, 416}, 1);
    const QImage other = after(coffee, effect, {624, 416}, 2);
    QVERIFY(one != other);
    QVERIFY(correlation(one, other) > 0.85);
}

PENTIMENTO_TEST(LooksTest)
#include "tst_looks.moc"
