// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/params/schemafixtures.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace Qt::StringLiterals;

// Schemas that were made to do harm. That they come to an end is what these tests show: the time limit of the test run
// is the guard, and each of them would take hours, or the whole stack, if it were followed blindly.
class HostileSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourHundredLevelsEnd_data();
    void fourHundredLevelsEnd();
    void exponentialReferencesEnd_data();
    void exponentialReferencesEnd();
    void cyclesEnd();
    void fiveThousandChoicesAreAllThere();
    void tooManyChoicesAreClippedAndNoted();
    void threeHundredFieldsAreAllThere();
    void tooManyFieldsAreRefused();
    void fieldsFromManyPartsAreRefused();
    void bigChoicesInManyPartsEnd();
    void manyAlternativesEnd();
    void manyNamesOfOneReferenceEnd();
    void notesAreLimited();
    void strangeNamesAreKept();
};

namespace {

QJsonObject reference(const QString &name)
{
    return {{u"$ref"_s, QString(u"#/components/schemas/"_s + name)}};
}

QJsonArray repeated(const QJsonValue &value, int times)
{
    QJsonArray array;
    for (int i = 0; i < times; ++i)
        array.append(value);
    return array;
}

QJsonArray manyChoices(int count)
{
    QJsonArray choices;
    for (int i = 0; i < count; ++i)
        choices.append(u"choice %1"_s.arg(i));
    return choices;
}

QJsonObject manyFields(int count, const QString &prefix = u"field"_s)
{
    QJsonObject properties;
    for (int i = 0; i < count; ++i)
        properties.insert(prefix + QString::number(i), QJsonObject{{u"type"_s, u"string"_s}});
    return properties;
}

// A document with the field x beside a sound one, which must come out whole.
Result<SchemaReading> readField(const QJsonValue &field, const QJsonObject &components = {})
{
    const QJsonObject sound{{u"type"_s, u"string"_s}, {u"x-order"_s, 0}};
    return readSchema(test::openApiWith({{u"prompt"_s, sound}, {u"x"_s, field}}, components));
}

} // namespace

void HostileSchemaTest::fourHundredLevelsEnd_data()
{
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<bool>("isList");
    QTest::newRow("allOf") << u"allOf"_s << true;
    QTest::newRow("anyOf") << u"anyOf"_s << true;
    QTest::newRow("oneOf") << u"oneOf"_s << true;
    QTest::newRow("items") << u"items"_s << false;
    QTest::newRow("not") << u"not"_s << false;
}

void HostileSchemaTest::fourHundredLevelsEnd()
{
    QFETCH(const QString, keyword);
    QFETCH(const bool, isList);
    QJsonObject schema{{u"type"_s, u"string"_s}};
    for (int i = 0; i < 400; ++i)
        schema = {{keyword, isList ? QJsonValue(QJsonArray{schema}) : QJsonValue(schema)}};
    const auto reading = readField(schema);
    QVERIFY(reading.hasValue());
    QCOMPARE(reading->schema.parameters().size(), 2);
    QCOMPARE(reading->schema.parameters().first().role, ParameterRole::Prompt);
    if (isList)
        QVERIFY(reading->notes.contains(u"input.x: nested deeper than 64 levels: the rest is not read"_s));
}

void HostileSchemaTest::exponentialReferencesEnd_data()
{
    QTest::addColumn<QString>("keyword");
    QTest::newRow("allOf") << u"allOf"_s;
    QTest::newRow("anyOf") << u"anyOf"_s;
    QTest::newRow("oneOf") << u"oneOf"_s;
}

void HostileSchemaTest::exponentialReferencesEnd()
{
    QFETCH(const QString, keyword);
    QJsonObject components{{u"L25"_s, QJsonObject{{u"type"_s, u"string"_s}}}};
    for (int i = 0; i < 25; ++i)
        components.insert(u"L%1"_s.arg(i), QJsonObject{{keyword, repeated(reference(u"L%1"_s.arg(i + 1)), 10)}});
    const auto reading = readField(reference(u"L0"_s), components);
    QVERIFY(reading.hasValue());
    QCOMPARE(reading->schema.find(u"x")->kind, ParameterKind::Text);
    QCOMPARE(reading->schema.find(u"prompt")->kind, ParameterKind::Text);
}

void HostileSchemaTest::cyclesEnd()
{
    const QJsonObject components{{u"A"_s, QJsonObject{{u"anyOf"_s, QJsonArray{reference(u"B"_s), reference(u"A"_s)}}}},
                                 {u"B"_s, QJsonObject{{u"allOf"_s, QJsonArray{reference(u"A"_s), reference(u"B"_s)}}}},
                                 {u"C"_s, QJsonObject{{u"type"_s, u"array"_s}, {u"items"_s, reference(u"C"_s)}}}};
    for (const auto &name : {u"A"_s, u"B"_s, u"C"_s, u"Input"_s}) {
        const auto reading = readField(reference(name), components);
        QVERIFY(reading.hasValue());
        QCOMPARE(reading->schema.parameters().size(), 2);
    }
}

void HostileSchemaTest::fiveThousandChoicesAreAllThere()
{
    const auto reading = readField(QJsonObject{{u"enum"_s, manyChoices(5000)}});
    QCOMPARE(reading->schema.find(u"x")->choices, manyChoices(5000));
    QCOMPARE(reading->notes, QStringList());
}

void HostileSchemaTest::tooManyChoicesAreClippedAndNoted()
{
    const QJsonObject half{{u"enum"_s, manyChoices(20'000)}};
    for (const QJsonObject &field : {half, QJsonObject{{u"anyOf"_s, QJsonArray{half, half}}}}) {
        const auto reading = readField(field);
        QCOMPARE(reading->schema.find(u"x")->choices, manyChoices(10'000));
        QVERIFY(reading->notes.contains(u"input.x: more than 10000 choices: the rest is not read"_s));
    }
}

void HostileSchemaTest::threeHundredFieldsAreAllThere()
{
    const auto reading = readSchema(test::openApiWith(manyFields(300)));
    QCOMPARE(reading->schema.parameters().size(), 300);
    QCOMPARE(reading->schema.parameters().at(10).name, u"field10"_s);
}

void HostileSchemaTest::tooManyFieldsAreRefused()
{
    const auto reading = readSchema(test::openApiWith(manyFields(501)));
    QVERIFY(!reading.hasValue());
    QCOMPARE(reading.error().kind, ErrorKind::InvalidRequest);
    QCOMPARE(reading.error().subject, u"components.schemas.Input"_s);
}

void HostileSchemaTest::fieldsFromManyPartsAreRefused()
{
    for (const auto &keyword : {u"allOf"_s, u"anyOf"_s}) {
        QJsonArray parts;
        for (int i = 0; i < 40; ++i)
            parts.append(QJsonObject{{u"properties"_s, manyFields(600, QString::number(i))}});
        const auto reading = readSchema(QJsonObject{{u"type"_s, u"object"_s}, {keyword, parts}});
        QVERIFY(!reading.hasValue());
        QCOMPARE(reading.error().subject, u"properties"_s);
    }
}

void HostileSchemaTest::bigChoicesInManyPartsEnd()
{
    const QJsonObject components{{u"Big"_s, QJsonObject{{u"enum"_s, manyChoices(10'000)}}},
                                 {u"List"_s, QJsonObject{{u"items"_s, QJsonObject{{u"enum"_s, manyChoices(10'000)}}}}}};
    for (const auto &keyword : {u"allOf"_s, u"anyOf"_s}) {
        for (const auto &name : {u"Big"_s, u"List"_s}) {
            const auto reading = readField(QJsonObject{{keyword, repeated(reference(name), 5000)}}, components);
            QVERIFY(reading.hasValue());
            QCOMPARE(reading->schema.parameters().size(), 2);
        }
    }
}

void HostileSchemaTest::manyAlternativesEnd()
{
    QJsonArray arms;
    for (int i = 0; i < 5000; ++i)
        arms.append(QJsonObject{{u"type"_s, u"integer"_s}, {u"minimum"_s, i}});
    const auto reading = readField(QJsonObject{{u"anyOf"_s, arms}});
    QCOMPARE(reading->schema.find(u"x")->kind, ParameterKind::Integer);
    QVERIFY(reading->notes.contains(u"input.x: more than 64 alternatives: the rest is not read"_s));
}

void HostileSchemaTest::manyNamesOfOneReferenceEnd()
{
    // 2^18 ways to write one pointer, each of which leads on in as many ways.
    QJsonArray arms;
    const QString name = u"AAAAAAAAAAAAAAAAAA"_s;
    for (int i = 0; i < 20'000; ++i) {
        QString written;
        for (int bit = 0; bit < name.size(); ++bit)
            written += (i >> bit) & 1 ? u"%41"_s : u"A"_s;
        arms.append(reference(written));
    }
    const auto reading =
        readField(reference(name), {{name, QJsonObject{{u"type"_s, u"integer"_s}, {u"allOf"_s, arms}}}});
    QVERIFY(reading.hasValue());
    QCOMPARE(reading->schema.find(u"x")->kind, ParameterKind::Integer);
}

void HostileSchemaTest::notesAreLimited()
{
    QJsonObject field{{u"type"_s, u"string"_s}};
    for (int i = 0; i < 5000; ++i)
        field.insert(u"keyword%1"_s.arg(i), i);
    const auto reading = readField(field);
    QCOMPARE(reading->notes.size(), 201);
    QCOMPARE(reading->notes.last(), u"further notes are left out"_s);
}

void HostileSchemaTest::strangeNamesAreKept()
{
    const QStringList names{QString(),         u"a b"_s,      u"<b>"_s, u"名前"_s, QString(100'000, u'x'),
                            QString(QChar(0)), u"__proto__"_s};
    QJsonObject properties;
    for (const QString &name : names)
        properties.insert(name, QJsonObject{{u"type"_s, u"string"_s}, {u"if"_s, 1}});
    const auto reading = readSchema(test::openApiWith(properties));
    QVERIFY(reading.hasValue());
    for (const QString &name : names)
        QVERIFY(reading->schema.find(name));
    for (const QString &note : reading->notes)
        QVERIFY(note.size() < 500);
}

PENTIMENTO_TEST(HostileSchemaTest)
#include "tst_hostileschema.moc"
