// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compose/composedesk.h"
#include "tests/support/testmain.h"
#include "ui/compose/runreason.h"

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

using Cure = RunReason::Cure;

ParameterValues values(const QJsonObject &object)
{
    return ParameterValues::fromJson(object);
}

} // namespace

// Why a run cannot start, and what helps.
class RunReasonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasonIsTheFirstThingToDo_data();
    void reasonIsTheFirstThingToDo();
    void keyIsAskedForByName_data();
    void keyIsAskedForByName();
    void blockedComesFirst();
    void whatReturnsNoPicturesCannotBeRun_data();
    void whatReturnsNoPicturesCannotBeRun();
    void withoutAModelOneIsToBeChosen();
};

void RunReasonTest::reasonIsTheFirstThingToDo_data()
{
    QTest::addColumn<ModelId>("model");
    QTest::addColumn<QJsonObject>("set");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("parameter");
    const auto row = [](const char *name, const ModelId &model, const QJsonObject &set, const QString &sentence,
                        const QString &parameter) { QTest::newRow(name) << model << set << sentence << parameter; };
    const QString dog = u"a dog"_s;
    row("empty", onePicture, {}, u"Add an image and a prompt to begin"_s, u"input_image"_s);
    row("blank prompt", onePicture, {{u"prompt"_s, u"  \n"_s}}, u"Add an image and a prompt to begin"_s,
        u"input_image"_s);
    row("picture without words", onePicture, {{u"input_image"_s, u"id"_s}}, u"Enter what should change"_s, u"prompt"_s);
    row("words without a picture that is not needed", onePicture, {{u"prompt"_s, dog}}, {}, {});
    row("ready", onePicture, {{u"prompt"_s, dog}, {u"input_image"_s, u"id"_s}}, {}, {});
    row("two, empty", twoPictures, {}, u"Add %n images and a prompt to begin"_s, u"input_image_1"_s);
    row("two, only words", twoPictures, {{u"prompt"_s, dog}}, u"Add %n images to begin"_s, u"input_image_1"_s);
    row("two, one there", twoPictures, {{u"prompt"_s, dog}, {u"input_image_1"_s, u"id"_s}}, u"Add one more image"_s,
        u"input_image_2"_s);
    row("two, the second there", twoPictures, {{u"prompt"_s, dog}, {u"input_image_2"_s, u"id"_s}},
        u"Add one more image"_s, u"input_image_1"_s);
    row("two, both there, no words", twoPictures, {{u"input_image_1"_s, u"a"_s}, {u"input_image_2"_s, u"b"_s}},
        u"Enter what should change"_s, u"prompt"_s);
    row("no pictures taken", noPicture, {}, u"Enter a prompt to begin"_s, u"prompt"_s);
    row("list, empty", manyPictures, {}, u"Add an image and a prompt to begin"_s, u"image_input"_s);
    row("a rule", onePicture, {{u"prompt"_s, dog}, {u"input_image"_s, u"id"_s}, {u"safety_tolerance"_s, 6}},
        u"Safety tolerance cannot be 6: the most is 2. With an input image 2 is the most lenient that the model "
        u"allows."_s,
        u"safety_tolerance"_s);
    row("a limit", onePicture, {{u"prompt"_s, dog}, {u"safety_tolerance"_s, 7}},
        u"Safety tolerance cannot be 7: the most is 6."_s, u"safety_tolerance"_s);
}

void RunReasonTest::reasonIsTheFirstThingToDo()
{
    static const Catalog catalog = widerCatalog();
    QFETCH(ModelId, model);
    QFETCH(QJsonObject, set);
    QFETCH(QString, sentence);
    RunFacts facts;
    facts.model = catalog.model(model);
    facts.values = values(set);
    const RunReason reason = runReason(facts);
    // Without a translation %n stays a number.
    QCOMPARE(reason.sentence, sentence.replace(u"%n"_s, u"2"_s));
    QTEST(reason.parameter, "parameter");
    QCOMPARE(reason.cure, sentence.isEmpty() ? Cure::None : Cure::Field);
}

void RunReasonTest::keyIsAskedForByName_data()
{
    QTest::addColumn<KeyState>("key");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("absent") << KeyState::Absent << u"kkiai needs a key"_s;
    QTest::newRow("no key store") << KeyState::NoStore << u"kkiai needs a key"_s;
    QTest::newRow("locked is not absent") << KeyState::Locked << u"The key of kkiai cannot be read"_s;
    QTest::newRow("present") << KeyState::Present << QString();
    QTest::newRow("not asked") << KeyState::NotAsked << QString();
    QTest::newRow("not needed") << KeyState::NotNeeded << QString();
}

void RunReasonTest::keyIsAskedForByName()
{
    const Catalog catalog = widerCatalog();
    QFETCH(KeyState, key);
    QFETCH(QString, sentence);
    RunFacts facts;
    facts.model = catalog.model(onePicture);
    facts.serviceTitle = u"kkiai"_s;
    facts.key = key;
    facts.values = values({{u"prompt"_s, u"a dog"_s}});
    const RunReason reason = runReason(facts);
    QCOMPARE(reason.sentence, sentence);
    QCOMPARE(reason.cure, sentence.isEmpty() ? Cure::None : Cure::Key);
    QCOMPARE(reason.cureWords.isEmpty(), sentence.isEmpty());
}

void RunReasonTest::blockedComesFirst()
{
    const Catalog catalog = widerCatalog();
    RunFacts facts;
    facts.model = catalog.model(onePicture);
    facts.key = KeyState::Absent;
    facts.blocked = u"The library is open in another window."_s;
    QCOMPARE(runReason(facts), (RunReason{facts.blocked, Cure::None, {}, {}}));
    facts.blocked.clear();
    facts.key = KeyState::Present;
    facts.picturesUnderWay = 1;
    facts.values = values({{u"prompt"_s, u"a dog"_s}});
    QCOMPARE(runReason(facts).sentence, u"The picture is still being read"_s);
}

void RunReasonTest::whatReturnsNoPicturesCannotBeRun_data()
{
    QTest::addColumn<MediaKind>("returns");
    QTest::addColumn<bool>("canRun");
    QTest::newRow("image") << MediaKind::Image << true;
    QTest::newRow("unknown") << MediaKind::Unknown << true;
    QTest::newRow("text") << MediaKind::Text << false;
    QTest::newRow("audio") << MediaKind::Audio << false;
    QTest::newRow("video") << MediaKind::Video << false;
}

void RunReasonTest::whatReturnsNoPicturesCannotBeRun()
{
    QFETCH(MediaKind, returns);
    QFETCH(bool, canRun);
    ModelSpec model = *widerCatalog().model(onePicture);
    model.returns = returns;
    RunFacts facts;
    facts.model = &model;
    facts.values = values({{u"prompt"_s, u"a dog"_s}});
    const RunReason reason = runReason(facts);
    QCOMPARE(reason.sentence, canRun ? QString() : u"This model does not return pictures."_s);
    QCOMPARE(reason.cure, canRun ? Cure::None : Cure::Model);
}

void RunReasonTest::withoutAModelOneIsToBeChosen()
{
    QCOMPARE(runReason({}).cure, Cure::Model);
    const Catalog catalog = widerCatalog();
    RunFacts facts;
    facts.model = catalog.model(onePicture);
    facts.isOffered = false;
    facts.serviceTitle = u"kkiai"_s;
    QCOMPARE(runReason(facts).sentence, u"kkiai does not offer this model"_s);
}

PENTIMENTO_TEST(RunReasonTest)
#include "tst_runreason.moc"
