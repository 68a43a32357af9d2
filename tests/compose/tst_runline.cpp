// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/requestbuilder.h"
#include "app/jobs/requestcost.h"
#include "tests/compose/composedesk.h"
#include "tests/support/testmain.h"
#include "ui/compose/moneytext.h"
#include "ui/compose/runline.h"

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Offer pricedOffer(const QString &currency, const QList<PricePart> &parts)
{
    Offer offer;
    offer.price = Price{currency, QDate(2026, 6, 30), parts};
    return offer;
}

} // namespace

// What is said of cost and time.
class RunLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lineTellsCostAndTime_data();
    void lineTellsCostAndTime();
    void pricesAreWords_data();
    void pricesAreWords();
    void countsMakeFewerRequests();
    void digitsFollowTheLanguage();
    void bundledOfferIsPriced();
};

void RunLineTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void RunLineTest::lineTellsCostAndTime_data()
{
    using Time = std::optional<std::chrono::milliseconds>;
    QTest::addColumn<int>("variants");
    QTest::addColumn<Amount>("cost");
    QTest::addColumn<Time>("time");
    QTest::addColumn<QString>("line");
    const Amount free{u"0"_s, {}, AmountSource::Free};
    const auto about = [](const QString &amount, const QString &currency) {
        return Amount{amount, currency, AmountSource::Estimated};
    };
    const auto row = [](const char *name, int variants, const Amount &cost, const Time &time, const QString &line) {
        QTest::newRow(name) << variants << cost << time << line;
    };
    row("two", 2, about(u"0.16"_s, u"USD"_s), 9200ms, u"2 images · about $0.16 · about 9 s"_s);
    row("one, no time known", 1, about(u"0.08"_s, u"USD"_s), std::nullopt, u"1 image · about $0.08"_s);
    row("sandbox", 1, free, 400ms, u"1 image · free · about 1 s"_s);
    row("unknown", 3, Amount(), std::nullopt, u"3 images · cost unknown"_s);
    row("an amount that is none", 1, about({}, u"USD"_s), std::nullopt, u"1 image · cost unknown"_s);
    row("euros", 1, about(u"0.10"_s, u"EUR"_s), std::nullopt, u"1 image · about €0.10"_s);
    row("no sign", 1, about(u"0.60"_s, u"CNY"_s), std::nullopt, u"1 image · about 0.60 CNY"_s);
    row("slow", 1, free, 185s, u"1 image · free · about 3 min"_s);
}

void RunLineTest::lineTellsCostAndTime()
{
    QFETCH(int, variants);
    QFETCH(Amount, cost);
    QFETCH(std::optional<std::chrono::milliseconds>, time);
    QTEST(runLine(variants, cost, time), "line");
}

void RunLineTest::pricesAreWords_data()
{
    QTest::addColumn<Offer>("offer");
    QTest::addColumn<bool>("inside");
    QTest::addColumn<QString>("words");
    const auto one = [](const QString &amount, const QString &currency, PricePer per) {
        return pricedOffer(currency, {{amount, per, {}}});
    };
    QTest::newRow("image") << one(u"0.08"_s, u"USD"_s, PricePer::Image) << false << u"$0.08 per image"_s;
    QTest::newRow("run") << one(u"0.5"_s, u"EUR"_s, PricePer::Run) << false << u"€0.5 per run"_s;
    QTest::newRow("megapixel") << one(u"0.01"_s, u"USD"_s, PricePer::Megapixel) << false << u"$0.01 per megapixel"_s;
    QTest::newRow("several") << pricedOffer(u"USD"_s, {{u"0.01"_s, PricePer::Run, {}},
                                                       {u"0.015"_s, PricePer::Megapixel, {}},
                                                       {u"0.015"_s, PricePer::InputMegapixel, {}}})
                             << false << u"from $0.015 per megapixel"_s;
    QTest::newRow("in turn") << pricedOffer(u"USD"_s,
                                            {{u"0.30"_s, PricePer::Image, QJsonObject{{u"resolution"_s, u"4K"_s}}},
                                             {u"0.15"_s, PricePer::Image, QJsonObject{{u"resolution"_s, u"2K"_s}}}})
                             << false << u"from $0.15 per image"_s;
    QTest::newRow("not published") << Offer() << false << u"price unknown"_s;
    QTest::newRow("sandbox") << Offer() << true << u"free"_s;
}

void RunLineTest::pricesAreWords()
{
    QFETCH(Offer, offer);
    QFETCH(bool, inside);
    Service service;
    service.inside = inside;
    QTEST(priceText(service, offer), "words");
}

void RunLineTest::countsMakeFewerRequests()
{
    const Catalog catalog = widerCatalog();
    const ModelSpec &four = *catalog.model(maskAndCount);
    const ModelSpec &one = *catalog.model(onePicture);
    const auto cost = [](const ModelSpec &model, const Offer &offer) {
        return costOfRun(requestsOfRun({}, model.schema, 5), model, Service(), offer);
    };
    const Offer perRun = pricedOffer(u"USD"_s, {{u"0.10"_s, PricePer::Run, {}}});
    const Offer perImage = pricedOffer(u"USD"_s, {{u"0.10"_s, PricePer::Image, {}}});
    QCOMPARE(cost(four, perRun).amount, u"0.20"_s);
    QCOMPARE(cost(four, perImage).amount, u"0.50"_s);
    QCOMPARE(cost(one, perRun).amount, u"0.50"_s);
    QCOMPARE(cost(one, Offer()).source, AmountSource::Unknown);
}

void RunLineTest::digitsFollowTheLanguage()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(moneyText(u"0.08"_s, u"USD"_s), u"$0,08"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void RunLineTest::bundledOfferIsPriced()
{
    ComposeDesk desk(onePictureMax, ServiceId(u"replicate"_s));
    desk.panel().addPicture(desk.picture(u"a.png"_s), {});
    desk.panel().setPrompt(u"make it blue"_s);
    desk.panel().setKeyState(KeyState::Present);
    QTest::mouseClick(desk.find(u"moreVariants"_s), Qt::LeftButton);
    QCOMPARE(desk.lineUnderButton(), u"2 images · about $0.16"_s);
    desk.panel().setUsualTime(9s);
    QCOMPARE(desk.lineUnderButton(), u"2 images · about $0.16 · about 9 s"_s);
}

PENTIMENTO_TEST(RunLineTest)
#include "tst_runline.moc"
