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
    void originIsWrittenInOneWay_data();
    void originIsWrittenInOneWay();
    void loopbackIsToldFromTheRest_data();
    void loopbackIsToldFromTheRest();
    void firstHeaderOfANameIsTaken();
    void redirectNeedsAnAddress();
};

void HttpMessageTest::originIsWrittenInOneWay_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("origin");
    QTest::newRow("https") << u"https://www.kkiai.com/replicate/v1"_s << u"https://www.kkiai.com"_s;
    QTest::newRow("port written out") << u"https://www.kkiai.com:443/"_s << u"https://www.kkiai.com"_s;
    QTest::newRow("http") << u"http://127.0.0.1/"_s << u"http://127.0.0.1"_s;
    QTest::newRow("upper case") << u"HTTPS://WWW.KKIAI.COM/"_s << u"https://www.kkiai.com"_s;
    QTest::newRow("other port") << u"https://www.kkiai.com:8443"_s << u"https://www.kkiai.com:8443"_s;
    QTest::newRow("user info") << u"https://a:b@www.kkiai.com"_s << u"https://www.kkiai.com"_s;
    QTest::newRow("IDN") << u"https://bücher.example/"_s << u"https://xn--bcher-kva.example"_s;
    QTest::newRow("IDN as sent") << u"https://xn--bcher-kva.example/"_s << u"https://xn--bcher-kva.example"_s;
    QTest::newRow("IPv6") << u"http://[::1]:8080/"_s << u"http://[::1]:8080"_s;
    QTest::newRow("trailing dot is another name") << u"https://www.kkiai.com./"_s << u"https://www.kkiai.com."_s;
}

void HttpMessageTest::originIsWrittenInOneWay()
{
    QFETCH(QString, url);
    QTEST(originOf(QUrl(url)), "origin");
}

void HttpMessageTest::loopbackIsToldFromTheRest_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("loopback");
    for (const char *near : {"http://127.0.0.1:1234/", "http://127.8.9.1/", "http://localhost/", "http://LOCALHOST:1/",
                             "http://[::1]/", "http://127.1/"})
        QTest::newRow(near) << QString::fromLatin1(near) << true;
    for (const char *far : {"http://localhost.example.com/", "http://127.0.0.1.example.com/", "http://10.0.0.1/",
                            "http://0.0.0.0/", "http://128.0.0.1/", "http://example.com/", "http:///x",
                            "http://localhost@example.com/", "http://[2001:db8::1]/", "http://169.254.169.254/"})
        QTest::newRow(far) << QString::fromLatin1(far) << false;
}

void HttpMessageTest::loopbackIsToldFromTheRest()
{
    QFETCH(QString, url);
    QTEST(isLoopback(QUrl(url)), "loopback");
}

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
