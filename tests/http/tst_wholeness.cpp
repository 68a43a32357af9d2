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
    void cutAfterTheClientHasReadIsNoticed_data();
    void cutAfterTheClientHasReadIsNoticed();
    void cutChunksKeepWhatCame();
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
    QTest::newRow("without length, ended by the close")
        << LoopbackReply{{LoopbackReply::Send{"HTTP/1.1 200 OK\r\n\r\n" + half}, LoopbackReply::Close{}}} << true
        << half;
    QTest::newRow("without length, ended by the close that was announced")
        << LoopbackReply{{LoopbackReply::Send{"HTTP/1.1 201 OK\r\nConnection: close\r\n\r\n" + half},
                          LoopbackReply::Close{}}}
        << true << half;
    QTest::newRow("whole chunks") << LoopbackReply::answer(201, "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n",
                                                           {{"Transfer-Encoding", "chunked"}})
                                  << true << QByteArray("abcde");
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

void WholenessTest::cutAfterTheClientHasReadIsNoticed_data()
{
    QTest::addColumn<LoopbackReply>("reply");
    const QByteArray length = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf";
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n";
    const QByteArray inChunk = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\nhalf";
    using Reply = LoopbackReply;
    QTest::newRow("closed, with length") << Reply{{Reply::Send{length}, Reply::Hold{}, Reply::Close{}}};
    QTest::newRow("reset, with length") << Reply{{Reply::Send{length}, Reply::Hold{}, Reply::Reset{}}};
    QTest::newRow("closed before the last chunk") << Reply{{Reply::Send{chunked}, Reply::Hold{}, Reply::Close{}}};
    QTest::newRow("reset before the last chunk") << Reply{{Reply::Send{chunked}, Reply::Hold{}, Reply::Reset{}}};
    QTest::newRow("closed in a chunk") << Reply{{Reply::Send{inChunk}, Reply::Hold{}, Reply::Close{}}};
}

void WholenessTest::cutAfterTheClientHasReadIsNoticed()
{
    QFETCH(LoopbackReply, reply);
    LoopbackServer server;
    server.replyAlways(reply);
    NetworkTransport transport;
    QObject owner;
    HttpCall *call = transport.send(paidPost(server.url()), &owner);
    std::optional<Result<HttpResponse>> outcome;
    connect(call, &HttpCall::finished, &owner, [&outcome](const Result<HttpResponse> &result) { outcome = result; });
    connect(call, &HttpCall::progressed, &owner, [&server](qint64, qint64 received) {
        if (received == 4)
            server.release();
    });
    QTRY_VERIFY(outcome.has_value());
    QVERIFY(outcome->hasValue());
    QVERIFY(!outcome->value().whole);
    QCOMPARE(outcome->value().body, "half");
    QCOMPARE(server.count("POST"), 1);
}

// When the last bytes and the close come together, Qt 6.4.2 may take chunks without the last one for all there is: what
// has no length needs an end mark of its own. Nothing of it is lost, and it is not asked for twice.
void WholenessTest::cutChunksKeepWhatCame()
{
    for (int round = 0; round < 20; ++round) {
        LoopbackServer server;
        server.replyAlways(LoopbackReply::cutChunks(201, {"{\"id\":", "\"abcdefgh\","}));
        NetworkTransport transport;
        const auto outcome = exchange(transport, paidPost(server.url()));
        QVERIFY(outcome && outcome->hasValue());
        QCOMPARE(outcome->value().status, 201);
        QCOMPARE(outcome->value().body, "{\"id\":\"abcdefgh\",");
        QCOMPARE(server.count("POST"), 1);
    }
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
