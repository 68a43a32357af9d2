// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/applyeffects.h"
#include "app/sandbox/effects/colourwords.h"
#include "tests/effects/measure.h"
#include "tests/support/testmain.h"

#include <QColor>

#include <algorithm>
#include <cstdlib>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

class RecolourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namedColourMovesAndTheRestStays_data();
    void namedColourMovesAndTheRestStays();
    void patchesTakeTheNewColour_data();
    void patchesTakeTheNewColour();
    void shadesOnTheThingStay();
    void withoutAFirstColourTheStrongestOneChanges();
    void unknownColourChangesNothing();
    void everyColourThatCanBeNamedCanBePainted();
};

namespace {

constexpr QSize large(1248, 832);

EffectStep recolour(const QString &from, const QString &to)
{
    EffectStep step;
    step.effect = Effect::Recolour;
    step.fromColour = from;
    step.toColour = to;
    return step;
}

bool hueWithin(const QColor &colour, int from, int to)
{
    const int hue = colour.hsvHue();
    return hue >= 0 && (from <= to ? hue >= from && hue <= to : hue >= from || hue <= to);
}

struct Outcome
{
    double moved = 0;   // of the pixels that have the colour, those with the new hue
    double touched = 0; // of all other pixels, those that changed visibly
};

Outcome outcome(const QImage &plain, const QImage &result, int from, int to, int newFrom, int newTo)
{
    double named = 0;
    double moved = 0;
    double others = 0;
    double touched = 0;
    for (int y = 0; y < plain.height(); ++y) {
        for (int x = 0; x < plain.width(); ++x) {
            const QColor was = plain.pixelColor(x, y);
            const QColor is = result.pixelColor(x, y);
            const bool strong = was.hsvSaturation() > 128 && was.value() > 60;
            if (strong && hueWithin(was, from, to)) {
                named += 1;
                moved += hueWithin(is, newFrom, newTo) ? 1 : 0;
            } else if (was.hsvSaturation() < 60 || !hueWithin(was, (from + 348) % 360, (to + 12) % 360)) {
                others += 1;
                const int change = std::max({std::abs(was.red() - is.red()), std::abs(was.green() - is.green()),
                                             std::abs(was.blue() - is.blue())});
                touched += change > 12 ? 1 : 0;
            }
        }
    }
    return {moved / named, touched / others};
}

} // namespace

void RecolourTest::namedColourMovesAndTheRestStays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QList<int>>("hues"); // of the thing in the photograph, then those wanted
    QTest::newRow("red cup green") << u"coffee"_s << u"red"_s << u"green"_s << QList<int>{350, 13, 90, 165};
    QTest::newRow("red cup blue") << u"coffee"_s << u"red"_s << u"blue"_s << QList<int>{350, 13, 195, 260};
    QTest::newRow("red cup yellow") << u"coffee"_s << u"red"_s << u"yellow"_s << QList<int>{350, 13, 40, 75};
    QTest::newRow("red cup purple") << u"coffee"_s << u"red"_s << u"purple"_s << QList<int>{350, 13, 260, 310};
    QTest::newRow("orange suit blue") << u"astronaut"_s << u"orange"_s << u"blue"_s << QList<int>{9, 20, 195, 260};
    QTest::newRow("purple patch green") << u"astronaut"_s << u"purple"_s << u"green"_s << QList<int>{252, 275, 90, 165};
}

void RecolourTest::namedColourMovesAndTheRestStays()
{
    QFETCH(QString, name);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QList<int>, hues);
    const QSize size = name == "astronaut"_L1 ? QSize(1024, 1024) : large;
    const Outcome found = outcome(before(name, size), after(name, recolour(from, to), size), hues.at(0), hues.at(1),
                                  hues.at(2), hues.at(3));
    QVERIFY2(found.moved >= 0.9, qPrintable(QString::number(found.moved)));
    QVERIFY2(found.touched <= 0.02, qPrintable(QString::number(found.touched)));
}

void RecolourTest::patchesTakeTheNewColour_data()
{
    QTest::addColumn<QColor>("from");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QColor>("about");
    QTest::newRow("blue to yellow") << QColor(30, 70, 190) << u"blue"_s << u"yellow"_s << QColor(200, 170, 0);
    QTest::newRow("yellow to blue") << QColor(240, 210, 40) << u"yellow"_s << u"blue"_s << QColor(70, 130, 250);
    QTest::newRow("green to pink") << QColor(40, 150, 60) << u"green"_s << u"pink"_s << QColor(200, 80, 140);
    QTest::newRow("red to white") << QColor(200, 30, 30) << u"red"_s << u"white"_s << QColor(220, 220, 220);
    QTest::newRow("red to black") << QColor(200, 30, 30) << u"red"_s << u"black"_s << QColor(50, 50, 50);
    QTest::newRow("white to red") << QColor(240, 240, 240) << u"white"_s << u"red"_s << QColor(220, 60, 50);
    QTest::newRow("black to blue") << QColor(25, 25, 25) << u"black"_s << u"blue"_s << QColor(20, 70, 170);
    QTest::newRow("grey to green") << QColor(128, 128, 128) << u"grey"_s << u"green"_s << QColor(60, 150, 70);
    QTest::newRow("brown to turquoise") << QColor(110, 70, 35) << u"brown"_s << u"turquoise"_s << QColor(20, 140, 135);
}

// A patch of the colour on a ground that has neither it nor the new one.
void RecolourTest::patchesTakeTheNewColour()
{
    QFETCH(QColor, from);
    QFETCH(QString, name);
    QFETCH(QString, to);
    QFETCH(QColor, about);
    const QColor ground = from.hsvSaturation() < 20 ? QColor(150, 60, 200) : QColor(190, 190, 190);
    QImage picture(300, 200, QImage::Format_RGB32);
    picture.fill(ground);
    for (int y = 50; y < 150; ++y) {
        for (int x = 80; x < 220; ++x)
            picture.setPixelColor(x, y, from);
    }
    EffectRequest request;
    request.plan.steps = {recolour(name, to)};
    request.images = {picture};
    request.size = picture.size();
    const QImage result = effects::applyEffects(request);
    const QColor made = result.pixelColor(150, 100);
    const int off = std::max({std::abs(made.red() - about.red()), std::abs(made.green() - about.green()),
                              std::abs(made.blue() - about.blue())});
    QVERIFY2(off <= 45, qPrintable(made.name()));
    QCOMPARE(result.copy(0, 0, 300, 40), picture.copy(0, 0, 300, 40));
    QCOMPARE(result.copy(0, 0, 70, 200), picture.copy(0, 0, 70, 200));
}

void RecolourTest::shadesOnTheThingStay()
{
    const QImage plain = before(u"coffee"_s, large);
    const QImage result = after(u"coffee"_s, recolour(u"red"_s, u"green"_s), large);
    const QRect saucer(250, 300, 120, 250); // bright on the left, in the cup's shadow on the right
    QVERIFY(correlation(plain.copy(saucer), result.copy(saucer)) > 0.95);
}

void RecolourTest::withoutAFirstColourTheStrongestOneChanges()
{
    const QImage result = after(u"chelsea"_s, recolour({}, u"blue"_s));
    QVERIFY(means(result).blue > means(before(u"chelsea"_s)).blue + 20);
}

void RecolourTest::unknownColourChangesNothing()
{
    QCOMPARE(after(u"coffee"_s, recolour(u"red"_s, u"plaid"_s)), before(u"coffee"_s));
    QCOMPARE(after(u"coffee"_s, recolour(u"tartan"_s, u"red"_s)), before(u"coffee"_s));
    QCOMPARE(after(u"coffee"_s, recolour(u"red"_s, u"red"_s)), before(u"coffee"_s));
}

void RecolourTest::everyColourThatCanBeNamedCanBePainted()
{
    const QImage plain = before(u"coffee"_s);
    for (const QString &name : effects::colourNames()) {
        if (name != "red"_L1)
            QVERIFY2(difference(after(u"coffee"_s, recolour(u"red"_s, name)), plain) > 2, qPrintable(name));
    }
}

PENTIMENTO_TEST(RecolourTest)
#include "tst_recolour.moc"
