// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/authorizedtransport.h"
#include "app/secrets/sessionkeystore.h"
#include "tests/support/exchange.h"
#include "tests/support/faketransport.h"
#include "tests/support/testmain.h"

#include <QPointer>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "r8_CANARY/0123456789+abcdef=";
const QString origin = u"https://www.kkiai.com"_s;
const KeyName name{ServiceId(u"kkiai"_s), origin};

HttpRequest asked(const QByteArray &method, const QString &url)
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl(url);
    request.repeatable = method == "POST" ? Repeatable::No : Repeatable::Yes;
    return request;
}

// A store, a wire that remembers, and the transport between them.
struct Bench
{
    explicit Bench(const QStringList &origins = {origin}, const QByteArray &key = canary)
        : transport(wire, store, {name, "Authorization", "Bearer ", origins})
    {
        QObject context;
        if (!key.isEmpty())
            store.write(name, key, &context, [](const Result<Done> &) {});
    }

    FakeTransport wire;
    SessionKeyStore store;
    AuthorizedTransport transport;
};

bool carriesKey(const HttpRequest &request)
{
    const auto holds = [](const auto &header) { return header.second.contains("CANARY"); };
    return std::any_of(request.headers.begin(), request.headers.end(), holds) || request.body.contains("CANARY")
           || request.url.toEncoded().contains("CANARY");
}

} // namespace

class AuthorizedTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyGoesToListedOriginsOnly_data();
    void keyGoesToListedOriginsOnly();
    void keyStandsInTheHeaderOfTheService_data();
    void keyStandsInTheHeaderOfTheService();
    void redirectOfAGetIsFollowedWithinTheOrigins_data();
    void redirectOfAGetIsFollowedWithinTheOrigins();
    void redirectOfAPostIsNeverFollowed_data();
    void redirectOfAPostIsNeverFollowed();
    void redirectsEnd();
    void keyIsTakenOutOfTheAnswer_data();
    void keyIsTakenOutOfTheAnswer();
    void answerWithoutTheKeyIsUntouched();
    void withoutAUsableKeyNothingIsSent_data();
    void withoutAUsableKeyNothingIsSent();
    void errorOfTheWireIsPassedOn();
    void deletedCallEndsTheInnerOneInSilence();
    void finishedNeverComesBeforeTheEventLoop_data();
    void finishedNeverComesBeforeTheEventLoop();
};

void AuthorizedTransportTest::keyGoesToListedOriginsOnly_data()
{
    QTest::addColumn<QStringList>("origins");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("sent");
    const QStringList one{origin};
    const QStringList two{origin, u"https://api.kkiai.com:8443"_s};
    const QStringList local{u"http://127.0.0.1:1234"_s, u"http://localhost"_s, u"http://[::1]:1234"_s};
    QTest::newRow("its own") << one << u"https://www.kkiai.com/replicate/v1/predictions"_s << true;
    QTest::newRow("port written out") << one << u"https://www.kkiai.com:443/x"_s << true;
    QTest::newRow("host in capitals") << one << u"https://WWW.KKIAI.COM/x"_s << true;
    QTest::newRow("scheme in capitals") << one << u"HTTPS://www.kkiai.com/x"_s << true;
    QTest::newRow("a second one") << two << u"https://api.kkiai.com:8443/x"_s << true;
    QTest::newRow("second host, first port") << two << u"https://api.kkiai.com/x"_s << false;
    QTest::newRow("other host") << one << u"https://api.replicate.com/v1/predictions"_s << false;
    QTest::newRow("other port") << one << u"https://www.kkiai.com:8443/x"_s << false;
    QTest::newRow("plain http") << one << u"http://www.kkiai.com/x"_s << false;
    QTest::newRow("plain http to the port") << one << u"http://www.kkiai.com:443/x"_s << false;
    QTest::newRow("plain http, listed") << QStringList{u"http://www.kkiai.com:80"_s} << u"http://www.kkiai.com/x"_s
                                        << false;
    QTest::newRow("user info") << one << u"https://www.kkiai.com@evil.example/x"_s << false;
    QTest::newRow("user info of its own") << one << u"https://me:pw@www.kkiai.com/x"_s << false;
    QTest::newRow("empty user info") << one << u"https://@www.kkiai.com/x"_s << true;
    QTest::newRow("trailing dot") << one << u"https://www.kkiai.com./x"_s << false;
    QTest::newRow("its own in front") << one << u"https://www.kkiai.com.evil.example/x"_s << false;
    QTest::newRow("its own behind") << one << u"https://evil-www.kkiai.com/x"_s << false;
    QTest::newRow("parent domain") << one << u"https://kkiai.com/x"_s << false;
    QTest::newRow("letters that look alike") << one << u"https://www.kkіai.com/x"_s << false; // a Cyrillic і
    QTest::newRow("fullwidth letters are the same host") << one << u"https://ｗｗｗ.kkiai.com/x"_s << true;
    QTest::newRow("backslash") << one << u"https://evil.example\\@www.kkiai.com/x"_s << false;
    QTest::newRow("IDN") << QStringList{u"https://xn--bcher-kva.example"_s} << u"https://bücher.example/x"_s << true;
    QTest::newRow("loopback") << local << u"http://127.0.0.1:1234/x"_s << true;
    QTest::newRow("loopback by name") << local << u"http://localhost/x"_s << true;
    QTest::newRow("loopback, version 6") << local << u"http://[::1]:1234/x"_s << true;
    QTest::newRow("loopback, other port") << local << u"http://127.0.0.1:1235/x"_s << false;
    QTest::newRow("loopback, not listed") << one << u"http://127.0.0.1/x"_s << false;
    const QStringList wild{u"https://*.bfl.ai"_s};
    QTest::newRow("below a name") << wild << u"https://api.eu1.bfl.ai/v1/get_result?id=1"_s << true;
    QTest::newRow("below a name, in capitals") << wild << u"https://API.BFL.AI/x"_s << true;
    QTest::newRow("below a name, usual port") << wild << u"https://api.bfl.ai:443/x"_s << true;
    QTest::newRow("below a name, other port") << wild << u"https://api.bfl.ai:8443/x"_s << false;
    QTest::newRow("below a name, plain http") << wild << u"http://api.bfl.ai/x"_s << false;
    QTest::newRow("the name itself") << wild << u"https://bfl.ai/x"_s << false;
    QTest::newRow("the name without its point") << wild << u"https://evilbfl.ai/x"_s << false;
    QTest::newRow("the name in the middle") << wild << u"https://api.bfl.ai.evil.example/x"_s << false;
    QTest::newRow("the name in the path") << wild << u"https://evil.example/.bfl.ai"_s << false;
    QTest::newRow("the name in the query") << wild << u"https://evil.example?.bfl.ai"_s << false;
    QTest::newRow("the name behind a user") << wild << u"https://api.bfl.ai@evil.example/x"_s << false;
    QTest::newRow("the name behind a backslash") << wild << u"https://evil.example\\.bfl.ai/x"_s << false;
    QTest::newRow("nothing below the name") << wild << u"https://.bfl.ai/x"_s << false;
    QTest::newRow("a star of the other side") << one << u"https://*.kkiai.com/x"_s << false;
    QTest::newRow("a wildcard for loopback") << QStringList{u"http://*.0.0.1"_s} << u"http://127.0.0.1/x"_s << false;
    QTest::newRow("no origins") << QStringList() << u"https://www.kkiai.com/x"_s << false;
    QTest::newRow("file") << one << u"file:///etc/passwd"_s << false;
    QTest::newRow("empty") << one << QString() << false;
    QTest::newRow("relative") << one << u"/predictions"_s << false;
    QTest::newRow("two slashes") << one << u"//www.kkiai.com/x"_s << false;
}

void AuthorizedTransportTest::keyGoesToListedOriginsOnly()
{
    QFETCH(QStringList, origins);
    QFETCH(QString, url);
    QFETCH(bool, sent);
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("POST")}) {
        Bench bench(origins);
        bench.wire.answer(200);
        const auto outcome = exchange(bench.transport, asked(method, url));
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->hasValue(), sent);
        QCOMPARE(bench.wire.requests().size(), sent ? 1 : 0);
        if (sent) {
            QVERIFY(carriesKey(bench.wire.requests().first()));
            continue;
        }
        QCOMPARE(outcome->error().kind, ErrorKind::WrongHost);
        QCOMPARE(outcome->error().delivery, Delivery::NotSent);
        QCOMPARE(outcome->error().charged, Charged::No);
        QVERIFY(!outcome->error().detail.contains(u"pw"_s));
    }
}

void AuthorizedTransportTest::keyStandsInTheHeaderOfTheService_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("Bearer") << QByteArray("Authorization") << QByteArray("Bearer ") << QByteArray("Bearer " + canary);
    QTest::newRow("BFL") << QByteArray("x-key") << QByteArray() << canary;
    QTest::newRow("fal") << QByteArray("Authorization") << QByteArray("Key ") << QByteArray("Key " + canary);
    QTest::newRow("none") << QByteArray() << QByteArray() << QByteArray();
}

void AuthorizedTransportTest::keyStandsInTheHeaderOfTheService()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, prefix);
    QFETCH(QByteArray, value);
    Bench bench;
    AuthorizedTransport transport(bench.wire, bench.store, {name, header, prefix, {origin}});
    bench.wire.answer(201, "ok", {{"X", "y"}});
    HttpRequest request = asked("POST", u"https://www.kkiai.com/x"_s);
    request.headers = {{"Content-Type", "application/json"}};
    request.body = "{}";
    const auto outcome = exchange(transport, request);
    QVERIFY(outcome && outcome->hasValue());
    QCOMPARE(outcome->value().status, 201);
    QCOMPARE(outcome->value().body, "ok");
    const HttpRequest &sent = bench.wire.requests().first();
    QCOMPARE(sent.headers.size(), header.isEmpty() ? 1 : 2);
    if (!header.isEmpty())
        QCOMPARE(headerValue(sent.headers, header), value);
    QCOMPARE(sent.body, request.body);
    QCOMPARE(sent.repeatable, Repeatable::No);
}

void AuthorizedTransportTest::redirectOfAGetIsFollowedWithinTheOrigins_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("target"); // empty: not followed
    QTest::newRow("path") << QByteArray("/v2/x?y=1") << u"https://www.kkiai.com/v2/x?y=1"_s;
    QTest::newRow("relative") << QByteArray("b") << u"https://www.kkiai.com/a/b"_s;
    QTest::newRow("whole address") << QByteArray("https://www.kkiai.com/b") << u"https://www.kkiai.com/b"_s;
    QTest::newRow("elsewhere") << QByteArray("https://evil.example/b") << QString();
    QTest::newRow("elsewhere by two slashes") << QByteArray("//evil.example/b") << QString();
    QTest::newRow("other port") << QByteArray("https://www.kkiai.com:444/b") << QString();
    QTest::newRow("down to http") << QByteArray("http://www.kkiai.com/b") << QString();
    QTest::newRow("user info") << QByteArray("https://www.kkiai.com@evil.example/b") << QString();
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << QString();
    QTest::newRow("javascript") << QByteArray("javascript:alert(1)") << QString();
    QTest::newRow("garbage") << QByteArray("http://[") << QString();
}

void AuthorizedTransportTest::redirectOfAGetIsFollowedWithinTheOrigins()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, target);
    for (const int status : {301, 302, 303, 307, 308}) {
        Bench bench;
        bench.wire.answer(status, {}, {{"Location", location}});
        bench.wire.answer(200, "there");
        const auto outcome = exchange(bench.transport, asked("GET", u"https://www.kkiai.com/a/a"_s));
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->hasValue(), !target.isEmpty());
        QCOMPARE(bench.wire.requests().size(), target.isEmpty() ? 1 : 2);
        if (target.isEmpty()) {
            QCOMPARE(outcome->error().kind, ErrorKind::WrongHost);
            continue;
        }
        QCOMPARE(outcome->value().body, "there");
        QCOMPARE(bench.wire.requests().at(1).url.toString(), target);
        QVERIFY(carriesKey(bench.wire.requests().at(1)));
        QCOMPARE(bench.wire.requests().at(1).headers.size(), 1);
    }
}

void AuthorizedTransportTest::redirectOfAPostIsNeverFollowed_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("within") << QByteArray("/b");
    QTest::newRow("elsewhere") << QByteArray("https://evil.example/b");
}

void AuthorizedTransportTest::redirectOfAPostIsNeverFollowed()
{
    QFETCH(QByteArray, location);
    for (const Repeatable repeatable : {Repeatable::No, Repeatable::Yes}) {
        for (const int status : {301, 302, 303, 307, 308}) {
            Bench bench;
            bench.wire.answer(status, {}, {{"Location", location}});
            bench.wire.answer(200);
            HttpRequest request = asked("POST", u"https://www.kkiai.com/a"_s);
            request.repeatable = repeatable;
            const auto outcome = exchange(bench.transport, request);
            QVERIFY(outcome && !outcome->hasValue());
            QCOMPARE(outcome->error().kind, ErrorKind::WrongHost);
            QCOMPARE(outcome->error().delivery, Delivery::Maybe);
            QCOMPARE(outcome->error().charged, Charged::Unknown);
            QCOMPARE(bench.wire.requests().size(), 1);
        }
    }
}

void AuthorizedTransportTest::redirectsEnd()
{
    Bench bench;
    HttpResponse round;
    round.status = 302;
    round.headers = {{"Location", "/again"}};
    bench.wire.answerAlways([round](const HttpRequest &) { return Result<HttpResponse>(round); });
    const auto outcome = exchange(bench.transport, asked("GET", u"https://www.kkiai.com/a"_s));
    QVERIFY(outcome && !outcome->hasValue());
    QCOMPARE(bench.wire.requests().size(), 6);
}

void AuthorizedTransportTest::keyIsTakenOutOfTheAnswer_data()
{
    QTest::addColumn<QByteArray>("echo");
    QTest::newRow("as it is") << canary;
    QTest::newRow("after Bearer") << QByteArray("Bearer " + canary);
    QTest::newRow("as JSON may write it") << QByteArray(canary).replace('/', "\\/");
    QTest::newRow("as an address writes it") << canary.toPercentEncoding();
    QTest::newRow("percent-encoded in lower case")
        << QByteArray(canary.toPercentEncoding()).replace("%2F", "%2f").replace("%2B", "%2b").replace("%3D", "%3d");
    QTest::newRow("twice") << QByteArray(canary + ' ' + canary);
}

void AuthorizedTransportTest::keyIsTakenOutOfTheAnswer()
{
    QFETCH(QByteArray, echo);
    for (const int status : {200, 401, 500}) {
        Bench bench;
        bench.wire.answer(status, "{\"detail\":\"the key " + echo + " is wrong\"}",
                          {{"X-Echo", echo}, {"X-Other", "kept"}});
        const auto outcome = exchange(bench.transport, asked("GET", u"https://www.kkiai.com/a"_s));
        QVERIFY(outcome && outcome->hasValue());
        const HttpResponse &response = outcome->value();
        QVERIFY(!response.body.contains("CANARY"));
        QVERIFY(response.body.startsWith("{\"detail\":\"the key "));
        QVERIFY(response.body.endsWith(" is wrong\"}"));
        QVERIFY(!response.header("x-echo").contains("CANARY"));
        QCOMPARE(response.header("x-other"), "kept");
    }
}

void AuthorizedTransportTest::answerWithoutTheKeyIsUntouched()
{
    Bench bench({origin}, "k"); // too short to look for: every k would go
    bench.wire.answer(200, "kkiai keeps k", {{"X", "k"}});
    const auto outcome = exchange(bench.transport, asked("GET", u"https://www.kkiai.com/a"_s));
    QVERIFY(outcome && outcome->hasValue());
    QCOMPARE(outcome->value().body, "kkiai keeps k");
    QCOMPARE(outcome->value().header("x"), "k");
}

void AuthorizedTransportTest::withoutAUsableKeyNothingIsSent_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("only spaces") << QByteArray("  \n");
    QTest::newRow("letters that no header takes") << QByteArray("ключ");
}

void AuthorizedTransportTest::withoutAUsableKeyNothingIsSent()
{
    QFETCH(QByteArray, key);
    Bench bench({origin}, key);
    bench.wire.answer(200);
    const auto outcome = exchange(bench.transport, asked("POST", u"https://www.kkiai.com/a"_s));
    QVERIFY(outcome && !outcome->hasValue());
    QCOMPARE(outcome->error().kind, ErrorKind::KeyMissing);
    QCOMPARE(outcome->error().code, KeyProblem::none);
    QCOMPARE(outcome->error().subject, u"kkiai"_s);
    QCOMPARE(outcome->error().delivery, Delivery::NotSent);
    QCOMPARE(outcome->error().charged, Charged::No);
    QVERIFY(bench.wire.requests().isEmpty());

    // What another program has put into the keychain cannot add headers of its own.
    Bench injected({origin}, "r8_abc\r\nX-Evil: 1");
    injected.wire.answer(200);
    QVERIFY(exchange(injected.transport, asked("GET", u"https://www.kkiai.com/a"_s)).has_value());
    for (const HttpRequest &request : injected.wire.requests())
        QVERIFY(!headerValue(request.headers, "Authorization").contains('\n'));
}

void AuthorizedTransportTest::errorOfTheWireIsPassedOn()
{
    Bench bench;
    Error error;
    error.kind = ErrorKind::Timeout;
    error.detail = u"silence"_s;
    error.delivery = Delivery::Maybe;
    bench.wire.answer(Result<HttpResponse>(error));
    const auto outcome = exchange(bench.transport, asked("POST", u"https://www.kkiai.com/a"_s));
    QVERIFY(outcome && !outcome->hasValue());
    QCOMPARE(outcome->error(), error);
}

void AuthorizedTransportTest::deletedCallEndsTheInnerOneInSilence()
{
    Bench bench; // nothing is answered
    QObject owner;
    HttpCall *call = bench.transport.send(asked("POST", u"https://www.kkiai.com/a"_s), &owner);
    bool heard = false;
    connect(call, &HttpCall::finished, this, [&heard] { heard = true; });
    QTRY_COMPARE(bench.wire.open(), 1);
    delete call;
    QCOMPARE(bench.wire.open(), 0);
    // Before the key was there, too.
    delete bench.transport.send(asked("POST", u"https://www.kkiai.com/a"_s), &owner);
    bench.wire.answer(200);
    QVERIFY(exchange(bench.transport, asked("GET", u"https://www.kkiai.com/a"_s)).has_value());
    QCOMPARE(bench.wire.requests().size(), 2);
    QVERIFY(!heard);
}

void AuthorizedTransportTest::finishedNeverComesBeforeTheEventLoop_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("sent") << u"https://www.kkiai.com/a"_s;
    QTest::newRow("refused") << u"https://evil.example/a"_s;
}

void AuthorizedTransportTest::finishedNeverComesBeforeTheEventLoop()
{
    QFETCH(QString, url);
    Bench bench;
    bench.wire.answer(200);
    QObject owner;
    QPointer<HttpCall> call = bench.transport.send(asked("GET", url), &owner);
    int heard = 0;
    connect(call, &HttpCall::finished, this, [&heard] { ++heard; });
    QCOMPARE(heard, 0);
    QTRY_VERIFY(call.isNull());
    QCOMPARE(heard, 1);
}

PENTIMENTO_TEST(AuthorizedTransportTest)
#include "tst_authorizedtransport.moc"
