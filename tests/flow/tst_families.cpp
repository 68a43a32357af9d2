// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/flow/program.h"
#include "tests/support/familyservice.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "sk-CANARYkeyCANARYkey0123456789";

QByteArray picture()
{
    QFile file(sample(u"chelsea.png"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample");
    return file.readAll();
}

QStringList families()
{
    return {u"task"_s, u"bfl"_s, u"fal"_s, u"images"_s};
}

void start(Program &program, const Place &place, const FamilyService &service, const QStringList &more = {})
{
    program.setKey(canary);
    program.setVariable(u"QT_LOGGING_RULES"_s, u"pentimento.*=true"_s);
    program.start(QStringList{u"edit"_s, u"--image"_s, sample(u"coffee.png"_s), u"--prompt"_s, u"make it blue"_s,
                              u"--model"_s, u"black-forest-labs/flux-kontext-pro"_s, u"--service"_s,
                              place.serviceFile({}, service.serviceFile()), u"--data-dir"_s, place.path(), u"--json"_s}
                  + more);
}

QJsonObject jobOf(const Program &program)
{
    return program.end().value("jobs"_L1).toArray().first().toObject();
}

QString kindOf(const Program &program)
{
    return jobOf(program).value("error"_L1)["kind"_L1].toString();
}

// The key was shown to the service's own origin alone, with every request, in the family's own header, and is written
// down nowhere.
void checkKey(const QString &family, FamilyService &service, const Place &place, const Program &program)
{
    const QByteArray name = family == "bfl"_L1 ? "x-key" : "authorization";
    const QByteArray prefix = family == "bfl"_L1 ? "" : family == "fal"_L1 ? "Key " : "Bearer ";
    const QList<HttpHeaders> all = service.keyHeaders();
    for (const HttpHeaders &keys : all)
        QCOMPARE(keys, (HttpHeaders{{name, prefix + canary}}));
    QVERIFY(!service.downloads().raw().contains(canary));
    QVERIFY(!place.everyFile().contains(canary));
    QVERIFY(!program.output().contains(canary));
    QVERIFY(!program.errors().toUtf8().contains(canary));
}

} // namespace

// Every family through the real program, the real network stack and a real library, against a fake of that family.
class FamiliesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditEndsWithItsPictures_data();
    void anEditEndsWithItsPictures();
    void aRefusalCostsNothing_data();
    void aRefusalCostsNothing();
    void aFailureIsToldInTheServicesWords_data();
    void aFailureIsToldInTheServicesWords();
    void anAcceptedEditGoesOnAfterAKill_data();
    void anAcceptedEditGoesOnAfterAKill();
    void interruptingCancels_data();
    void interruptingCancels();
    void aPictureThatComesAllTheSameIsKept();
    void theKeyGoesToNoAddressThatAnAnswerNames_data();
    void theKeyGoesToNoAddressThatAnAnswerNames();
    void aRedirectElsewhereIsNotFollowed_data();
    void aRedirectElsewhereIsNotFollowed();
    void picturesTravelAsTheFamilyWantsThem();
};

void FamiliesTest::anEditEndsWithItsPictures_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<int>("outputs");
    QTest::addColumn<int>("polls"); // until it is done
    QTest::addColumn<bool>("early");
    QTest::addColumn<bool>("trouble");
    for (const QString &family : families()) {
        QTest::addRow("%s: one", qPrintable(family)) << family << 1 << 1 << false << false;
        QTest::addRow("%s: three", qPrintable(family)) << family << 3 << 1 << false << false;
        if (family == "images"_L1)
            continue;
        QTest::addRow("%s: slow", qPrintable(family)) << family << 1 << 3 << false << false;
        QTest::addRow("%s: a poll fails", qPrintable(family)) << family << 1 << 2 << false << true;
        if (family != "fal"_L1)
            QTest::addRow("%s: outputs before the end", qPrintable(family)) << family << 1 << 2 << true << false;
    }
}

void FamiliesTest::anEditEndsWithItsPictures()
{
    QFETCH(QString, family);
    QFETCH(int, outputs);
    QFETCH(int, polls);
    QFETCH(bool, early);
    QFETCH(bool, trouble);
    FamilyService service(family, picture());
    service.outputs = outputs;
    service.pollsUntilDone = polls;
    service.outputsComeEarly = early;
    if (trouble)
        service.trouble = LoopbackReply::answer(502, "<html>Bad Gateway</html>");
    const Place place;
    Program program;
    start(program, place, service);
    QVERIFY(program.waitForEnd());
    QVERIFY2(program.exitCode() == 0, qPrintable(program.errors()));
    QCOMPARE(program.outputs().size(), outputs);
    QCOMPARE(service.creates(), 1);
    QCOMPARE(service.downloads().requests().size(), outputs);
    QVERIFY(family == "images"_L1 || service.polls() >= polls);
    const QJsonObject cost = jobOf(program).value("cost"_L1).toObject();
    if (family == "task"_L1 || family == "bfl"_L1) {
        QCOMPARE(cost.value("amount"_L1).toString(), u"0.04"_s);
        QCOMPARE(cost.value("source"_L1).toString(), u"reported"_s);
    }
    checkKey(family, service, place, program);
}

void FamiliesTest::aRefusalCostsNothing_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<LoopbackReply>("reply");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const QString &family, int status, const QJsonObject &body,
                        const QString &kind) {
        QTest::newRow(name) << family << LoopbackReply::json(status, body) << kind;
    };
    const auto detail = [](const QString &field, const QString &type) {
        return QJsonObject{
            {u"detail"_s, QJsonArray{QJsonObject{
                              {u"loc"_s, QJsonArray{u"body"_s, field}}, {u"msg"_s, u"no"_s}, {u"type"_s, type}}}}};
    };
    const auto coded = [](const QString &code) {
        return QJsonObject{{u"error"_s, QJsonObject{{u"message"_s, u"no"_s}, {u"code"_s, code}}}};
    };
    row("task: wrong key", u"task"_s, 401, {{u"message"_s, u"invalid key"_s}}, u"unauthorized"_s);
    row("task: no credit", u"task"_s, 403, {{u"error"_s, u"Insufficient balance"_s}}, u"payment-required"_s);
    row("task: code and error_message", u"task"_s, 400,
        {{u"error"_s, QJsonObject{{u"code"_s, 2014001}, {u"error_message"_s, u"no"_s}}}}, u"invalid-request"_s);
    row("bfl: no credit", u"bfl"_s, 402, {{u"detail"_s, u"Insufficient credits"_s}}, u"payment-required"_s);
    row("bfl: invalid", u"bfl"_s, 422, detail(u"aspect_ratio"_s, u"value_error"_s), u"invalid-request"_s);
    row("fal: wrong key", u"fal"_s, 401, {{u"detail"_s, u"Authentication is required"_s}}, u"unauthorized"_s);
    row("fal: no credit", u"fal"_s, 403, {{u"detail"_s, u"User is locked. Reason: Exhausted balance."_s}},
        u"payment-required"_s);
    row("fal: by policy", u"fal"_s, 422, detail(u"prompt"_s, u"content_policy_violation"_s), u"moderated"_s);
    row("images: wrong key", u"images"_s, 401, coded(u"invalid_api_key"_s), u"unauthorized"_s);
    row("images: no credit", u"images"_s, 429, coded(u"insufficient_quota"_s), u"payment-required"_s);
    row("images: moderated", u"images"_s, 400, coded(u"moderation_blocked"_s), u"moderated"_s);
}

void FamiliesTest::aRefusalCostsNothing()
{
    QFETCH(QString, family);
    QFETCH(LoopbackReply, reply);
    FamilyService service(family, picture());
    service.refusal = reply;
    const Place place;
    Program program;
    start(program, place, service);
    QVERIFY(program.waitForEnd());
    QTEST(kindOf(program), "kind");
    QCOMPARE(program.exitCode(), kindOf(program) == "moderated"_L1 ? 3 : 4);
    QCOMPARE(jobOf(program).value("error"_L1)["charged"_L1].toString(), u"no"_s);
    QCOMPARE(service.server().requests().size(), 1);
    checkKey(family, service, place, program);
}

void FamiliesTest::aFailureIsToldInTheServicesWords_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QJsonObject>("failure");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &family, const QJsonObject &failure, const QString &kind,
                        const QString &words) { QTest::newRow(name) << family << failure << kind << words; };
    const auto task = [](const QJsonValue &error) {
        return QJsonObject{{u"status"_s, u"failed"_s}, {u"output"_s, QJsonValue()}, {u"error"_s, error}};
    };
    row("task: a text", u"task"_s, task(u"upstream broke"_s), u"model-failed"_s, u"upstream broke"_s);
    row("task: code and message", u"task"_s,
        task(QJsonObject{{u"code"_s, u"002014001"_s}, {u"message"_s, u"too small"_s}}), u"model-failed"_s,
        u"too small"_s);
    row("task: code and error_message", u"task"_s,
        task(QJsonObject{{u"code"_s, 2014001}, {u"error_message"_s, u"bad ratio"_s}}), u"model-failed"_s,
        u"bad ratio"_s);
    const auto bfl = [](const QString &status, const QJsonValue &details) {
        return QJsonObject{{u"status"_s, status}, {u"result"_s, QJsonValue()}, {u"details"_s, details}};
    };
    const QJsonObject reasons{{u"Moderation Reasons"_s, QJsonArray{u"Safety Filter"_s}}};
    row("bfl: an error", u"bfl"_s, bfl(u"Error"_s, u"out of memory"_s), u"model-failed"_s, u"out of memory"_s);
    row("bfl: content moderated", u"bfl"_s, bfl(u"Content Moderated"_s, reasons), u"moderated"_s, u"Safety Filter"_s);
    row("bfl: request moderated", u"bfl"_s, bfl(u"Request Moderated"_s, reasons), u"moderated"_s, u"Safety Filter"_s);
    row("fal: in the status", u"fal"_s,
        {{u"error"_s, u"Runner went away"_s}, {u"error_type"_s, u"runner_disconnected"_s}}, u"model-failed"_s,
        u"Runner went away"_s);
    row("fal: in the result", u"fal"_s, {}, u"moderated"_s, u"flagged"_s);
}

void FamiliesTest::aFailureIsToldInTheServicesWords()
{
    QFETCH(QString, family);
    QFETCH(QJsonObject, failure);
    QFETCH(QString, words);
    FamilyService service(family, picture());
    service.failure = failure;
    service.resultAnswer =
        LoopbackReply::json(422, {{u"detail"_s, QJsonArray{QJsonObject{{u"loc"_s, QJsonArray{u"body"_s, u"prompt"_s}},
                                                                       {u"msg"_s, u"flagged"_s},
                                                                       {u"type"_s, u"content_policy_violation"_s}}}}});
    const Place place;
    Program program;
    start(program, place, service);
    QVERIFY(program.waitForEnd());
    QTEST(kindOf(program), "kind");
    QVERIFY(jobOf(program).value("error"_L1)["details"_L1].toString().contains(words));
    QCOMPARE(jobOf(program).value("state"_L1).toString(), u"failed"_s);
    QVERIFY(service.downloads().requests().isEmpty());
    checkKey(family, service, place, program);
}

void FamiliesTest::anAcceptedEditGoesOnAfterAKill_data()
{
    QTest::addColumn<QString>("family");
    for (const QString &family : {u"task"_s, u"bfl"_s, u"fal"_s})
        QTest::newRow(qPrintable(family)) << family;
}

void FamiliesTest::anAcceptedEditGoesOnAfterAKill()
{
    QFETCH(QString, family);
    FamilyService service(family, picture());
    service.pollsUntilDone = 1'000'000;
    const Place place;
    Program first;
    start(first, place, service);
    QTRY_VERIFY_WITH_TIMEOUT(service.polls() > 0, 60'000);
    first.kill();
    QVERIFY(!first.waitForEnd());
    service.pollsUntilDone = 0;
    service.refusal = LoopbackReply::json(401, {{u"message"_s, u"only the old one goes on"_s}});
    Program second;
    start(second, place, service);
    QVERIFY(second.waitForEnd());
    QCOMPARE(service.creates(), 2);
    // Where it is asked for was written down, and that alone led to the picture.
    QCOMPARE(service.downloads().requests().size(), 1);
    checkKey(family, service, place, second);
}

void FamiliesTest::interruptingCancels_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<int>("cancels");
    QTest::newRow("task cannot") << u"task"_s << 0;
    QTest::newRow("bfl cannot") << u"bfl"_s << 0;
    QTest::newRow("fal can") << u"fal"_s << 1;
}

void FamiliesTest::interruptingCancels()
{
    QFETCH(QString, family);
    FamilyService service(family, picture());
    service.pollsUntilDone = 1'000'000;
    const Place place;
    Program program;
    start(program, place, service);
    QTRY_VERIFY_WITH_TIMEOUT(service.polls() > 0, 60'000);
    program.interrupt();
    QVERIFY(program.waitForEnd());
    QCOMPARE(program.exitCode(), 130);
    QTEST(service.cancels(), "cancels");
    QCOMPARE(jobOf(program).value("state"_L1).toString(), u"canceled"_s);
    QCOMPARE(jobOf(program).value("error"_L1)["charged"_L1].toString(), u"unknown"_s);
    checkKey(family, service, place, program);
}

void FamiliesTest::aPictureThatComesAllTheSameIsKept()
{
    FamilyService service(u"fal"_s, picture());
    service.pollsUntilDone = 1'000'000;
    service.endsWhenCanceled = false;
    const Place place;
    Program program;
    start(program, place, service);
    QTRY_VERIFY_WITH_TIMEOUT(service.polls() > 0, 60'000);
    program.interrupt();
    QVERIFY(program.waitForEnd());
    QCOMPARE(service.cancels(), 1);
    QCOMPARE(service.downloads().requests().size(), 1);
    QCOMPARE(jobOf(program).value("state"_L1).toString(), u"succeeded"_s);
}

void FamiliesTest::theKeyGoesToNoAddressThatAnAnswerNames_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("address");
    QTest::newRow("bfl: polling_url") << u"bfl"_s << u"polling_url"_s;
    QTest::newRow("fal: status_url") << u"fal"_s << u"status_url"_s;
    QTest::newRow("fal: response_url") << u"fal"_s << u"response_url"_s;
}

void FamiliesTest::theKeyGoesToNoAddressThatAnAnswerNames()
{
    QFETCH(QString, family);
    QFETCH(QString, address);
    LoopbackServer foreign;
    FamilyService service(family, picture());
    service.named.insert(address, foreign.url(u"/stolen"_s));
    const Place place;
    Program program;
    start(program, place, service);
    QVERIFY(program.waitForEnd());
    QCOMPARE(program.exitCode(), 4);
    QCOMPARE(kindOf(program), u"wrong-host"_s);
    QCOMPARE(jobOf(program).value("error"_L1)["charged"_L1].toString(), u"unknown"_s);
    QVERIFY2(program.errors().contains(u"127.0.0.1"_s), qPrintable(program.errors()));
    QVERIFY(foreign.requests().isEmpty());
    QCOMPARE(service.creates(), 1);
    checkKey(family, service, place, program);
}

void FamiliesTest::aRedirectElsewhereIsNotFollowed_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<int>("status");
    for (const QString &family : {u"task"_s, u"bfl"_s, u"fal"_s}) {
        for (const int status : {302, 307})
            QTest::addRow("%s: %d", qPrintable(family), status) << family << status;
    }
}

void FamiliesTest::aRedirectElsewhereIsNotFollowed()
{
    QFETCH(QString, family);
    QFETCH(int, status);
    LoopbackServer foreign;
    FamilyService service(family, picture());
    service.trouble = LoopbackReply::redirect(status, foreign.url(u"/stolen"_s));
    service.pollsUntilDone = 2;
    const Place place;
    Program program;
    start(program, place, service);
    QVERIFY(program.waitForEnd());
    // It is asked again, at its own place.
    QVERIFY2(program.exitCode() == 0, qPrintable(program.errors()));
    QVERIFY(foreign.requests().isEmpty());
    checkKey(family, service, place, program);
}

void FamiliesTest::picturesTravelAsTheFamilyWantsThem()
{
    for (const QString &family : families()) {
        FamilyService service(family, picture());
        const Place place;
        Program program;
        start(program, place, service);
        QVERIFY(program.waitForEnd());
        const LoopbackRequest &create = service.lastCreate();
        const QJsonObject body = QJsonDocument::fromJson(create.body).object();
        if (family == "task"_L1) {
            QCOMPARE(create.target, "/v1/generation");
            QVERIFY(body["input"_L1][0]["params"_L1]["input_image"_L1].toString().startsWith("data:image/"_L1));
        } else if (family == "bfl"_L1) {
            QCOMPARE(create.target, "/v1/flux-kontext-pro");
            const QByteArray base64 = body.value("input_image"_L1).toString().toLatin1();
            QVERIFY(!base64.startsWith("data:") && !QByteArray::fromBase64(base64).isEmpty());
        } else if (family == "fal"_L1) {
            QCOMPARE(create.target, "/v1/fal-ai/flux-pro/kontext");
            QVERIFY(body.value("image_url"_L1).toString().startsWith("data:image/"_L1));
        } else {
            QCOMPARE(create.target, "/v1/images/edits");
            QVERIFY(create.header("content-type").startsWith("multipart/form-data; boundary="));
            QVERIFY(create.body.contains("name=\"image[]\"; filename=\"input-1."));
            QVERIFY(create.body.contains("name=\"prompt\"\r\n\r\nmake it blue\r\n"));
        }
    }
}

PENTIMENTO_TEST(FamiliesTest)
#include "tst_families.moc"
