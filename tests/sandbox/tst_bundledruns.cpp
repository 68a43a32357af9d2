// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/catalog.h"
#include "tests/sandbox/inside.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace pentimento::test;

// Every bundled model can be tried offline, with the least that it needs.
class BundledRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyModelMakesAPicture_data();
    void everyModelMakesAPicture();
    void modelsGoByTheirVersionToo();

private:
    Catalog m_catalog = readCatalog({}).catalog;
};

namespace {

QJsonObject leastInput(const ParameterSchema &schema)
{
    QJsonObject input;
    const QString picture = dataUriOf(pngOf({60, 40}));
    for (const ParameterSpec &spec : schema.parameters()) {
        if (!spec.required)
            continue;
        if (spec.kind == ParameterKind::Files)
            input.insert(spec.name, QJsonArray{picture});
        else
            input.insert(spec.name, spec.kind == ParameterKind::File ? picture : u"mirror"_s);
    }
    return input;
}

HttpResponse created(SandboxService &service, const QByteArray &body, const QString &path)
{
    SandboxTransport transport(service, service.base());
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(service.base().toString() + path);
    request.body = body;
    request.headers = {{"Prefer", "wait"}};
    return ask(transport, request);
}

} // namespace

void BundledRunsTest::everyModelMakesAPicture_data()
{
    QTest::addColumn<QString>("id");
    for (const ModelSpec &model : m_catalog.models())
        QTest::newRow(qPrintable(model.id.text())) << model.id.text();
}

void BundledRunsTest::everyModelMakesAPicture()
{
    QFETCH(QString, id);
    const ModelSpec &model = *m_catalog.model(ModelId(id));
    SandboxService service({model}, quickOptions(), plainEffects());
    const HttpResponse answer =
        created(service, createBody(leastInput(model.schema)), u"/models/%1/predictions"_s.arg(id));
    QVERIFY2(answer.status == 201, answer.body.constData());
    const QJsonObject made = jsonOf(answer.body);
    QVERIFY2(status(made) == "succeeded"_L1, answer.body.constData());
    const QJsonValue output = made["output"_L1];
    QCOMPARE(output.isArray(), model.schema.output() == OutputKind::Files);
    SandboxTransport transport(service, service.base());
    HttpRequest download;
    download.url = QUrl(output.isArray() ? output[0].toString() : output.toString());
    const QImage picture = QImage::fromData(ask(transport, download).body);
    QVERIFY(!picture.isNull());
    QVERIFY(model.sizes.isEmpty() || model.sizes.contains(picture.size()));
}

void BundledRunsTest::modelsGoByTheirVersionToo()
{
    ModelSpec model = m_catalog.models().first();
    model.version = u"0123456789abcdef"_s.repeated(4);
    SandboxService service({model}, quickOptions(), plainEffects());
    const QJsonObject input = leastInput(model.schema);
    const HttpResponse answer = created(service, createBody(input, model.version), u"/predictions"_s);
    QCOMPARE(answer.status, 201);
    QCOMPARE(jsonOf(answer.body)["version"_L1].toString(), model.version);
    QCOMPARE(created(service, createBody(input, u"f"_s.repeated(64)), u"/predictions"_s).status, 422);
}

PENTIMENTO_TEST(BundledRunsTest)
#include "tst_bundledruns.moc"
