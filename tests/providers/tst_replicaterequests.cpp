// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/jsonaccess.h"
#include "app/providers/replicateprotocol.h"
#include "tests/providers/answercase.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

Conversation editOf(const Endpoint &endpoint = replicateEndpoint())
{
    Conversation conversation;
    conversation.endpoint = endpoint;
    conversation.model = u"black-forest-labs/flux-kontext-max"_s;
    conversation.input = {{u"prompt"_s, u"blue hour"_s}};
    return conversation;
}

InputFile picture(const QString &parameter, const QByteArray &bytes, bool inList = false)
{
    InputFile file;
    file.parameter = parameter;
    file.bytes = bytes;
    file.mimeType = "image/png";
    file.fileName = u"input-1.png"_s;
    file.inList = inList;
    return file;
}

QJsonValue inputOf(const HttpRequest &request)
{
    return parseJson(request.body).value_or(QJsonValue())["input"_L1];
}

} // namespace

// What is written; that of the four seeds stands in tests/fixtures/replicate/seeds.
class ReplicateRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createIsMarkedAsPaidAndTheRestAsRepeatable();
    void pathsStandBelowTheBase_data();
    void pathsStandBelowTheBase();
    void communityModelIsSentByVersion();
    void waitIsAskedOnlyWhereTheServiceCan();
    void picturesGoInside();
    void picturesOfAListKeepTheirOrder();
    void picturesAreUploadedOneByOneWhereTheServiceTakesFiles();
    void uploadIsAForm();
    void questionsExistOnlyWhereTheServiceHasThem();
    void numbersAreSentExactly();
};

void ReplicateRequestsTest::createIsMarkedAsPaidAndTheRestAsRepeatable()
{
    const ReplicateProtocol protocol;
    Conversation conversation = editOf();
    const AskNow create = protocol.begin(conversation);
    QCOMPARE(create.asked, Asked::Create);
    QCOMPARE(create.request.repeatable, Repeatable::No);
    QCOMPARE(create.request.lane, Lane::Creates);
    conversation.task = RemoteTask{u"abcdefgh"_s};
    for (const HttpRequest &request :
         {protocol.poll(conversation), *protocol.cancel(conversation), *protocol.list(conversation.endpoint)}) {
        QCOMPARE(request.repeatable, Repeatable::Yes);
        QCOMPARE(request.lane, Lane::Control);
        QVERIFY(headerValue(request.headers, "authorization").isEmpty());
        QCOMPARE(headerValue(request.headers, "accept"), "application/json");
        QVERIFY(request.body.isEmpty());
    }
    QCOMPARE(protocol.poll(conversation).method, "GET");
    QCOMPARE(protocol.cancel(conversation)->method, "POST");
    QCOMPARE(protocol.list(conversation.endpoint)->method, "GET");
}

void ReplicateRequestsTest::pathsStandBelowTheBase_data()
{
    QTest::addColumn<QString>("base");
    QTest::newRow("plain") << u"https://www.kkiai.com/replicate/v1"_s;
    QTest::newRow("with a slash") << u"https://www.kkiai.com/replicate/v1/"_s;
}

void ReplicateRequestsTest::pathsStandBelowTheBase()
{
    QFETCH(QString, base);
    const ReplicateProtocol protocol;
    Conversation conversation = editOf(replicateEndpoint(QUrl(base)));
    conversation.task = RemoteTask{u"abcdefgh"_s};
    const QString root = u"https://www.kkiai.com/replicate/v1/"_s;
    QCOMPARE(protocol.begin(conversation).request.url.toString(),
             root + u"models/black-forest-labs/flux-kontext-max/predictions");
    QCOMPARE(protocol.poll(conversation).url.toString(), root + u"predictions/abcdefgh");
    QCOMPARE(protocol.cancel(conversation)->url.toString(), root + u"predictions/abcdefgh/cancel");
    QCOMPARE(protocol.list(conversation.endpoint)->url.toString(), root + u"predictions");
}

void ReplicateRequestsTest::communityModelIsSentByVersion()
{
    Conversation conversation = editOf();
    conversation.version = u"5c7d5dc6dd8bf75c1acaa8565735e7986bc5b66206b55cca93cb72c9bf15ccaa"_s;
    const HttpRequest request = ReplicateProtocol().begin(conversation).request;
    QCOMPARE(request.url.path(), u"/v1/predictions"_s);
    const QJsonObject body = parseJson(request.body)->toObject();
    QCOMPARE(body.keys(), QStringList({u"input"_s, u"version"_s}));
    QCOMPARE(body.value("version"_L1).toString(), conversation.version);
}

void ReplicateRequestsTest::waitIsAskedOnlyWhereTheServiceCan()
{
    Conversation conversation = editOf();
    QVERIFY(headerValue(ReplicateProtocol().begin(conversation).request.headers, "prefer").isEmpty());
    conversation.waitSeconds = 60;
    const HttpRequest waiting = ReplicateProtocol().begin(conversation).request;
    QCOMPARE(headerValue(waiting.headers, "prefer"), "wait=60");
    QVERIFY(waiting.silence >= std::chrono::seconds(75));
    QVERIFY(waiting.deadline >= waiting.silence);
    conversation.endpoint.canWait = false;
    QVERIFY(headerValue(ReplicateProtocol().begin(conversation).request.headers, "prefer").isEmpty());
}

void ReplicateRequestsTest::picturesGoInside()
{
    Conversation conversation = editOf();
    const QByteArray bytes("\x89PNG\r\n\x1a\n\0\xff", 10);
    conversation.files = {picture(u"input_image_1"_s, bytes), picture(u"input_image_2"_s, "second")};
    const AskNow step = ReplicateProtocol().begin(conversation);
    QCOMPARE(step.asked, Asked::Create);
    const QJsonValue input = inputOf(step.request);
    QCOMPARE(input["prompt"_L1].toString(), u"blue hour"_s);
    const QString uri = input["input_image_1"_L1].toString();
    const QString head = u"data:image/png;base64,"_s;
    QVERIFY(uri.startsWith(head));
    QCOMPARE(QByteArray::fromBase64(uri.sliced(head.size()).toLatin1()), bytes);
    QCOMPARE(input["input_image_2"_L1].toString(), QString(head + u"c2Vjb25k"));
}

void ReplicateRequestsTest::picturesOfAListKeepTheirOrder()
{
    Conversation conversation = editOf();
    conversation.files = {picture(u"input_images"_s, "a", true), picture(u"input_images"_s, "b", true),
                          picture(u"input_images"_s, "c", true)};
    conversation.files[1].uploaded = u"https://api.replicate.com/v1/files/b"_s;
    const QJsonArray expected{u"data:image/png;base64,YQ=="_s, u"https://api.replicate.com/v1/files/b"_s,
                              u"data:image/png;base64,Yw=="_s};
    QCOMPARE(inputOf(ReplicateProtocol().begin(conversation).request)["input_images"_L1].toArray(), expected);
}

void ReplicateRequestsTest::picturesAreUploadedOneByOneWhereTheServiceTakesFiles()
{
    Conversation conversation = editOf();
    conversation.endpoint.canTakeFiles = true;
    conversation.endpoint.inlineBytes = 0; // small pictures too
    conversation.files = {picture(u"input_image_1"_s, "first"), picture(u"input_image_2"_s, "second")};
    NextStep step = ReplicateProtocol().begin(conversation);
    for (const auto *name : {"first", "second"}) {
        const AskNow ask = std::get<AskNow>(step);
        QCOMPARE(ask.asked, Asked::Upload);
        QCOMPARE(ask.request.repeatable, Repeatable::Yes);
        QCOMPARE(ask.request.lane, Lane::Control);
        QCOMPARE(ask.request.url.path(), u"/v1/files"_s);
        QVERIFY(ask.request.body.contains(name));
        HttpResponse response;
        response.status = 201;
        const QString url = u"https://api.replicate.com/v1/files/"_s + QLatin1StringView(name);
        response.body = compactJson({{u"urls"_s, QJsonObject{{u"get"_s, url}}}});
        step = ReplicateProtocol().read(response, ask.conversation, ask.asked);
    }
    const AskNow create = std::get<AskNow>(step);
    QCOMPARE(create.asked, Asked::Create);
    QCOMPARE(create.request.repeatable, Repeatable::No);
    QCOMPARE(inputOf(create.request)["input_image_1"_L1].toString(), u"https://api.replicate.com/v1/files/first"_s);
    QCOMPARE(inputOf(create.request)["input_image_2"_L1].toString(), u"https://api.replicate.com/v1/files/second"_s);
}

void ReplicateRequestsTest::uploadIsAForm()
{
    Conversation conversation = editOf();
    conversation.endpoint.canTakeFiles = true;
    conversation.endpoint.inlineBytes = 0; // small pictures too
    const QByteArray bytes("\r\n--\0\xff", 6);
    conversation.files = {picture(u"input_image"_s, bytes)};
    conversation.files[0].fileName = u"a\"b\r\nX: y.png"_s;
    const HttpRequest request = ReplicateProtocol().begin(conversation).request;
    const QByteArray type = headerValue(request.headers, "content-type");
    QVERIFY(type.startsWith("multipart/form-data; boundary="));
    const QByteArray boundary = type.sliced(type.indexOf('=') + 1);
    QVERIFY(boundary.size() <= 70);
    QVERIFY(!bytes.contains(boundary));
    QCOMPARE(request.body,
             QByteArray("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"content\"; filename=\"a%22b%0D%0AX: y.png\"\r\n"
                          "Content-Type: image/png\r\n\r\n"
                        + bytes + "\r\n--" + boundary + "--\r\n"));
}

void ReplicateRequestsTest::questionsExistOnlyWhereTheServiceHasThem()
{
    const ReplicateProtocol protocol;
    Conversation conversation = editOf();
    QVERIFY(!protocol.cancel(conversation)); // nothing to cancel yet
    conversation.task = RemoteTask{u"abcdefgh"_s};
    QVERIFY(protocol.cancel(conversation));
    conversation.endpoint.canCancel = false;
    QVERIFY(!protocol.cancel(conversation));
    QVERIFY(protocol.list(conversation.endpoint));
    conversation.endpoint.canList = false;
    QVERIFY(!protocol.list(conversation.endpoint));
}

void ReplicateRequestsTest::numbersAreSentExactly()
{
    Conversation conversation = editOf();
    conversation.input.insert(u"seed"_s, qint64(9007199254740993));
    conversation.input.insert(u"guidance"_s, 2.5);
    conversation.input.insert(u"strength"_s, 0.1);
    conversation.input.insert(u"prompt"_s, u"Straße 😀 \u202e\u0001"_s);
    const QByteArray body = ReplicateProtocol().begin(conversation).request.body;
    QVERIFY(body.contains("\"seed\":9007199254740993"));
    QVERIFY(body.contains("\"guidance\":2.5"));
    QVERIFY(body.contains("\"strength\":0.1"));
    QCOMPARE(parseJson(body)->toObject().value("input"_L1)["prompt"_L1].toString(), u"Straße 😀 \u202e\u0001"_s);
}

PENTIMENTO_TEST(ReplicateRequestsTest)
#include "tst_replicaterequests.moc"
