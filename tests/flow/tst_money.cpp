// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/flow/program.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "r8_CANARYkeyCANARYkey0123456789";

QByteArray picture()
{
    QFile file(sample(u"chelsea.png"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample");
    return file.readAll();
}

QJsonObject prediction(const QString &status, const QJsonValue &output = {}, const QString &id = u"pred1234567890"_s)
{
    return {{u"id"_s, id},
            {u"status"_s, status},
            {u"output"_s, output},
            {u"error"_s, QJsonValue()},
            {u"logs"_s, QString()},
            {u"created_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
            {u"urls"_s, QJsonObject{{u"get"_s, u"https://api.replicate.com/v1/predictions/x"_s}}}};
}

QStringList editArguments(const Place &place, const QString &service)
{
    return {u"edit"_s,
            u"--image"_s,
            sample(u"coffee.png"_s),
            u"--prompt"_s,
            u"make it blue"_s,
            u"--model"_s,
            u"black-forest-labs/flux-kontext-pro"_s,
            u"--service"_s,
            service,
            u"--data-dir"_s,
            place.path(),
            u"--json"_s};
}

QJsonObject jobOf(const Program &program)
{
    return program.end().value("jobs"_L1).toArray().first().toObject();
}

} // namespace

// A service that lies, stalls and breaks, over real HTTP, against the real program: money is spent once, the key stays
// home.
class MoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ambiguousCreatesAreSentOnce_data();
    void ambiguousCreatesAreSentOnce();
    void refusedCreatesSayWhy_data();
    void refusedCreatesSayWhy();
    void rateLimitedCreateIsSentAgainOnceItMay();
    void anUnreachableServiceIsSentNothing();
    void withoutAKeyNothingIsSent();
    void theLostAnswerIsFoundInTheList();
    void provisionalOutputBecomesTheResult();
    void anImagesAnswerIsTaken();
    void expiredOutputIsAskedForOnceMore();
    void aCutDownloadIsFetchedAgain();
    void theKeyReachesNoOtherOrigin_data();
    void theKeyReachesNoOtherOrigin();
    void theKeyIsWrittenNowhere();
    void wrongInputSendsNothing_data();
    void wrongInputSendsNothing();
};

void MoneyTest::ambiguousCreatesAreSentOnce_data()
{
    QTest::addColumn<LoopbackReply>("reply");
    QTest::newRow("cut before the answer") << LoopbackReply::cutBeforeAnswer();
    QTest::newRow("reset before the answer") << LoopbackReply::resetBeforeAnswer();
    QTest::newRow("500") << LoopbackReply::answer(500, "<html>oops</html>");
    QTest::newRow("502") << LoopbackReply::answer(502, "<html>Bad Gateway</html>");
    QTest::newRow("503") << LoopbackReply::answer(503);
    QTest::newRow("408") << LoopbackReply::answer(408);
    QTest::newRow("login page") << LoopbackReply::answer(
        200, "<html><title>Hotel Wi-Fi</title><body>Log in</body></html>", {{"Content-Type", "text/html"}});
    QTest::newRow("empty") << LoopbackReply::answer(200);
    QTest::newRow("no prediction") << LoopbackReply::json(200, {{u"hello"_s, 1}});
    QTest::newRow("hostile id") << LoopbackReply::json(201, prediction(u"starting"_s, {}, u"../../account"_s));
    QTest::newRow("redirect") << LoopbackReply::redirect(307, QUrl(u"https://elsewhere.test/"_s));
}

void MoneyTest::ambiguousCreatesAreSentOnce()
{
    QFETCH(LoopbackReply, reply);
    LoopbackServer server;
    server.replyAlways(reply);
    const Place place;
    Program program;
    program.setKey(canary);
    program.start(editArguments(place, place.serviceFile(server.url(u"/v1"_s))));
    QVERIFY(program.waitForEnd());
    QCOMPARE(server.count("POST"), 1);
    QCOMPARE(program.exitCode(), 5);
    QCOMPARE(jobOf(program).value("state"_L1).toString(), u"unknown"_s);
    QCOMPARE(jobOf(program).value("error"_L1)["charged"_L1].toString(), u"unknown"_s);
    for (const LoopbackRequest &request : server.requests())
        QVERIFY2(request.target.startsWith("/v1/"), request.target.constData());
}

void MoneyTest::refusedCreatesSayWhy_data()
{
    QTest::addColumn<LoopbackReply>("reply");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("kind");
    QTest::newRow("wrong key") << LoopbackReply::json(401, {{u"title"_s, u"Unauthenticated"_s}, {u"status"_s, 401}})
                               << 4 << u"unauthorized"_s;
    QTest::newRow("no credit") << LoopbackReply::json(402, {{u"detail"_s, u"Insufficient credit"_s}}) << 4
                               << u"payment-required"_s;
    QTest::newRow("no credit at a gateway") << LoopbackReply::json(
        403, {{u"error"_s, QJsonObject{{u"message"_s, u"余额不足"_s}, {u"code"_s, u"insufficient_user_quota"_s}}}})
                                            << 4 << u"payment-required"_s;
    QTest::newRow("unknown model") << LoopbackReply::json(404, {{u"detail"_s, u"not found"_s}}) << 4 << u"not-found"_s;
    QTest::newRow("invalid") << LoopbackReply::json(
        422, {{u"detail"_s, u"bad"_s},
              {u"invalid_fields"_s,
               QJsonArray{QJsonObject{{u"field"_s, u"input.aspect_ratio"_s}, {u"description"_s, u"no"_s}}}}})
                             << 4 << u"invalid-request"_s;
    QTest::newRow("too large") << LoopbackReply::answer(413, "<html>too large</html>") << 4 << u"too-large"_s;
}

void MoneyTest::refusedCreatesSayWhy()
{
    QFETCH(LoopbackReply, reply);
    LoopbackServer server;
    server.replyAlways(reply);
    const Place place;
    Program program;
    program.setKey(canary);
    program.start(editArguments(place, place.serviceFile(server.url(u"/v1"_s))));
    QVERIFY(program.waitForEnd());
    QCOMPARE(server.count("POST"), 1);
    QTEST(program.exitCode(), "exitCode");
    QTEST(jobOf(program).value("error"_L1)["kind"_L1].toString(), "kind");
    QCOMPARE(jobOf(program).value("error"_L1)["charged"_L1].toString(), u"no"_s);
    QVERIFY(program.errors().contains(u"Nothing was charged."_s));
}

void MoneyTest::rateLimitedCreateIsSentAgainOnceItMay()
{
    LoopbackServer server;
    server.reply(LoopbackReply::json(429, {{u"detail"_s, u"throttled"_s}}, {{"Retry-After", "1"}}));
    server.replyAlways([&server](const LoopbackRequest &request) {
        if (request.method == "POST")
            return LoopbackReply::json(201, prediction(u"succeeded"_s, server.url(u"/out.png"_s).toString()));
        return LoopbackReply::answer(200, picture());
    });
    const Place place;
    Program program;
    program.setKey(canary);
    program.start(editArguments(place, place.serviceFile(server.url(u"/v1"_s))));
    QVERIFY(program.waitForEnd());
    QVERIFY2(program.exitCode() == 0, qPrintable(program.errors()));
    QCOMPARE(server.count("POST"), 2);
}

void MoneyTest::anUnreachableServiceIsSentNothing()
{
    QUrl nobody;
    {
        LoopbackServer server;
        nobody = server.url(u"/v1"_s);
    }
    const Place place;
    Program program;
    program.setKey(canary);
    program.start(editArguments(place, place.serviceFile(nobody)));
    QVERIFY(program.waitForEnd());
    QCOMPARE(program.exitCode(), 4);
    QCOMPARE(jobOf(program).value("error"_L1)["kind"_L1].toString(), u"network"_s);
    QCOMPARE(jobOf(program).value("error"_L1)["charged"_L1].toString(), u"no"_s);
}

void MoneyTest::withoutAKeyNothingIsSent()
{
    LoopbackServer server;
    const Place place;
    Program program;
    program.start(editArguments(place, place.serviceFile(server.url(u"/v1"_s))));
    QVERIFY(program.waitForEnd());
    QCOMPARE(program.exitCode(), 4);
    QVERIFY(server.requests().isEmpty());
    QVERIFY2(program.errors().contains(u"PENTIMENTO_KEY"_s), qPrintable(program.errors()));
}

void MoneyTest::theLostAnswerIsFoundInTheList()
{
    LoopbackServer server;
    QJsonObject input;
    server.replyAlways([&](const LoopbackRequest &request) {
        if (request.method == "POST") {
            input = QJsonDocument::fromJson(request.body).object().value("input"_L1).toObject();
            return LoopbackReply::cutBeforeAnswer();
        }
        if (request.target == "/v1/predictions") {
            QJsonObject found = prediction(u"processing"_s);
            found.insert(u"input"_s, input);
            return LoopbackReply::json(200, {{u"next"_s, QJsonValue()}, {u"results"_s, QJsonArray{found}}});
        }
        if (request.target == "/v1/predictions/pred1234567890")
            return LoopbackReply::json(200, prediction(u"succeeded"_s, server.url(u"/out.png"_s).toString()));
        return LoopbackReply::answer(200, picture());
    });
    const Place place;
    Program program;
    program.setKey(canary);
    program.start(editArguments(
        place, place.serviceFile(server.url(u"/v1"_s), {{u"capabilities"_s, QJsonObject{{u"list"_s, true}}}})));
    QVERIFY(program.waitForEnd());
    QVERIFY2(program.exitCode() == 0, qPrintable(program.errors()));
    QCOMPARE(server.count("POST"), 1);
    QCOMPARE(program.outputs().size(), 1);
}

// Seed 4: the output is there while the status still says "processing", and no final status ever comes.
void MoneyTest::provisionalOutputBecomesTheResult()
{
    LoopbackServer server;
    server.replyAlways([&server](const LoopbackRequest &request) {
        if (request.method == "POST")
            return LoopbackReply::json(200,
                                       prediction(u"processing"_s, QJsonArray{server.url(u"/out.png"_s).toString()}));
        if (request.target.startsWith("/v1/"))
            return LoopbackReply::answer(404, R"({"error":{"message":"invalid url"}})");
        return LoopbackReply::answer(200, picture());
    });
    const Place place;
    Program program;
    program.setKey(canary);
    program.start(editArguments(place, place.serviceFile(server.url(u"/v1"_s))));
    QVERIFY(program.waitForEnd());
    QVERIFY2(program.exitCode() == 0, qPrintable(program.errors()));
    QCOMPARE(program.outputs().size(), 1);
    QCOMPARE(server.count("POST"), 1);
}

// Seed 2: {created, data: [{url}]}, no id.
void MoneyTest::anImagesAnswerIsTaken()
{
    LoopbackServer server;
    server.replyAlways([&server](const LoopbackRequest &request) {
        if (request.method == "POST")
            return LoopbackReply::json(
                200, {{u"created"_s, 1589478378},
                      {u"data"_s, QJsonArray{QJsonObject{{u"url"_s, server.url(u"/a.png"_s).toString()}},
                                             QJsonObject{{u"url"_s, server.url(u"/b.png"_s).toString()}}}}});
        return LoopbackReply::answer(200, picture());
    });
    const Place place;
    Program program;
    program.setKey(canary);
    program.start(editArguments(place, place.serviceFile(server.url(u"/v1"_s))));
    QVERIFY(program.waitForEnd());
    QVERIFY2(program.exitCode() == 0, qPrintable(program.errors()));
    QCOMPARE(program.outputs().size(), 2);
}

void MoneyTest::expiredOutputIsAskedForOnceMore()
{
    LoopbackServer server;
    server.replyAlways([&server](const LoopbackRequest &request) {
        if (request.method == "POST")
            return LoopbackReply::json(201, prediction(u"succeeded"_s, server.url(u"/old.png"_s).toString()));
        if (request.target.startsWith("/v1/predictions/"))
            return LoopbackReply::json(200, prediction(u"succeeded"_s, server.url(u"/fresh.png"_s).toString()));
        return request.target == "/fresh.png" ? LoopbackReply::answer(200, picture()) : LoopbackReply::answer(403);
    });
    const Place place;
    Program program;
    program.setKey(canary);
    program.start(editArguments(place, place.serviceFile(server.url(u"/v1"_s))));
    QVERIFY(program.waitForEnd());
    QVERIFY2(program.exitCode() == 0, qPrintable(program.errors()));
    QCOMPARE(program.outputs().size(), 1);
}

void MoneyTest::aCutDownloadIsFetchedAgain()
{
    const QByteArray whole = picture();
    LoopbackServer server;
    int downloads = 0;
    server.replyAlways([&](const LoopbackRequest &request) {
        if (request.method == "POST")
            return LoopbackReply::json(201, prediction(u"succeeded"_s, server.url(u"/out.png"_s).toString()));
        // A chunked body that is cut looks whole to the network layer.
        return ++downloads == 1 ? LoopbackReply::cutChunks(200, {whole.first(whole.size() / 2)})
                                : LoopbackReply::answer(200, whole);
    });
    const Place place;
    Program program;
    program.setKey(canary);
    program.start(editArguments(place, place.serviceFile(server.url(u"/v1"_s))));
    QVERIFY(program.waitForEnd());
    QVERIFY2(program.exitCode() == 0, qPrintable(program.errors()));
    QFile saved(program.outputs().value(0));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), whole);
    QVERIFY(downloads >= 2);
}

void MoneyTest::theKeyReachesNoOtherOrigin_data()
{
    QTest::addColumn<int>("redirect"); // 0: the create succeeds and its urls and outputs point elsewhere
    for (const int status : {0, 301, 302, 303, 307, 308})
        QTest::newRow(QByteArray::number(status).constData()) << status;
}

void MoneyTest::theKeyReachesNoOtherOrigin()
{
    QFETCH(int, redirect);
    LoopbackServer other;
    other.replyAlways([](const LoopbackRequest &) { return LoopbackReply::answer(200, picture()); });
    LoopbackServer server;
    server.replyAlways([&](const LoopbackRequest &request) {
        if (redirect != 0 && request.method != "POST")
            return LoopbackReply::redirect(redirect, other.url(u"/stolen"_s));
        QJsonObject answer = prediction(redirect == 0 ? u"succeeded"_s : u"starting"_s, {});
        if (redirect == 0)
            answer.insert(u"output"_s, other.url(u"/out.png"_s).toString());
        answer.insert(u"urls"_s, QJsonObject{{u"get"_s, other.url(u"/get"_s).toString()},
                                             {u"cancel"_s, other.url(u"/cancel"_s).toString()},
                                             {u"stream"_s, other.url(u"/stream"_s).toString()}});
        return LoopbackReply::json(201, answer);
    });
    const Place place;
    Program program;
    program.setKey(canary);
    program.start(editArguments(place, place.serviceFile(server.url(u"/v1"_s))));
    if (redirect == 0) {
        QVERIFY(program.waitForEnd());
        QVERIFY2(program.exitCode() == 0, qPrintable(program.errors()));
        QCOMPARE(other.requests().size(), 1); // the output, without the key
    } else {
        // It asks again and again, and never follows.
        QTRY_VERIFY_WITH_TIMEOUT(server.count("GET") >= 2, 60'000);
        program.kill();
        QVERIFY(!program.waitForEnd());
        QVERIFY(other.requests().isEmpty());
    }
    QVERIFY(!other.raw().contains(canary));
    QVERIFY(server.raw().contains(QByteArray("Bearer ").append(canary)));
    QCOMPARE(server.count("POST"), 1);
}

// The server echoes the key wherever it can.
void MoneyTest::theKeyIsWrittenNowhere()
{
    LoopbackServer server;
    server.replyAlways([&server](const LoopbackRequest &request) {
        if (request.method != "POST")
            return LoopbackReply::answer(200, picture());
        QJsonObject answer =
            prediction(u"succeeded"_s, server.url(u"/"_s + QString::fromLatin1(canary) + u".png"_s).toString());
        answer.insert(u"logs"_s, QString(u"Authorization: Bearer "_s + QString::fromLatin1(canary)));
        return LoopbackReply::json(201, answer, {{"X-Echo", canary}});
    });
    const Place place;
    Program program;
    program.setKey(canary);
    program.setVariable(u"QT_LOGGING_RULES"_s, u"pentimento.*=true"_s);
    program.start(editArguments(place, place.serviceFile(server.url(u"/v1"_s))));
    QVERIFY(program.waitForEnd());
    QVERIFY2(!program.errors().toUtf8().contains(canary), qPrintable(program.errors()));
    QVERIFY(!program.output().contains(canary));
    QVERIFY(!place.everyFile().contains(canary));
}

void MoneyTest::wrongInputSendsNothing_data()
{
    QTest::addColumn<QStringList>("changes"); // appended
    QTest::addColumn<QByteArray>("file");     // written as "input", if any
    QTest::addColumn<QString>("says");
    QByteArray png = picture();
    QByteArray enormous = png;
    enormous.replace(16, 8, QByteArray::fromHex("0000c3500000c350")); // 50 000 × 50 000
    enormous.replace(29, 4, QByteArray::fromHex("c4cdaa9d"));         // and the checksum that belongs to it
    QTest::newRow("missing") << QStringList{u"--image"_s, u"@input"_s} << QByteArray() << u"There is no file"_s;
    QTest::newRow("truncated") << QStringList{u"--image"_s, u"@input"_s} << png.first(png.size() / 2)
                               << u"incomplete"_s;
    QTest::newRow("text") << QStringList{u"--image"_s, u"@input"_s} << QByteArray("just words, no picture\n")
                          << u"not a picture"_s;
    QTest::newRow("enormous") << QStringList{u"--image"_s, u"@input"_s} << enormous << u"pixels"_s;
    QTest::newRow("invalid choice") << QStringList{u"--set"_s, u"aspect_ratio=17:3"_s} << QByteArray()
                                    << u"aspect_ratio"_s;
    QTest::newRow("rule") << QStringList{u"--image"_s, sample(u"coffee.png"_s), u"--set"_s, u"safety_tolerance=5"_s}
                          << QByteArray() << u"most lenient"_s;
    QTest::newRow("unknown parameter") << QStringList{u"--set"_s, u"sharpness=1"_s} << QByteArray() << u"sharpness"_s;
    QTest::newRow("surplus picture") << QStringList{u"--image"_s, sample(u"coffee.png"_s), u"--image"_s,
                                                    sample(u"chelsea.png"_s)}
                                     << QByteArray() << u"no more pictures"_s;
    QTest::newRow("unknown model") << QStringList{u"--model"_s, u"nobody/nothing"_s} << QByteArray()
                                   << u"nobody/nothing"_s;
    QTest::newRow("unknown option") << QStringList{u"--magic"_s} << QByteArray() << u"magic"_s;
}

void MoneyTest::wrongInputSendsNothing()
{
    QFETCH(QStringList, changes);
    QFETCH(QByteArray, file);
    QFETCH(QString, says);
    LoopbackServer server;
    const Place place;
    if (!file.isEmpty())
        (void)place.write(u"input"_s, file);
    changes.replaceInStrings(u"@input"_s, place.path(u"input"_s));
    Program program;
    program.setKey(canary);
    program.start(QStringList{u"edit"_s, u"--prompt"_s, u"make it blue"_s, u"--model"_s,
                              u"black-forest-labs/flux-kontext-pro"_s, u"--service"_s,
                              place.serviceFile(server.url(u"/v1"_s)), u"--data-dir"_s, place.path(u"library"_s)}
                  + changes);
    QVERIFY(program.waitForEnd());
    QCOMPARE(program.exitCode(), 2);
    QVERIFY2(program.errors().contains(says), qPrintable(program.errors()));
    QVERIFY(server.requests().isEmpty());
}

PENTIMENTO_TEST(MoneyTest)
#include "tst_money.moc"
