// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/carryover.h"
#include "tests/params/kontextlike.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

ParameterSpec roled(ParameterSpec spec, ParameterRole role)
{
    spec.role = role;
    return spec;
}

ParameterSchema schemaOf(const QList<ParameterSpec> &specs)
{
    QList<ParameterSpec> ordered = specs;
    for (qsizetype i = 0; i < ordered.size(); ++i)
        ordered[i].order = int(i);
    return ParameterSchema(ordered, OutputKind::File);
}

ParameterSpec picture(const QString &name, ParameterKind kind = ParameterKind::File)
{
    return roled(specOf(name, kind), ParameterRole::Image);
}

} // namespace

// What goes along when another model is chosen.
class CarryOverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueGoesWhereItFits_data();
    void valueGoesWhereItFits();
    void sameModelKeepsEverything();
    void valueIsUsedOnce();
};

void CarryOverTest::valueGoesWhereItFits_data()
{
    QTest::addColumn<ParameterSchema>("from");
    QTest::addColumn<ParameterSchema>("to");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QByteArray>("carried");
    const auto row = [](const char *name, const QList<ParameterSpec> &from, const QList<ParameterSpec> &to,
                        const char *values, const char *carried) {
        QTest::newRow(name) << schemaOf(from) << schemaOf(to) << QByteArray(values) << QByteArray(carried);
    };
    const ParameterKind text = ParameterKind::Text;
    const ParameterKind integer = ParameterKind::Integer;
    const ParameterKind number = ParameterKind::Number;
    const ParameterSpec jpgPng = choiceSpec(u"output_format"_s, R"(["jpg", "png"])", R"("png")");
    const ParameterSpec webpJpg = choiceSpec(u"output_format"_s, R"(["webp", "jpg"])", R"("webp")");

    row("same name", {specOf(u"style"_s, text)}, {specOf(u"style"_s, text)}, R"({"style": "oil"})",
        R"({"style": "oil"})");
    row("other name", {specOf(u"style"_s, text)}, {specOf(u"mood"_s, text)}, R"({"style": "oil"})", "{}");
    row("other kind", {specOf(u"style"_s, text)}, {specOf(u"style"_s, integer)}, R"({"style": "7"})", "{}");
    row("same role", {roled(specOf(u"prompt"_s, text), ParameterRole::Prompt)},
        {roled(specOf(u"instruction"_s, text), ParameterRole::Prompt)}, R"({"prompt": "fog"})",
        R"({"instruction": "fog"})");
    row("same role, other kind", {roled(specOf(u"safety"_s, integer), ParameterRole::Safety)},
        {roled(choiceSpec(u"level"_s, R"(["1", "2"])", R"("1")"), ParameterRole::Safety)}, R"({"safety": 2})", "{}");
    row("choice that both have", {jpgPng}, {webpJpg}, R"({"output_format": "jpg"})", R"({"output_format": "jpg"})");
    row("choice that only one has", {jpgPng}, {webpJpg}, R"({"output_format": "png"})", "{}");
    row("within the range", {numberSpec(u"steps"_s, integer, "1", "100")}, {numberSpec(u"steps"_s, integer, "4", "50")},
        R"({"steps": 50})", R"({"steps": 50})");
    row("out of the range", {numberSpec(u"steps"_s, integer, "1", "100")}, {numberSpec(u"steps"_s, integer, "4", "50")},
        R"({"steps": 51})", "{}");
    row("integer to number", {specOf(u"guidance"_s, integer)}, {specOf(u"guidance"_s, number)}, R"({"guidance": 3})",
        R"({"guidance": 3})");
    row("number that is none of the integers", {specOf(u"guidance"_s, number)}, {specOf(u"guidance"_s, integer)},
        R"({"guidance": 3.5})", "{}");
    row("64 bits", {roled(specOf(u"seed"_s, integer), ParameterRole::Seed)},
        {roled(specOf(u"noise_seed"_s, integer), ParameterRole::Seed)}, R"({"seed": 9007199254740993})",
        R"({"noise_seed": 9007199254740993})");
    row("secret", {specOf(u"token"_s, ParameterKind::Secret)}, {specOf(u"token"_s, ParameterKind::Secret)},
        R"({"token": "abc"})", "{}");
    row("secret into a text", {specOf(u"token"_s, ParameterKind::Secret)}, {specOf(u"token"_s, text)},
        R"({"token": "abc"})", "{}");
    row("null where there is none", {specOf(u"style"_s, text)}, {specOf(u"style"_s, text)}, R"({"style": null})", "{}");
    row("name before role", {roled(specOf(u"seed"_s, integer), ParameterRole::Seed), specOf(u"noise"_s, integer)},
        {roled(specOf(u"noise"_s, integer), ParameterRole::Seed)}, R"({"seed": 1, "noise": 2})", R"({"noise": 2})");
    row("picture to another name", {picture(u"input_image"_s)}, {picture(u"image"_s)}, R"({"input_image": "a"})",
        R"({"image": "a"})");
    row("picture into a list", {picture(u"input_image"_s)}, {picture(u"images"_s, ParameterKind::Files)},
        R"({"input_image": "a"})", R"({"images": ["a"]})");
    row("pictures in wire order", {picture(u"image_1"_s), picture(u"image_2"_s)},
        {picture(u"refs"_s, ParameterKind::Files)}, R"({"image_1": "a", "image_2": "b"})", R"({"refs": ["a", "b"]})");
    row("list onto fields", {picture(u"refs"_s, ParameterKind::Files)}, {picture(u"image_1"_s), picture(u"image_2"_s)},
        R"({"refs": ["a", "b", "c"]})", R"({"image_1": "a", "image_2": "b"})");
    row("mask is no picture to edit", {roled(specOf(u"mask"_s, ParameterKind::File), ParameterRole::Mask)},
        {picture(u"image"_s)}, R"({"mask": "a"})", "{}");
    row("unset stays unset", {specOf(u"style"_s, text)}, {specOf(u"style"_s, text)}, "{}", "{}");
}

void CarryOverTest::valueGoesWhereItFits()
{
    QFETCH(const ParameterSchema, from);
    QFETCH(const ParameterSchema, to);
    QFETCH(const QByteArray, values);
    QFETCH(const QByteArray, carried);
    QCOMPARE(carriedOver(valuesOf(values.constData()), from, to), valuesOf(carried.constData()));
}

void CarryOverTest::sameModelKeepsEverything()
{
    const ParameterValues values = valuesOf(R"({"prompt": "fog", "input_image": "id", "aspect_ratio": "16:9",
                                               "output_quality": 70, "safety_tolerance": 5, "seed": 7})");
    QCOMPARE(carriedOver(values, kontextLike(), kontextLike()), values);
}

void CarryOverTest::valueIsUsedOnce()
{
    const ParameterSchema from = schemaOf({roled(specOf(u"seed"_s, ParameterKind::Integer), ParameterRole::Seed)});
    const ParameterSchema to = schemaOf({specOf(u"seed"_s, ParameterKind::Integer),
                                         roled(specOf(u"noise_seed"_s, ParameterKind::Integer), ParameterRole::Seed)});
    QCOMPARE(carriedOver(valuesOf(R"({"seed": 7})"), from, to), valuesOf(R"({"seed": 7})"));
}

PENTIMENTO_TEST(CarryOverTest)
#include "tst_carryover.moc"
