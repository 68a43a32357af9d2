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

namespace {

QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes).sliced(4); // Qt puts the size in front of the zlib stream
}

} // namespace

// Qt 6.4 calls a cut body a success; the transport has to count for itself.
class WholenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodyIsWholeOrSaidToBeCut_data();
    void bodyIsWholeOrSaidToBeCut();
    void everyStatusIsAnAnswer_data();
    void everyStatusIsAnAnswer();
    void headersAreFoundInAnyCase();
};

void WholenessTest::bodyIsWholeOrSaidToBeCut_data()
{
    QTest::addColumn<LoopbackReply>("reply");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QByteArray>("body");
    const QByteArray half = "{\"id\":\"abcdefgh\",";
    const HttpHeaders zlib{{"Content-Encoding", "deflate"}};
    const QByteArray packed = deflated(QByteArray(9000, 'x') + "end");
    QTest::newRow("whole") << LoopbackReply::answer(201, half) << true << half;
    QTest::newRow("empty") << LoopbackReply::answer(200) << true << QByteArray();
    QTest::newRow("204") << LoopbackReply::answer(204, {}, {{"Content-Length", "0"}}) << true << QByteArray();
    QTest::newRow("cut with length, 200") << LoopbackReply::cutBody(200, half, 100) << false << half;
    QTest::newRow("cut with length, 201") << LoopbackReply::cutBody(201, half, 100) << false << half;
    QTest::newRow("cut with length, 404") << LoopbackReply::cutBody(404, half, 100) << false << half;
    QTest::newRow("cut with length, 500") << LoopbackReply::cutBody(500, half, 100) << false << half;
    QTest::newRow("nothing of a length") << LoopbackReply::cutBody(200, {}, 100) << false << QByteArray();
    QTest::newRow("cut with length and close, 200")
        << LoopbackReply::cutBody(200, half, 100, {{"Connection", "close"}}) << false << half;
    QTest::newRow("cut with length and close, 201")
        << LoopbackReply::cutBody(201, half, 100, {{"Connection", "close"}}) << false << half;
    QTest::newRow("cut with length, HTTP/1.0")
        << LoopbackReply{{LoopbackReply::Send{"HTTP/1.0 200 OK\r\nContent-Length: 100\r\n\r\n" + half},
                          LoopbackReply::Close{}}}
        << false << half;
    QTest::newRow("without length, ended by the close that was announced")
        << LoopbackReply{{LoopbackReply::Send{"HTTP/1.1 200 OK\r\n\r\n" + half}, LoopbackReply::Close{}}} << true
        << half;
    QTest::newRow("chunks without the last")
        << LoopbackReply::cutChunks(201, {half, "x"}) << false << QByteArray(half + 'x');
    QTest::newRow("chunks cut, 500") << LoopbackReply::cutChunks(500, {half}) << false << half;
    QTest::newRow("whole chunks") << LoopbackReply::answer(201, "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n",
                                                           {{"Transfer-Encoding", "chunked"}})
                                  << true << QByteArray("abcde");
    QTest::newRow("reset in the body")
        << LoopbackReply{{LoopbackReply::Send{"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + half},
                          LoopbackReply::Wait{std::chrono::milliseconds(50)}, LoopbackReply::Reset{}}}
        << false << half;
    QTest::newRow("compressed") << LoopbackReply::answer(200, packed, zlib) << true
                                << QByteArray(QByteArray(9000, 'x') + "end");
}

void WholenessTest::bodyIsWholeOrSaidToBeCut()
{
    QFETCH(LoopbackReply, reply);
    LoopbackServer server;
    server.replyAlways(reply);
    NetworkTransport transport;
    for (const HttpRequest &request : {paidPost(server.url()), get(server.url())}) {
        const auto outcome = exchange(transport, request);
        QVERIFY(outcome && outcome->hasValue());
        QTEST(outcome->value().whole, "whole");
        QTEST(outcome->value().body, "body");
    }
    QCOMPARE(server.count("POST"), 1);
}

void WholenessTest::everyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 202, 206, 299, 300, 304, 400, 401, 402, 403, 404, 405, 408, 409,
                             410, 413, 418, 422, 425, 429, 451, 499, 500, 501, 502, 503, 504, 520, 599})
        QTest::addRow("%d", status) << status;
}

void WholenessTest::everyStatusIsAnAnswer()
{
    QFETCH(int, status);
    LoopbackServer server;
    const QByteArray body = status == 304 ? QByteArray() : QByteArray("{\"detail\":\"words\"}");
    server.replyAlways(LoopbackReply::answer(status, body));
    NetworkTransport transport;
    const auto outcome = exchange(transport, paidPost(server.url()));
    QVERIFY(outcome && outcome->hasValue());
    QCOMPARE(outcome->value().status, status);
    QCOMPARE(outcome->value().body, body);
    QVERIFY(outcome->value().whole);
    QCOMPARE(server.count("POST"), 1);
}

void WholenessTest::headersAreFoundInAnyCase()
{
    LoopbackServer server;
    server.replyAlways(LoopbackReply::answer(429, {}, {{"rEtRy-AfTeR", "7"}, {"Set-Cookie", "a=b"}}));
    NetworkTransport transport;
    const auto outcome = exchange(transport, get(server.url()));
    QVERIFY(outcome && outcome->hasValue());
    QCOMPARE(outcome->value().header("Retry-After"), "7");
    QVERIFY(exchange(transport, get(server.url())).has_value());
    QVERIFY(server.requests().constLast().header("cookie").isEmpty());
}

PENTIMENTO_TEST(WholenessTest)
#include "tst_wholeness.moc"
