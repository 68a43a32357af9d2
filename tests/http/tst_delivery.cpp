// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/networktransport.h"
#include "tests/http/requests.h"
#include "tests/support/exchange.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/testmain.h"

#include <QTemporaryFile>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

// Where no answer came, the Error says whether anything can have arrived: only then is asking again safe.
class DeliveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedConnectionIsNotSent_data();
    void refusedConnectionIsNotSent();
    void unknownHostIsNotSentAndSaysSo();
    void failedHandshakeIsNotSent_data();
    void failedHandshakeIsNotSent();
    void cutAfterTheRequestMayHaveArrived_data();
    void cutAfterTheRequestMayHaveArrived();
    void silenceAfterTheRequestMayHaveArrived();
    void onlyHttpIsSpoken_data();
    void onlyHttpIsSpoken();
};

void DeliveryTest::refusedConnectionIsNotSent_data()
{
    QTest::addColumn<bool>("paid");
    QTest::newRow("paid") << true;
    QTest::newRow("free") << false;
}

void DeliveryTest::refusedConnectionIsNotSent()
{
    QFETCH(bool, paid);
    LoopbackServer server;
    const QUrl url = server.url();
    server.stopListening();
    NetworkTransport transport;
    const auto outcome = exchange(transport, paid ? paidPost(url) : get(url));
    QVERIFY(outcome && !outcome->hasValue());
    QCOMPARE(outcome->error().kind, ErrorKind::Network);
    QCOMPARE(outcome->error().delivery, Delivery::NotSent);
    QCOMPARE(outcome->error().charged, Charged::No);
    QCOMPARE(outcome->error().subject, u"127.0.0.1"_s);
    QCOMPARE(outcome->error().httpStatus, 0);
}

void DeliveryTest::unknownHostIsNotSentAndSaysSo()
{
    NetworkTransport transport;
    const auto outcome = exchange(transport, paidPost(QUrl(u"http://nobody.invalid/"_s)));
    QVERIFY(outcome && !outcome->hasValue());
    QCOMPARE(outcome->error().kind, ErrorKind::Network);
    QCOMPARE(outcome->error().delivery, Delivery::NotSent);
    QCOMPARE(outcome->error().code, u"host-not-found"_s);
    QCOMPARE(outcome->error().subject, u"nobody.invalid"_s);
}

void DeliveryTest::failedHandshakeIsNotSent_data()
{
    QTest::addColumn<bool>("reset");
    QTest::newRow("the server waits for something else") << false;
    QTest::newRow("the server hangs up") << true;
}

void DeliveryTest::failedHandshakeIsNotSent()
{
    QFETCH(bool, reset);
    LoopbackServer server; // speaks no TLS
    if (reset)
        server.resetAfterReceiving(1);
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    NetworkTransport transport;
    HttpRequest request = paidPost(url);
    request.silence = std::chrono::milliseconds(500);
    const auto outcome = exchange(transport, request);
    QVERIFY(outcome && !outcome->hasValue());
    QCOMPARE(outcome->error().delivery, Delivery::NotSent);
    QCOMPARE(outcome->error().charged, Charged::No);
    QVERIFY(!server.raw().isEmpty());
    QVERIFY(!server.raw().contains("prompt"));
}

void DeliveryTest::cutAfterTheRequestMayHaveArrived_data()
{
    QTest::addColumn<LoopbackReply>("reply");
    QTest::newRow("closed") << LoopbackReply::cutBeforeAnswer();
    QTest::newRow("reset") << LoopbackReply::resetBeforeAnswer();
    QTest::newRow("in the headers") << LoopbackReply{
        {LoopbackReply::Send{"HTTP/1.1 201 Created\r\nContent-T"}, LoopbackReply::Close{}}};
}

void DeliveryTest::cutAfterTheRequestMayHaveArrived()
{
    QFETCH(LoopbackReply, reply);
    LoopbackServer server;
    server.replyAlways(reply);
    NetworkTransport transport;
    const auto outcome = exchange(transport, paidPost(server.url()));
    QVERIFY(outcome && !outcome->hasValue());
    QCOMPARE(outcome->error().kind, ErrorKind::Network);
    QCOMPARE(outcome->error().delivery, Delivery::Maybe);
    QCOMPARE(outcome->error().charged, Charged::Unknown);
}

void DeliveryTest::silenceAfterTheRequestMayHaveArrived()
{
    LoopbackServer server;
    server.replyAlways(LoopbackReply::never());
    NetworkTransport transport;
    HttpRequest request = paidPost(server.url());
    request.silence = std::chrono::milliseconds(100);
    const auto outcome = exchange(transport, request);
    QVERIFY(outcome && !outcome->hasValue());
    QCOMPARE(outcome->error().kind, ErrorKind::Timeout);
    QCOMPARE(outcome->error().delivery, Delivery::Maybe);
    QCOMPARE(server.count("POST"), 1);
}

void DeliveryTest::onlyHttpIsSpoken_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("file") << u"file"_s;
    QTest::newRow("qrc") << u"qrc"_s;
    QTest::newRow("data") << u"data"_s;
    QTest::newRow("ftp") << u"ftp"_s;
    QTest::newRow("javascript") << u"javascript"_s;
    QTest::newRow("nothing") << QString();
}

void DeliveryTest::onlyHttpIsSpoken()
{
    QFETCH(QString, scheme);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("secret");
    file.flush();
    QUrl url = QUrl::fromLocalFile(file.fileName());
    url.setScheme(scheme);
    NetworkTransport transport;
    const auto outcome = exchange(transport, get(scheme == u"data"_s ? QUrl(u"data:text/plain,secret"_s) : url));
    QVERIFY(outcome && !outcome->hasValue());
    QCOMPARE(outcome->error().kind, ErrorKind::WrongHost);
    QCOMPARE(outcome->error().delivery, Delivery::NotSent);
}

PENTIMENTO_TEST(DeliveryTest)
#include "tst_delivery.moc"
