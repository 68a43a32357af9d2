// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/applyeffects.h"
#include "app/sandbox/effectsmodule.h"
#include "tests/effects/measure.h"
#include "tests/support/testmain.h"

#include <QPluginLoader>

#include <opencv2/core.hpp>
#include <opencv2/core/utility.hpp>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

class EffectsModuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moduleLoadsAndAppliesAPlan();
    void anyTwoEffectsDifferVisibly_data();
    void anyTwoEffectsDifferVisibly();
    void sameRequestGivesTheSameBytes();
    void threadsAndProcessorFeaturesChangeNothing();
    void resultHasExactlyTheSize_data();
    void resultHasExactlyTheSize();
    void everyEffectLivesThroughTinyPictures();
    void otherRatioIsCutAroundTheMiddle();
    void transparencyStandsOnWhite();
    void withoutPicturesThereIsAPlainOneFromTheSeed();
    void brokenRequestsAreHarmless();
    void stepsAreDoneInTheirOrder();
};

namespace {

QList<EffectStep> oneOfEach()
{
    QList<EffectStep> steps;
    for (int i = 0; i < int(Effect::Combine); ++i) {
        EffectStep step;
        step.effect = Effect(i);
        step.fromColour = u"red"_s;
        step.toColour = u"green"_s;
        step.text = u"HELLO"_s;
        steps.append(step);
    }
    return steps;
}

EffectRequest everything(QSize size)
{
    EffectRequest request;
    request.images = {photograph(u"coffee"_s)};
    request.size = size;
    request.seed = 7;
    return request;
}

} // namespace

void EffectsModuleTest::moduleLoadsAndAppliesAPlan()
{
    QPluginLoader loader(QStringLiteral(PENTIMENTO_EFFECTS_MODULE));
    auto *module = qobject_cast<EffectsModule *>(loader.instance());
    QVERIFY2(module, qPrintable(loader.errorString()));
    EffectRequest request = everything({300, 200});
    request.plan = planEffects(u"make it blue hour"_s);
    const QImage result = module->apply(request);
    QCOMPARE(result.size(), QSize(300, 200));
    QCOMPARE(result, effects::applyEffects(request));
}

void EffectsModuleTest::anyTwoEffectsDifferVisibly_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"coffee", "chelsea", "astronaut"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void EffectsModuleTest::anyTwoEffectsDifferVisibly()
{
    QFETCH(QString, name);
    QList<QImage> results{before(name)};
    QStringList names{u"nothing"_s};
    for (const EffectStep &step : oneOfEach()) {
        if (name == "chelsea"_L1 && step.effect == Effect::Recolour)
            continue; // the cat has little that is red
        results.append(after(name, step));
        names.append(effectName(step.effect));
    }
    for (qsizetype a = 0; a < results.size(); ++a) {
        for (qsizetype b = a + 1; b < results.size(); ++b) {
            // "HELLO" covers a small part, but changes that part much
            const double least = names.at(a) == "text"_L1 || names.at(b) == "text"_L1 ? 1.5 : 3;
            const double found = difference(results.at(a), results.at(b));
            QVERIFY2(found > least, qPrintable(u"%1 and %2: %3"_s.arg(names.at(a), names.at(b)).arg(found)));
        }
    }
}

void EffectsModuleTest::sameRequestGivesTheSameBytes()
{
    for (const EffectStep &step : oneOfEach())
        QCOMPARE(after(u"coffee"_s, step), after(u"coffee"_s, step));
}

void EffectsModuleTest::threadsAndProcessorFeaturesChangeNothing()
{
    const int threads = cv::getNumThreads();
    QStringList different;
    for (const EffectStep &step : oneOfEach()) {
        cv::setNumThreads(4);
        const QImage several = after(u"coffee"_s, step);
        cv::setNumThreads(1);
        const QImage one = after(u"coffee"_s, step);
        cv::setUseOptimized(false); // the plainest processor of the architecture
        const QImage plain = after(u"coffee"_s, step);
        cv::setUseOptimized(true);
        if (one != several)
            different.append(effectName(step.effect) + u" by threads"_s);
        if (one != plain)
            different.append(effectName(step.effect) + u" by processor"_s);
    }
    cv::setNumThreads(threads);
    QCOMPARE(different, QStringList());
}

void EffectsModuleTest::resultHasExactlyTheSize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("as Kontext answers") << QSize(1248, 832);
    QTest::newRow("odd") << QSize(333, 211);
    QTest::newRow("upright") << QSize(200, 500);
    QTest::newRow("smaller than the input") << QSize(64, 40);
}

void EffectsModuleTest::resultHasExactlyTheSize()
{
    QFETCH(QSize, size);
    for (const EffectStep &step : oneOfEach()) {
        const QImage result = after(u"coffee"_s, step, size);
        QCOMPARE(result.size(), size);
        QCOMPARE(result.format(), QImage::Format_RGB32);
        QCOMPARE(result.pixel(0, 0) >> 24, 0xffU);
    }
}

void EffectsModuleTest::everyEffectLivesThroughTinyPictures()
{
    for (const EffectStep &step : oneOfEach()) {
        for (const QSize &size : {QSize(1, 1), QSize(2, 3), QSize(9, 1), QSize(1, 40), QSize(17, 16)})
            QCOMPARE(after(u"chelsea"_s, step, size).size(), size);
    }
    for (const Arrangement arrangement : {Arrangement::SideBySide, Arrangement::Stacked, Arrangement::Inset}) {
        EffectRequest request = everything({4, 2});
        request.images = QList<QImage>(10, photograph(u"chelsea"_s));
        EffectStep step;
        step.effect = Effect::Combine;
        step.arrangement = arrangement;
        request.plan.steps = {step};
        QCOMPARE(effects::applyEffects(request).size(), QSize(4, 2));
    }
}

void EffectsModuleTest::otherRatioIsCutAroundTheMiddle()
{
    QImage striped(300, 100, QImage::Format_RGB32); // red, green, blue from left to right
    for (int y = 0; y < 100; ++y) {
        for (int x = 0; x < 300; ++x)
            striped.setPixel(x, y, x < 100 ? 0xffff0000 : x < 200 ? 0xff00ff00 : 0xff0000ff);
    }
    EffectRequest request;
    request.images = {striped};
    request.size = {90, 90};
    const QImage result = effects::applyEffects(request);
    QVERIFY(shareOf(result, [](QRgb p) { return qGreen(p) > 200; }) > 0.95);
}

void EffectsModuleTest::transparencyStandsOnWhite()
{
    QImage clear(50, 50, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    EffectRequest request;
    request.images = {clear};
    request.size = {50, 50};
    QCOMPARE(effects::applyEffects(request).pixel(20, 20), 0xffffffffU);
}

void EffectsModuleTest::withoutPicturesThereIsAPlainOneFromTheSeed()
{
    EffectRequest request;
    request.size = {300, 200};
    request.seed = 1;
    const QImage one = effects::applyEffects(request);
    QCOMPARE(effects::applyEffects(request), one);
    request.seed = 2;
    QVERIFY(difference(effects::applyEffects(request), one) > 3);
    QVERIFY(means(one, {0, 0, 300, 40}).luma > means(one, {0, 170, 300, 30}).luma + 30); // sky over land
}

void EffectsModuleTest::brokenRequestsAreHarmless()
{
    EffectRequest request;
    QVERIFY(effects::applyEffects(request).isNull());
    request.size = {20, 20};
    request.images = {QImage(), photograph(u"coffee"_s), QImage()};
    QCOMPARE(effects::applyEffects(request).size(), QSize(20, 20));
}

void EffectsModuleTest::stepsAreDoneInTheirOrder()
{
    EffectRequest request = everything({300, 200});
    request.plan = planEffects(u"sepia, then colder"_s);
    const QImage sepiaFirst = effects::applyEffects(request);
    request.plan = planEffects(u"colder, then sepia"_s);
    const QImage sepiaLast = effects::applyEffects(request);
    QVERIFY(means(sepiaFirst).blue > means(sepiaLast).blue + 5);
}

PENTIMENTO_TEST(EffectsModuleTest)
#include "tst_effectsmodule.moc"
