// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/inside.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QImageReader>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

class PredictionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeldCreateAnswersWithItsOutput();
    void aCreateWithoutWaitAnswersStartingAndTheRestIsPolled();
    void anExpiredWaitAnswersStarting();
    void theSameRequestGivesTheSamePixels();
    void bracketsInThePromptSteerTheEnd_data();
    void bracketsInThePromptSteerTheEnd();
    void manyOutputsHaveSuccessiveSeeds();
    void countsOfAModelAreHonoured();
    void outputsHaveTheSizeAndTheFormatThatWasAskedFor_data();
    void outputsHaveTheSizeAndTheFormatThatWasAskedFor();
    void runningPredictionsCanBeCanceled();
    void lifetimesEndPredictions();
    void listsArePagedThroughTwoHundredAndFifty();
    void listsKeepToTheirDates();
    void outputsAreRemovedAfterAnHour();
    void withoutEffectsThePredictionSaysSo();
    void fiveHundredAtOnceAreEnough();
};

void PredictionsTest::aHeldCreateAnswersWithItsOutput()
{
    Inside inside;
    const auto response = inside.ask(
        "POST", u"/models/"_s + kontextMax + u"/predictions"_s,
        createBody(
            {{u"prompt"_s, u"make it blue hour"_s}, {u"seed"_s, 7}, {u"input_image"_s, dataUriOf(pngOf({300, 200}))}}),
        {{"Prefer", "wait"}});
    QCOMPARE(response.status, 201);
    const QJsonObject made = jsonOf(response.body);
    QCOMPARE(status(made), u"succeeded"_s);
    QCOMPARE(response.header("location"), made["urls"_L1]["get"_L1].toString().toUtf8());
    QCOMPARE(made["model"_L1].toString(), QString(kontextMax));
    QCOMPARE(made["version"_L1].toString(), u"hidden"_s);
    QCOMPARE(made["urls"_L1]["cancel"_L1].toString(),
             inside.service.base().toString() + u"/predictions/"_s + id(made) + u"/cancel"_s);
    QVERIFY(made["error"_L1].isNull());
    QVERIFY(made["metrics"_L1]["predict_time"_L1].isDouble());
    QCOMPARE(made["metrics"_L1]["image_count"_L1].toInt(), 1);
    QVERIFY(made["created_at"_L1].toString().contains(QRegularExpression(u"\\.\\d+Z$"_s)));
    const QStringList lines = made["logs"_L1].toString().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.first(), u"Offline sandbox: simple effects, no AI."_s);
    QVERIFY(lines.contains(u"Using seed: 7"_s));
    QVERIFY(lines.contains(u" 50%|█████     | 14/28"_s));
    QCOMPARE(lines.last(), u"100%|██████████| 28/28"_s);
    const QImage image = inside.output(made["output"_L1].toString());
    QCOMPARE(image.size(), QSize(1248, 832));
    QCOMPARE(image.pixel(0, 0), qRgb(1, 0, 0));
    QCOMPARE(image.pixel(5, 5), colourOfSeed(7));
    QCOMPARE(inside.service.counts(), (SandboxCounts{2, 1, 0, 0, 0, 0, 1}));
}

void PredictionsTest::aCreateWithoutWaitAnswersStartingAndTheRestIsPolled()
{
    Inside inside;
    const QJsonObject made = inside.create(kontextMax, prompt(u"x"_s), {});
    QCOMPARE(status(made), u"starting"_s);
    QVERIFY(made["output"_L1].isNull());
    QVERIFY(made["started_at"_L1].isNull());
    QCOMPARE(made["logs"_L1].toString(), QString());
    const QJsonObject end = inside.waitForEnd(id(made));
    QCOMPARE(status(end), u"succeeded"_s);
    QVERIFY(inside.service.counts().polls > 0);
}

void PredictionsTest::anExpiredWaitAnswersStarting()
{
    Inside inside(hastyOptions());
    const QJsonObject made = inside.create(kontextMax, prompt(u"[slow 600]"_s), {{"Prefer", "wait=5"}});
    QCOMPARE(status(made), u"starting"_s);
    QVERIFY(made["output"_L1].isNull());
    QTRY_COMPARE_WITH_TIMEOUT(status(inside.get(u"/predictions/"_s + id(made))), u"processing"_s, patience);
}

void PredictionsTest::theSameRequestGivesTheSamePixels()
{
    Inside inside;
    const QJsonObject input{{u"prompt"_s, u"x"_s}, {u"input_image"_s, dataUriOf(pngOf({64, 64}))}};
    const QJsonObject first = inside.create(kontextMax, input);
    const QJsonObject second = inside.create(kontextMax, input);
    const QJsonObject third = inside.create(kontextMax, prompt(u"x"_s));
    QVERIFY(id(first) != id(second));
    QVERIFY(first["output"_L1] != second["output"_L1]);
    QCOMPARE(second["logs"_L1], first["logs"_L1]);
    const QImage image = inside.output(first["output"_L1].toString());
    QVERIFY(!image.isNull());
    QCOMPARE(inside.output(second["output"_L1].toString()), image);
    QVERIFY(inside.output(third["output"_L1].toString()) != image);
}

void PredictionsTest::bracketsInThePromptSteerTheEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("error");
    QTest::newRow("refuse") << u"a cat [refuse]"_s << u"failed"_s << u"(E005)"_s;
    QTest::newRow("fail") << u"a cat [fail]"_s << u"failed"_s << u"(E1000)"_s;
    QTest::newRow("slow") << u"a cat [slow 1]"_s << u"succeeded"_s << QString();
}

void PredictionsTest::bracketsInThePromptSteerTheEnd()
{
    QFETCH(QString, text);
    QFETCH(QString, error);
    Inside inside;
    const QJsonObject made = inside.create(kontextMax, prompt(text));
    QTEST(status(made), "end");
    QVERIFY(made["error"_L1].toString().contains(error));
    QCOMPARE(made["output"_L1].isNull(), !error.isEmpty());
}

void PredictionsTest::manyOutputsHaveSuccessiveSeeds()
{
    Inside inside;
    const QJsonObject made = inside.create(kontextMax, {{u"prompt"_s, u"x [many 3]"_s}, {u"seed"_s, 40}});
    const QJsonArray outputs = made["output"_L1].toArray();
    QCOMPARE(outputs.size(), 3);
    QCOMPARE(made["metrics"_L1]["image_count"_L1].toInt(), 3);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(outputs.at(i).toString().endsWith(u"out-%1.png"_s.arg(i)));
        QCOMPARE(inside.output(outputs.at(i).toString()).pixel(5, 5), colourOfSeed(quint64(40 + i)));
    }
}

void PredictionsTest::countsOfAModelAreHonoured()
{
    Inside inside;
    QCOMPARE(inside.create(schnell, prompt(u"x"_s))["output"_L1].toArray().size(), 1);
    const QJsonObject two = inside.create(schnell, {{u"prompt"_s, u"x"_s}, {u"num_outputs"_s, 2}});
    QCOMPARE(two["output"_L1].toArray().size(), 2);
    QVERIFY(two["logs"_L1].toString().contains(u"| 4/4"_s));
}

void PredictionsTest::outputsHaveTheSizeAndTheFormatThatWasAskedFor_data()
{
    QTest::addColumn<QString>("ratio");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("match, webp") << u"match_input_image"_s << u"webp"_s << QSize(832, 1248) << QByteArray("image/webp");
    QTest::newRow("wide, jpg") << u"21:9"_s << u"jpg"_s << QSize(1568, 672) << QByteArray("image/jpeg");
    QTest::newRow("square, png") << u"1:1"_s << u"png"_s << QSize(1024, 1024) << QByteArray("image/png");
}

void PredictionsTest::outputsHaveTheSizeAndTheFormatThatWasAskedFor()
{
    QFETCH(QString, ratio);
    QFETCH(QString, format);
    Inside inside;
    const QJsonObject made = inside.create(kontextDev, {{u"prompt"_s, u"x"_s},
                                                        {u"input_image"_s, dataUriOf(pngOf({40, 60}))},
                                                        {u"aspect_ratio"_s, ratio},
                                                        {u"output_format"_s, format},
                                                        {u"output_quality"_s, 90}});
    const QString address = made["output"_L1].toString();
    QVERIFY(address.endsWith(u'.' + format));
    HttpResponse file = inside.ask("GET", address);
    QTEST(file.header("content-type"), "type");
    QBuffer buffer(&file.body);
    QImageReader reader(&buffer);
    QCOMPARE(QString::fromLatin1(reader.format()).replace(u"jpeg"_s, u"jpg"_s), format);
    QTEST(reader.size(), "size");
}

void PredictionsTest::runningPredictionsCanBeCanceled()
{
    Inside inside(hastyOptions());
    const QJsonObject made = inside.create(kontextMax, prompt(u"[slow 280]"_s), {});
    const QString path = u"/predictions/"_s + id(made);
    QTRY_VERIFY_WITH_TIMEOUT(inside.get(path)["logs"_L1].toString().contains(u"| 1/28"_s), patience); // it moves
    const auto canceled = inside.ask("POST", path + u"/cancel"_s);
    QCOMPARE(canceled.status, 200);
    QCOMPARE(status(jsonOf(canceled.body)), u"canceled"_s);
    QCOMPARE(inside.get(path), jsonOf(canceled.body));
    QVERIFY(!inside.get(path)["completed_at"_L1].isNull());
    // What has ended stays as it is.
    const QJsonObject done = inside.create(kontextMax, prompt(u"x"_s));
    QCOMPARE(jsonOf(inside.ask("POST", u"/predictions/"_s + id(done) + u"/cancel"_s).body), done);
    QCOMPARE(inside.service.counts().cancels, 2);
}

void PredictionsTest::lifetimesEndPredictions()
{
    Inside inside(hastyOptions());
    const QJsonObject running =
        inside.create(kontextMax, prompt(u"[slow 3000]"_s), {{"Cancel-After", "5s"}, {"Prefer", "wait"}});
    QCOMPARE(status(running), u"canceled"_s);
    QVERIFY(!running["deadline"_L1].isNull());

    SandboxOptions slowStart = hastyOptions();
    slowStart.pace = std::chrono::hours(1);
    Inside late(slowStart);
    QCOMPARE(status(late.create(kontextMax, prompt(u"x"_s), {{"Cancel-After", "5s"}, {"Prefer", "wait"}})),
             u"aborted"_s);
}

void PredictionsTest::listsArePagedThroughTwoHundredAndFifty()
{
    Inside inside;
    QStringList made;
    for (int i = 0; i < 250; ++i)
        made.prepend(id(inside.create(kontextMax, prompt(u"[fail] %1"_s.arg(i)), {})));
    QStringList listed;
    QList<int> pages;
    QJsonObject page = inside.get(u"/predictions"_s);
    QVERIFY(page["previous"_L1].isNull());
    for (;;) {
        const QJsonArray results = page["results"_L1].toArray();
        pages.append(int(results.size()));
        for (const QJsonValue &entry : results)
            listed.append(entry["id"_L1].toString());
        if (page["next"_L1].isNull())
            break;
        page = inside.get(page["next"_L1].toString()); // an absolute address
    }
    QCOMPARE(pages, (QList<int>{100, 100, 50}));
    QCOMPARE(listed, made);
    const QJsonObject back = inside.get(page["previous"_L1].toString());
    QCOMPARE(back["results"_L1][0]["id"_L1].toString(), made.at(100));
    QCOMPARE(inside.service.counts().lists, 4);
    QVERIFY(inside.get(u"/predictions?source=web"_s)["results"_L1].toArray().isEmpty());
}

void PredictionsTest::listsKeepToTheirDates()
{
    QDateTime now = QDateTime::fromString(u"2026-03-01T10:00:00.000Z"_s, Qt::ISODateWithMs);
    SandboxOptions options = quickOptions();
    options.now = [&now] { return now; };
    Inside inside(options);
    QStringList made;
    for (int i = 0; i < 3; ++i) {
        made.append(id(inside.create(kontextMax, prompt(u"[fail]"_s), {})));
        now = now.addSecs(60);
    }
    const auto listed = [&](const QString &query) {
        QStringList ids;
        const QJsonArray results = inside.get(u"/predictions?"_s + query)["results"_L1].toArray();
        for (const QJsonValue &entry : results)
            ids.prepend(entry["id"_L1].toString());
        return ids;
    };
    QCOMPARE(listed(u"created_after=2026-03-01T10:00:30Z"_s), made.mid(1));
    QCOMPARE(listed(u"created_before=2026-03-01T10:00:30.000Z"_s), made.mid(0, 1));
    QCOMPARE(listed(u"created_after=2026-03-01T11:01:00%2B01:00&created_before=2026-03-01T10:01:00Z"_s),
             made.mid(1, 1));
}

void PredictionsTest::outputsAreRemovedAfterAnHour()
{
    QDateTime now = QDateTime::currentDateTimeUtc();
    SandboxOptions options = quickOptions();
    options.now = [&now] { return now; };
    Inside inside(options);
    const QJsonObject made = inside.create(kontextMax, prompt(u"x"_s));
    const QString address = made["output"_L1].toString();
    now = now.addSecs(3599);
    QCOMPARE(inside.ask("GET", address).status, 200);
    QCOMPARE(inside.get(u"/predictions/"_s + id(made)), made);
    now = now.addSecs(2);
    QCOMPARE(inside.ask("GET", address).status, 404);
    const QJsonObject later = inside.get(u"/predictions/"_s + id(made));
    QCOMPARE(status(later), u"succeeded"_s);
    QVERIFY(later["data_removed"_L1].toBool());
    QVERIFY(later.contains("output"_L1) && later["output"_L1].isNull());
    QVERIFY(later["input"_L1].toObject().isEmpty());
    QCOMPARE(later["logs"_L1].toString(), QString());
}

void PredictionsTest::withoutEffectsThePredictionSaysSo()
{
    SandboxService service(sandboxModels(), quickOptions(), []() -> Result<const EffectsModule *> {
        Error error;
        error.kind = ErrorKind::Unsupported;
        error.detail = u"no such module"_s;
        return error;
    });
    SandboxTransport transport(service, service.base());
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(service.base().toString() + u"/models/"_s + kontextMax + u"/predictions"_s);
    request.headers = {{"Prefer", "wait"}};
    request.body = createBody(prompt(u"x"_s));
    const QJsonObject made = jsonOf(test::ask(transport, request).body);
    QCOMPARE(status(made), u"failed"_s);
    QCOMPARE(made["error"_L1].toString(), u"Prediction failed: no such module"_s);
}

void PredictionsTest::fiveHundredAtOnceAreEnough()
{
    Inside inside;
    const auto create = [&] {
        return inside.ask("POST", u"/models/"_s + kontextMax + u"/predictions"_s, createBody(prompt(u"[slow 3000]"_s)));
    };
    for (int i = 0; i < 500; ++i)
        QCOMPARE(create().status, 201);
    QCOMPARE(create().status, 503);
    QCOMPARE(inside.service.counts().creates, 500);
    const QString first = inside.get(u"/predictions"_s)["results"_L1][0]["id"_L1].toString();
    QCOMPARE(inside.ask("POST", u"/predictions/"_s + first + u"/cancel"_s).status, 200);
    QCOMPARE(create().status, 201);
}

PENTIMENTO_TEST(PredictionsTest)
#include "tst_predictions.moc"
