// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/params/schemafixtures.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace Qt::StringLiterals;

// Roles and controls by name, kind and map: tests/fixtures/schemaforms/roles.json.
class RolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasItsRoleAndControl_data();
    void everyFieldHasItsRoleAndControl();
    void aMappedTextIsAFile();
    void aRoleOfNoFieldIsNoted();
    void everyWordComesBack();
};

void RolesTest::everyFieldHasItsRoleAndControl_data()
{
    QTest::addColumn<QJsonObject>("entry");
    const QJsonArray cases = test::fixture(u"schemaforms/roles.json"_s).toArray();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &entry : cases)
        QTest::newRow(qPrintable(entry["case"_L1].toString())) << entry.toObject();
}

void RolesTest::everyFieldHasItsRoleAndControl()
{
    QFETCH(const QJsonObject, entry);
    QMap<QString, ParameterRole> roles;
    const QJsonObject map = entry["roles"_L1].toObject();
    for (auto it = map.begin(); it != map.end(); ++it)
        roles.insert(it.key(), *roleFromWord(it.value().toString()));
    const auto reading = readSchema(test::openApiWith(entry["names"_L1].toObject()), roles);
    QVERIFY(reading.hasValue());
    QJsonObject read;
    for (const ParameterSpec &spec : reading->schema.parameters())
        read.insert(spec.name, QJsonArray{roleWord(spec.role), controlWord(spec.control)});
    QCOMPARE(QJsonDocument(read).toJson(), QJsonDocument(entry["expect"_L1].toObject()).toJson());
}

void RolesTest::aMappedTextIsAFile()
{
    const QJsonObject text{{u"type"_s, u"string"_s}};
    const QJsonObject list{{u"type"_s, u"array"_s}, {u"items"_s, text}};
    const auto reading =
        readSchema(test::openApiWith({{u"a"_s, text}, {u"b"_s, list}, {u"c"_s, text}}),
                   {{u"a"_s, ParameterRole::Image}, {u"b"_s, ParameterRole::Image}, {u"c"_s, ParameterRole::Mask}});
    QCOMPARE(reading->schema.find(u"a")->kind, ParameterKind::File);
    QCOMPARE(reading->schema.find(u"b")->kind, ParameterKind::Files);
    QCOMPARE(reading->schema.find(u"c")->kind, ParameterKind::File);
}

void RolesTest::aRoleOfNoFieldIsNoted()
{
    const QJsonObject text{{u"type"_s, u"string"_s}};
    const auto reading = readSchema(test::openApiWith({{u"a"_s, text}}), {{u"b"_s, ParameterRole::Prompt}});
    QCOMPARE(reading->notes, QStringList{u"roles: no parameter «b»"_s});
}

void RolesTest::everyWordComesBack()
{
    for (int i = 0; i <= int(ParameterRole::Height); ++i)
        QCOMPARE(roleFromWord(roleWord(ParameterRole(i))), std::optional(ParameterRole(i)));
    QCOMPARE(roleFromWord(u"conductor"), std::nullopt);
    QCOMPARE(kindWord(ParameterKind::NumberList), u"list of numbers"_s);
    QCOMPARE(kindWord(ParameterKind::Unknown), u"unknown"_s);
    QCOMPARE(controlWord(ParameterControl::Prompt), u"prompt"_s);
    QCOMPARE(controlWord(ParameterControl::Json), u"json"_s);
}

PENTIMENTO_TEST(RolesTest)
#include "tst_roles.moc"
