// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/lettering.h"
#include "tests/effects/measure.h"
#include "tests/support/testmain.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainterPath>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

class LetteringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textStandsAtItsPlaceAndNowhereElse_data();
    void textStandsAtItsPlaceAndNowhereElse();
    void lettersHaveTheShapeOfTheirGlyphs();
    void longTextStaysInside();
    void lettersAreReadableOnWhiteAndOnBlack();
    void emptyTextChangesNothing();
};

namespace {

QImage written(const QString &text, Qt::Alignment place)
{
    EffectStep step;
    step.effect = Effect::Text;
    step.text = text;
    step.place = place;
    return after(u"coffee"_s, step);
}

// The smallest rectangle around everything that differs visibly.
QRect changed(const QImage &a, const QImage &b)
{
    QRect area;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            if (std::abs(lumaOf(p) - lumaOf(q)) > 10)
                area |= QRect(x, y, 1, 1);
        }
    }
    return area;
}

} // namespace

void LetteringTest::textStandsAtItsPlaceAndNowhereElse_data()
{
    QTest::addColumn<Qt::Alignment>("place");
    QTest::addColumn<QRect>("room"); // of a picture of 624 × 416
    QTest::newRow("bottom centre") << Qt::Alignment(Qt::AlignHCenter | Qt::AlignBottom) << QRect(150, 280, 324, 136);
    QTest::newRow("top centre") << Qt::Alignment(Qt::AlignHCenter | Qt::AlignTop) << QRect(150, 0, 324, 136);
    QTest::newRow("top left") << Qt::Alignment(Qt::AlignLeft | Qt::AlignTop) << QRect(0, 0, 312, 136);
    QTest::newRow("bottom right") << Qt::Alignment(Qt::AlignRight | Qt::AlignBottom) << QRect(312, 280, 312, 136);
    QTest::newRow("centre") << Qt::Alignment(Qt::AlignHCenter | Qt::AlignVCenter) << QRect(150, 140, 324, 136);
    QTest::newRow("left") << Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter) << QRect(0, 140, 312, 136);
}

void LetteringTest::textStandsAtItsPlaceAndNowhereElse()
{
    QFETCH(Qt::Alignment, place);
    QFETCH(QRect, room);
    const QImage plain = before(u"coffee"_s);
    const QImage result = written(u"HELLO"_s, place);
    const QRect area = changed(plain, result);
    QVERIFY2(room.contains(area),
             qPrintable(u"%1 %2 %3 %4"_s.arg(area.x()).arg(area.y()).arg(area.width()).arg(area.height())));
    QVERIFY(area.width() > 100 && area.height() > 30);
    // white letters and their dark outline
    QVERIFY(shareOf(
                result, [](QRgb p) { return qGray(p) == 255; }, area)
            > 0.15);
    QVERIFY(shareOf(
                result, [](QRgb p) { return qGray(p) < 60; }, area)
            > 0.05);
    QVERIFY(plain.rect().adjusted(8, 8, -8, -8).contains(area));
}

void LetteringTest::lettersHaveTheShapeOfTheirGlyphs()
{
    QImage ground(800, 400, QImage::Format_RGB32);
    ground.fill(QColor(90, 90, 90));
    const QImage result = effects::lettered(ground, u"H"_s, Qt::AlignCenter);
    QRect white;
    for (int y = 0; y < 400; ++y) {
        for (int x = 0; x < 800; ++x) {
            if (result.pixel(x, y) == 0xffffffff)
                white |= QRect(x, y, 1, 1);
        }
    }
    QFont font;
    font.setPixelSize(200);
    font.setBold(true);
    QPainterPath glyph;
    glyph.addText(0, 0, font, u"H"_s);
    const QRectF shape = glyph.boundingRect();
    const double scale = white.width() / shape.width();
    QVERIFY(std::abs(white.height() / scale - shape.height()) < shape.height() * 0.06);
    int agree = 0;
    for (int y = 0; y < white.height(); ++y) {
        for (int x = 0; x < white.width(); ++x) {
            const QPointF point(shape.left() + (x + 0.5) / scale,
                                shape.top() + (y + 0.5) / white.height() * shape.height());
            const bool inked = qGray(result.pixel(white.left() + x, white.top() + y)) > 200;
            agree += inked == glyph.contains(point) ? 1 : 0;
        }
    }
    QVERIFY(agree > 0.93 * white.width() * white.height());
}

void LetteringTest::longTextStaysInside()
{
    const QString text = u"The quick brown fox jumps over the lazy dog and writes a whole postcard about it"_s;
    const QRect area = changed(before(u"coffee"_s), written(text, Qt::AlignHCenter | Qt::AlignBottom));
    QVERIFY(QRect(8, 208, 608, 200).contains(area));
    QVERIFY(area.width() > 300);
    const QRect single = changed(before(u"coffee"_s), written(QString(120, u'W'), Qt::AlignHCenter | Qt::AlignBottom));
    QVERIFY(QRect(8, 8, 608, 400).contains(single));
}

void LetteringTest::lettersAreReadableOnWhiteAndOnBlack()
{
    for (const QColor &colour : {QColor(Qt::white), QColor(Qt::black)}) {
        QImage ground(600, 400, QImage::Format_RGB32);
        ground.fill(colour);
        const QImage result = effects::lettered(ground, u"MMM"_s, Qt::AlignCenter);
        const QRect middle(200, 170, 200, 60);
        QVERIFY(shareOf(
                    result, [](QRgb p) { return qGray(p) > 240; }, middle)
                > 0.1);
        QVERIFY(shareOf(
                    result, [](QRgb p) { return qGray(p) < 90; }, middle)
                > 0.04);
    }
}

void LetteringTest::emptyTextChangesNothing()
{
    QCOMPARE(written(u"   "_s, Qt::AlignCenter), before(u"coffee"_s));
}

PENTIMENTO_TEST(LetteringTest)
#include "tst_lettering.moc"
