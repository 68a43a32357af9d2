// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/server/requesthead.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace Qt::StringLiterals;

class RequestHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeHeadsAreRead();
    void emptyLinesBeforeAHeadAreSkipped();
    void connectionsAreKeptAsTheVersionSays_data();
    void connectionsAreKeptAsTheVersionSays();
    void everyBeginningOfAGoodHeadIsPartial();
    void doubtfulHeadsAreRefused_data();
    void doubtfulHeadsAreRefused();
    void chunkedBodiesHaveNoLength();
};

void RequestHeadTest::wholeHeadsAreRead()
{
    const QByteArray bytes =
        "QUERY /v1/models?a=b HTTP/1.1\r\nHost: x\r\nContent-Length: 7\r\nExpect: 100-continue\r\n\r\nkontext";
    const HeadReading reading = readRequestHead(bytes);
    QCOMPARE(reading.state, HeadState::Whole);
    QCOMPARE(reading.size, bytes.size() - 7);
    QCOMPARE(reading.head.method, "QUERY");
    QCOMPARE(reading.head.target, "/v1/models?a=b");
    QCOMPARE(reading.head.contentLength, 7);
    QVERIFY(reading.head.expectsContinue);
}

void RequestHeadTest::emptyLinesBeforeAHeadAreSkipped()
{
    const HeadReading reading = readRequestHead("\r\n\r\nGET / HTTP/1.1\r\n\r\n");
    QCOMPARE(reading.state, HeadState::Whole);
    QCOMPARE(reading.head.method, "GET");
    QCOMPARE(readRequestHead("\r\n").state, HeadState::Partial);
}

void RequestHeadTest::connectionsAreKeptAsTheVersionSays_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("keeps");
    QTest::newRow("1.1") << QByteArray("1.1") << QByteArray() << true;
    QTest::newRow("1.1 close") << QByteArray("1.1") << QByteArray("Connection: Close\r\n") << false;
    QTest::newRow("1.0") << QByteArray("1.0") << QByteArray() << false;
    QTest::newRow("1.0 keep") << QByteArray("1.0") << QByteArray("connection: Keep-Alive\r\n") << true;
}

void RequestHeadTest::connectionsAreKeptAsTheVersionSays()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, line);
    const HeadReading reading = readRequestHead(QByteArray("GET / HTTP/" + version + "\r\n" + line + "\r\n"));
    QCOMPARE(reading.state, HeadState::Whole);
    QTEST(reading.head.keepsAlive, "keeps");
}

void RequestHeadTest::everyBeginningOfAGoodHeadIsPartial()
{
    const QByteArray bytes = "POST /v1/predictions HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n";
    for (qsizetype i = 0; i < bytes.size(); ++i)
        QCOMPARE(readRequestHead(QByteArrayView(bytes).first(i)).state, HeadState::Partial);
}

void RequestHeadTest::doubtfulHeadsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray line = "POST / HTTP/1.1\r\n";
    QTest::newRow("bare line feeds") << QByteArray("GET / HTTP/1.1\n\n") << 400;
    QTest::newRow("one bare line feed") << line + "A: b\nC: d\r\n\r\n" << 400;
    QTest::newRow("two spaces") << QByteArray("GET  / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("no version") << QByteArray("GET /\r\n\r\n") << 400;
    QTest::newRow("version 2") << QByteArray("PRI * HTTP/2.0\r\n\r\n") << 505;
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n", 13) << 400;
    QTest::newRow("no colon") << line + "Host\r\n\r\n" << 400;
    QTest::newRow("space before the colon") << line + "Content-Length : 3\r\n\r\n" << 400;
    QTest::newRow("folded line") << line + "A: b\r\n c\r\n\r\n" << 400;
    QTest::newRow("two lengths") << line + "Content-Length: 3\r\nContent-Length: 3\r\n\r\n" << 400;
    QTest::newRow("negative length") << line + "Content-Length: -3\r\n\r\n" << 400;
    QTest::newRow("length of 30 digits") << line + "Content-Length: 111111111111111111111111111111\r\n\r\n" << 400;
    QTest::newRow("length and chunks") << line + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n" << 400;
    QTest::newRow("another coding") << line + "Transfer-Encoding: gzip, chunked\r\n\r\n" << 501;
    QTest::newRow("chunks in 1.0") << QByteArray("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n") << 400;
    QTest::newRow("upgrade") << line + "Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n" << 400;
    QTest::newRow("too long") << line + "A: " + QByteArray(70'000, 'a') << 431;
    QTest::newRow("NUL") << line + QByteArray("A: b\0c\r\n\r\n", 10) << 400;
}

void RequestHeadTest::doubtfulHeadsAreRefused()
{
    QFETCH(QByteArray, bytes);
    const HeadReading reading = readRequestHead(bytes);
    QCOMPARE(reading.state, HeadState::Refused);
    QTEST(reading.status, "status");
}

void RequestHeadTest::chunkedBodiesHaveNoLength()
{
    const HeadReading reading = readRequestHead("POST / HTTP/1.1\r\nTransfer-Encoding: Chunked\r\n\r\n5\r\n");
    QCOMPARE(reading.state, HeadState::Whole);
    QVERIFY(reading.head.isChunked);
    QCOMPARE(reading.head.contentLength, 0);
}

PENTIMENTO_TEST(RequestHeadTest)
#include "tst_requesthead.moc"
