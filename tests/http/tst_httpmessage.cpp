// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/httpmessage.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace Qt::StringLiterals;

class HttpMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstHeaderOfANameIsTaken();
    void redirectNeedsAnAddress();
};

void HttpMessageTest::firstHeaderOfANameIsTaken()
{
    const HttpHeaders headers{{"A", "1"}, {"Retry-After", "2"}, {"retry-after", "3"}};
    QCOMPARE(headerValue(headers, "RETRY-AFTER"), "2");
    QVERIFY(headerValue(headers, "Retry").isEmpty());
}

void HttpMessageTest::redirectNeedsAnAddress()
{
    HttpResponse response;
    response.status = 302;
    QVERIFY(!response.isRedirect());
    response.headers = {{"location", "/x"}};
    QVERIFY(response.isRedirect());
    response.status = 201; // Replicate's create names the prediction so
    QVERIFY(!response.isRedirect());
}

PENTIMENTO_TEST(HttpMessageTest)
#include "tst_httpmessage.moc"
