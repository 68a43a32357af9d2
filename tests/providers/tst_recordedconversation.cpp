// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/jsonaccess.h"
#include "app/http/recordingtransport.h"
#include "app/providers/replicateprotocol.h"
#include "tests/providers/answercase.h"
#include "tests/providers/outcome.h"
#include "tests/support/exchange.h"
#include "tests/support/faketransport.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray picture = QByteArray("\x89PNG\r\n\x1a\n\0", 9) + QByteArray("PICTUREpicture").repeated(500);
const QString id = u"5pcmjq6sfnrmc0cram79p95eg4"_s;

Conversation edit()
{
    Conversation conversation;
    conversation.endpoint = replicateEndpoint();
    conversation.model = u"black-forest-labs/flux-kontext-max"_s;
    conversation.input = {{u"prompt"_s, u"blue hour"_s}, {u"seed"_s, qint64(9007199254740993)}};
    InputFile file;
    file.parameter = u"input_image"_s;
    file.bytes = picture;
    file.mimeType = "image/png";
    conversation.files = {file};
    return conversation;
}

} // namespace

// What PENTIMENTO_RECORD writes is a fixture: with the words `request`, `expected` and perhaps `task` added it is a
// case like those in tests/fixtures, and the protocol reads in it what it read at the time.
class RecordedConversationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedAnswerIsReadAsItWasAtTheTime_data();
    void recordedAnswerIsReadAsItWasAtTheTime();
};

void RecordedConversationTest::recordedAnswerIsReadAsItWasAtTheTime_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("whole");
    const QByteArray inlined = "data:image/png;base64," + picture.toBase64();
    const auto prediction = [](const QByteArray &rest) -> QByteArray {
        return "{\"id\":\"" + id.toLatin1() + "\"," + rest + "}";
    };
    QTest::newRow("accepted") << 201 << prediction(R"("status":"starting","output":null)") << true;
    QTest::newRow("signed output") << 201
                                   << prediction(R"("status":"succeeded","output":"https://a.test/o.png?sig=abcdefgh",
                                                    "logs":"Using seed: 42\n")")
                                   << true;
    QTest::newRow("output inside") << 201 << prediction("\"status\":\"succeeded\",\"output\":[\"" + inlined + "\"]")
                                   << true;
    QTest::newRow("base64 only") << 200 << "{\"created\":1,\"data\":[{\"b64_json\":\"" + picture.toBase64() + "\"}]}"
                                 << true;
    QTest::newRow("echo of the input") << 201
                                       << prediction("\"status\":\"processing\",\"input\":{\"prompt\":\"blue hour\","
                                                     "\"input_image\":\""
                                                     + inlined + "\"}")
                                       << true;
    QTest::newRow("refused") << 422 << QByteArray(R"({"detail":"no","invalid_fields":[{"field":"input.seed",
                                                      "description":"not so large"}]})")
                             << true;
    QTest::newRow("page") << 502 << QByteArray("<html><title>Bad Gateway</title></html>") << true;
    QTest::newRow("cut after the id") << 201 << "{\"id\":\"" + id.toLatin1() + "\",\"status\":\"st" << false;
}

void RecordedConversationTest::recordedAnswerIsReadAsItWasAtTheTime()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, whole);
    FakeTransport network;
    HttpResponse given;
    given.status = status;
    given.body = body;
    given.whole = whole;
    given.headers = {{"Content-Type", "application/json"}, {"Retry-After", "7"}};
    network.answer(Result<HttpResponse>(given));
    QTemporaryDir folder;
    std::optional<RecordingTransport> transport(std::in_place, network, folder.path());
    const ReplicateProtocol protocol;
    const AskNow create = protocol.begin(edit());
    const auto answer = exchange(*transport, create.request);
    QVERIFY(answer.has_value());
    transport.reset();

    const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QJsonObject file = readJsonFile(files.first().filePath()).object();
    QVERIFY(!QJsonDocument(file).toJson().contains(picture.toBase64().mid(40, 24)));
    QVERIFY(!QJsonDocument(file).toJson().contains("abcdefgh"));
    QCOMPARE(file.value("sent"_L1)["body"_L1]["input"_L1]["prompt"_L1].toString(), u"blue hour"_s);
    QCOMPARE(file.value("sent"_L1)["body"_L1]["input"_L1]["seed"_L1].toInteger(), 9007199254740993);
    QCOMPARE(file.value("sent"_L1)["body"_L1]["input"_L1]["input_image"_L1].toString(),
             u"data:image/png;base64,REDACTED"_s);

    file.insert(u"request"_s, u"create"_s);
    file.insert(u"expected"_s, QJsonObject{{u"step"_s, u"…"_s}});
    const AnswerCase read = answerCase(u"recorded"_s, file);
    const Outcome then = outcomeOf(protocol.read(*answer, create.conversation, Asked::Create));
    const Outcome now = outcomeOf(protocol.read(read.answer, read.conversation, Asked::Create));
    QCOMPARE(now.step, then.step);
    QCOMPARE(now.outcome, then.outcome);
    QCOMPARE(now.task, then.task);
    QCOMPARE(now.outputs.size(), then.outputs.size());
    QCOMPARE(now.report, then.report);
    QCOMPARE(now.error.has_value(), then.error.has_value());
    if (!now.error)
        return;
    QCOMPARE(now.error->kind, then.error->kind);
    QCOMPARE(now.error->detail, then.error->detail);
    QCOMPARE(now.error->fields, then.error->fields);
    QCOMPARE(now.error->retryAfter, then.error->retryAfter);
}

PENTIMENTO_TEST(RecordedConversationTest)
#include "tst_recordedconversation.moc"
