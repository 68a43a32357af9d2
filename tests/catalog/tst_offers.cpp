// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/catalog.h"
#include "app/catalog/estimate.h"
#include "app/catalog/forecast.h"
#include "app/catalog/offeredmodel.h"
#include "app/params/validation.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace Qt::StringLiterals;

// What a model is at a service, and what it is expected to cost there.
class OffersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formHoldsOnlyWhatTheServiceTakes();
    void slipsOfThePenAreTold();
    void resultsAreForecast_data();
    void resultsAreForecast();
    void costIsEstimated_data();
    void costIsEstimated();
    void partsCountWithTheValuesInForce();
    void sandboxIsFreeAndNoPriceIsUnknown();

private:
    [[nodiscard]] const ModelSpec &model(const QString &id) const { return *m_catalog.model(ModelId(id)); }

    Catalog m_catalog = readCatalog({}).catalog;
};

namespace {

const QString flux2Pro = u"black-forest-labs/flux-2-pro"_s;

ParameterValues valuesOf(const QJsonObject &object)
{
    return ParameterValues::fromJson(object);
}

Offer withParts(const QList<PricePart> &parts)
{
    Offer offer;
    offer.price = Price{u"USD"_s, QDate(2026, 6, 30), parts};
    return offer;
}

} // namespace

void OffersTest::formHoldsOnlyWhatTheServiceTakes()
{
    Offer offer;
    offer.omit = {u"resolution"_s, u"output_quality"_s};
    offer.without = {{u"aspect_ratio"_s, {u"custom"_s, u"1:1"_s}}};
    offer.spread = {{u"input_images"_s, {u"input_image"_s, u"input_image_2"_s}}};
    const ModelSpec offered = offeredModel(model(flux2Pro), offer);
    QVERIFY(!offered.schema.find(u"resolution") && !offered.schema.find(u"output_quality"));
    const ParameterSpec *ratio = offered.schema.find(u"aspect_ratio");
    QVERIFY(!ratio->choices.contains(u"custom"_s) && ratio->choices.contains(u"16:9"_s));
    QVERIFY(ratio->defaultValue.isUndefined()); // 1:1 is not to be had
    QCOMPARE(offered.schema.find(u"input_images")->maxLength, 2);
    QCOMPARE(offered.schema.parameters().size(), model(flux2Pro).schema.parameters().size() - 2);
    for (const Rule &rule : offered.rules)
        QVERIFY(offered.schema.find(rule.parameter) && offered.schema.find(rule.when.parameter));
    QVERIFY(validate(offered.schema, offered.rules, valuesOf({{u"prompt"_s, u"a"_s}})).isEmpty());
    QCOMPARE(offeredModel(model(flux2Pro), Offer()), model(flux2Pro));
}

void OffersTest::slipsOfThePenAreTold()
{
    Offer offer;
    offer.renames = {{u"imput_image"_s, u"image_url"_s}};
    offer.values = {{u"output_format"_s, QJsonObject{{u"jpeg"_s, u"jpg"_s}}}};
    offer.without = {{u"aspect_ratio"_s, {u"7:5"_s}}};
    offer.asText = {u"safety"_s};
    offer.price = Price{u"USD"_s, {}, {{u"1"_s, PricePer::Run, QJsonObject{{u"fast"_s, true}}}}};
    const QStringList complaints = offerComplaints(offer, model(flux2Pro));
    QCOMPARE(complaints.size(), 5);
    for (const QString &word : {u"\"imput_image\""_s, u"\"jpeg\""_s, u"\"7:5\""_s, u"\"safety\""_s, u"\"fast\""_s})
        QCOMPARE(complaints.filter(word).size(), 1);
}

void OffersTest::resultsAreForecast_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QJsonObject>("values");
    QTest::addColumn<QList<QSize>>("inputs");
    QTest::addColumn<int>("images");
    QTest::addColumn<int>("hundredths"); // -1: cannot be told
    QTest::addColumn<int>("inputMegapixels");
    const auto row = [](const char *name, const QString &id, const QJsonObject &values, const QList<QSize> &inputs,
                        int images, int hundredths, int megapixels) {
        QTest::newRow(name) << id << values << inputs << images << hundredths << megapixels;
    };
    const QJsonObject twoPictures{{u"input_images"_s, QJsonArray{u"a"_s, u"b"_s}}};
    row("default", flux2Pro, {}, {}, 1, 100, 0);
    row("named", flux2Pro, {{u"resolution"_s, u"0.5 MP"_s}}, {}, 1, 50, 0);
    row("pixels", flux2Pro, {{u"aspect_ratio"_s, u"custom"_s}, {u"width"_s, 2048}, {u"height"_s, 1024}}, {}, 1, 200, 0);
    row("pixels that do not count", flux2Pro, {{u"width"_s, 2048}, {u"height"_s, 1024}}, {}, 1, 100, 0);
    row("inputs round up", flux2Pro, twoPictures, {QSize(1248, 832), QSize(1600, 1200)}, 1, 100, 1 + 2);
    QJsonObject matching = twoPictures;
    matching.insert(u"resolution"_s, u"match_input_image"_s);
    row("as the first picture", flux2Pro, matching, {QSize(2048, 1024), QSize(100, 100)}, 1, 200, 2 + 1);
    row("at most four", flux2Pro, matching, {QSize(8192, 4096)}, 1, 400, 32);
    row("2K", u"google/nano-banana-pro"_s, {}, {}, 1, 400, 0);
    row("4K", u"google/nano-banana-pro"_s, {{u"resolution"_s, u"4K"_s}}, {}, 1, 1600, 0);
    row("fixed set", u"black-forest-labs/flux-kontext-pro"_s, {}, {}, 1, 100, 0);
    row("count", u"black-forest-labs/flux-schnell"_s, {{u"num_outputs"_s, 3}, {u"megapixels"_s, u"0.25"_s}}, {}, 3, 25,
        0);
    row("count by default", u"flux-kontext-apps/portrait-series"_s, {}, {QSize(800, 800)}, 4, 100, 1);
    row("nothing to go by", u"flux-kontext-apps/filters"_s, {}, {QSize(800, 800)}, 1, -1, 1);
}

void OffersTest::resultsAreForecast()
{
    QFETCH(QString, id);
    QFETCH(QJsonObject, values);
    QFETCH(QList<QSize>, inputs);
    QFETCH(int, hundredths);
    const Forecast forecast = forecastOf(model(id), valuesOf(values), inputs);
    QTEST(forecast.images, "images");
    QTEST(forecast.inputMegapixels, "inputMegapixels");
    const int told = forecast.megapixelHundredths.value_or(-1);
    // A fixed set is of about one megapixel.
    QVERIFY2(std::abs(told - hundredths) <= (model(id).sizes.isEmpty() ? 0 : 1), qPrintable(QString::number(told)));
}

void OffersTest::costIsEstimated_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QJsonObject>("values");
    QTest::addColumn<QList<QSize>>("inputs");
    QTest::addColumn<QString>("amount"); // empty: unknown
    const auto row = [](const char *name, const QString &id, const QJsonObject &values, const QList<QSize> &inputs,
                        const QString &amount) { QTest::newRow(name) << id << values << inputs << amount; };
    row("per image", u"black-forest-labs/flux-kontext-max"_s, {}, {}, u"0.08"_s);
    row("several images", u"black-forest-labs/flux-schnell"_s, {{u"num_outputs"_s, 4}}, {}, u"0.012"_s);
    row("run and megapixel", flux2Pro, {}, {}, u"0.03"_s);
    row("two megapixels", flux2Pro, {{u"resolution"_s, u"2 MP"_s}}, {}, u"0.045"_s);
    row("a picture sent", flux2Pro, {}, {QSize(1600, 1200)}, u"0.06"_s);
    row("max", u"black-forest-labs/flux-2-max"_s, {}, {QSize(500, 500)}, u"0.10"_s);
    row("flex", u"black-forest-labs/flux-2-flex"_s, {{u"resolution"_s, u"4 MP"_s}}, {}, u"0.24"_s);
    row("fast", u"black-forest-labs/flux-2-dev"_s, {}, {}, u"0.012"_s);
    row("not fast", u"black-forest-labs/flux-2-dev"_s, {{u"go_fast"_s, false}}, {}, u"0.014"_s);
    row("not published", u"google/nano-banana-pro"_s, {}, {}, {});
    row("not known at all", u"bytedance/seedream-4"_s, {}, {}, {});
}

void OffersTest::costIsEstimated()
{
    QFETCH(QString, id);
    QFETCH(QJsonObject, values);
    QFETCH(QList<QSize>, inputs);
    const Service &replicate = *m_catalog.service(ServiceId(u"replicate"_s));
    const Offer offer = *replicate.offerFor(ModelId(id));
    const Amount amount = estimateFor(replicate, offer, model(id), valuesOf(values), inputs);
    QTEST(amount.amount, "amount");
    QCOMPARE(amount.source, amount.amount.isEmpty() ? AmountSource::Unknown : AmountSource::Estimated);
    QCOMPARE(amount.currency, amount.amount.isEmpty() ? QString() : u"USD"_s);
}

void OffersTest::partsCountWithTheValuesInForce()
{
    const ModelSpec &pro = model(u"google/nano-banana-pro"_s);
    const Offer offer = withParts({{u"0.15"_s, PricePer::Image, QJsonObject{{u"resolution"_s, u"2K"_s}}},
                                   {u"0.30"_s, PricePer::Image, QJsonObject{{u"resolution"_s, u"4K"_s}}}});
    const auto amount = [&](const QJsonObject &values) {
        return estimateFor(Service(), offer, pro, valuesOf(values), {}).amount;
    };
    QCOMPARE(amount({}), u"0.15"_s); // 2K is the default
    QCOMPARE(amount({{u"resolution"_s, u"4K"_s}}), u"0.30"_s);
    QCOMPARE(amount({{u"resolution"_s, u"1K"_s}}), QString()); // no part speaks of it
}

void OffersTest::sandboxIsFreeAndNoPriceIsUnknown()
{
    const Service &sandbox = *m_catalog.service(ServiceId(u"sandbox"_s));
    QCOMPARE(estimateFor(sandbox, *sandbox.offerFor(ModelId(flux2Pro)), model(flux2Pro), {}, {}).source,
             AmountSource::Free);
    QCOMPARE(estimateFor(Service(), Offer(), model(flux2Pro), {}, {}), Amount());
    // A result of a size that nobody knows has no price by the megapixel.
    const Offer offer = withParts({{u"0.01"_s, PricePer::Megapixel, {}}});
    QCOMPARE(estimateFor(Service(), offer, model(u"flux-kontext-apps/filters"_s), {}, {}), Amount());
}

PENTIMENTO_TEST(OffersTest)
#include "tst_offers.moc"
