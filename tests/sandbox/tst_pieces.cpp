// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/outputsize.h"
#include "app/sandbox/createorder.h"
#include "app/sandbox/cursorpage.h"
#include "app/sandbox/datauri.h"
#include "app/sandbox/formparts.h"
#include "app/sandbox/inputcheck.h"
#include "app/sandbox/predictionshelf.h"
#include "app/sandbox/progressline.h"
#include "app/sandbox/ratelimit.h"
#include "app/sandbox/renderorder.h"
#include "app/sandbox/sandboxids.h"
#include "tests/sandbox/sandboxfixture.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

class PiecesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsLookLikeReplicatesAndDiffer();
    void progressLinesAreTqdms_data();
    void progressLinesAreTqdms();
    void dataUrisAreRead_data();
    void dataUrisAreRead();
    void sizesFollowTheModel_data();
    void sizesFollowTheModel();
    void cursorsWalkThroughAGrowingListWithoutRepeats();
    void foreignCursorsAreRefused();
    void formPartsAreReadAsBytes();
    void brokenFormsAreNothing_data();
    void brokenFormsAreNothing();
    void waitsAreRead_data();
    void waitsAreRead();
    void lifetimesAreRead_data();
    void lifetimesAreRead();
    void inputProblemsAreNamedAsReplicateDoes_data();
    void inputProblemsAreNamedAsReplicateDoes();
    void theMinuteSlides();
    void seedsComeFromTheRequestAndTheFilesBytes();
    void modelsWithoutPromptAreTakenByTheirName();
};

void PiecesTest::idsLookLikeReplicatesAndDiffer()
{
    static const QRegularExpression form(u"^[0-9a-z]{26}$"_s);
    QSet<QString> ids;
    for (int i = 0; i < 200; ++i) {
        ids.insert(makeRemoteId());
        QVERIFY(form.match(makeRemoteId()).hasMatch());
    }
    QCOMPARE(ids.size(), 200);
    QCOMPARE(makeDeliveryToken().size(), 44);
}

void PiecesTest::progressLinesAreTqdms_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("line");
    QTest::newRow("none") << 0 << 28 << u"  0%|          | 0/28"_s;
    QTest::newRow("part of a block") << 1 << 28 << u"  3%|▎         | 1/28"_s;
    QTest::newRow("half") << 14 << 28 << u" 50%|█████     | 14/28"_s;
    QTest::newRow("nearly") << 27 << 28 << u" 96%|█████████▋| 27/28"_s;
    QTest::newRow("all") << 28 << 28 << u"100%|██████████| 28/28"_s;
}

void PiecesTest::progressLinesAreTqdms()
{
    QFETCH(int, step);
    QFETCH(int, steps);
    QTEST(progressLine(step, steps), "line");
}

void PiecesTest::dataUrisAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("base64") << u"data:image/png;base64,aGk="_s << true << QByteArray("image/png") << QByteArray("hi");
    QTest::newRow("capitals") << u"DATA:image/png;BASE64,aGk="_s << true << QByteArray("image/png") << QByteArray("hi");
    QTest::newRow("percent") << u"data:,a%20b"_s << true << QByteArray("text/plain") << QByteArray("a b");
    QTest::newRow("parameters") << u"data:text/plain;charset=utf-8,x"_s << true << QByteArray("text/plain")
                                << QByteArray("x");
    QTest::newRow("broken base64") << u"data:image/png;base64,a!!"_s << false << QByteArray() << QByteArray();
    QTest::newRow("no comma") << u"data:image/png;base64"_s << false << QByteArray() << QByteArray();
    QTest::newRow("an address") << u"https://example.org/a,b"_s << false << QByteArray() << QByteArray();
}

void PiecesTest::dataUrisAreRead()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const auto uri = readDataUri(text);
    QCOMPARE(uri.has_value(), good);
    if (!good)
        return;
    QTEST(uri->type, "type");
    QTEST(uri->content, "content");
}

void PiecesTest::sizesFollowTheModel_data()
{
    QTest::addColumn<QString>("ratio");
    QTest::addColumn<QSize>("image");
    QTest::addColumn<QSize>("custom");
    QTest::addColumn<bool>("fixed");
    QTest::addColumn<QSize>("size");
    const QString match = u"match_input_image"_s;
    QTest::newRow("matches a square") << match << QSize(512, 512) << QSize() << true << QSize(1024, 1024);
    QTest::newRow("matches a photograph") << match << QSize(600, 400) << QSize() << true << QSize(1248, 832);
    QTest::newRow("matches a tower") << match << QSize(100, 900) << QSize() << true << QSize(672, 1568);
    QTest::newRow("ratio beats the image") << u"16:9"_s << QSize(512, 512) << QSize() << true << QSize(1392, 752);
    QTest::newRow("nothing to match") << match << QSize() << QSize() << true << QSize(1024, 1024);
    QTest::newRow("no set: a megapixel") << u"16:9"_s << QSize() << QSize() << false << QSize(1360, 768);
    QTest::newRow("no set, no ratio: the image's")
        << QString() << QSize(300, 200) << QSize() << false << QSize(1248, 832);
    QTest::newRow("custom") << u"custom"_s << QSize() << QSize(770, 300) << false << QSize(768, 304);
    QTest::newRow("pixels without a ratio") << QString() << QSize() << QSize(512, 512) << false << QSize(512, 512);
    QTest::newRow("far too many pixels") << u"custom"_s << QSize() << QSize(90'000, 1) << false << QSize(2048, 64);
    QTest::newRow("a line of one pixel") << match << QSize(60'000, 1) << QSize() << false << QSize(2048, 368);
    QTest::newRow("nonsense") << u"wide:0"_s << QSize() << QSize() << false << QSize(1024, 1024);
}

void PiecesTest::sizesFollowTheModel()
{
    QFETCH(QString, ratio);
    QFETCH(QSize, image);
    QFETCH(QSize, custom);
    QFETCH(bool, fixed);
    const QList<QSize> sizes = sandboxModels().constFirst().sizes;
    QCOMPARE(sizes.size(), 17);
    QTEST(outputSize({ratio, image, custom, fixed ? sizes : QList<QSize>()}), "size");
}

void PiecesTest::cursorsWalkThroughAGrowingListWithoutRepeats()
{
    QList<qint64> numbers;
    for (qint64 i = 250; i > 0; --i)
        numbers.append(i);
    auto page = cursorPage(numbers, {}, 100);
    QVERIFY(page.has_value());
    QCOMPARE(page->numbers.first(), 250);
    QVERIFY(page->previous.isEmpty());
    numbers.prepend(251); // arrives while somebody pages
    QList<qint64> seen = page->numbers;
    CursorPage last = *page;
    while (!last.next.isEmpty()) {
        page = cursorPage(numbers, last.next, 100);
        QVERIFY(page.has_value());
        last = *page;
        seen += last.numbers;
    }
    QCOMPARE(seen, numbers.mid(1));
    QCOMPARE(last.numbers.size(), 50);
    const auto back = cursorPage(numbers, last.previous, 100);
    QVERIFY(back.has_value());
    QCOMPARE(back->numbers, numbers.mid(101, 100));
    QVERIFY(!back->next.isEmpty());
}

void PiecesTest::foreignCursorsAreRefused()
{
    QVERIFY(!cursorPage({3, 2, 1}, u"!!"_s, 100));
    QVERIFY(!cursorPage({3, 2, 1}, u"Zm9v"_s, 100));
    const auto empty = cursorPage({}, {}, 100);
    QVERIFY(empty && empty->numbers.isEmpty() && empty->next.isEmpty());
}

void PiecesTest::formPartsAreReadAsBytes()
{
    const QByteArray content("\x00\r\n--her\r\n\xff", 10);
    const auto parts =
        readFormParts("multipart/form-data; boundary=\"here\"", formOf(content, "a \\\"b\\\".png", "{}"));
    QVERIFY(parts.has_value());
    QCOMPARE(parts->size(), 2);
    QCOMPARE(parts->at(0), (FormPart{u"content"_s, u"a \"b\".png"_s, "image/png", content}));
    QCOMPARE(parts->at(1), (FormPart{u"metadata"_s, {}, "application/json", "{}"}));
}

void PiecesTest::brokenFormsAreNothing_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    const QByteArray type = "multipart/form-data; boundary=here";
    QTest::newRow("empty") << type << QByteArray();
    QTest::newRow("no boundary") << QByteArray("multipart/form-data") << formOf("x", "x");
    QTest::newRow("another type") << QByteArray("text/plain; boundary=here") << formOf("x", "x");
    QTest::newRow("cut in the head") << type << QByteArray("--here\r\nContent-Disposition: form-data; name=\"con");
    QTest::newRow("cut in the content") << type << formOf("x", "x").chopped(12);
    QTest::newRow("another boundary") << type << QByteArray("--there\r\n\r\nx\r\n--there--\r\n");
    QTest::newRow("thousands of parts") << type << QByteArray("--here\r\n\r\nx\r\n").repeated(5000) + "--here--\r\n";
}

void PiecesTest::brokenFormsAreNothing()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QVERIFY(!readFormParts(type, body).has_value());
}

void PiecesTest::waitsAreRead_data()
{
    QTest::addColumn<QByteArray>("prefer");
    QTest::addColumn<int>("seconds"); // -1: no wait
    QTest::newRow("none") << QByteArray() << -1;
    QTest::newRow("plain") << QByteArray("wait") << 60;
    QTest::newRow("five") << QByteArray("wait=5") << 5;
    QTest::newRow("among others") << QByteArray("respond-async, Wait=7") << 7;
    QTest::newRow("too long") << QByteArray("wait=900") << 60;
    QTest::newRow("zero") << QByteArray("wait=0") << 1;
    QTest::newRow("nonsense") << QByteArray("wait=soon") << -1;
}

void PiecesTest::waitsAreRead()
{
    QFETCH(QByteArray, prefer);
    QFETCH(int, seconds);
    const auto read = readCreateOrder({{"Prefer", prefer}}, createBody({}), NamesVersion::No);
    QVERIFY(std::holds_alternative<CreateOrder>(read));
    QCOMPARE(std::get<CreateOrder>(read).waitSeconds.value_or(-1), seconds);
}

void PiecesTest::lifetimesAreRead_data()
{
    QTest::addColumn<QByteArray>("life");
    QTest::addColumn<int>("seconds"); // -1: refused
    QTest::newRow("number") << QByteArray("30") << 30;
    QTest::newRow("seconds") << QByteArray("30s") << 30;
    QTest::newRow("minutes") << QByteArray("5m") << 300;
    QTest::newRow("all") << QByteArray("1h30m45s") << 5445;
    QTest::newRow("too short") << QByteArray("4s") << -1;
    QTest::newRow("too long") << QByteArray("25h") << -1;
    QTest::newRow("nonsense") << QByteArray("soon") << -1;
}

void PiecesTest::lifetimesAreRead()
{
    QFETCH(QByteArray, life);
    QFETCH(int, seconds);
    const auto read = readCreateOrder({{"Cancel-After", life}}, createBody({}), NamesVersion::No);
    QCOMPARE(std::holds_alternative<CreateOrder>(read), seconds > 0);
    if (seconds > 0)
        QCOMPARE(std::get<CreateOrder>(read).cancelAfterSeconds, seconds);
}

void PiecesTest::inputProblemsAreNamedAsReplicateDoes_data()
{
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<QString>("type"); // empty: nothing to complain of
    QTest::addColumn<QString>("field");
    const auto with = [](const QString &name, const QJsonValue &value) {
        return QJsonObject{{u"prompt"_s, u"x"_s}, {name, value}};
    };
    QTest::newRow("good") << with(u"seed"_s, 7) << QString() << QString();
    QTest::newRow("null where it may be") << with(u"seed"_s, QJsonValue()) << QString() << QString();
    QTest::newRow("no prompt") << QJsonObject() << u"required"_s << u"input.prompt"_s;
    QTest::newRow("no choice") << with(u"output_format"_s, u"webp"_s) << u"enum"_s << u"input.output_format"_s;
    QTest::newRow("above") << with(u"safety_tolerance"_s, 7) << u"number_lte"_s << u"input.safety_tolerance"_s;
    QTest::newRow("below") << with(u"safety_tolerance"_s, -1) << u"number_gte"_s << u"input.safety_tolerance"_s;
    QTest::newRow("wrong type") << with(u"seed"_s, u"seven"_s) << u"invalid_type"_s << u"input.seed"_s;
    QTest::newRow("unknown name") << with(u"api_key"_s, u"x"_s) << u"additional_property_not_allowed"_s
                                  << u"input.api_key"_s;
    QTest::newRow("no address") << with(u"input_image"_s, u"picture"_s) << u"format"_s << u"input.input_image"_s;
}

void PiecesTest::inputProblemsAreNamedAsReplicateDoes()
{
    QFETCH(QJsonObject, input);
    QFETCH(QString, type);
    const auto invalid = checkInput(sandboxModels().constFirst().schema, input);
    QCOMPARE(invalid.size(), type.isEmpty() ? 0 : 1);
    if (type.isEmpty())
        return;
    QCOMPARE(invalid.first().type, type);
    QTEST(invalid.first().field, "field");
    QVERIFY(!invalid.first().description.isEmpty());
}

void PiecesTest::theMinuteSlides()
{
    RateLimit limit(2, std::chrono::seconds(1));
    const QDateTime start = QDateTime::currentDateTimeUtc();
    QCOMPARE(limit.secondsToWait(start), 0);
    QCOMPARE(limit.secondsToWait(start.addSecs(10)), 0);
    QCOMPARE(limit.secondsToWait(start.addSecs(20)), 40);
    QCOMPARE(limit.secondsToWait(start.addMSecs(59'500)), 1);
    QCOMPARE(limit.secondsToWait(start.addSecs(60)), 0);
    QCOMPARE(limit.secondsToWait(start.addSecs(61)), 9);
}

void PiecesTest::seedsComeFromTheRequestAndTheFilesBytes()
{
    const ModelSpec model = sandboxModels().constFirst();
    const auto seedOf = [&](const QString &prompt, const QString &address, const QColor &colour) {
        const QJsonObject input{{u"prompt"_s, prompt}, {u"input_image"_s, address}};
        const auto read = readInputs(readRenderOrder(model, input, {{u"input_image"_s, pngOf({8, 8}, colour), {}}}));
        return read ? read->seed : -1;
    };
    const qint64 seed = seedOf(u"a"_s, u"https://a"_s, Qt::red);
    QVERIFY(seed >= 0);
    QCOMPARE(seedOf(u"a"_s, u"https://b"_s, Qt::red), seed);
    QVERIFY(seedOf(u"a"_s, u"https://a"_s, Qt::blue) != seed);
    QVERIFY(seedOf(u"b"_s, u"https://a"_s, Qt::red) != seed);
}

void PiecesTest::modelsWithoutPromptAreTakenByTheirName()
{
    const auto models = sandboxModels();
    const auto restore =
        std::find_if(models.begin(), models.end(), [](const auto &m) { return m.id.text() == restoreImage; });
    QCOMPARE(readRenderOrder(*restore, {}, {}).plan, planEffects(u"restore image"_s));
}

PENTIMENTO_TEST(PiecesTest)
#include "tst_pieces.moc"
