// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/catalog.h"
#include "app/catalog/estimate.h"
#include "app/catalog/offeredmodel.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace pentimento;
using namespace Qt::StringLiterals;

// The bundled files, against what is known of the models and services.
class BundledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileLoadsWithoutComplaint();
    void everyFileHasThePublishedShape();
    void modelHasTheParametersThatAreKnown_data();
    void modelHasTheParametersThatAreKnown();
    void everyParameterHasTitleAndDescription();
    void modelReturnsOneOfSeventeenSizes_data();
    void modelReturnsOneOfSeventeenSizes();
    void safetyIsAtMostTwoWithAnImage_data();
    void safetyIsAtMostTwoWithAnImage();
    void withoutAnImageASquareIsSent_data();
    void withoutAnImageASquareIsSent();
    void qualityIsNotSentForPng();
    void sandboxComesFirstAndNeedsNothing();
    void serviceIsWhereItsPagesSay_data();
    void serviceIsWhereItsPagesSay();
    void gatewaysPromiseNothingTheyDoNotDocument_data();
    void gatewaysPromiseNothingTheyDoNotDocument();
    void replicatePricesAreThosePublished_data();
    void replicatePricesAreThosePublished();
    void gatewayPricesAreUnknown();
    void offersNameKnownModelsAndParameters();
    void localServicesAreOnThisComputerAndComeLast();

private:
    CatalogReading m_reading;
};

namespace {

const QString kontextMax = u"black-forest-labs/flux-kontext-max"_s;
const QString kontextPro = u"black-forest-labs/flux-kontext-pro"_s;
const QString kontextDev = u"black-forest-labs/flux-kontext-dev"_s;
const QString multiImage = u"flux-kontext-apps/multi-image-kontext-pro"_s;

const QString fourteenRatios = u"match_input_image,1:1,16:9,9:16,4:3,3:4,3:2,2:3,4:5,5:4,21:9,9:21,2:1,1:2"_s;

qsizetype filesIn(const QString &folder)
{
    const QDir directory(u"" PENTIMENTO_SOURCE_DIR "/resources/catalog/"_s + folder);
    return directory.entryList({u"*.json"_s}, QDir::Files).size();
}

QString written(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

// "safety_tolerance integer =2 0..6 (safety)": a parameter in one line, so that the table below can be read beside the
// page that it comes from.
QString line(const ParameterSpec &spec)
{
    QStringList words{spec.name, kindWord(spec.kind)};
    if (spec.required)
        words.append(u"required"_s);
    if (spec.nullable)
        words.append(u"nullable"_s);
    if (!spec.defaultValue.isUndefined())
        words.append(u'=' + written(spec.defaultValue));
    if (!spec.minimum.isUndefined() || !spec.maximum.isUndefined())
        words.append(written(spec.minimum) + u".."_s + written(spec.maximum));
    QStringList choices;
    for (const QJsonValue &choice : spec.choices)
        choices.append(written(choice));
    if (!choices.isEmpty())
        words.append(u'{' + choices.join(u',') + u'}');
    if (spec.role != ParameterRole::None)
        words.append(u'(' + roleWord(spec.role) + u')');
    return words.join(u' ');
}

ParameterValues valuesOf(const QJsonObject &object)
{
    return ParameterValues::fromJson(object);
}

} // namespace

void BundledTest::initTestCase()
{
    m_reading = readCatalog({});
}

void BundledTest::everyFileLoadsWithoutComplaint()
{
    QCOMPARE(m_reading.complaints, QStringList());
    QVERIFY(filesIn(u"models"_s) >= 4);
    QVERIFY(filesIn(u"services"_s) >= 4);
    QCOMPARE(m_reading.catalog.models().size(), filesIn(u"models"_s));
    QCOMPARE(m_reading.catalog.services().size(), filesIn(u"services"_s));
    for (const ModelSpec &model : m_reading.catalog.models())
        QCOMPARE(model.notes, QStringList());
}

// The program trusts them unseen; a copy in a person's folder is looked at.
void BundledTest::everyFileHasThePublishedShape()
{
    const QTemporaryDir folder;
    for (const QString &kind : {u"models"_s, u"services"_s}) {
        QDir(folder.path()).mkdir(kind);
        const QStringList names = QDir(u":/catalog/"_s + kind).entryList(QDir::Files);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            QVERIFY(QFile::copy(u":/catalog/%1/%2"_s.arg(kind, name), folder.filePath(kind + u'/' + name)));
    }
    const CatalogReading reading = readCatalog(folder.path());
    QVERIFY2(reading.complaints.isEmpty(), qPrintable(reading.complaints.join(u'\n')));
    QCOMPARE(reading.modelFiles.size(), reading.catalog.models().size());
}

void BundledTest::modelHasTheParametersThatAreKnown_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QStringList>("lines");
    const QStringList kontext{
        u"prompt text required (prompt)"_s,
        u"input_image file nullable (image)"_s,
        u"aspect_ratio choice =match_input_image {%1} (ratio)"_s.arg(fourteenRatios),
        u"prompt_upsampling boolean =false"_s,
        u"seed integer nullable (seed)"_s,
        u"output_format choice =png {jpg,png} (format)"_s,
        u"safety_tolerance integer =2 0..6 (safety)"_s,
    };
    QTest::newRow("max") << kontextMax << kontext;
    QTest::newRow("pro") << kontextPro << kontext;
    QTest::newRow("dev") << kontextDev
                         << QStringList{
                                u"prompt text required (prompt)"_s,
                                u"input_image file required (image)"_s,
                                u"aspect_ratio choice =match_input_image "
                                "{1:1,16:9,21:9,3:2,2:3,4:5,5:4,3:4,4:3,9:16,9:21,match_input_image} (ratio)"_s,
                                u"num_inference_steps integer =28 4..50 (steps)"_s,
                                u"guidance number =2.5 0..10 (guidance)"_s,
                                u"seed integer (seed)"_s,
                                u"output_format choice =webp {webp,jpg,png} (format)"_s,
                                u"output_quality integer =80 0..100 (quality)"_s,
                                u"disable_safety_checker boolean =false"_s,
                                u"go_fast boolean =true"_s,
                            };
    QTest::newRow("multi-image") << multiImage
                                 << QStringList{
                                        u"prompt text required (prompt)"_s,
                                        u"input_image_1 file required (image)"_s,
                                        u"input_image_2 file required (image)"_s,
                                        u"aspect_ratio choice =match_input_image {%1} (ratio)"_s.arg(fourteenRatios),
                                        u"seed integer (seed)"_s,
                                        u"output_format choice =png {jpg,png} (format)"_s,
                                        u"safety_tolerance integer =2 0..2 (safety)"_s,
                                    };
}

void BundledTest::modelHasTheParametersThatAreKnown()
{
    QFETCH(QString, model);
    const ModelSpec *spec = m_reading.catalog.model(ModelId(model));
    QVERIFY(spec);
    QStringList lines;
    for (const ParameterSpec &parameter : spec->schema.parameters())
        lines.append(line(parameter));
    QTEST(lines, "lines");
    QCOMPARE(spec->schema.output(), OutputKind::File);
    QVERIFY(spec->schemaDocument.contains(u"openapi"_s));
}

void BundledTest::everyParameterHasTitleAndDescription()
{
    for (const ModelSpec &model : m_reading.catalog.models()) {
        QVERIFY(!model.title.isEmpty() && !model.purpose.isEmpty());
        for (const ParameterSpec &spec : model.schema.parameters())
            QVERIFY2(!spec.title.isEmpty() && !spec.description.isEmpty(),
                     qPrintable(model.id.text() + u' ' + spec.name));
    }
}

void BundledTest::modelReturnsOneOfSeventeenSizes_data()
{
    QTest::addColumn<QString>("model");
    for (const QString &model : {kontextMax, kontextPro, kontextDev, multiImage})
        QTest::newRow(qPrintable(model)) << model;
}

void BundledTest::modelReturnsOneOfSeventeenSizes()
{
    QFETCH(QString, model);
    const QList<QSize> sizes = m_reading.catalog.model(ModelId(model))->sizes;
    QCOMPARE(QSet<int>({672, 688, 720, 752, 800, 832, 880, 944, 1024, 1104, 1184, 1248, 1328, 1392, 1456, 1504, 1568}),
             ([&] {
                 QSet<int> widths;
                 for (const QSize &size : sizes)
                     widths.insert(size.width());
                 return widths;
             }()));
    QCOMPARE(sizes.size(), 17);
    for (const QSize &size : sizes) {
        QVERIFY(sizes.contains(size.transposed()));
        QVERIFY(std::abs(size.width() * size.height() - 1024 * 1024) < 30'000);
    }
}

void BundledTest::safetyIsAtMostTwoWithAnImage_data()
{
    QTest::addColumn<QString>("model");
    QTest::newRow("max") << kontextMax;
    QTest::newRow("pro") << kontextPro;
}

void BundledTest::safetyIsAtMostTwoWithAnImage()
{
    QFETCH(QString, model);
    const ModelSpec &spec = *m_reading.catalog.model(ModelId(model));
    const ParameterSpec &safety = *spec.schema.findRole(ParameterRole::Safety);
    const Constraint with = constraintFor(safety, spec.schema, spec.rules, valuesOf({{u"input_image"_s, u"4be1"_s}}));
    QCOMPARE(with.maximum, QJsonValue(2));
    QCOMPARE(with.reasons, QStringList{u"safety-with-image"_s});
    QCOMPARE(constraintFor(safety, spec.schema, spec.rules, {}).maximum, QJsonValue(6));
}

void BundledTest::withoutAnImageASquareIsSent_data()
{
    safetyIsAtMostTwoWithAnImage_data();
}

void BundledTest::withoutAnImageASquareIsSent()
{
    QFETCH(QString, model);
    const ModelSpec &spec = *m_reading.catalog.model(ModelId(model));
    const auto ratio = [&](const QJsonObject &values) {
        return effectiveValues(spec.schema, spec.rules, valuesOf(values)).value(u"aspect_ratio"_s);
    };
    QCOMPARE(ratio({{u"prompt"_s, u"a"_s}}), QJsonValue(u"1:1"_s));
    QCOMPARE(ratio({{u"aspect_ratio"_s, u"match_input_image"_s}}), QJsonValue(u"1:1"_s));
    QCOMPARE(ratio({{u"aspect_ratio"_s, u"2:1"_s}}), QJsonValue(u"2:1"_s));
    QCOMPARE(ratio({{u"input_image"_s, u"4be1"_s}}), std::nullopt);
}

void BundledTest::qualityIsNotSentForPng()
{
    const ModelSpec &spec = *m_reading.catalog.model(ModelId(kontextDev));
    const ParameterValues values = valuesOf({{u"output_format"_s, u"png"_s}, {u"output_quality"_s, 50}});
    QVERIFY(!effectiveValues(spec.schema, spec.rules, values).isSet(u"output_quality"_s));
    const ParameterValues webp = valuesOf({{u"output_quality"_s, 50}});
    QVERIFY(effectiveValues(spec.schema, spec.rules, webp).isSet(u"output_quality"_s));
}

void BundledTest::sandboxComesFirstAndNeedsNothing()
{
    const Service &sandbox = m_reading.catalog.services().first();
    QCOMPARE(sandbox.id.text(), u"sandbox"_s);
    QVERIFY(sandbox.inside);
    QCOMPARE(sandbox.authentication, Authentication::None);
    QCOMPARE(sandbox.origins, QStringList{u"https://sandbox.pentimento.invalid"_s});
    for (const ModelSpec &model : m_reading.catalog.models()) {
        const auto offer = sandbox.offerFor(model.id);
        QVERIFY(offer.has_value());
        QCOMPARE(offer->remoteName, model.id.text());
        QVERIFY(!offer->price.has_value());
    }
}

void BundledTest::serviceIsWhereItsPagesSay_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("create");
    QTest::addColumn<QString>("poll");
    QTest::addColumn<QStringList>("models");
    QTest::newRow("kkiai")
        << u"kkiai"_s << u"https://www.kkiai.com/replicate/v1/models/black-forest-labs/flux-kontext-max/predictions"_s
        << u"https://www.kkiai.com/replicate/v1/predictions/abc"_s << QStringList{kontextMax, kontextDev, multiImage};
    QTest::newRow("elkapi")
        << u"elkapi"_s << u"https://api.elkapi.com/replicate/v1/models/black-forest-labs/flux-kontext-max/predictions"_s
        << u"https://api.elkapi.com/replicate/v1/predictions/abc"_s << QStringList{kontextMax, kontextPro};
    QTest::newRow("replicate")
        << u"replicate"_s << u"https://api.replicate.com/v1/models/black-forest-labs/flux-kontext-max/predictions"_s
        << u"https://api.replicate.com/v1/predictions/abc"_s
        << QStringList{kontextMax, kontextPro, kontextDev, multiImage, u"somebody/else"_s};
}

void BundledTest::serviceIsWhereItsPagesSay()
{
    QFETCH(QString, id);
    QFETCH(QStringList, models);
    const Service *service = m_reading.catalog.service(ServiceId(id));
    QVERIFY(service);
    QCOMPARE(service->family, u"replicate"_s);
    QCOMPARE(service->authentication, Authentication::Bearer);
    QVERIFY(!service->inside);
    const QString below = service->base.toString() + u'/';
    const QString create = below + QString(service->paths.create).replace("{model}"_L1, kontextMax);
    const QString poll = below + QString(service->paths.poll).replace("{id}"_L1, "abc"_L1);
    QTEST(create, "create");
    QTEST(poll, "poll");
    for (const QString &model : models)
        QVERIFY2(service->offerFor(ModelId(model)), qPrintable(model));
    QCOMPARE(service->offerFor(ModelId(u"somebody/else"_s)).has_value(), models.contains(u"somebody/else"_s));
    QCOMPARE(service->keyPage.scheme(), u"https"_s);
}

void BundledTest::gatewaysPromiseNothingTheyDoNotDocument_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("kkiai") << u"kkiai"_s;
    QTest::newRow("elkapi") << u"elkapi"_s;
}

void BundledTest::gatewaysPromiseNothingTheyDoNotDocument()
{
    QFETCH(QString, id);
    QCOMPARE(m_reading.catalog.service(ServiceId(id))->capabilities, ServiceCapabilities());
    const ServiceCapabilities &replicate = m_reading.catalog.service(ServiceId(u"replicate"_s))->capabilities;
    QVERIFY(replicate.wait && replicate.list && replicate.cancel && replicate.files && replicate.schema
            && replicate.account);
}

void BundledTest::replicatePricesAreThosePublished_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("amount"); // empty: unknown
    QTest::newRow("max") << kontextMax << u"0.08"_s;
    QTest::newRow("pro") << kontextPro << u"0.04"_s;
    QTest::newRow("dev") << kontextDev << QString();
    QTest::newRow("multi-image") << multiImage << QString();
    QTest::newRow("haircut") << u"flux-kontext-apps/change-haircut"_s << u"0.04"_s;
    QTest::newRow("ultra") << u"black-forest-labs/flux-1.1-pro-ultra"_s << u"0.06"_s;
    QTest::newRow("schnell") << u"black-forest-labs/flux-schnell"_s << u"0.003"_s;
    QTest::newRow("nano-banana") << u"google/nano-banana"_s << u"0.039"_s;
    QTest::newRow("nano-banana-pro") << u"google/nano-banana-pro"_s << QString();
    QTest::newRow("klein") << u"black-forest-labs/flux-2-klein-4b"_s << QString();
    QTest::newRow("any other") << u"somebody/else"_s << QString();
}

void BundledTest::replicatePricesAreThosePublished()
{
    QFETCH(QString, model);
    QFETCH(QString, amount);
    const auto offer = m_reading.catalog.service(ServiceId(u"replicate"_s))->offerFor(ModelId(model));
    QVERIFY(offer.has_value());
    QCOMPARE(offer->price.has_value(), !amount.isEmpty());
    if (amount.isEmpty())
        return;
    const Price expected{u"USD"_s, QDate(2026, 6, 30), {{amount, PricePer::Image, {}}}};
    QCOMPARE(*offer->price, expected);
}

void BundledTest::gatewayPricesAreUnknown()
{
    for (const QString &id : {u"kkiai"_s, u"elkapi"_s, u"sandbox"_s}) {
        for (const Offer &offer : m_reading.catalog.service(ServiceId(id))->offers)
            QVERIFY2(!offer.price.has_value(), qPrintable(id));
    }
}

void BundledTest::offersNameKnownModelsAndParameters()
{
    int offers = 0;
    for (const Service &service : m_reading.catalog.services()) {
        for (const Offer &offer : service.offers) {
            ++offers;
            const ModelSpec *model = m_reading.catalog.model(offer.model);
            QVERIFY2(model, qPrintable(service.id.text() + u' ' + offer.model.text()));
            QCOMPARE(offerComplaints(offer, *model), QStringList());
        }
    }
    QVERIFY(offers >= 7);
}

void BundledTest::localServicesAreOnThisComputerAndComeLast()
{
    const QList<Service> &services = m_reading.catalog.services();
    QStringList local;
    for (const Service &service : services.last(2)) {
        local.append(service.id.text());
        QVERIFY(service.local && service.isOnThisComputer());
        QCOMPARE(service.base.host(), u"127.0.0.1"_s);
        QCOMPARE(service.authentication, Authentication::None);
        const auto offer = service.offerFor(ModelId(kontextDev));
        QVERIFY(offer);
        QCOMPARE(estimateFor(service, *offer, *m_reading.catalog.model(offer->model), {}, {}).amount, u"0"_s);
    }
    QCOMPARE(local, QStringList({u"comfyui"_s, u"sdcpp"_s}));
    QVERIFY(std::none_of(services.begin(), services.end() - 2, [](const Service &service) { return service.local; }));
}

PENTIMENTO_TEST(BundledTest)
#include "tst_bundled.moc"
