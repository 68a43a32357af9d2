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

// One QNetworkAccessManager opens six connections to a host and queues the rest.
class LanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heldRequestsDoNotDelayOtherLanes_data();
    void heldRequestsDoNotDelayOtherLanes();
};

void LanesTest::heldRequestsDoNotDelayOtherLanes_data()
{
    QTest::addColumn<Lane>("held");
    QTest::addColumn<Lane>("free");
    QTest::newRow("creates, control") << Lane::Creates << Lane::Control;
    QTest::newRow("creates, downloads") << Lane::Creates << Lane::Downloads;
    QTest::newRow("downloads, control") << Lane::Downloads << Lane::Control;
    QTest::newRow("downloads, creates") << Lane::Downloads << Lane::Creates;
}

void LanesTest::heldRequestsDoNotDelayOtherLanes()
{
    QFETCH(Lane, held);
    QFETCH(Lane, free);
    LoopbackServer server;
    server.replyAlways([](const LoopbackRequest &request) {
        const LoopbackReply reply = LoopbackReply::answer(200);
        return request.target == "/held" ? reply.held() : reply;
    });
    NetworkTransport transport;
    QObject owner;
    int ended = 0;
    for (int i = 0; i < 20; ++i) {
        HttpRequest request = paidPost(server.url(u"/held"_s));
        request.lane = held;
        connect(transport.send(request, &owner), &HttpCall::finished, this, [&ended] { ++ended; });
    }
    QTRY_VERIFY(server.repliesHeld() >= 6);
    // It is answered while every one of the twenty is still open: no order of things in which it had to wait for one of
    // them.
    const auto outcome = exchange(transport, get(server.url(u"/cancel"_s), free));
    QVERIFY(outcome && outcome->hasValue());
    QCOMPARE(ended, 0);
    // And the twenty all come through.
    server.replyAlways(LoopbackReply::answer(200));
    server.release();
    QTRY_COMPARE(ended, 20);
    QCOMPARE(server.count("POST"), 20);
}

PENTIMENTO_TEST(LanesTest)
#include "tst_lanes.moc"
