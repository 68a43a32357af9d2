// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/webaddress.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace Qt::StringLiterals;

class WebAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void originIsSchemeHostAndUnusualPort_data();
    void originIsSchemeHostAndUnusualPort();
    void onlyThisComputerIsLoopback_data();
    void onlyThisComputerIsLoopback();
};

void WebAddressTest::originIsSchemeHostAndUnusualPort_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("origin");
    QTest::newRow("path and query") << u"https://api.example.org/v1/x?y#z"_s << u"https://api.example.org"_s;
    QTest::newRow("capitals") << u"HTTPS://API.Example.ORG"_s << u"https://api.example.org"_s;
    QTest::newRow("usual port") << u"https://api.example.org:443/v1"_s << u"https://api.example.org"_s;
    QTest::newRow("unusual port") << u"https://api.example.org:8443/v1"_s << u"https://api.example.org:8443"_s;
    QTest::newRow("the other's usual port") << u"http://127.0.0.1:443"_s << u"http://127.0.0.1:443"_s;
    QTest::newRow("IPv6") << u"http://[::1]:8080/v1"_s << u"http://[::1]:8080"_s;
    QTest::newRow("host of another script") << u"https://bücher.example/v1"_s << u"https://xn--bcher-kva.example"_s;
    QTest::newRow("the same as sent") << u"https://xn--bcher-kva.example/"_s << u"https://xn--bcher-kva.example"_s;
    QTest::newRow("trailing dot is another name") << u"https://api.example.org./"_s << u"https://api.example.org."_s;
    QTest::newRow("user") << u"https://me:pw@api.example.org/"_s << u"https://api.example.org"_s;
}

void WebAddressTest::originIsSchemeHostAndUnusualPort()
{
    QFETCH(QString, address);
    QTEST(originOf(QUrl(address)), "origin");
}

void WebAddressTest::onlyThisComputerIsLoopback_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isHere");
    QTest::newRow("name") << u"http://localhost:8080/v1"_s << true;
    QTest::newRow("name in capitals") << u"http://LOCALHOST"_s << true;
    QTest::newRow("IPv4") << u"http://127.0.0.1/v1"_s << true;
    QTest::newRow("another IPv4 of this computer") << u"http://127.8.9.10"_s << true;
    QTest::newRow("IPv6") << u"http://[::1]/v1"_s << true;
    QTest::newRow("other IPv6") << u"http://[::2]/v1"_s << false;
    QTest::newRow("all addresses") << u"http://0.0.0.0/"_s << false;
    QTest::newRow("a name that begins like one") << u"http://127.0.0.1.example.org"_s << false;
    QTest::newRow("a name that ends like one") << u"http://not-localhost"_s << false;
    QTest::newRow("in the user's place") << u"http://127.0.0.1@example.org"_s << false;
    QTest::newRow("private network") << u"http://192.168.0.1"_s << false;
    QTest::newRow("link-local") << u"http://169.254.169.254/"_s << false;
    QTest::newRow("short form") << u"http://127.1/"_s << true;
    QTest::newRow("just beside") << u"http://128.0.0.1/"_s << false;
    QTest::newRow("no host") << u"http:///x"_s << false;
}

void WebAddressTest::onlyThisComputerIsLoopback()
{
    QFETCH(QString, address);
    QTEST(isLoopback(QUrl(address)), "isHere");
}

PENTIMENTO_TEST(WebAddressTest)
#include "tst_webaddress.moc"
