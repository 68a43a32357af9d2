// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/networktransport.h"
#include "tests/http/deflatebomb.h"
#include "tests/http/requests.h"
#include "tests/support/exchange.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The most memory that this process ever had, in bytes.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).simplified().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

} // namespace

// Nothing that a server does keeps a call open for ever, or fills the memory.
class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answerAboveItsLimitEndsTheCall_data();
    void answerAboveItsLimitEndsTheCall();
    void answerAtItsLimitIsTaken();
    void silenceEndsTheCall_data();
    void silenceEndsTheCall();
    void trickleOutlivesTheSilenceButNotTheDeadline();
    void headersWithoutEndEndTheCall();
    void twoMegabytesOfHeadersEndTheCall();
    void bytesThatGoOutAreNoSilence_data();
    void bytesThatGoOutAreNoSilence();
    void deflateBombDoesNotFillTheMemory();
};

void LimitsTest::answerAboveItsLimitEndsTheCall_data()
{
    QTest::addColumn<LoopbackReply>("reply");
    const QByteArray body(200'000, 'x');
    QTest::newRow("announced") << LoopbackReply::answer(200, body);
    QTest::newRow("chunked") << LoopbackReply::cutChunks(200, {body});
    QTest::newRow("endless") << LoopbackReply{
        {LoopbackReply::Send{"HTTP/1.1 200 OK\r\n\r\n"}, LoopbackReply::Send{QByteArray(10'000, 'x'), 0ms, -1}}};
    QTest::newRow("an error page") << LoopbackReply::answer(500, body);
}

void LimitsTest::answerAboveItsLimitEndsTheCall()
{
    QFETCH(LoopbackReply, reply);
    LoopbackServer server;
    server.replyAlways(reply);
    NetworkTransport transport;
    HttpRequest request = paidPost(server.url());
    request.answerLimit = 100'000;
    const auto outcome = exchange(transport, request);
    QVERIFY(outcome && !outcome->hasValue());
    QCOMPARE(outcome->error().kind, ErrorKind::TooLarge);
    QCOMPARE(outcome->error().delivery, Delivery::Maybe);
    QCOMPARE(server.count("POST"), 1);
}

void LimitsTest::answerAtItsLimitIsTaken()
{
    LoopbackServer server;
    server.replyAlways(LoopbackReply::answer(200, QByteArray(100'000, 'x')));
    NetworkTransport transport;
    HttpRequest request = get(server.url());
    request.answerLimit = 100'000;
    const auto outcome = exchange(transport, request);
    QVERIFY(outcome && outcome->hasValue());
    QCOMPARE(outcome->value().body.size(), 100'000);
}

void LimitsTest::silenceEndsTheCall_data()
{
    QTest::addColumn<LoopbackReply>("reply");
    QTest::newRow("no answer") << LoopbackReply::never();
    QTest::newRow("half a header") << LoopbackReply{{LoopbackReply::Send{"HTTP/1.1 200 OK\r\nContent-"}}};
    QTest::newRow("half a body") << LoopbackReply{
        {LoopbackReply::Send{"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"}}};
}

void LimitsTest::silenceEndsTheCall()
{
    QFETCH(LoopbackReply, reply);
    LoopbackServer server;
    server.replyAlways(reply);
    NetworkTransport transport;
    HttpRequest request = get(server.url());
    request.silence = 100ms;
    const auto outcome = exchange(transport, request);
    QVERIFY(outcome && !outcome->hasValue());
    QCOMPARE(outcome->error().kind, ErrorKind::Timeout);
    QCOMPARE(outcome->error().detail, u"silence"_s);
    QTRY_COMPARE(server.connectionsOpen(), 0);
}

void LimitsTest::trickleOutlivesTheSilenceButNotTheDeadline()
{
    LoopbackServer server;
    server.replyAlways(LoopbackReply::trickle(200, "x", 20ms));
    NetworkTransport transport;
    HttpRequest request = get(server.url());
    request.silence = 10s;
    request.deadline = 500ms;
    const auto outcome = exchange(transport, request);
    QVERIFY(outcome && !outcome->hasValue());
    QCOMPARE(outcome->error().kind, ErrorKind::Timeout);
    QCOMPARE(outcome->error().detail, u"deadline"_s);
    QTRY_COMPARE(server.connectionsOpen(), 0);
}

void LimitsTest::headersWithoutEndEndTheCall()
{
    LoopbackServer server;
    server.replyAlways(LoopbackReply::endlessHeaders());
    NetworkTransport transport;
    HttpRequest request = get(server.url());
    request.silence = 500ms;
    const auto outcome = exchange(transport, request);
    QVERIFY(outcome && !outcome->hasValue());
    QCOMPARE(outcome->error().kind, ErrorKind::Timeout);
    QTRY_COMPARE(server.connectionsOpen(), 0);
}

void LimitsTest::twoMegabytesOfHeadersEndTheCall()
{
    LoopbackServer server;
    const QByteArray line = "X-Filler: " + QByteArray(1000, 'x') + "\r\n";
    server.replyAlways(LoopbackReply{
        {LoopbackReply::Send{"HTTP/1.1 200 OK\r\n" + line.repeated(2100) + "Content-Length: 2\r\n\r\nok"}}});
    NetworkTransport transport;
    HttpRequest request = get(server.url());
    request.silence = 2s;
    // Whether Qt reads them or hangs in them: it ends.
    const auto outcome = exchange(transport, request);
    QVERIFY(outcome.has_value());
    if (!outcome->hasValue())
        QCOMPARE(outcome->error().kind, ErrorKind::Timeout);
}

// As long as bytes go out, nobody is silent.
void LimitsTest::bytesThatGoOutAreNoSilence_data()
{
    QTest::addColumn<Repeatable>("repeatable");
    QTest::newRow("paid") << Repeatable::No;
    QTest::newRow("upload") << Repeatable::Yes;
}

void LimitsTest::bytesThatGoOutAreNoSilence()
{
    QFETCH(Repeatable, repeatable);
    LoopbackServer server;
    server.replyAlways(LoopbackReply::answer(201, "ok"));
    NetworkTransport transport;
    HttpRequest request = paidPost(server.url(), QByteArray(30'000'000, 'x'));
    request.repeatable = repeatable;
    QObject owner;
    HttpCall *call = transport.send(request, &owner);
    qint64 sent = 0;
    bool ended = false;
    connect(call, &HttpCall::progressed, &owner, [&sent](qint64 now, qint64) { sent = now; });
    connect(call, &HttpCall::finished, &owner,
            [&ended](const Result<HttpResponse> &result) { ended = result.hasValue(); });
    QTRY_VERIFY_WITH_TIMEOUT(ended, 60'000);
    QCOMPARE(sent, 30'000'000);
}

void LimitsTest::deflateBombDoesNotFillTheMemory()
{
    constexpr qint64 megabyte = 1024 * 1024;
    LoopbackServer server;
    server.replyAlways(LoopbackReply::answer(200, deflateBomb(1024 * megabyte), {{"Content-Encoding", "deflate"}}));
    NetworkTransport transport;
    HttpRequest request = get(server.url());
    request.answerLimit = 64 * megabyte;
    const qint64 before = peakMemory();
    const auto outcome = exchange(transport, request);
    QVERIFY(outcome.has_value());
    if (outcome->hasValue()) {
        QVERIFY(!outcome->value().whole);
        QVERIFY(outcome->value().body.size() <= 64 * megabyte);
    } else {
        QCOMPARE(outcome->error().kind, ErrorKind::TooLarge);
    }
#if !defined(__SANITIZE_ADDRESS__) // which keeps what was freed
    QVERIFY2(peakMemory() - before < 300 * megabyte, qPrintable(QString::number((peakMemory() - before) / megabyte)));
#else
    Q_UNUSED(before)
#endif
}

PENTIMENTO_TEST(LimitsTest)
#include "tst_limits.moc"
