// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/catalog.h"
#include "tests/support/testmain.h"
#include "tests/support/userfolder.h"

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

// The forms in which --model takes a model.
class ModelFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownModelFileIsReadAsOne();
    void brokenModelFileIsNotTakenForAnotherForm();
    void replicateAnswerGivesItsOwnerAndName();
    void openApiDocumentGetsItsIdFromTheFileName_data();
    void openApiDocumentGetsItsIdFromTheFileName();
    void plainJsonSchemaIsTakenToo();
    void somethingElseIsRefused_data();
    void somethingElseIsRefused();
};

void ModelFormsTest::ownModelFileIsReadAsOne()
{
    const auto model = readAnyModelFile(fixturePath(u"good-model.json"_s));
    QVERIFY(model);
    QCOMPARE(*model, *readModelFile(fixturePath(u"good-model.json"_s)));
}

void ModelFormsTest::brokenModelFileIsNotTakenForAnotherForm()
{
    const UserFolder folder;
    const QJsonObject object = patched(fixtureObject(u"good-model.json"_s), {{u"format"_s, QJsonValue::Null}});
    const auto model = readAnyModelFile(folder.write(u"models/broken.json"_s, object));
    QVERIFY(!model);
    QVERIFY2(model.error().detail.startsWith(u"/format: is missing"_s), qPrintable(model.error().detail));
}

void ModelFormsTest::replicateAnswerGivesItsOwnerAndName()
{
    const auto model = readAnyModelFile(fixturePath(u"replicate-answer.json"_s));
    QVERIFY(model);
    QCOMPARE(model->id.text(), u"acme/painter-2"_s);
    QCOMPARE(model->title, u"painter-2"_s);
    QCOMPARE(model->purpose, u"Paints better."_s);
    QCOMPARE(model->schema.output(), OutputKind::Files);
    QVERIFY(model->schema.find(u"style"));
    QCOMPARE(model->schema.find(u"style")->choices, (QJsonArray{u"oil"_s, u"ink"_s}));
    QVERIFY(model->schemaDocument.contains(u"components"_s));
    QVERIFY(model->rules.isEmpty() && model->sizes.isEmpty());
}

void ModelFormsTest::openApiDocumentGetsItsIdFromTheFileName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("owner and name") << u"acme__sketcher.json"_s << u"acme/sketcher"_s;
    QTest::newRow("no owner") << u"sketcher-1.1.json"_s << u"local/sketcher-1.1"_s;
    QTest::newRow("strange letters") << u"my böse sketch.json"_s << u"local/my-b-se-sketch"_s;
    QTest::newRow("nothing left") << u"ö.json"_s << u"local/model"_s;
    QTest::newRow("owner that climbs") << u"..__sketcher.json"_s << u"local/__sketcher"_s;
}

void ModelFormsTest::openApiDocumentGetsItsIdFromTheFileName()
{
    QFETCH(QString, name);
    const UserFolder folder;
    const auto model = readAnyModelFile(folder.write(name, fixture(u"openapi.json"_s)));
    QVERIFY(model);
    QTEST(model->id.text(), "id");
    QCOMPARE(model->title, u"Sketcher"_s);
    QCOMPARE(model->schema.output(), OutputKind::File);
    QVERIFY(model->schema.findRole(ParameterRole::Prompt));
}

void ModelFormsTest::plainJsonSchemaIsTakenToo()
{
    const auto model = readAnyModelFile(fixturePath(u"properties.json"_s));
    QVERIFY(model);
    QCOMPARE(model->id.text(), u"local/properties"_s);
    QCOMPARE(model->title, u"properties"_s);
    QCOMPARE(model->schema.parameters().size(), 2);
}

void ModelFormsTest::somethingElseIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("prediction") << QByteArray("{\"id\": \"abc\", \"status\": \"starting\"}");
    QTest::newRow("answer without a version")
        << QByteArray("{\"owner\": \"a\", \"name\": \"b\", \"latest_version\": null}");
    QTest::newRow("OpenAPI without an input")
        << QByteArray("{\"openapi\": \"3.0.2\", \"components\": {\"schemas\": {}}}");
    QTest::newRow("no JSON") << QByteArray("prompt: text");
}

void ModelFormsTest::somethingElseIsRefused()
{
    QFETCH(QByteArray, bytes);
    const UserFolder folder;
    const QString path = folder.write(u"model.json"_s, bytes);
    const auto model = readAnyModelFile(path);
    QVERIFY(!model);
    QCOMPARE(model.error().subject, path);
    QVERIFY(!model.error().detail.isEmpty());
}

PENTIMENTO_TEST(ModelFormsTest)
#include "tst_modelforms.moc"
