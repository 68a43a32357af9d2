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

// By default Qt 6.4 follows, takes the Authorization header along, and repeats a POST at 307 and 308.
class RedirectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redirectIsAnAnswerAndIsNotFollowed_data();
    void redirectIsAnAnswerAndIsNotFollowed();
};

void RedirectsTest::redirectIsAnAnswerAndIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("paid");
    QTest::addColumn<bool>("sameOrigin");
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const bool paid : {false, true}) {
            for (const bool same : {false, true})
                QTest::addRow("%d %s %s", status, paid ? "POST" : "GET", same ? "here" : "elsewhere")
                    << status << paid << same;
        }
    }
}

void RedirectsTest::redirectIsAnAnswerAndIsNotFollowed()
{
    QFETCH(int, status);
    QFETCH(bool, paid);
    QFETCH(bool, sameOrigin);
    LoopbackServer server;
    LoopbackServer elsewhere;
    elsewhere.replyAlways(LoopbackReply::answer(200, "caught"));
    const QUrl target = sameOrigin ? server.url(u"/b"_s) : elsewhere.url(u"/b"_s);
    server.reply(LoopbackReply::redirect(status, target));
    NetworkTransport transport;
    HttpRequest request = paid ? paidPost(server.url(u"/a"_s)) : get(server.url(u"/a"_s));
    request.headers.emplaceBack("Authorization", "Bearer canary");
    const auto outcome = exchange(transport, request);
    QVERIFY(outcome && outcome->hasValue());
    QCOMPARE(outcome->value().status, status);
    QVERIFY(outcome->value().isRedirect());
    QCOMPARE(outcome->value().header("location"), target.toEncoded());
    QCOMPARE(outcome->value().url, server.url(u"/a"_s));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(elsewhere.connectionsMade(), 0);
}

PENTIMENTO_TEST(RedirectsTest)
#include "tst_redirects.moc"
