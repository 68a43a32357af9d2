// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/jsonaccess.h"
#include "app/providers/comfyprotocol.h"
#include "app/providers/sdcppprotocol.h"
#include "app/providers/workflow.h"
#include "tests/providers/localendpoints.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

InputFile picture(const QString &parameter, const QByteArray &bytes)
{
    InputFile file;
    file.parameter = parameter;
    file.bytes = bytes;
    file.mimeType = "image/png";
    file.fileName = u"input-1.png"_s;
    return file;
}

Conversation sdcppEdit()
{
    Conversation conversation;
    conversation.endpoint = localEndpoint(u"sdcpp"_s);
    conversation.input = {{u"prompt"_s, u"blue hour"_s},
                          {u"sample_params.sample_steps"_s, 28},
                          {u"sample_params.guidance.distilled_guidance"_s, 2.5},
                          {u"sample_params.guidance.txt_cfg"_s, 1}};
    conversation.files = {picture(u"ref_images"_s, "\x01\x02\x03")};
    return conversation;
}

Conversation comfyEdit()
{
    Conversation conversation;
    conversation.endpoint = localEndpoint(u"comfy"_s);
    conversation.workflow = smallWorkflow();
    conversation.input = {{u"prompt"_s, u"blue \"hour\" {{seed}}"_s}, {u"seed"_s, qint64(9007199254740993)}};
    conversation.files = {picture(u"input_image"_s, "picture")};
    return conversation;
}

QJsonValue bodyOf(const HttpRequest &request)
{
    return parseJson(request.body).value_or(QJsonValue());
}

} // namespace

// What is written to the servers on this computer.
class LocalRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dottedNamesAreNested();
    void picturesGoAsBareBase64InAList();
    void seedIsDrawnByTheServerWhereNoneIsSet();
    void jobsAreAskedForBelowTheBase();
    void workflowIsFilledWithTypes_data();
    void workflowIsFilledWithTypes();
    void placesWithoutAValueAreNamed();
    void comfyUploadsFirst();
    void comfyQueuesTheFilledWorkflow();
    void comfyDrawsASeedAndRemembersIt();
    void comfyObstacles_data();
    void comfyObstacles();
    void comfyCancelTakesItOutOfTheQueue();
};

void LocalRequestsTest::dottedNamesAreNested()
{
    const AskNow create = SdcppProtocol().begin(sdcppEdit());
    QCOMPARE(create.request.url.toString(), u"http://127.0.0.1:1234/sdcpp/v1/img_gen"_s);
    QCOMPARE(create.request.repeatable, Repeatable::No);
    QCOMPARE(create.request.lane, Lane::Creates);
    const QJsonObject guidance{{u"distilled_guidance"_s, 2.5}, {u"txt_cfg"_s, 1}};
    QCOMPARE(bodyOf(create.request)["sample_params"_L1].toObject(),
             QJsonObject({{u"sample_steps"_s, 28}, {u"guidance"_s, guidance}}));
    QCOMPARE(bodyOf(create.request).toObject().keys(),
             QStringList({u"prompt"_s, u"ref_images"_s, u"sample_params"_s, u"seed"_s}));
}

void LocalRequestsTest::picturesGoAsBareBase64InAList()
{
    Conversation conversation = sdcppEdit();
    QCOMPARE(bodyOf(SdcppProtocol().begin(conversation).request)["ref_images"_L1].toArray(), QJsonArray{u"AQID"_s});
    conversation.files.append(picture(u"ref_images"_s, "second"));
    conversation.files.append(picture(u"mask_image"_s, "mask"));
    const QJsonValue body = bodyOf(SdcppProtocol().begin(conversation).request);
    QCOMPARE(body["ref_images"_L1].toArray(), QJsonArray({u"AQID"_s, u"c2Vjb25k"_s}));
    QCOMPARE(body["mask_image"_L1].toString(), u"bWFzaw=="_s);
}

void LocalRequestsTest::seedIsDrawnByTheServerWhereNoneIsSet()
{
    Conversation conversation = sdcppEdit();
    QCOMPARE(bodyOf(SdcppProtocol().begin(conversation).request)["seed"_L1].toInt(), -1);
    conversation.input.insert(u"seed"_s, qint64(9007199254740993));
    QVERIFY(SdcppProtocol().begin(conversation).request.body.contains("\"seed\":9007199254740993"));
}

void LocalRequestsTest::jobsAreAskedForBelowTheBase()
{
    Conversation conversation = sdcppEdit();
    QVERIFY(!SdcppProtocol().cancel(conversation));
    conversation.task = RemoteTask{u"job_1"_s};
    QCOMPARE(SdcppProtocol().poll(conversation).url.path(), u"/sdcpp/v1/jobs/job_1"_s);
    QCOMPARE(SdcppProtocol().cancel(conversation)->url.path(), u"/sdcpp/v1/jobs/job_1/cancel"_s);
    QVERIFY(!SdcppProtocol().list(conversation.endpoint));
}

void LocalRequestsTest::workflowIsFilledWithTypes_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("text") << u"{{prompt}}"_s << QJsonValue(u"blue"_s);
    QTest::newRow("number") << u"{{guidance}}"_s << QJsonValue(2.5);
    QTest::newRow("large number") << u"{{seed}}"_s << QJsonValue(qint64(9007199254740993));
    QTest::newRow("true") << u"{{fast}}"_s << QJsonValue(true);
    QTest::newRow("with spaces") << u"{{ guidance }}"_s << QJsonValue(2.5);
    QTest::newRow("inside a text") << u"a {{prompt}} photo, {{guidance}}"_s << QJsonValue(u"a blue photo, 2.5"_s);
    QTest::newRow("own number") << u"{{steps=20}}"_s << QJsonValue(20);
    QTest::newRow("own text") << u"{{sampler=euler}}"_s << QJsonValue(u"euler"_s);
    QTest::newRow("own list of nothing") << u"{{negative=}}"_s << QJsonValue(QString());
    QTest::newRow("set in place of the own") << u"{{guidance=9}}"_s << QJsonValue(2.5);
    QTest::newRow("picture") << u"{{image:2}}"_s << QJsonValue(u"pentimento/b.png"_s);
    QTest::newRow("picture with one instead") << u"{{image:3=example.png}}"_s << QJsonValue(u"example.png"_s);
    QTest::newRow("no place") << u"{seed} {{}}"_s << QJsonValue(u"{seed} {{}}"_s);
}

void LocalRequestsTest::workflowIsFilledWithTypes()
{
    QFETCH(QString, place);
    QFETCH(QJsonValue, value);
    const QJsonObject input{
        {u"prompt"_s, u"blue"_s}, {u"guidance"_s, 2.5}, {u"seed"_s, qint64(9007199254740993)}, {u"fast"_s, true}};
    const QJsonObject workflow{{u"1"_s, QJsonObject{{u"inputs"_s, QJsonObject{{u"x"_s, QJsonArray{place, 0}}}}}}};
    const FilledWorkflow filled = filledWorkflow(workflow, input, {u"pentimento/a.png"_s, u"pentimento/b.png"_s});
    QCOMPARE(valueAt(filled.graph, u"1.inputs.x").toArray(), QJsonArray({value, 0}));
    QVERIFY(filled.missing.isEmpty());
}

void LocalRequestsTest::placesWithoutAValueAreNamed()
{
    const QJsonObject workflow{{u"a"_s, u"{{one}} and {{two}}"_s}, {u"b"_s, u"{{one}}"_s}, {u"c"_s, u"{{image:4}}"_s}};
    QCOMPARE(filledWorkflow(workflow, {}, {u"x.png"_s}).missing,
             QStringList({u"{{one}}"_s, u"{{two}}"_s, u"{{image:4}}"_s}));
    QCOMPARE(picturesIn(workflow), 4);
}

void LocalRequestsTest::comfyUploadsFirst()
{
    const AskNow upload = ComfyProtocol().begin(comfyEdit());
    QCOMPARE(upload.asked, Asked::Upload);
    QCOMPARE(upload.request.repeatable, Repeatable::Yes);
    QCOMPARE(upload.request.url.toString(), u"http://127.0.0.1:8188/upload/image"_s);
    QVERIFY(upload.request.body.contains("name=\"image\"; filename=\""));
    QVERIFY(upload.request.body.contains("\r\n\r\npicture\r\n"));
    QVERIFY(upload.request.body.contains("name=\"subfolder\"\r\n\r\npentimento\r\n"));
    QVERIFY(upload.request.body.contains(".png\""));
}

void LocalRequestsTest::comfyQueuesTheFilledWorkflow()
{
    Conversation conversation = comfyEdit();
    conversation.files[0].uploaded = u"pentimento/abc.png"_s;
    const AskNow create = ComfyProtocol().begin(conversation);
    QCOMPARE(create.asked, Asked::Create);
    QCOMPARE(create.request.repeatable, Repeatable::No);
    QCOMPARE(create.request.url.toString(), u"http://127.0.0.1:8188/prompt"_s);
    const QJsonValue body = bodyOf(create.request);
    QCOMPARE(valueAt(body, u"prompt.1.inputs.image").toString(), u"pentimento/abc.png"_s);
    // What a person writes is no place to fill in.
    QCOMPARE(valueAt(body, u"prompt.2.inputs.text").toString(), u"blue \"hour\" {{seed}}"_s);
    QCOMPARE(valueAt(body, u"prompt.3.inputs.seed").toInteger(), 9007199254740993);
    QCOMPARE(valueAt(body, u"prompt.3.inputs.steps").toInt(), 20);
    QCOMPARE(valueAt(body, u"client_id").toString(), u"pentimento"_s);
}

void LocalRequestsTest::comfyDrawsASeedAndRemembersIt()
{
    Conversation conversation = comfyEdit();
    conversation.files[0].uploaded = u"a.png"_s;
    conversation.input.remove(u"seed"_s);
    const QJsonValue first = bodyOf(ComfyProtocol().begin(conversation).request);
    const QJsonValue second = bodyOf(ComfyProtocol().begin(conversation).request);
    const QJsonValue seed = valueAt(first, u"prompt.3.inputs.seed");
    QVERIFY(seed.isDouble() && seed.toInteger() >= 0);
    QVERIFY(seed != valueAt(second, u"prompt.3.inputs.seed"));
    QCOMPARE(valueAt(first, u"extra_data.pentimento.seed"), seed);
}

void LocalRequestsTest::comfyObstacles_data()
{
    QTest::addColumn<QJsonObject>("workflow");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("none") << smallWorkflow() << QString() << QString();
    QTest::newRow("no workflow") << QJsonObject() << u"no-workflow"_s << QString();
    QTest::newRow("no place for the picture")
        << QJsonObject{{u"1"_s, u"{{prompt}}"_s}} << u"workflow-pictures"_s << u"0"_s;
    QTest::newRow("two pictures wanted") << QJsonObject{{u"1"_s, u"{{image:1}} {{image:2}}"_s}} << u"workflow-places"_s
                                         << u"{{image:2}}"_s;
    QTest::newRow("unknown name") << QJsonObject{{u"1"_s, u"{{image:1}} {{stepz}}"_s}} << u"workflow-places"_s
                                  << u"{{stepz}}"_s;
}

void LocalRequestsTest::comfyObstacles()
{
    QFETCH(QJsonObject, workflow);
    Conversation conversation = comfyEdit();
    conversation.workflow = workflow;
    const auto obstacle = ComfyProtocol().obstacle(conversation).value_or(Error{});
    QTEST(obstacle.code, "code");
    QTEST(obstacle.detail, "detail");
    QVERIFY(obstacle.code.isEmpty() || obstacle.charged == Charged::No);
    QVERIFY(!SdcppProtocol().obstacle(sdcppEdit()));
}

void LocalRequestsTest::comfyCancelTakesItOutOfTheQueue()
{
    Conversation conversation = comfyEdit();
    QVERIFY(!ComfyProtocol().cancel(conversation));
    conversation.task = RemoteTask{u"5c0e6b1e-8a0c"_s};
    const auto cancel = ComfyProtocol().cancel(conversation);
    QCOMPARE(cancel->url.toString(), u"http://127.0.0.1:8188/queue"_s);
    QCOMPARE(cancel->body, QByteArray(R"({"delete":["5c0e6b1e-8a0c"]})"));
    QCOMPARE(ComfyProtocol().poll(conversation).url.path(), u"/history/5c0e6b1e-8a0c"_s);
    QVERIFY(!ComfyProtocol().list(conversation.endpoint));
}

PENTIMENTO_TEST(LocalRequestsTest)
#include "tst_localrequests.moc"
