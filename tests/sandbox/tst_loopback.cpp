// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/modules.h"
#include "app/sandbox/sandboxhost.h"
#include "tests/sandbox/sandboxfixture.h"
#include "tests/support/testmain.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>

#include <sys/resource.h>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

// A sandbox on a port of this computer, and what a client needs to talk to it with its own hands.
struct Loopback
{
    explicit Loopback(SandboxOptions options = quickOptions())
    {
        auto opened = SandboxHost::open(sandboxModels(), std::move(options), 0, plainEffects());
        if (opened)
            host = std::move(*opened);
    }

    QByteArray head(const QByteArray &method, const QByteArray &path, qsizetype length,
                    const QByteArray &lines = {}) const
    {
        return method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + lines
               + "Content-Length: " + QByteArray::number(length) + "\r\n\r\n";
    }

    QByteArray create(const QString &prompt, const QByteArray &lines = {}) const
    {
        const QByteArray body = createBody({{u"prompt"_s, prompt}});
        return head("POST", "/v1/models/black-forest-labs/flux-kontext-max/predictions", body.size(), lines) + body;
    }

    std::unique_ptr<QTcpSocket> connectTo() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, host->port());
        return QTest::qWaitFor([&] { return socket->state() == QTcpSocket::ConnectedState; }, patience)
                   ? std::move(socket)
                   : nullptr;
    }

    // All that comes until the server closes, or until `enough` says so.
    QByteArray talk(const QByteArray &bytes, const std::function<bool(const QByteArray &)> &enough) const
    {
        const auto socket = connectTo();
        if (!socket)
            return {};
        socket->write(bytes);
        QByteArray got;
        const bool ended = QTest::qWaitFor(
            [&] {
                got += socket->readAll();
                return enough(got) || socket->state() == QTcpSocket::UnconnectedState;
            },
            patience);
        return ended ? got : QByteArray("timed out");
    }

    QByteArray talkUntilClosed(const QByteArray &bytes) const
    {
        return talk(bytes, [](const QByteArray &) { return false; });
    }

    // Through Qt's own client.
    HttpResponse ask(const QByteArray &method, const QUrl &url, const QByteArray &body = {},
                     const HttpHeaders &headers = {})
    {
        QNetworkRequest request(url);
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, body));
        HttpResponse response;
        QEventLoop loop; // not qWaitFor(): it naps for 10 ms between two rounds, which makes 100 MB a matter of minutes
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(patience, &loop, &QEventLoop::quit);
        loop.exec();
        if (!reply->isFinished())
            return response;
        response.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        response.headers = reply->rawHeaderPairs();
        response.body = reply->readAll();
        return response;
    }

    HttpResponse ask(const QByteArray &method, const QString &path, const QByteArray &body = {},
                     const HttpHeaders &headers = {})
    {
        return ask(method, QUrl(host->base().toString() + path), body, headers);
    }

    std::unique_ptr<SandboxHost> host;
    QNetworkAccessManager network;
};

QByteArray account(const QByteArray &version = "1.1", const QByteArray &lines = {})
{
    return "GET /v1/account HTTP/" + version + "\r\nHost: x\r\n" + lines + "\r\n";
}

qsizetype answersIn(const QByteArray &bytes)
{
    return bytes.count("HTTP/1.1 ");
}

} // namespace

class LoopbackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingModulesAreUnsupported();
    void takenPortsAreAnError();
    void aPictureGoesThroughTheRealNetwork();
    void addressesInAnswersLeadBack();
    void queriesArriveByTheirName();
    void headGivesTheLengthAlone();
    void connectionsAreKeptOrClosedAsAsked_data();
    void connectionsAreKeptOrClosedAsAsked();
    void pipelinedRequestsAreAnsweredInOrder();
    void nothingIsDoneAfterTheLastRequest();
    void requestsMayComeByteByByte();
    void chunkedBodiesAreTaken();
    void patientSendersAreToldToContinue();
    void garbageIsRefused_data();
    void garbageIsRefused();
    void bodiesBeyondTheLimitAreRefusedBeforeTheyCome();
    void chunkedBodiesBeyondTheLimitAreRefused();
    void largeFilesComeThrough();
    void fiftyHeldCreatesMayHangUp();
    void halfRequestsMayHangUp();
    void twoThousandConnectionsDoNotDeafenTheDoor();
    void closingTheHostClosesThePort();
};

void LoopbackTest::missingModulesAreUnsupported()
{
    const QTemporaryDir empty;
    const auto effects = loadEffectsModule(empty.path());
    QVERIFY(!effects);
    QCOMPARE(effects.error().kind, ErrorKind::Unsupported);
    QCOMPARE(effects.error().subject, empty.path() + u"/pentimento-effects.so"_s);
    QVERIFY(!effects.error().detail.isEmpty());
    const auto server = loadSandboxServerModule(empty.path());
    QVERIFY(!server);
    QCOMPARE(server.error().kind, ErrorKind::Unsupported);
    // A module of another kind under the right name is none.
    QVERIFY(
        QFile::copy(moduleFolder() + u"/pentimento-sandboxserver.so"_s, empty.path() + u"/pentimento-effects.so"_s));
    QVERIFY(!loadEffectsModule(empty.path()));
    QVERIFY(loadSandboxServerModule().hasValue());
}

void LoopbackTest::takenPortsAreAnError()
{
    const Loopback first;
    QVERIFY(first.host);
    const auto second = SandboxHost::open(sandboxModels(), quickOptions(), first.host->port(), plainEffects());
    QVERIFY(!second);
    QCOMPARE(second.error().subject, u"127.0.0.1:%1"_s.arg(first.host->port()));
    QVERIFY(!second.error().detail.isEmpty());
}

void LoopbackTest::aPictureGoesThroughTheRealNetwork()
{
    Loopback loopback;
    QVERIFY(loopback.host);
    const QByteArray png = pngOf({300, 200});
    const auto uploaded = loopback.ask("POST", u"/files"_s, formOf(png, "a.png"),
                                       {{"Content-Type", "multipart/form-data; boundary=here"}});
    QCOMPARE(uploaded.status, 201);
    const QJsonObject input{{u"prompt"_s, u"make it blue hour"_s},
                            {u"seed"_s, 9},
                            {u"input_image"_s, jsonOf(uploaded.body)["urls"_L1]["get"_L1]}};
    const auto response = loopback.ask("POST", u"/models/"_s + kontextMax + u"/predictions"_s, createBody(input),
                                       {{"Prefer", "wait"}, {"Content-Type", "application/json"}});
    QCOMPARE(response.status, 201);
    const auto file = loopback.ask("GET", QUrl(jsonOf(response.body)["output"_L1].toString()));
    QCOMPARE(file.status, 200);
    QCOMPARE(file.header("content-type"), "image/png");
    const QImage image = QImage::fromData(file.body);
    QCOMPARE(image.size(), QSize(1248, 832));
    QCOMPARE(image.pixel(5, 5), colourOfSeed(9));
    const auto counts = loopback.ask("GET", loopback.host->base().resolved(QUrl(u"/sandbox/counts"_s)));
    QCOMPARE(jsonOf(counts.body), countsToJson({4, 1, 0, 0, 0, 1, 1}));
}

void LoopbackTest::addressesInAnswersLeadBack()
{
    Loopback loopback;
    const QJsonObject made = jsonOf(
        loopback.ask("POST", u"/models/"_s + kontextMax + u"/predictions"_s, createBody({{u"prompt"_s, u"x"_s}})).body);
    const QUrl address(made["urls"_L1]["get"_L1].toString());
    QCOMPARE(address.port(), int(loopback.host->port()));
    QCOMPARE(jsonOf(loopback.ask("GET", address).body)["id"_L1], made["id"_L1]);
    const auto canceled = loopback.ask("POST", QUrl(made["urls"_L1]["cancel"_L1].toString()));
    QCOMPARE(canceled.status, 200);
}

void LoopbackTest::queriesArriveByTheirName()
{
    Loopback loopback;
    const auto found = loopback.ask("QUERY", u"/models"_s, "\"open weights\"", {{"Content-Type", "text/plain"}});
    QCOMPARE(found.status, 200);
    const QJsonArray results = jsonOf(found.body)["results"_L1].toArray();
    QCOMPARE(results.size(), 1);
    QCOMPARE(results.first()["name"_L1].toString(), u"flux-kontext-dev"_s);
    // Any other method that Qt does not know is not taken for it.
    QCOMPARE(loopback.ask("SEARCH", u"/models"_s, "x", {{"Content-Type", "text/plain"}}).status, 404);
}

void LoopbackTest::headGivesTheLengthAlone()
{
    Loopback loopback;
    const QByteArray got = loopback.talkUntilClosed("HEAD /v1/account HTTP/1.1\r\nConnection: close\r\n\r\n");
    const QByteArray length = "Content-Length: " + QByteArray::number(loopback.ask("GET", u"/account"_s).body.size());
    QVERIFY(got.contains(length));
    QVERIFY(got.endsWith("\r\n\r\n"));
}

void LoopbackTest::connectionsAreKeptOrClosedAsAsked_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<int>("answers");
    QTest::newRow("1.1") << account() << 2;
    QTest::newRow("1.1 close") << account("1.1", "Connection: close\r\n") << 1;
    QTest::newRow("1.0") << account("1.0") << 1;
    QTest::newRow("1.0 keep") << account("1.0", "Connection: keep-alive\r\n") << 2;
}

void LoopbackTest::connectionsAreKeptOrClosedAsAsked()
{
    QFETCH(QByteArray, first);
    QFETCH(int, answers);
    const Loopback loopback;
    const auto socket = loopback.connectTo();
    QVERIFY(socket);
    QByteArray got;
    connect(socket.get(), &QTcpSocket::readyRead, this, [&] { got += socket->readAll(); });
    socket->write(first);
    QTRY_VERIFY_WITH_TIMEOUT(got.contains("Offline sandbox"), patience);
    if (answers == 1)
        QTRY_COMPARE_WITH_TIMEOUT(socket->state(), QTcpSocket::UnconnectedState, patience);
    else
        socket->write(account("1.1", "Connection: close\r\n"));
    QTRY_COMPARE_WITH_TIMEOUT(socket->state(), QTcpSocket::UnconnectedState, patience);
    QCOMPARE(answersIn(got), answers);
}

void LoopbackTest::pipelinedRequestsAreAnsweredInOrder()
{
    const Loopback loopback;
    // The first is held for its pixels, the second is known at once.
    const QByteArray got = loopback.talkUntilClosed(loopback.create(u"[slow 1]"_s, "Prefer: wait\r\n") + account()
                                                    + "GET /v1/nothing HTTP/1.1\r\nConnection: close\r\n\r\n");
    QCOMPARE(answersIn(got), 3);
    const qsizetype created = got.indexOf("201 Created");
    const qsizetype shown = got.indexOf("200 OK");
    QVERIFY(created >= 0 && created < shown && shown < got.indexOf("404 Not Found"));
}

void LoopbackTest::nothingIsDoneAfterTheLastRequest()
{
    const Loopback loopback;
    const QByteArray got =
        loopback.talkUntilClosed(account("1.1", "Connection: close\r\n") + loopback.create(u"never"_s));
    QCOMPARE(answersIn(got), 1);
    QCOMPARE(loopback.host->counts(), (SandboxCounts{1, 0, 0, 0, 0, 0, 0}));
}

void LoopbackTest::requestsMayComeByteByByte()
{
    const Loopback loopback;
    const auto socket = loopback.connectTo();
    QVERIFY(socket);
    QByteArray got;
    connect(socket.get(), &QTcpSocket::readyRead, this, [&] { got += socket->readAll(); });
    const QByteArray bytes =
        "\r\n" + loopback.create(u"[fail]"_s) + loopback.create(u"[fail]"_s, "Connection: close\r\n");
    for (const char byte : bytes) {
        socket->write(&byte, 1);
        socket->flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE_WITH_TIMEOUT(socket->state(), QTcpSocket::UnconnectedState, patience);
    QCOMPARE(answersIn(got), 2);
    QCOMPARE(got.count("201 Created"), 2);
    QCOMPARE(loopback.host->counts().creates, 2);
}

void LoopbackTest::chunkedBodiesAreTaken()
{
    const Loopback loopback;
    const QByteArray body = createBody({{u"prompt"_s, u"[fail]"_s}});
    QByteArray bytes = "POST /v1/models/black-forest-labs/flux-kontext-max/predictions HTTP/1.1\r\n"
                       "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n";
    for (qsizetype at = 0; at < body.size(); at += 7) {
        const QByteArray chunk = body.mid(at, 7);
        bytes += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    const QByteArray got = loopback.talkUntilClosed(bytes + "0\r\n\r\n");
    QVERIFY(got.startsWith("HTTP/1.1 201 Created"));
    QCOMPARE(loopback.host->counts().creates, 1);
}

void LoopbackTest::patientSendersAreToldToContinue()
{
    const Loopback loopback;
    const auto socket = loopback.connectTo();
    QVERIFY(socket);
    QByteArray got;
    connect(socket.get(), &QTcpSocket::readyRead, this, [&] { got += socket->readAll(); });
    socket->write(loopback.head("QUERY", "/v1/models", 5, "Expect: 100-continue\r\nConnection: close\r\n"));
    QTRY_COMPARE_WITH_TIMEOUT(got, "HTTP/1.1 100 Continue\r\n\r\n", patience);
    socket->write("zebra");
    QTRY_COMPARE_WITH_TIMEOUT(socket->state(), QTcpSocket::UnconnectedState, patience);
    QVERIFY(got.contains("200 OK"));
}

void LoopbackTest::garbageIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15) << QByteArray("400");
    QTest::newRow("words") << QByteArray("hello there\r\n\r\n") << QByteArray("400");
    QTest::newRow("line feeds") << QByteArray("GET / HTTP/1.1\n\n") << QByteArray("400");
    QTest::newRow("endless line") << QByteArray(200'000, 'a') << QByteArray("431");
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << QByteArray("505");
    QTest::newRow("web socket") << QByteArray(
        "GET /v1/account HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n")
                                << QByteArray("400");
}

void LoopbackTest::garbageIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, status);
    Loopback loopback;
    const QByteArray got = loopback.talk(bytes, [](const QByteArray &so) { return so.contains("\r\n\r\n"); });
    QVERIFY2(got.startsWith(QByteArray("HTTP/1.1 " + status)), got.constData());
    QVERIFY(got.contains("Connection: close"));
    QCOMPARE(loopback.ask("GET", u"/account"_s).status, 200);
    QCOMPARE(loopback.host->counts().requests, 1);
}

void LoopbackTest::bodiesBeyondTheLimitAreRefusedBeforeTheyCome()
{
    Loopback loopback;
    const QByteArray got = loopback.talk(loopback.head("POST", "/v1/files", sandboxBodyLimit + 1),
                                         [](const QByteArray &so) { return so.contains("\r\n\r\n"); });
    QVERIFY(got.startsWith("HTTP/1.1 413 "));
    QCOMPARE(loopback.host->counts().requests, 0);
    QCOMPARE(loopback.ask("GET", u"/account"_s).status, 200);
}

void LoopbackTest::chunkedBodiesBeyondTheLimitAreRefused()
{
    Loopback loopback;
    const auto socket = loopback.connectTo();
    QVERIFY(socket);
    QByteArray got;
    connect(socket.get(), &QTcpSocket::readyRead, this, [&] { got += socket->readAll(); });
    socket->write("POST /v1/files HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n");
    const QByteArray chunk = "100000\r\n" + QByteArray(0x100000, 'a') + "\r\n";
    for (int i = 0; i < 200 && got.isEmpty(); ++i) {
        socket->write(chunk);
        QVERIFY(QTest::qWaitFor([&] { return socket->bytesToWrite() == 0 || !got.isEmpty(); }, patience));
    }
    QTRY_VERIFY_WITH_TIMEOUT(got.startsWith("HTTP/1.1 413 "), patience);
    QCOMPARE(loopback.host->counts().requests, 0);
    QCOMPARE(loopback.ask("GET", u"/account"_s).status, 200);
}

void LoopbackTest::largeFilesComeThrough()
{
    Loopback loopback;
    const QByteArray content(SandboxFiles::largestFile, 'a');
    const auto response = loopback.ask("POST", u"/files"_s, formOf(content, "a"),
                                       {{"Content-Type", "multipart/form-data; boundary=here"}});
    QCOMPARE(response.status, 201);
    QCOMPARE(jsonOf(response.body)["size"_L1].toInteger(), content.size());
    const auto file = loopback.ask("GET", QUrl(jsonOf(response.body)["urls"_L1]["get"_L1].toString() + u"/download"_s));
    QCOMPARE(file.body.size(), content.size());
}

// In 6.4.2, a deferred QHttpServerResponder would crash here.
void LoopbackTest::fiftyHeldCreatesMayHangUp()
{
    Loopback loopback;
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 50; ++i) {
        sockets.push_back(loopback.connectTo());
        QVERIFY(sockets.back());
        sockets.back()->write(loopback.create(u"[slow 3000] %1"_s.arg(i), "Prefer: wait\r\n"));
    }
    QTRY_COMPARE_WITH_TIMEOUT(loopback.host->counts().creates, 50, patience);
    for (size_t i = 0; i < sockets.size(); ++i) {
        if (i % 2 == 0)
            sockets[i]->abort();
        else
            sockets[i]->disconnectFromHost();
    }
    const auto normal = loopback.ask("POST", u"/models/"_s + kontextMax + u"/predictions"_s,
                                     createBody({{u"prompt"_s, u"x"_s}}), {{"Prefer", "wait"}});
    QCOMPARE(normal.status, 201);
    QCOMPARE(jsonOf(normal.body)["status"_L1].toString(), u"succeeded"_s);
    // The late answers come when nobody listens any more.
    const QJsonArray held = jsonOf(loopback.ask("GET", u"/predictions"_s).body)["results"_L1].toArray();
    QCOMPARE(held.size(), 51);
    for (const QJsonValue &entry : held)
        QCOMPARE(loopback.ask("POST", u"/predictions/"_s + entry["id"_L1].toString() + u"/cancel"_s).status, 200);
    QCOMPARE(loopback.ask("GET", u"/account"_s).status, 200);
    QCOMPARE(loopback.host->counts(), (SandboxCounts{104, 51, 0, 1, 51, 0, 0}));
}

void LoopbackTest::halfRequestsMayHangUp()
{
    Loopback loopback;
    const QByteArray whole = loopback.create(u"[fail]"_s);
    for (qsizetype cut = 1; cut < whole.size(); cut += 11) {
        const auto socket = loopback.connectTo();
        QVERIFY(socket);
        socket->write(whole.first(cut));
        QVERIFY(QTest::qWaitFor([&] { return socket->bytesToWrite() == 0; }, patience));
        socket->abort();
    }
    QCOMPARE(loopback.ask("GET", u"/account"_s).status, 200);
    QCOMPARE(loopback.host->counts().creates, 0);
}

void LoopbackTest::twoThousandConnectionsDoNotDeafenTheDoor()
{
    rlimit limit{}; // this process holds both ends of each
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
    limit.rlim_cur = limit.rlim_max;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &limit), 0);
    if (limit.rlim_cur < 4096)
        QSKIP("too few descriptors");

    Loopback loopback;
    const auto held = loopback.connectTo();
    QVERIFY(held);
    QByteArray got;
    connect(held.get(), &QTcpSocket::readyRead, this, [&] { got += held->readAll(); });
    held->write(loopback.create(u"[slow 3000]"_s, "Prefer: wait\r\n"));
    QTRY_COMPARE_WITH_TIMEOUT(loopback.host->counts().creates, 1, patience);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 2000; ++i) {
        sockets.push_back(loopback.connectTo());
        QVERIFY(sockets.back());
        if (i % 3 == 0)
            sockets.back()->write("POST /v1/pre");
    }
    QCOMPARE(loopback.ask("GET", u"/account"_s).status, 200);
    // Who waits for an answer was not thrown out to make room.
    const QString id = jsonOf(loopback.ask("GET", u"/predictions"_s).body)["results"_L1][0]["id"_L1].toString();
    QCOMPARE(loopback.ask("POST", u"/predictions/"_s + id + u"/cancel"_s).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(got.startsWith("HTTP/1.1 201 "), patience);
}

void LoopbackTest::closingTheHostClosesThePort()
{
    Loopback loopback;
    const quint16 port = loopback.host->port();
    const auto held = loopback.connectTo();
    QVERIFY(held);
    held->write(loopback.create(u"[slow 3000]"_s, "Prefer: wait\r\n"));
    QTRY_COMPARE_WITH_TIMEOUT(loopback.host->counts().creates, 1, patience);
    loopback.host.reset();
    QTRY_COMPARE_WITH_TIMEOUT(held->state(), QTcpSocket::UnconnectedState, patience);
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, port);
    QTRY_COMPARE_WITH_TIMEOUT(late.error(), QTcpSocket::ConnectionRefusedError, patience);
}

PENTIMENTO_TEST(LoopbackTest)
#include "tst_loopback.moc"
