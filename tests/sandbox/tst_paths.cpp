// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/inside.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

QString textAt(QJsonValue value, const QString &path)
{
    if (path.isEmpty())
        return {};
    for (const QString &step : path.split(u'.'))
        value = value.isArray() ? value[step.toInt()] : value[step];
    return value.isNull() ? u"null"_s : value.toVariant().toString();
}

} // namespace

class PathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPathHasItsAnswer_data();
    void everyPathHasItsAnswer();
    void finishedComesOnceAndNeverFromWithinSend();
    void deletedCallsAreNeverAnswered();
    void otherOriginsAreNotAsked();
    void versionsChooseTheModel_data();
    void versionsChooseTheModel();
    void keysAreCheckedButOutputsNeedNone();
    void tooManyCreatesAreThrottled();
    void bodiesBeyondTheLimitAreRefused();
};

void PathsTest::everyPathHasItsAnswer_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *method, const QString &path, const QByteArray &body, int code,
                        const QString &key, const QString &value) {
        QTest::newRow(name) << QByteArray(method) << path << body << code << key << value;
    };
    const QString model = u"/models/"_s + kontextMax;
    row("account", "GET", u"/account"_s, {}, 200, u"username"_s, u"sandbox"_s);
    row("head is get", "HEAD", u"/account"_s, {}, 200, {}, {});
    row("models", "GET", u"/models"_s, {}, 200, u"results.0.name"_s, u"flux-kontext-max"_s);
    row("model", "GET", model, {}, 200, u"owner"_s, u"black-forest-labs"_s);
    row("its schema", "GET", model, {}, 200, u"latest_version.openapi_schema.info.title"_s, u"Cog"_s);
    row("its example", "GET", model, {}, 200, u"default_example.input.prompt"_s, u"make it blue hour"_s);
    row("bare schemas are wrapped", "GET", u"/models/"_s + restoreImage, {}, 200,
        u"latest_version.openapi_schema.components.schemas.Output.format"_s, u"uri"_s);
    row("its versions", "GET", model + u"/versions"_s, {}, 200, u"results.0.cog_version"_s, u"0.0.0-sandbox"_s);
    row("unknown version", "GET", model + u"/versions/abc"_s, {}, 404, u"title"_s, u"Not found"_s);
    row("search", "GET", u"/search?query=multi&limit=5"_s, {}, 200, u"models.0.model.name"_s,
        u"multi-image-kontext-pro"_s);
    row("search for nothing", "GET", u"/search"_s, {}, 400, u"status"_s, u"400"_s);
    row("query", "QUERY", u"/models"_s, "open weights", 200, u"results.0.name"_s, u"flux-kontext-dev"_s);
    row("query as the official client quotes it", "QUERY", u"/models"_s, "\"schnell\"", 200, u"results.0.name"_s,
        u"flux-schnell"_s);
    row("query without result", "QUERY", u"/models"_s, "zebra", 200, u"next"_s, u"null"_s);
    row("unknown model", "GET", u"/models/a/b"_s, {}, 404, u"status"_s, u"404"_s);
    row("create of an unknown model", "POST", u"/models/a/b/predictions"_s, createBody(prompt(u"x"_s)), 404,
        u"status"_s, u"404"_s);
    row("create without JSON", "POST", model + u"/predictions"_s, "{", 400, u"title"_s, u"Bad request"_s);
    row("create without input", "POST", model + u"/predictions"_s, "{}", 422, u"invalid_fields.0.field"_s, u"input"_s);
    row("create with a stray key", "POST", model + u"/predictions"_s, "{\"input\":{\"prompt\":\"x\"},\"model\":\"x\"}",
        422, u"invalid_fields.0.type"_s, u"additional_property_not_allowed"_s);
    row("create without prompt", "POST", model + u"/predictions"_s, createBody({}), 422, u"title"_s,
        u"Input validation failed"_s);
    row("no such prediction", "GET", u"/predictions/abc"_s, {}, 404, u"title"_s, u"Not found"_s);
    row("cancel of none", "POST", u"/predictions/abc/cancel"_s, {}, 404, u"status"_s, u"404"_s);
    row("bad cursor", "GET", u"/predictions?cursor=!!"_s, {}, 400, u"detail"_s, u"Invalid cursor"_s);
    row("create without version", "POST", u"/predictions"_s, createBody(prompt(u"x"_s)), 422,
        u"invalid_fields.0.field"_s, u"version"_s);
    row("create of an unknown version", "POST", u"/predictions"_s, createBody(prompt(u"x"_s), u"a/b:c"_s), 422,
        u"title"_s, u"Invalid version or not permitted"_s);
    row("no such file", "GET", u"/files/abc"_s, {}, 404, u"status"_s, u"404"_s);
    row("upload without a form", "POST", u"/files"_s, "x", 400, u"status"_s, u"400"_s);
    row("trainings", "POST", model + u"/versions/a/trainings"_s, "{}", 404, u"status"_s, u"404"_s);
    row("hardware", "GET", u"/hardware"_s, {}, 404, u"title"_s, u"Not found"_s);
    row("deployments", "GET", u"/deployments"_s, {}, 404, u"status"_s, u"404"_s);
    row("collections", "GET", u"/collections/x"_s, {}, 404, u"status"_s, u"404"_s);
    row("put", "PUT", u"/predictions/abc"_s, "{}", 404, u"status"_s, u"404"_s);
    row("beside the base", "GET", u"https://sandbox.pentimento.invalid/v2/account"_s, {}, 404, u"status"_s, u"404"_s);
    row("counts", "GET", u"https://sandbox.pentimento.invalid/sandbox/counts"_s, {}, 200, u"requests"_s, u"1"_s);
    row("a guessed output", "GET", u"https://sandbox.pentimento.invalid/delivery/a/out-0.png"_s, {}, 404, u"status"_s,
        u"404"_s);
}

void PathsTest::everyPathHasItsAnswer()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, key);
    Inside inside;
    const HttpResponse response = inside.ask(method, path, body);
    QTEST(response.status, "code");
    QTEST(textAt(jsonOf(response.body), key), "value");
    QCOMPARE(response.header("content-type"), response.isSuccess() ? "application/json" : "application/problem+json");
    QCOMPARE(inside.service.counts().creates, 0);
}

void PathsTest::finishedComesOnceAndNeverFromWithinSend()
{
    Inside inside;
    QObject owner;
    for (const QString &path : {u"/account"_s, u"https://elsewhere.invalid/v1/account"_s}) {
        int times = 0;
        HttpCall *call = inside.transport.send(inside.request("GET", path), &owner);
        connect(call, &HttpCall::finished, &owner, [count = &times] { ++*count; });
        QCOMPARE(times, 0);
        QTRY_COMPARE_WITH_TIMEOUT(times, 1, patience);
        QCoreApplication::processEvents();
        QCOMPARE(times, 1);
    }
}

void PathsTest::deletedCallsAreNeverAnswered()
{
    Inside inside;
    bool answered = false;
    auto owner = std::make_unique<QObject>();
    HttpCall *call = inside.transport.send(inside.request("POST", u"/models/"_s + kontextMax + u"/predictions"_s,
                                                          createBody(prompt(u"x"_s)), {{"Prefer", "wait"}}),
                                           owner.get());
    connect(call, &HttpCall::finished, this, [told = &answered] { *told = true; });
    QTRY_COMPARE_WITH_TIMEOUT(inside.service.counts().creates, 1, patience);
    owner.reset();
    // The prediction goes on and ends; nobody is told.
    QTRY_COMPARE_WITH_TIMEOUT(status(inside.get(u"/predictions"_s)["results"_L1][0].toObject()), u"succeeded"_s,
                              patience);
    QVERIFY(!answered);
}

void PathsTest::otherOriginsAreNotAsked()
{
    Inside inside;
    QObject owner;
    std::optional<Error> error;
    HttpCall *call =
        inside.transport.send(inside.request("POST", u"https://api.replicate.com/v1/predictions"_s), &owner);
    connect(call, &HttpCall::finished, &owner, [got = &error](const Result<HttpResponse> &result) {
        if (!result)
            *got = result.error();
    });
    QTRY_VERIFY_WITH_TIMEOUT(error.has_value(), patience);
    QCOMPARE(error->kind, ErrorKind::WrongHost);
    QCOMPARE(error->delivery, Delivery::NotSent);
    QCOMPARE(inside.service.counts().requests, 0);
}

void PathsTest::versionsChooseTheModel_data()
{
    QTest::addColumn<bool>("named");
    QTest::addColumn<bool>("digits");
    QTest::newRow("digits") << false << true;
    QTest::newRow("name and digits") << true << true;
    QTest::newRow("name") << true << false;
}

void PathsTest::versionsChooseTheModel()
{
    QFETCH(bool, named);
    QFETCH(bool, digits);
    Inside inside;
    const QJsonObject model = inside.get(u"/models/"_s + schnell);
    const QString version = model["latest_version"_L1]["id"_L1].toString();
    QVERIFY(QRegularExpression(u"^[0-9a-f]{64}$"_s).match(version).hasMatch());
    QStringList parts;
    if (named)
        parts.append(schnell);
    if (digits)
        parts.append(version);
    const auto response =
        inside.ask("POST", u"/predictions"_s, createBody(prompt(u"x"_s), parts.join(u':')), {{"Prefer", "wait"}});
    QCOMPARE(response.status, 201);
    const QJsonObject made = jsonOf(response.body);
    QCOMPARE(made["model"_L1].toString(), QString(schnell));
    QCOMPARE(made["version"_L1].toString(), digits ? version : u"hidden"_s);
    QCOMPARE(status(made), u"succeeded"_s);
    QCOMPARE(inside.get(u"/models/"_s + schnell)["run_count"_L1].toInt(), 1);
    QCOMPARE(inside.get(u"/models/"_s + schnell + u"/versions/"_s + version)["id"_L1].toString(), version);
}

void PathsTest::keysAreCheckedButOutputsNeedNone()
{
    SandboxOptions options = quickOptions();
    options.token = u"r8_right"_s;
    Inside inside(options);
    const auto with = [&](const QByteArray &line) {
        return inside.ask("GET", u"/account"_s, {},
                          line.isEmpty() ? HttpHeaders() : HttpHeaders{{"Authorization", line}});
    };
    QCOMPARE(with("Bearer r8_right").status, 200);
    QCOMPARE(with("token r8_right").status, 200);
    for (const QByteArray &line :
         {QByteArray("Bearer r8_wrong"), QByteArray("Basic r8_right"), QByteArray("r8_right"), QByteArray()}) {
        const auto refused = with(line);
        QCOMPARE(refused.status, 401);
        QCOMPARE(jsonOf(refused.body)["title"_L1].toString(), u"Unauthenticated"_s);
        QVERIFY(!refused.body.contains("r8_"));
    }
    QCOMPARE(inside.ask("GET", u"/nothing"_s).status, 401);
    const QJsonObject made =
        inside.create(kontextMax, prompt(u"x"_s), {{"Prefer", "wait"}, {"Authorization", "Bearer r8_right"}});
    QVERIFY(!inside.output(made["output"_L1].toString()).isNull());
    QCOMPARE(inside.service.counts().creates, 1);
}

void PathsTest::tooManyCreatesAreThrottled()
{
    SandboxOptions options = quickOptions();
    options.createsPerMinute = 2;
    options.second = std::chrono::seconds(1);
    QDateTime now = QDateTime::currentDateTimeUtc();
    options.now = [&now] { return now; };
    Inside inside(options);
    const auto create = [&] {
        return inside.ask("POST", u"/models/"_s + kontextMax + u"/predictions"_s, createBody(prompt(u"[fail]"_s)));
    };
    QCOMPARE(create().status, 201);
    QCOMPARE(create().status, 201);
    now = now.addSecs(50);
    const auto throttled = create();
    QCOMPARE(throttled.status, 429);
    QCOMPARE(throttled.header("retry-after"), "10");
    QCOMPARE(jsonOf(throttled.body)["retry_after"_L1].toInt(), 10);
    QVERIFY(jsonOf(throttled.body)["detail"_L1].toString().contains(u"~10s"));
    QCOMPARE(inside.ask("GET", u"/account"_s).status, 200);
    now = now.addSecs(10);
    QCOMPARE(create().status, 201);
    QCOMPARE(inside.service.counts().creates, 3);
}

void PathsTest::bodiesBeyondTheLimitAreRefused()
{
    Inside inside;
    const HttpHeaders form{{"Content-Type", "multipart/form-data; boundary=here"}};
    QCOMPARE(inside.ask("POST", u"/files"_s, QByteArray(sandboxBodyLimit + 1, 'a'), form).status, 413);
    QCOMPARE(inside.ask("POST", u"/files"_s, formOf(QByteArray(SandboxFiles::largestFile + 1, 'a'), "a"), form).status,
             413);
    QCOMPARE(inside.ask("POST", u"/files"_s, formOf(QByteArray(SandboxFiles::largestFile, 'a'), "a"), form).status,
             201);
}

PENTIMENTO_TEST(PathsTest)
#include "tst_paths.moc"
