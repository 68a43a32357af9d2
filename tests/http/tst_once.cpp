// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/networktransport.h"
#include "tests/http/requests.h"
#include "tests/support/exchange.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

// What costs money goes over the wire once, whatever happens to the line. Counted by the server.
class OnceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paidPostIsOnTheWireOnce_data();
    void paidPostIsOnTheWireOnce();
    void paidPostOnAnUsedConnectionThatIsCutIsOnTheWireOnce();
    void paidPostNeverDependsOnAKeptConnection();
    void questionAfterAnIdleConnectionClosedSucceeds();
    void paidPostWithoutABodyIsOnTheWireOnce();
    void paidPostCutWhileItIsSentIsOnTheWireOnce();
    void paidPostThatIsAskedForAPasswordIsOnTheWireOnce();
    void paidPostArrivesUnaltered();
};

void OnceTest::paidPostIsOnTheWireOnce_data()
{
    QTest::addColumn<LoopbackReply>("reply");
    QTest::newRow("closed before the answer") << LoopbackReply::cutBeforeAnswer();
    QTest::newRow("reset before the answer") << LoopbackReply::resetBeforeAnswer();
    QTest::newRow("closed after a while") << LoopbackReply::cutBeforeAnswer().after(std::chrono::milliseconds(50));
    QTest::newRow("cut in the status line")
        << LoopbackReply{{LoopbackReply::Send{"HTTP/1.1 2"}, LoopbackReply::Close{}}};
    QTest::newRow("cut in the headers") << LoopbackReply{
        {LoopbackReply::Send{"HTTP/1.1 201 Created\r\nContent-T"}, LoopbackReply::Close{}}};
    QTest::newRow("cut in the body") << LoopbackReply::cutBody(201, "{\"id\":", 500);
    QTest::newRow("503") << LoopbackReply::answer(503, "later", {{"Retry-After", "0"}});
    QTest::newRow("408 with close") << LoopbackReply::answer(408, {}, {{"Connection", "close"}});
    QTest::newRow("421") << LoopbackReply::answer(421);
    QTest::newRow("no HTTP") << LoopbackReply{{LoopbackReply::Send{"hello\n"}, LoopbackReply::Close{}}};
}

void OnceTest::paidPostIsOnTheWireOnce()
{
    QFETCH(LoopbackReply, reply);
    LoopbackServer server;
    server.replyAlways(reply);
    NetworkTransport transport;
    QVERIFY(exchange(transport, paidPost(server.url())).has_value());
    // A second one would come by itself: another exchange gives it the time to arrive.
    server.reply(LoopbackReply::answer(200));
    QVERIFY(exchange(transport, get(server.url())).has_value());
    QCOMPARE(server.count("POST"), 1);
    QCOMPARE(server.raw().count("POST / HTTP/1.1"), 1);
}

void OnceTest::paidPostOnAnUsedConnectionThatIsCutIsOnTheWireOnce()
{
    LoopbackServer server;
    NetworkTransport transport;
    // While one is under way, the others may share connections.
    server.reply(LoopbackReply::never());
    QObject owner;
    transport.send(paidPost(server.url()), &owner);
    QTRY_COMPARE(server.count("POST"), 1);
    server.reply(LoopbackReply::answer(200));
    QVERIFY(exchange(transport, paidPost(server.url())).has_value());
    QCOMPARE(server.count("POST"), 2);
    server.replyAlways(LoopbackReply::cutBeforeAnswer());
    const auto outcome = exchange(transport, paidPost(server.url()));
    QVERIFY(outcome && !outcome->hasValue());
    QCOMPARE(outcome->error().delivery, Delivery::Maybe);
    QCOMPARE(server.count("POST"), 3);
    QCOMPARE(server.requests().at(2).connection, server.requests().at(1).connection);
}

// A kept connection may have died unseen (sleep, a change of network), or be closed by the server just now: a request
// on it would end in "nobody knows" although nothing was wrong.
void OnceTest::paidPostNeverDependsOnAKeptConnection()
{
    LoopbackServer server;
    server.replyAlways(LoopbackReply::answer(200, "ok"));
    NetworkTransport transport;
    for (int round = 1; round <= 50; ++round) {
        const auto outcome = exchange(transport, paidPost(server.url()));
        QVERIFY(outcome && outcome->hasValue());
        QCOMPARE(outcome->value().body, "ok");
        QCOMPARE(server.count("POST"), round);
        QCOMPARE(server.connectionsMade(), round);
        server.closeIdle();
    }
}

void OnceTest::questionAfterAnIdleConnectionClosedSucceeds()
{
    LoopbackServer server;
    server.replyAlways(LoopbackReply::answer(200, "ok"));
    NetworkTransport transport;
    for (int round = 1; round <= 50; ++round) {
        const auto outcome = exchange(transport, get(server.url()));
        QVERIFY(outcome && outcome->hasValue());
        QCOMPARE(outcome->value().body, "ok");
        server.closeIdle();
    }
}

void OnceTest::paidPostWithoutABodyIsOnTheWireOnce()
{
    LoopbackServer server;
    server.replyAlways(LoopbackReply::cutBeforeAnswer());
    NetworkTransport transport;
    const auto outcome = exchange(transport, paidPost(server.url(), {}));
    QVERIFY(outcome && !outcome->hasValue());
    QCOMPARE(server.count("POST"), 1);
    QCOMPARE(outcome->error().delivery, Delivery::Maybe);
}

void OnceTest::paidPostCutWhileItIsSentIsOnTheWireOnce()
{
    LoopbackServer server;
    server.resetAfterReceiving(100'000);
    NetworkTransport transport;
    const auto outcome = exchange(transport, paidPost(server.url(), QByteArray(5'000'000, 'x')));
    QVERIFY(outcome && !outcome->hasValue());
    QCOMPARE(outcome->error().delivery, Delivery::Maybe);
    QCOMPARE(server.raw().count("POST "), 1);
}

void OnceTest::paidPostThatIsAskedForAPasswordIsOnTheWireOnce()
{
    LoopbackServer server;
    server.replyAlways(LoopbackReply::answer(401, "{\"detail\":\"key\"}", {{"WWW-Authenticate", "Basic realm=\"x\""}}));
    NetworkTransport transport;
    const auto outcome = exchange(transport, paidPost(server.url()));
    QVERIFY(outcome && outcome->hasValue());
    QCOMPARE(outcome->value().status, 401);
    QCOMPARE(outcome->value().body, "{\"detail\":\"key\"}");
    QVERIFY(outcome->value().whole);
    QCOMPARE(server.count("POST"), 1);
}

void OnceTest::paidPostArrivesUnaltered()
{
    LoopbackServer server;
    server.replyAlways(LoopbackReply::answer(201));
    NetworkTransport transport;
    QByteArray body;
    for (int i = 0; i < 3'000'000; ++i)
        body += char(i * 7 % 251);
    QVERIFY(exchange(transport, paidPost(server.url(u"/models/a/b/predictions?x=%20"_s), body)).has_value());
    QCOMPARE(server.requests().size(), 1);
    const LoopbackRequest &request = server.requests().constFirst();
    QCOMPARE(request.target, "/models/a/b/predictions?x=%20");
    QVERIFY(request.body == body);
    QCOMPARE(request.header("content-type"), "application/json");
    QVERIFY(request.header("user-agent").startsWith("Pentimento/"));
    QVERIFY(request.header("cookie").isEmpty());
}

PENTIMENTO_TEST(OnceTest)
#include "tst_once.moc"
