// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effectplan.h"
#include "app/sandbox/effects/colourwords.h"
#include "app/sandbox/effects/quotedtext.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace Qt::StringLiterals;

class EffectPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsLeadToSteps_data();
    void wordsLeadToSteps();
    void trickyWordsLeadToNothing_data();
    void trickyWordsLeadToNothing();
    void switchesAreRead_data();
    void switchesAreRead();
    void whatIsNotUnderstoodGetsOneStableEffect();
    void switchesAndSpacesDoNotChangeTheChoice();
    void everyStepHasALineThatNamesItsWords();
    void numberOfPicturesDecidesWhetherTheyAreCombined();
    void effectsHaveNamesOfTheirOwn();
    void longPromptIsReadInTime();
};

namespace {

// A plan in one line: "recolour red>green, text HELLO @ top left, combine inset".
QString inShort(const EffectPlan &plan)
{
    QStringList parts;
    for (const EffectStep &step : plan.steps) {
        if (step.effect == Effect::Recolour)
            parts.append(u"recolour %1>%2"_s.arg(step.fromColour, step.toColour));
        else if (step.effect == Effect::Text)
            parts.append(u"text %1 @ %2"_s.arg(step.text, effects::placeName(step.place)));
        else if (step.effect == Effect::Combine)
            parts.append(QStringList{u"combine"_s, u"combine stacked"_s, u"combine inset"_s}.at(int(step.arrangement)));
        else
            parts.append(effectName(step.effect));
    }
    return parts.join(u", "_s);
}

} // namespace

void EffectPlanTest::wordsLeadToSteps_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("steps");
    const auto row = [](const char16_t *prompt, const char16_t *steps) {
        const QString text = QString::fromUtf16(prompt);
        QTest::newRow(qPrintable(text)) << text << QString::fromUtf16(steps);
    };
    // the ready prompts of the first screen
    row(u"make it blue hour", u"blue hour");
    row(u"pencil drawing", u"pencil drawing");
    row(u"vintage postcard", u"vintage postcard");
    // synonyms
    row(u"black & white", u"black and white");
    row(u"black-and-white, please", u"black and white");
    row(u"B&W", u"black and white");
    row(u"in monochrome", u"black and white");
    row(u"grayscale", u"black and white");
    row(u"Greyscale version", u"black and white");
    row(u"remove all colour", u"black and white");
    row(u"a sepia tone", u"sepia");
    row(u"the scene at dusk", u"blue hour");
    row(u"Twilight", u"blue hour");
    row(u"BLUE HOUR", u"blue hour");
    row(u"turn day into night", u"blue hour");
    row(u"at sunset", u"golden hour");
    row(u"golden hour light", u"golden hour");
    row(u"brighten it up", u"brighter");
    row(u"a bit lighter", u"brighter");
    row(u"increase the exposure", u"brighter");
    row(u"darken", u"darker");
    row(u"make it dark and moody", u"darker");
    row(u"warmer colours", u"warmer");
    row(u"warm it up", u"warmer");
    row(u"cooler tones", u"colder");
    row(u"make it cold", u"colder");
    row(u"a quick sketch", u"pencil drawing");
    row(u"as a pencil drawing", u"pencil drawing");
    row(u"watercolor", u"watercolour");
    row(u"an aquarelle", u"watercolour");
    row(u"oil painting", u"oil painting");
    row(u"turn it into a painting", u"oil painting");
    row(u"as a poster", u"poster");
    row(u"screen print", u"poster");
    row(u"Make this a 90s cartoon", u"poster");
    row(u"a retro look", u"vintage postcard");
    row(u"make it vintage", u"vintage postcard");
    row(u"soft focus", u"blur");
    row(u"blurry", u"blur");
    row(u"blurred lines of text", u"blur");
    row(u"crisp", u"sharpen");
    row(u"make it sharp", u"sharpen");
    row(u"remove the blur", u"sharpen");
    row(u"add a vignette", u"vignette");
    row(u"dark corners", u"vignette");
    row(u"flip horizontally", u"mirror");
    row(u"mirrored", u"mirror");
    row(u"flip it", u"mirror");
    // several, in the order of the words
    row(u"sharpen it, then black and white with a vignette", u"sharpen, black and white, vignette");
    row(u"with a vignette, in black and white, sharpened", u"vignette, black and white, sharpen");
    row(u"brighter and brighter and warmer", u"brighter, warmer");
    row(u"watercolour at golden hour", u"watercolour, golden hour");
    row(u"old photo, blurred, darker corners", u"vintage postcard, blur, vignette");
    // colours
    row(u"make the red cup green", u"recolour red>green");
    row(u"Make the RED cup Green!", u"recolour red>green");
    row(u"replace the blue with yellow", u"recolour blue>yellow");
    row(u"turn the red car into a green one", u"recolour red>green");
    row(u"red to blue", u"recolour red>blue");
    row(u"red → blue", u"recolour red>blue");
    row(u"replace the red car with a blue one", u"recolour red>blue");
    row(u"paint the white door bright red", u"recolour white>red");
    row(u"change the colour of the orange suit to navy", u"recolour orange>blue");
    row(u"the teal wall should be gray", u"recolour turquoise>grey");
    row(u"a green cup instead of the red one", u"recolour red>green");
    row(u"substitute yellow for the blue", u"recolour blue>yellow");
    row(u"make the red cup a darker green", u"recolour red>green");
    row(u"make the woman’s red coat purple", u"recolour red>purple");
    row(u"make the red cup on the blue table green", u"recolour red>green");
    row(u"make the red cup green and the blue plate yellow", u"recolour red>green, recolour blue>yellow");
    row(u"make the red and blue cups green", u"recolour red>green, recolour blue>green");
    row(u"make the red cup green, blue hour", u"recolour red>green, blue hour");
    row(u"blue hour, and make the red cup green", u"blue hour, recolour red>green");
    row(u"Change the car color to red, turn the headlights on", u"recolour >red");
    row(u"make the sky pink", u"recolour >pink");
    row(u"make the red cup bigger and brighter", u"brighter");
    row(u"swap the vintage red for black", u"recolour red>black");
    // text
    row(u"write \"HELLO\"", u"text HELLO @ bottom centre");
    row(u"write “Hello, World” at the top", u"text Hello, World @ top centre");
    row(u"add ‘It’s late’ in the bottom left corner", u"text It’s late @ bottom left");
    row(u"add 'It's late' on the right", u"text It's late @ right");
    row(u"«Été» au centre, in the centre", u"text Été @ centre");
    row(u"with the words « Bon  appétit » centred", u"text Bon appétit @ centre");
    row(u"schreib „Grüß Gott“ top right", u"text Grüß Gott @ top right");
    row(u"at the top, write \"SALE\"", u"text SALE @ top centre");
    row(u"write \"A\" at the top and \"B\" at the bottom", u"text A @ top centre, text B @ bottom centre");
    row(u"write \"black and white\"", u"text black and white @ bottom centre");
    row(u"make it \"black and white\"", u"black and white");
    row(u"“OPEN”", u"text OPEN @ bottom centre");
    row(u"replace \"JOY\" with \"BFL\"", u"text BFL @ bottom centre");
    row(u"write \"HELLO\" and flip it left to right", u"text HELLO @ bottom centre, mirror");
    row(u"sepia, write \"HELLO\" in the middle, then blur", u"sepia, text HELLO @ centre, blur");
    row(u"write \"写真\" left", u"text 写真 @ left");
    row(u"blue hour, remove the text \"SALE\"", u"blue hour");
    row(u"a 5\" print in sepia, 7\" wide", u"sepia");
    // several pictures
    row(u"Put the woman next to the house", u"combine");
    row(u"combine both images", u"combine");
    row(u"in sepia, side by side", u"combine, sepia");
    row(u"one above the other", u"combine stacked");
    row(u"combine them, the second as an inset", u"combine inset");
    row(u"put the logo in the bottom right corner", u"combine inset");
    // what is to stay
    row(u"keep the red exactly as it is, make it sepia", u"sepia");
    row(u"keep the cup red and make the blue plate green", u"recolour blue>green");
    row(u"don’t blur it, sharpen it", u"sharpen");
    row(u"warmer, without a vignette", u"warmer");
    row(u"oil painting but keep the black and white cat as it is", u"oil painting");
}

void EffectPlanTest::wordsLeadToSteps()
{
    QFETCH(QString, prompt);
    const EffectPlan plan = planEffects(prompt);
    QVERIFY(!plan.nothingUnderstood);
    QTEST(inShort(plan), "steps");
}

void EffectPlanTest::trickyWordsLeadToNothing_data()
{
    QTest::addColumn<QString>("prompt");
    for (const char16_t *prompt : {u"redress the balance",
                                   u"the cat looks scared",
                                   u"a bored, tired man in a hired car",
                                   u"keep the red",
                                   u"keep the red cup as it is",
                                   u"a red car",
                                   u"a photo of a red panda",
                                   u"infra-red to blue-ish",
                                   u"the bluest day of the year",
                                   u"evergreen trees",
                                   u"whitewash",
                                   u"add a hat",
                                   u"the poster on the wall is torn",
                                   u"a woman before a mirror",
                                   u"flip it upside down",
                                   u"a pencil on a table",
                                   u"olive oil",
                                   u"do not make it sepia",
                                   u"no vignette",
                                   u"make the red cup bigger",
                                   u"make the red cup on the blue table bigger",
                                   u"it's the dog's ball",
                                   u"a darker red",
                                   u"flip-flops",
                                   u"",
                                   u"   ",
                                   u"123",
                                   u"\"\"",
                                   u"\"",
                                   u"[slow",
                                   u"warmhearted people",
                                   u"a brightly lit hall",
                                   u"the darkroom",
                                   u"Greenland",
                                   u"\ufffc\ufffc"}) {
        const QString text = QString::fromUtf16(prompt);
        QTest::newRow(qPrintable(text)) << text;
    }
}

void EffectPlanTest::trickyWordsLeadToNothing()
{
    QFETCH(QString, prompt);
    const EffectPlan plan = planEffects(prompt);
    QVERIFY2(plan.nothingUnderstood, qPrintable(inShort(plan)));
    QCOMPARE(plan.steps.size(), 1);
}

void EffectPlanTest::switchesAreRead_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<bool>("refuse");
    QTest::addColumn<bool>("fail");
    QTest::addColumn<int>("slow");
    QTest::addColumn<int>("outputs");
    QTest::newRow("none") << u"sepia"_s << false << false << -1 << 1;
    QTest::newRow("refuse") << u"sepia [refuse]"_s << true << false << -1 << 1;
    QTest::newRow("fail") << u"[FAIL] sepia"_s << false << true << -1 << 1;
    QTest::newRow("slow") << u"sepia [slow 20]"_s << false << false << 20 << 1;
    QTest::newRow("many") << u"sepia[ many  3 ]"_s << false << false << -1 << 3;
    QTest::newRow("too many") << u"sepia [many 99]"_s << false << false << -1 << 8;
    QTest::newRow("none at all") << u"sepia [many 0]"_s << false << false << -1 << 1;
    QTest::newRow("too slow") << u"sepia [slow 999999999]"_s << false << false << 3600 << 1;
    QTest::newRow("no number") << u"sepia [slow] [many]"_s << false << false << -1 << 1;
    QTest::newRow("all") << u"[slow 2][many 2] sepia [fail]"_s << false << true << 2 << 2;
}

void EffectPlanTest::switchesAreRead()
{
    QFETCH(QString, prompt);
    const EffectPlan plan = planEffects(prompt);
    QTEST(plan.refuse, "refuse");
    QTEST(plan.fail, "fail");
    QTEST(plan.slowSeconds.value_or(-1), "slow");
    QTEST(plan.outputs, "outputs");
    QCOMPARE(inShort(plan), u"sepia"_s);
}

void EffectPlanTest::whatIsNotUnderstoodGetsOneStableEffect()
{
    // These words stand for the hash: whoever changes it gives people other pictures for their prompts.
    QCOMPARE(inShort(planEffects(u"add a hat"_s)), u"poster"_s);
    QCOMPARE(inShort(planEffects(u"Füge einen Hut hinzu"_s)), u"blue hour"_s);
    QSet<QString> chosen;
    for (int i = 0; i < 64; ++i) {
        const EffectPlan plan = planEffects(u"add hat number %1"_s.arg(i));
        QVERIFY(plan.nothingUnderstood);
        QCOMPARE(plan.understood.size(), 1);
        QVERIFY(plan.understood.first().contains(effectName(plan.steps.first().effect)));
        chosen.insert(inShort(plan));
    }
    QVERIFY(chosen.size() >= 6);
}

void EffectPlanTest::switchesAndSpacesDoNotChangeTheChoice()
{
    const QList<EffectStep> steps = planEffects(u"add a hat"_s).steps;
    QCOMPARE(planEffects(u"  Add a   hat [slow 20] "_s).steps, steps);
}

void EffectPlanTest::everyStepHasALineThatNamesItsWords()
{
    const EffectPlan plan = planEffects(u"Make the RED cup green, Blue Hour, write \"100 %1\" at the top [many 2]"_s);
    QCOMPARE(plan.understood,
             (QStringList{u"[many 2] → outputs: 2"_s, u"“Make the RED cup green” → red becomes green"_s,
                          u"“Blue Hour” → blue hour"_s, u"\"100 %1\" → text, top centre"_s}));
}

void EffectPlanTest::numberOfPicturesDecidesWhetherTheyAreCombined()
{
    const QString beside = u"put the cat next to the cup, sepia"_s;
    QCOMPARE(inShort(planEffects(beside, 2)), u"combine, sepia"_s);
    QCOMPARE(inShort(planEffects(beside, 1)), u"sepia"_s);
    QCOMPARE(inShort(planEffects(u"sepia"_s, 3)), u"combine, sepia"_s);
    QVERIFY(planEffects(u"sepia"_s, 3).understood.last().startsWith(u"3 pictures"_s));
    QCOMPARE(inShort(planEffects(u"as an inset"_s, 2)), u"combine inset"_s);
    const EffectPlan alone = planEffects(u"next to it"_s, 1);
    QVERIFY(alone.nothingUnderstood);
    QCOMPARE(alone.steps.size(), 1);
    QVERIFY(alone.steps.first().effect != Effect::Combine);
}

void EffectPlanTest::effectsHaveNamesOfTheirOwn()
{
    QSet<QString> names;
    for (int i = 0; i <= int(Effect::Combine); ++i)
        names.insert(effectName(Effect(i)));
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.size(), int(Effect::Combine) + 1);
}

void EffectPlanTest::longPromptIsReadInTime()
{
    const QString words = u"make the red of the "_s.repeated(20'000) + u"sepia"_s;
    QVERIFY(planEffects(words).nothingUnderstood);
    QVERIFY(!planEffects(u"sepia "_s + words).nothingUnderstood);
    QCOMPARE(planEffects(QString(100'000, u'"')).steps.size(), 1);
}

PENTIMENTO_TEST(EffectPlanTest)
#include "tst_effectplan.moc"
