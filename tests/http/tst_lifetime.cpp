// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/networktransport.h"
#include "tests/http/requests.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/testmain.h"

#include <QPointer>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Ownership is cancellation: what deletes the call ends the exchange, at any moment, and hears nothing more of it.
class LifetimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletedCallEndsItsExchangeInSilence_data();
    void deletedCallEndsItsExchangeInSilence();
    void finishedComesOnceAndNeverBeforeTheEventLoop_data();
    void finishedComesOnceAndNeverBeforeTheEventLoop();
    void callDeletesItselfWhenItHasFinished();
    void ownerMayDieInTheMiddleOfASignal_data();
    void ownerMayDieInTheMiddleOfASignal();
};

void LifetimeTest::deletedCallEndsItsExchangeInSilence_data()
{
    QTest::addColumn<LoopbackReply>("reply");
    QTest::addColumn<bool>("byOwner");
    const LoopbackReply slow = LoopbackReply::trickle(200, "x", 5ms);
    QTest::newRow("the call, while it waits") << LoopbackReply::never() << false;
    QTest::newRow("the owner, while it waits") << LoopbackReply::never() << true;
    QTest::newRow("the call, in the body") << slow << false;
    QTest::newRow("the owner, in the body") << slow << true;
}

void LifetimeTest::deletedCallEndsItsExchangeInSilence()
{
    QFETCH(LoopbackReply, reply);
    QFETCH(bool, byOwner);
    LoopbackServer server;
    server.replyAlways(reply);
    NetworkTransport transport;
    auto owner = std::make_unique<QObject>();
    HttpCall *call = transport.send(paidPost(server.url()), owner.get());
    bool heard = false;
    connect(call, &HttpCall::finished, this, [&heard] { heard = true; });
    QTRY_COMPARE(server.count("POST"), 1);
    if (byOwner)
        owner.reset();
    else
        delete call;
    QTRY_COMPARE(server.connectionsOpen(), 0);
    QVERIFY(!heard);
    QCOMPARE(server.count("POST"), 1);
}

void LifetimeTest::finishedComesOnceAndNeverBeforeTheEventLoop_data()
{
    QTest::addColumn<LoopbackReply>("reply");
    QTest::addColumn<QString>("scheme");
    QTest::newRow("answered") << LoopbackReply::answer(200, "ok") << u"http"_s;
    QTest::newRow("cut") << LoopbackReply::cutBeforeAnswer() << u"http"_s;
    QTest::newRow("too large") << LoopbackReply::answer(200, QByteArray(1000, 'x')) << u"http"_s;
    QTest::newRow("not HTTP") << LoopbackReply::never() << u"file"_s;
}

void LifetimeTest::finishedComesOnceAndNeverBeforeTheEventLoop()
{
    QFETCH(LoopbackReply, reply);
    QFETCH(QString, scheme);
    LoopbackServer server;
    server.replyAlways(reply);
    NetworkTransport transport;
    QObject owner;
    HttpRequest request = get(server.url());
    request.url.setScheme(scheme);
    request.answerLimit = 500;
    QPointer<HttpCall> call = transport.send(request, &owner);
    int heard = 0;
    connect(call, &HttpCall::finished, this, [&heard] { ++heard; });
    QCOMPARE(heard, 0);
    QTRY_COMPARE(heard, 1);
    QTRY_VERIFY(call.isNull());
    QCOMPARE(heard, 1);
}

void LifetimeTest::callDeletesItselfWhenItHasFinished()
{
    LoopbackServer server;
    server.replyAlways(LoopbackReply::answer(200));
    NetworkTransport transport;
    QObject owner;
    QPointer<HttpCall> call = transport.send(get(server.url()), &owner);
    QTRY_VERIFY(call.isNull());
    QVERIFY(owner.children().isEmpty());
}

void LifetimeTest::ownerMayDieInTheMiddleOfASignal_data()
{
    QTest::addColumn<LoopbackReply>("reply");
    QTest::addColumn<bool>("atProgress");
    QTest::newRow("finished with an answer") << LoopbackReply::answer(200, "ok") << false;
    QTest::newRow("finished with an error") << LoopbackReply::cutBeforeAnswer() << false;
    QTest::newRow("finished at a limit") << LoopbackReply::answer(200, QByteArray(5000, 'x')) << false;
    QTest::newRow("finished by silence") << LoopbackReply::never() << false;
    QTest::newRow("progressed at the end") << LoopbackReply::answer(200, "ok") << true;
    QTest::newRow("progressed in the middle") << LoopbackReply::trickle(200, "x", 5ms) << true;
}

void LifetimeTest::ownerMayDieInTheMiddleOfASignal()
{
    QFETCH(LoopbackReply, reply);
    QFETCH(bool, atProgress);
    LoopbackServer server;
    server.replyAlways(reply);
    NetworkTransport transport;
    auto owner = std::make_unique<QObject>();
    HttpRequest request = paidPost(server.url());
    request.answerLimit = 1000;
    request.silence = 200ms;
    HttpCall *call = transport.send(request, owner.get());
    if (atProgress) {
        connect(call, &HttpCall::progressed, this, [&owner](qint64, qint64 received) {
            if (received > 0)
                owner.reset();
        });
    } else {
        connect(call, &HttpCall::finished, this, [&owner] { owner.reset(); });
    }
    QTRY_VERIFY(owner == nullptr);
    // The connection is let go, and the transport is as good as before.
    server.replyAlways(LoopbackReply::answer(200, "next"));
    bool heard = false;
    connect(transport.send(get(server.url()), this), &HttpCall::finished, this, [&heard] { heard = true; });
    QTRY_VERIFY(heard);
}

PENTIMENTO_TEST(LifetimeTest)
#include "tst_lifetime.moc"
