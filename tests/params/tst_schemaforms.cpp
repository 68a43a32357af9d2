// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/params/schemafixtures.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace Qt::StringLiterals;

// Each way in which a schema can say a thing, one small case a row: tests/fixtures/schemaforms.
class SchemaFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormOfAFieldIsRead_data();
    void everyFormOfAFieldIsRead();
    void everyFormOfAnOutputIsRead_data();
    void everyFormOfAnOutputIsRead();
    void everyFormOfADocumentIsRead_data();
    void everyFormOfADocumentIsRead();
    void whatDescribesNoModelIsRefused_data();
    void whatDescribesNoModelIsRefused();
    void bigIntegersAreWrittenBackAsTheyWere();
    void formsOfAnInputAreJoined();
    void aFieldThatTwoPartsDescribeSuitsBoth();
    void whatIsRequiredButMissingIsNoted();
    void fieldsWithoutATitleGetAReadableOne();
    void longDescriptionsAreClippedBetweenCharacters();
};

namespace {

QJsonObject components()
{
    return test::fixture(u"schemaforms/components.json"_s).toObject();
}

} // namespace

void SchemaFormsTest::everyFormOfAFieldIsRead_data()
{
    QTest::addColumn<QJsonValue>("field");
    QTest::addColumn<QJsonObject>("expected");
    const QJsonArray cases = test::fixture(u"schemaforms/fields.json"_s).toArray();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &entry : cases)
        QTest::newRow(qPrintable(entry["case"_L1].toString())) << entry["field"_L1] << entry["expect"_L1].toObject();
}

void SchemaFormsTest::everyFormOfAFieldIsRead()
{
    QFETCH(const QJsonValue, field);
    QFETCH(QJsonObject, expected);
    const auto reading = readSchema(test::openApiWith({{u"x"_s, field}}, components()));
    QVERIFY(reading.hasValue());
    const ParameterSpec *spec = reading->schema.find(u"x");
    QVERIFY(spec);
    const QString note = expected.take("note"_L1).toString();
    if (note.isEmpty())
        QVERIFY2(reading->notes.filter(QRegularExpression(u"^input\\.x: (?!one of several kinds)"_s)).isEmpty(),
                 qPrintable(reading->notes.join(u'\n')));
    else
        QVERIFY2(reading->notes.contains(u"input.x: "_s + note), qPrintable(reading->notes.join(u'\n')));
    if (expected.contains("title"_L1))
        QCOMPARE(spec->title, expected.take("title"_L1).toString());
    if (expected.contains("description"_L1))
        QCOMPARE(spec->description, expected.take("description"_L1).toString());
    QCOMPARE(roleWord(spec->role), expected.take("role"_L1).toString(u"none"_s));
    QCOMPARE(QJsonDocument(test::described(*spec)).toJson(), QJsonDocument(expected).toJson());
}

void SchemaFormsTest::everyFormOfAnOutputIsRead_data()
{
    QTest::addColumn<QJsonValue>("output");
    QTest::addColumn<QString>("word");
    const QJsonArray cases = test::fixture(u"schemaforms/outputs.json"_s).toArray();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &entry : cases)
        QTest::newRow(qPrintable(entry["case"_L1].toString())) << entry["output"_L1] << entry["expect"_L1].toString();
}

void SchemaFormsTest::everyFormOfAnOutputIsRead()
{
    QFETCH(const QJsonValue, output);
    QFETCH(const QString, word);
    QJsonObject schemas = components();
    if (!output.isUndefined())
        schemas.insert(u"Output"_s, output);
    const auto reading = readSchema(test::openApiWith({}, schemas));
    QVERIFY(reading.hasValue());
    QCOMPARE(outputWord(reading->schema.output()), word);
}

void SchemaFormsTest::everyFormOfADocumentIsRead_data()
{
    QTest::addColumn<QJsonObject>("document");
    QTest::addColumn<QString>("output");
    const QJsonObject openApi =
        test::openApiWith({{u"x"_s, QJsonObject{{u"$ref"_s, u"#/components/schemas/Percent"_s}}}},
                          test::fixture(u"schemaforms/withoutput.json"_s).toObject());
    const QJsonObject version{{u"id"_s, u"hidden"_s}, {u"openapi_schema"_s, openApi}};
    QTest::newRow("OpenAPI document") << openApi << u"file"_s;
    QTest::newRow("version of a model") << version << u"file"_s;
    QTest::newRow("model") << QJsonObject{{u"owner"_s, u"a"_s}, {u"latest_version"_s, version}} << u"file"_s;
    QTest::newRow("OpenAPI document whose Input is a reference")
        << test::fixture(u"schemaforms/referencedinput.json"_s).toObject() << u"file"_s;
    QTest::newRow("JSON Schema") << test::fixture(u"schemaforms/bareschema.json"_s).toObject() << u"other"_s;
    QTest::newRow("JSON Schema that is a reference")
        << test::fixture(u"schemaforms/barereference.json"_s).toObject() << u"other"_s;
}

void SchemaFormsTest::everyFormOfADocumentIsRead()
{
    QFETCH(const QJsonObject, document);
    QFETCH(const QString, output);
    const auto reading = readSchema(document);
    QVERIFY(reading.hasValue());
    QCOMPARE(reading->schema.parameters().size(), 1);
    QCOMPARE(reading->schema.parameters().first().kind, ParameterKind::Integer);
    QCOMPARE(reading->schema.parameters().first().maximum, QJsonValue(100));
    QCOMPARE(outputWord(reading->schema.output()), output);
    QCOMPARE(reading->notes, QStringList());
}

void SchemaFormsTest::whatDescribesNoModelIsRefused_data()
{
    QTest::addColumn<QJsonObject>("document");
    QTest::addColumn<QString>("subject");
    const QJsonArray cases = test::fixture(u"schemaforms/refused.json"_s).toArray();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &entry : cases)
        QTest::newRow(qPrintable(entry["case"_L1].toString()))
            << entry["document"_L1].toObject() << entry["subject"_L1].toString();
}

void SchemaFormsTest::whatDescribesNoModelIsRefused()
{
    QFETCH(const QJsonObject, document);
    QFETCH(const QString, subject);
    const auto reading = readSchema(document);
    QVERIFY(!reading.hasValue());
    QCOMPARE(reading.error().kind, ErrorKind::InvalidRequest);
    QCOMPARE(reading.error().subject, subject);
    QCOMPARE(reading.error().charged, Charged::No);
    QVERIFY(!reading.error().detail.isEmpty());
}

void SchemaFormsTest::bigIntegersAreWrittenBackAsTheyWere()
{
    const QJsonObject field{{u"type"_s, u"integer"_s},
                            {u"default"_s, qint64(9007199254740993)},
                            {u"minimum"_s, qint64(-9007199254740995)},
                            {u"maximum"_s, qint64(9007199254740997)}};
    const QJsonObject other{{u"maximum"_s, qint64(9007199254740995)}}; // the same number as a double
    const QJsonObject both{{u"allOf"_s, QJsonArray{field, other}}};
    const ParameterSpec spec = readSchema(test::openApiWith({{u"x"_s, both}}))->schema.parameters().first();
    QCOMPARE(spec.defaultValue.toInteger(), qint64(9007199254740993));
    QCOMPARE(spec.minimum.toInteger(), qint64(-9007199254740995));
    QCOMPARE(spec.maximum.toInteger(), qint64(9007199254740995));
}

void SchemaFormsTest::formsOfAnInputAreJoined()
{
    const auto reading = readSchema(test::fixture(u"schemaforms/forms.json"_s).toObject());
    QVERIFY(reading.hasValue());
    QStringList names;
    for (const ParameterSpec &spec : reading->schema.parameters())
        names.append(spec.required ? spec.name + u'!' : spec.name);
    QCOMPARE(names, (QStringList{u"prompt!"_s, u"image_url"_s, u"seed"_s, u"text_only"_s}));
}

void SchemaFormsTest::aFieldThatTwoPartsDescribeSuitsBoth()
{
    const QJsonObject document = test::fixture(u"schemaforms/parts.json"_s).toObject();
    const auto reading = readSchema(document);
    QVERIFY(reading.hasValue());
    const ParameterSpec *steps = reading->schema.find(u"steps");
    QVERIFY(steps);
    QCOMPARE(steps->kind, ParameterKind::Integer);
    QCOMPARE(steps->minimum, QJsonValue(1));
    QCOMPARE(steps->maximum, QJsonValue(20));
    QVERIFY(steps->required);
    QVERIFY(reading->schema.find(u"prompt")->required);
    QCOMPARE(reading->schema.parameters().size(), 3);
}

void SchemaFormsTest::whatIsRequiredButMissingIsNoted()
{
    const QJsonObject text{{u"type"_s, u"string"_s}};
    const auto reading = readSchema(test::openApiWith({{u"x"_s, text}}, {}, {u"x"_s, u"y"_s}));
    QVERIFY(reading->schema.find(u"x")->required);
    QCOMPARE(reading->notes, QStringList{u"input: requires «y», which is no field"_s});
}

void SchemaFormsTest::fieldsWithoutATitleGetAReadableOne()
{
    const QJsonObject text{{u"type"_s, u"string"_s}};
    const ParameterSchema schema = readSchema(test::openApiWith({{u"img_cond_path"_s, text}}))->schema;
    QCOMPARE(schema.parameters().first().title, u"Img Cond Path"_s);
}

void SchemaFormsTest::longDescriptionsAreClippedBetweenCharacters()
{
    SchemaLimits limits;
    limits.textLength = 5;
    const QJsonObject field{{u"type"_s, u"string"_s}, {u"description"_s, u"abcd🔥🔥"_s}, {u"title"_s, u"abcde"_s}};
    const ParameterSpec spec =
        readSchema(test::openApiWith({{u"x"_s, field}}), {}, limits)->schema.parameters().first();
    QCOMPARE(spec.description, u"abcd…"_s);
    QCOMPARE(spec.title, u"abcde"_s);
}

PENTIMENTO_TEST(SchemaFormsTest)
#include "tst_schemaforms.moc"
