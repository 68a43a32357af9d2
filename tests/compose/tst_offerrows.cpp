// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compose/composedesk.h"
#include "tests/support/testmain.h"
#include "ui/compose/offerlistmodel.h"
#include "ui/compose/offerrows.h"

#include <QAbstractItemModelTester>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

QStringList described(const QList<OfferEntry> &entries)
{
    QStringList lines;
    for (const OfferEntry &entry : entries)
        lines.append(entry.isHeading() ? u"# %1"_s.arg(entry.heading)
                                       : u"%1@%2"_s.arg(entry.offer.model.text(), entry.offer.service.text()));
    return lines;
}

} // namespace

// What stands in the list of models.
class OfferRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyOfferHasItsLine();
    void linesTellPriceAndInputs_data();
    void linesTellPriceAndInputs();
    void searchFindsAllItsWords_data();
    void searchFindsAllItsWords();
    void entriesAreGroupedByService();
    void headingsAreSteppedOver();
    void manyOffersAreFound();
};

void OfferRowsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

// A service that offers any has a line for each model of the catalogue, the others for each that their file names.
void OfferRowsTest::everyOfferHasItsLine()
{
    const Catalog catalog = widerCatalog();
    QMap<QString, qsizetype> perService;
    for (const OfferRow &row : offerRows(catalog))
        ++perService[row.service.text()];
    QMap<QString, qsizetype> expected;
    for (const Service &service : catalog.services())
        expected.insert(service.id.text(), service.offersAny ? catalog.models().size() : service.offers.size());
    QCOMPARE(perService, expected);
    QCOMPARE(perService.value(u"kkiai"_s), 3);
}

void OfferRowsTest::linesTellPriceAndInputs_data()
{
    QTest::addColumn<ModelId>("model");
    QTest::addColumn<ServiceId>("service");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("inputs");
    const ServiceId replicate(u"replicate"_s);
    QTest::newRow("one") << onePictureMax << replicate << u"$0.08 per image"_s << u"1 picture"_s;
    QTest::newRow("two") << twoPictures << replicate << u"price unknown"_s << u"2 pictures"_s;
    QTest::newRow("list") << manyPictures << sandbox << u"free"_s << u"several pictures"_s;
    QTest::newRow("none") << noPicture << sandbox << u"free"_s << u"no picture"_s;
    QTest::newRow("on this computer") << ModelId(u"black-forest-labs/flux-kontext-dev"_s) << ServiceId(u"comfyui"_s)
                                      << u"free"_s << u"1 picture"_s;
}

void OfferRowsTest::linesTellPriceAndInputs()
{
    QFETCH(ModelId, model);
    QFETCH(ServiceId, service);
    for (const OfferRow &row : offerRows(widerCatalog())) {
        if (row.model != model || row.service != service)
            continue;
        QTEST(row.price, "price");
        QTEST(row.inputs, "inputs");
        return;
    }
    QFAIL("the offer has no line");
}

void OfferRowsTest::searchFindsAllItsWords_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("title") << u"kontext"_s << true;
    QTest::newRow("any case") << u"FLUX [MAX]"_s << true;
    QTest::newRow("id") << u"black-forest"_s << true;
    QTest::newRow("service") << u"kkiai"_s << true;
    QTest::newRow("purpose") << u"strongest"_s << true;
    QTest::newRow("words of different places") << u"max kkiai strongest"_s << true;
    QTest::newRow("one word too many") << u"max replicate"_s << false;
}

void OfferRowsTest::searchFindsAllItsWords()
{
    QFETCH(QString, search);
    OfferRow row;
    row.model = onePictureMax;
    row.service = ServiceId(u"kkiai"_s);
    row.serviceTitle = u"kkiai"_s;
    row.title = u"FLUX.1 Kontext [max]"_s;
    row.purpose = u"Edits a picture; the strongest Kontext."_s;
    QTEST(matches(row, search), "isFound");
}

void OfferRowsTest::entriesAreGroupedByService()
{
    const QList<OfferRow> rows = offerRows(readCatalog({}).catalog);
    const QList<OfferId> recent{{onePictureMax, ServiceId(u"kkiai"_s)}, {ModelId(u"gone/away"_s), sandbox}};
    const QStringList all = described(offerEntries(rows, {}, recent, {}));
    QCOMPARE(all.mid(0, 3),
             (QStringList{u"# Recent"_s, u"black-forest-labs/flux-kontext-max@kkiai"_s, u"# Sandbox (offline)"_s}));
    const QList<OfferEntry> local = offerEntries(rows, {}, recent, u"this computer"_s);
    QCOMPARE(
        described(local),
        (QStringList{u"# ComfyUI, on this computer"_s, u"black-forest-labs/flux-kontext-dev@comfyui"_s,
                     u"# stable-diffusion.cpp, on this computer"_s, u"black-forest-labs/flux-kontext-dev@sdcpp"_s}));
    QCOMPARE(described(offerEntries(rows, {}, recent, u"flux-kontext-max rep"_s)),
             (QStringList{u"# Replicate"_s, u"black-forest-labs/flux-kontext-max@replicate"_s}));
    QVERIFY(offerEntries(rows, {}, recent, u"no such thing"_s).isEmpty());
}

void OfferRowsTest::headingsAreSteppedOver()
{
    OfferListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Catalog catalog = readCatalog({}).catalog;
    model.setRows(offerRows(catalog));
    const int models = int(catalog.models().size());
    QVERIFY(model.entry(0).isHeading());
    QCOMPARE(model.nextOffer(-1, 1), 1);
    QCOMPARE(model.nextOffer(1, -1), 1);          // the first stays
    QVERIFY(model.entry(models + 1).isHeading()); // every model is in the sandbox
    QCOMPARE(model.nextOffer(models, 1), models + 2);
    QCOMPARE(model.nextOffer(models + 2, -1), models);
    const int last = model.rowCount() - 1;
    QCOMPARE(model.nextOffer(last, 1), last);
    QCOMPARE(model.nextOffer(models - 3, 4), models + 2); // past a heading
    model.setSearch(u"max"_s);
    model.setKeyStates({{ServiceId(u"kkiai"_s), KeyState::Absent}});
    const int row = model.rowOf({onePictureMax, ServiceId(u"kkiai"_s)});
    QVERIFY(model.index(row).data(Qt::AccessibleTextRole).toString().contains(u"needs a key"_s));
    QCOMPARE(model.rowOf({twoPictures, sandbox}), -1);
}

void OfferRowsTest::manyOffersAreFound()
{
    Catalog catalog = readCatalog({}).catalog;
    ModelSpec model = *catalog.model(onePicture);
    for (int i = 0; i < 250; ++i) {
        model.id = ModelId(u"acme/painter-%1"_s.arg(i));
        model.title = u"Painter %1"_s.arg(i);
        catalog.add(model);
    }
    const QList<OfferRow> rows = offerRows(catalog);
    QVERIFY(rows.size() > 500);
    QCOMPARE(described(offerEntries(rows, {}, {}, u"painter-249"_s)).size(), 4); // in the sandbox and at Replicate
}

PENTIMENTO_TEST(OfferRowsTest)
#include "tst_offerrows.moc"
