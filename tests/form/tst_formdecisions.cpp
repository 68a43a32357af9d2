// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/form/formhost.h"
#include "tests/support/testmain.h"
#include "ui/form/fieldgrouping.h"
#include "ui/form/fieldhelp.h"
#include "ui/form/jsoneditor.h"
#include "ui/form/parameterlabels.h"
#include "ui/form/ratiochoices.h"
#include "ui/form/texteditor.h"

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

ParameterSpec numberSpec(ParameterKind kind, const QJsonValue &minimum, const QJsonValue &maximum)
{
    ParameterSpec spec;
    spec.name = u"number"_s;
    spec.kind = kind;
    spec.minimum = minimum;
    spec.maximum = maximum;
    return spec;
}

QStringList namesOf(const QList<ParameterSpec> &fields)
{
    QStringList names;
    for (const ParameterSpec &spec : fields)
        names.append(spec.name);
    return names;
}

} // namespace

// What the form decides, as functions of values.
class FormDecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldIsAdvancedByItsRole_data();
    void fieldIsAdvancedByItsRole();
    void fewFieldsAreNotFolded();
    void manyFieldsAreFoldedInTheirOrder();
    void labelIsOursElseTheirs_data();
    void labelIsOursElseTheirs();
    void helpSaysRangeAndDefault_data();
    void helpSaysRangeAndDefault();
    void helpListsAFewOfManyChoices();
    void shapesComeInTheUsualOrder();
    void resultHasTheNearestShape_data();
    void resultHasTheNearestShape();
    void longTextsGetSeveralLines_data();
    void longTextsGetSeveralLines();
    void jsonTextReadsAsItWasWritten_data();
    void jsonTextReadsAsItWasWritten();
};

void FormDecisionsTest::fieldIsAdvancedByItsRole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ParameterRole>("role");
    QTest::addColumn<bool>("required");
    QTest::addColumn<bool>("advanced");
    QTest::newRow("ratio") << u"aspect_ratio"_s << ParameterRole::Ratio << false << false;
    QTest::newRow("safety") << u"safety_tolerance"_s << ParameterRole::Safety << false << false;
    QTest::newRow("seed") << u"seed"_s << ParameterRole::Seed << false << false;
    QTest::newRow("width") << u"width"_s << ParameterRole::Width << false << false;
    QTest::newRow("improve prompt") << u"prompt_upsampling"_s << ParameterRole::None << false << false;
    QTest::newRow("quality") << u"output_quality"_s << ParameterRole::Quality << false << true;
    QTest::newRow("unknown") << u"go_fast"_s << ParameterRole::None << false << true;
    QTest::newRow("unknown but needed") << u"go_fast"_s << ParameterRole::None << true << false;
}

void FormDecisionsTest::fieldIsAdvancedByItsRole()
{
    QFETCH(const QString, name);
    QFETCH(const ParameterRole, role);
    QFETCH(const bool, required);
    ParameterSpec spec;
    spec.name = name;
    spec.role = role;
    spec.required = required;
    QTEST(isAdvanced(spec), "advanced");
}

void FormDecisionsTest::fewFieldsAreNotFolded()
{
    const ModelSpec model = modelAt(bundledModel(u"flux-kontext-max.json"_s));
    const FieldGroups groups = groupedFields(model.schema.parameters(), {u"prompt"_s, u"input_image"_s});
    QCOMPARE(groups.front.size(), 5);
    QVERIFY(groups.folded.isEmpty());
}

void FormDecisionsTest::manyFieldsAreFoldedInTheirOrder()
{
    const ModelSpec model = modelAt(bundledModel(u"flux-kontext-dev.json"_s));
    const FieldGroups groups = groupedFields(model.schema.parameters(), {u"prompt"_s, u"input_image"_s});
    QVERIFY(namesOf(groups.front).contains(u"guidance"_s));
    QVERIFY(namesOf(groups.folded).contains(u"output_quality"_s));
    QStringList all = namesOf(groups.front) + namesOf(groups.folded);
    QCOMPARE(all.size() + 2, model.schema.parameters().size());
    QStringList inOrder;
    for (const ParameterSpec &spec : model.schema.parameters()) {
        if (namesOf(groups.folded).contains(spec.name))
            inOrder.append(spec.name);
    }
    QCOMPARE(namesOf(groups.folded), inOrder);
}

void FormDecisionsTest::labelIsOursElseTheirs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::addColumn<ParameterRole>("role");
    QTest::addColumn<QString>("label");
    QTest::newRow("role") << u"num_inference_steps"_s << u"Num Inference Steps"_s << ParameterRole::Steps << u"Steps"_s;
    QTest::newRow("negative") << u"n_prompt"_s << u""_s << ParameterRole::NegativePrompt << u"Leave out"_s;
    QTest::newRow("name") << u"prompt_upsampling"_s << u"Upsampling"_s << ParameterRole::None << u"Improve prompt"_s;
    QTest::newRow("title") << u"hdr"_s << u"High dynamic range"_s << ParameterRole::None << u"High dynamic range"_s;
    QTest::newRow("no title") << u"lora_scale_2"_s << u""_s << ParameterRole::None << u"lora scale 2"_s;
    QTest::newRow("title is the name") << u"some_thing"_s << u"some_thing"_s << ParameterRole::None << u"some thing"_s;
    QTest::newRow("lines") << u"a"_s << u"two\nlines"_s << ParameterRole::None << u"two lines"_s;
    QTest::newRow("endless") << u"a"_s << QString(200, u'x') << ParameterRole::None << QString(79, u'x') + u'…';
}

void FormDecisionsTest::labelIsOursElseTheirs()
{
    QFETCH(const QString, name);
    QFETCH(const QString, title);
    QFETCH(const ParameterRole, role);
    ParameterSpec spec;
    spec.name = name;
    spec.title = title;
    spec.role = role;
    QTEST(labelFor(spec), "label");
}

void FormDecisionsTest::helpSaysRangeAndDefault_data()
{
    QTest::addColumn<ParameterSpec>("spec");
    QTest::addColumn<QStringList>("facts");
    ParameterSpec spec = numberSpec(ParameterKind::Integer, 0, 6);
    spec.defaultValue = 2;
    QTest::newRow("range") << spec << QStringList{u"From 0 to 6."_s, u"Default: 2."_s};
    spec = numberSpec(ParameterKind::Number, 0, QJsonValue(QJsonValue::Undefined));
    spec.minimumIsExclusive = true;
    QTest::newRow("open end") << spec << QStringList{u"More than 0."_s, u"Where nothing is set, the model decides."_s};
    spec = numberSpec(ParameterKind::Integer, 64, 2048);
    spec.multipleOf = 8;
    spec.required = true;
    QTest::newRow("steps") << spec
                           << QStringList{u"From 64 to 2048."_s, u"In steps of 8."_s, u"The model needs this."_s};
    spec = {};
    spec.kind = ParameterKind::Text;
    spec.maxLength = 500;
    spec.defaultValue = u"a fog"_s;
    QTest::newRow("text") << spec << QStringList{u"At most 500 characters."_s, u"Default: a fog."_s};
    spec.kind = ParameterKind::Secret;
    QTest::newRow("secret") << spec
                            << QStringList{u"At most 500 characters."_s, u"Where nothing is set, the model decides."_s};
}

void FormDecisionsTest::helpSaysRangeAndDefault()
{
    QFETCH(const ParameterSpec, spec);
    QTEST(helpFor(spec, constraintFor(spec, {}, {}, {})).facts, "facts");
}

void FormDecisionsTest::helpListsAFewOfManyChoices()
{
    ParameterSpec spec;
    spec.kind = ParameterKind::Choice;
    for (int i = 0; i < 5000; ++i)
        spec.choices.append(i);
    const FieldHelp help = helpFor(spec, constraintFor(spec, {}, {}, {}));
    QVERIFY2(help.facts.first().startsWith(u"Can be: 0, 1, 2"_s), qPrintable(help.facts.first()));
    QVERIFY(help.facts.first().contains(u"4984"_s));
    QVERIFY(help.facts.first().size() < 200);
}

void FormDecisionsTest::shapesComeInTheUsualOrder()
{
    const QJsonArray choices{u"custom"_s, u"1:2"_s, u"16:9"_s, u"1:1"_s, u"21:9"_s, u"match_input_image"_s,
                             u"9:16"_s,   u"4:3"_s};
    QStringList arranged;
    for (const QJsonValue &choice : arrangedRatios(choices))
        arranged.append(choice.toString());
    QCOMPARE(arranged, (QStringList{u"match_input_image"_s, u"1:1"_s, u"4:3"_s, u"16:9"_s, u"9:16"_s, u"1:2"_s,
                                    u"21:9"_s, u"custom"_s}));
}

void FormDecisionsTest::resultHasTheNearestShape_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QSize>("input");
    QTest::addColumn<QSize>("result");
    QTest::newRow("square") << u"1:1"_s << QSize() << QSize(1024, 1024);
    QTest::newRow("16:9") << u"16:9"_s << QSize() << QSize(1392, 752);
    QTest::newRow("input") << u"match_input_image"_s << QSize(4000, 3000) << QSize(1184, 880);
    QTest::newRow("no input") << u"match_input_image"_s << QSize() << QSize();
    QTest::newRow("no shape") << u"custom"_s << QSize(10, 10) << QSize();
    QTest::newRow("extreme") << u"match_input_image"_s << QSize(10000, 1) << QSize(1568, 672);
}

void FormDecisionsTest::resultHasTheNearestShape()
{
    QFETCH(const QString, choice);
    QFETCH(const QSize, input);
    const QList<QSize> sizes = modelAt(bundledModel(u"flux-kontext-max.json"_s)).sizes;
    QTEST(resultSize(choice, sizes, input), "result");
    QCOMPARE(resultSize(choice, {}, input), QSize());
}

void FormDecisionsTest::longTextsGetSeveralLines_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("byDefault");
    QTest::addColumn<std::optional<int>>("most");
    QTest::addColumn<bool>("isLong");
    QTest::newRow("address") << u"lora_weights"_s << u""_s << std::optional<int>() << false;
    QTest::newRow("prompt") << u"system_prompt"_s << u""_s << std::optional<int>() << true;
    QTest::newRow("text") << u"text"_s << u""_s << std::optional<int>() << true;
    QTest::newRow("lines") << u"stop"_s << u"a\nb"_s << std::optional<int>() << true;
    QTest::newRow("long default") << u"stop"_s << QString(60, u'x') << std::optional<int>() << true;
    QTest::newRow("short by rule") << u"caption"_s << u""_s << std::optional<int>(20) << false;
}

void FormDecisionsTest::longTextsGetSeveralLines()
{
    QFETCH(const QString, name);
    QFETCH(const QString, byDefault);
    QFETCH(const std::optional<int>, most);
    ParameterSpec spec;
    spec.name = name;
    spec.kind = ParameterKind::Text;
    spec.defaultValue = byDefault;
    spec.maxLength = most;
    QTEST(isLongText(spec), "isLong");
}

void FormDecisionsTest::jsonTextReadsAsItWasWritten_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("object") << QJsonValue(QJsonObject{{u"a"_s, QJsonArray{1, QJsonValue::Null}}});
    QTest::newRow("list") << QJsonValue(QJsonArray{1, u"a"_s});
    QTest::newRow("text") << QJsonValue(u"some words"_s);
    QTest::newRow("text that is a number") << QJsonValue(u"5"_s);
    QTest::newRow("text that is a list") << QJsonValue(u"[1]"_s);
    QTest::newRow("text that is null") << QJsonValue(u"null"_s);
    QTest::newRow("number") << QJsonValue(qint64(9007199254740993));
    QTest::newRow("truth") << QJsonValue(true);
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("unset") << QJsonValue(QJsonValue::Undefined);
}

void FormDecisionsTest::jsonTextReadsAsItWasWritten()
{
    QFETCH(const QJsonValue, value);
    const ParameterSpec unknown;
    const QString text = value.isUndefined() ? QString() : jsonText(unknown, value);
    QCOMPARE(jsonFromText(unknown, text).value, value);
    QCOMPARE(jsonFromText(unknown, text).complaint, QString());
}

PENTIMENTO_TEST(FormDecisionsTest)
#include "tst_formdecisions.moc"
