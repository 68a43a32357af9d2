// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/applyeffects.h"
#include "tests/effects/measure.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

class CombiningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoPicturesStandSideBySideInTheirOrder();
    void insetLiesInTheLowerRightCornerOfTheFirst();
    void stackedPicturesStandAboveEachOther();
    void manyPicturesAllAppear_data();
    void manyPicturesAllAppear();
    void onePictureIsNeverCombined();
    void effectsAreDoneToTheWhole();
};

namespace {

QImage combined(const QStringList &names, QList<EffectStep> steps, QSize size = {624, 416})
{
    EffectRequest request;
    for (const QString &name : names)
        request.images.append(photograph(name));
    request.plan.steps = std::move(steps);
    request.size = size;
    return effects::applyEffects(request);
}

EffectStep combine(Arrangement arrangement)
{
    EffectStep step;
    step.effect = Effect::Combine;
    step.arrangement = arrangement;
    return step;
}

QImage middleOf(const QString &name, QSize size)
{
    return before(name, size);
}

} // namespace

void CombiningTest::twoPicturesStandSideBySideInTheirOrder()
{
    const QImage result = combined({u"coffee"_s, u"chelsea"_s}, {combine(Arrangement::SideBySide)});
    const QImage left = result.copy(0, 0, 311, 416);
    const QImage right = result.copy(313, 0, 311, 416);
    QVERIFY(correlation(left, middleOf(u"coffee"_s, {311, 416})) > 0.9);
    QVERIFY(correlation(right, middleOf(u"chelsea"_s, {311, 416})) > 0.9);
    QVERIFY(correlation(left, middleOf(u"chelsea"_s, {311, 416})) < 0.5);
    QCOMPARE(combined({u"coffee"_s, u"chelsea"_s}, {}), result); // the default, without a word too
    const QImage other = combined({u"chelsea"_s, u"coffee"_s}, {});
    QVERIFY(correlation(other.copy(0, 0, 311, 416), middleOf(u"chelsea"_s, {311, 416})) > 0.9);
}

void CombiningTest::insetLiesInTheLowerRightCornerOfTheFirst()
{
    const QImage result = combined({u"coffee"_s, u"astronaut"_s}, {combine(Arrangement::Inset)});
    const QImage plain = before(u"coffee"_s);
    QVERIFY(difference(result, plain, {0, 0, 350, 416}) < 1);
    QVERIFY(difference(result, plain, {0, 0, 624, 150}) < 1);
    QVERIFY(difference(result, plain, {470, 260, 100, 100}) > 25);
}

void CombiningTest::stackedPicturesStandAboveEachOther()
{
    const QImage result = combined({u"coffee"_s, u"chelsea"_s}, {combine(Arrangement::Stacked)}, {400, 600});
    QVERIFY(correlation(result.copy(0, 0, 400, 298), middleOf(u"coffee"_s, {400, 298})) > 0.9);
    QVERIFY(correlation(result.copy(0, 302, 400, 298), middleOf(u"chelsea"_s, {400, 298})) > 0.9);
}

void CombiningTest::manyPicturesAllAppear_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {3, 4, 5, 7, 10})
        QTest::addRow("%d", count) << count;
}

// Each picture is one flat colour; each colour must fill about its part.
void CombiningTest::manyPicturesAllAppear()
{
    QFETCH(int, count);
    for (const Arrangement arrangement : {Arrangement::SideBySide, Arrangement::Stacked, Arrangement::Inset}) {
        EffectRequest request;
        for (int i = 0; i < count; ++i) {
            QImage flat(90, 60, QImage::Format_RGB32);
            flat.fill(QColor(20 + 20 * i, 100, 40));
            request.images.append(flat);
        }
        request.plan.steps = {combine(arrangement)};
        request.size = {900, 600};
        const QImage result = effects::applyEffects(request);
        QCOMPARE(result.size(), request.size);
        for (int i = 0; i < count; ++i) {
            const double share = shareOf(result, [&](QRgb p) { return p == qRgb(20 + 20 * i, 100, 40); });
            QVERIFY2(share > (arrangement == Arrangement::Inset ? 0.002 : 0.6 / count),
                     qPrintable(u"%1: %2"_s.arg(i).arg(share)));
        }
    }
}

void CombiningTest::onePictureIsNeverCombined()
{
    QCOMPARE(combined({u"coffee"_s}, {combine(Arrangement::Inset)}), before(u"coffee"_s));
}

void CombiningTest::effectsAreDoneToTheWhole()
{
    EffectStep grey;
    grey.effect = Effect::BlackAndWhite;
    const QImage result = combined({u"coffee"_s, u"chelsea"_s}, {combine(Arrangement::SideBySide), grey});
    QCOMPARE(shareOf(result, [](QRgb p) { return chromaOf(p) == 0; }), 1.0);
}

PENTIMENTO_TEST(CombiningTest)
#include "tst_combining.moc"
