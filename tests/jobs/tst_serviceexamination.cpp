// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/servicefamilies.h"
#include "app/jobs/serviceexamination.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using What = ServiceFinding::What;
using Verdict = ServiceFinding::Verdict;
using Question = ServiceExamination::Question;

Q_DECLARE_METATYPE(Verdict)
Q_DECLARE_METATYPE(ErrorKind)

namespace {

const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);

Service gateway()
{
    Service service;
    service.id = ServiceId(u"gateway"_s);
    service.family = u"replicate"_s;
    service.base = QUrl(u"https://api.example.org/v1"_s);
    return service;
}

HttpResponse answer(int status, const QByteArray &body = {}, const HttpHeaders &headers = {})
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    response.headers = headers;
    return response;
}

Error failed(ErrorKind kind)
{
    Error error;
    error.kind = kind;
    return error;
}

using Answers = std::function<Result<HttpResponse>(const QString &path, Question::Key key)>;

ServiceReport examined(const Service &service, const Answers &answers, QStringList *asked = nullptr)
{
    ServiceExamination examination(service, 1s);
    for (int i = 0; i < 20; ++i) {
        const auto question = examination.next();
        if (!question)
            return examination.report();
        const QString path = question->request.url.path();
        if (asked != nullptr)
            asked->append(QString::fromLatin1(question->request.method) + u' ' + path
                          + (question->key == Question::Key::With ? u" +key"_s : QString()));
        examination.take(answers(path, question->key), now);
    }
    return {};
}

ServiceFinding found(const ServiceReport &report, What what)
{
    for (const ServiceFinding &finding : report.findings) {
        if (finding.what == what)
            return finding;
    }
    return {what, Verdict::Unknown, u"not found out"_s, {}};
}

// As api.replicate.com: everything is there, and nothing without a key.
Result<HttpResponse> everything(const QString &path, Question::Key key)
{
    if (key == Question::Key::Without)
        return answer(401, "{}");
    if (path.endsWith(u"/account"_s))
        return answer(200, R"({"type":"user","username":"ada"})");
    if (path.endsWith(u"/predictions"_s) || path.endsWith(u"/files"_s))
        return answer(200, R"({"results":[]})");
    return path.contains(u"/models/"_s) ? answer(200, R"({"owner":"x"})") : answer(404, R"({"detail":"not found"})");
}

} // namespace

class ServiceExaminationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyGetsAreSent();
    void everythingIsThere();
    void gatewayThatOnlyCreatesAndPolls();
    void theKeyIsJudged_data();
    void theKeyIsJudged();
    void withoutAKeyTheCallsAreLookedForAllTheSame();
    void aLoginPageIsNoCall();
    void whoTakesUploadsWithoutListingThem();
    void whatIsNotKnownStays_data();
    void whatIsNotKnownStays();
    void whereNobodyAnswersNothingMoreIsAsked_data();
    void whereNobodyAnswersNothingMoreIsAsked();
    void certificateThatDoesNotHoldIsSaid();
    void clocksAreCompared_data();
    void clocksAreCompared();
    void ownModelIsAskedFor();
    void serviceWithoutKeysIsNotAskedForOne();
    void eachFamilyIsAskedItsOwnQuestions_data();
    void eachFamilyIsAskedItsOwnQuestions();
    void localServerTellsItsState();
};

void ServiceExaminationTest::onlyGetsAreSent()
{
    QStringList asked;
    const ServiceReport report = examined(gateway(), everything, &asked);
    QVERIFY(!report.findings.isEmpty());
    QCOMPARE(asked.size(), 5); // the key is known by then: no second probe
    for (const QString &each : asked)
        QVERIFY2(each.startsWith(u"GET /v1/"_s), qPrintable(each));
    QVERIFY(!asked.first().endsWith(u"+key"_s));
}

void ServiceExaminationTest::everythingIsThere()
{
    const ServiceReport report = examined(gateway(), everything);
    QVERIFY(report.wasReached);
    QCOMPARE(report.at, now);
    for (const What what :
         {What::Reached, What::Encrypted, What::Key, What::Account, What::List, What::Model, What::Files})
        QCOMPARE(found(report, what).verdict, Verdict::Yes);
    QCOMPARE(found(report, What::Key).detail, u"ada"_s);
    QVERIFY(report.capabilities.account && report.capabilities.list && report.capabilities.schema
            && report.capabilities.files);
    QVERIFY(!report.capabilities.wait && !report.capabilities.cancel); // that no GET can show
    QVERIFY(std::is_sorted(report.findings.begin(), report.findings.end(),
                           [](const ServiceFinding &a, const ServiceFinding &b) { return a.what < b.what; }));
}

void ServiceExaminationTest::gatewayThatOnlyCreatesAndPolls()
{
    Service service = gateway();
    service.capabilities = {true, true, true, true, true, true};
    const ServiceReport report = examined(service, [](const QString &, Question::Key key) {
        return key == Question::Key::Without ? answer(401, "{}") : answer(404, "{}");
    });
    QCOMPARE(found(report, What::Key).verdict, Verdict::Yes);
    QCOMPARE(found(report, What::List).verdict, Verdict::No);
    const ServiceCapabilities left{true, false, true, false, false, false}; // wait and cancel as they were
    QCOMPARE(report.capabilities, left);
}

void ServiceExaminationTest::theKeyIsJudged_data()
{
    QTest::addColumn<int>("without");
    QTest::addColumn<int>("with");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("refused") << 401 << 401 << Verdict::No;
    QTest::newRow("forbidden") << 401 << 403 << Verdict::No;
    QTest::newRow("told from none") << 401 << 404 << Verdict::Yes;
    QTest::newRow("told from none by 403") << 403 << 400 << Verdict::Yes;
    QTest::newRow("not looked at") << 404 << 404 << Verdict::Unknown;
    QTest::newRow("out of order") << 401 << 500 << Verdict::Unknown;
    QTest::newRow("too often") << 401 << 429 << Verdict::Unknown;
}

void ServiceExaminationTest::theKeyIsJudged()
{
    QFETCH(int, without);
    QFETCH(int, with);
    QFETCH(Verdict, verdict);
    const ServiceReport report = examined(gateway(), [&](const QString &, Question::Key key) {
        return answer(key == Question::Key::Without ? without : with, "{}");
    });
    QVERIFY(report.wasReached);
    QCOMPARE(found(report, What::Key).verdict, verdict);
}

void ServiceExaminationTest::withoutAKeyTheCallsAreLookedForAllTheSame()
{
    const ServiceReport report = examined(gateway(), [](const QString &path, Question::Key key) {
        if (key == Question::Key::With)
            return Result<HttpResponse>(failed(ErrorKind::KeyMissing));
        return Result<HttpResponse>(path.endsWith(u"/account"_s) ? answer(401, "{}") : answer(404, "{}"));
    });
    QCOMPARE(found(report, What::Key).verdict, Verdict::Unknown);
    QCOMPARE(found(report, What::Key).error.kind, ErrorKind::KeyMissing);
    QCOMPARE(found(report, What::Account).verdict, Verdict::Unknown);
    QCOMPARE(found(report, What::List).verdict, Verdict::No);
}

void ServiceExaminationTest::aLoginPageIsNoCall()
{
    const ServiceReport report = examined(gateway(), [](const QString &, Question::Key) {
        return answer(200, "<html><title>Hotel Wi-Fi</title></html>", {{"Content-Type", "text/html"}});
    });
    for (const What what : {What::Account, What::List, What::Model, What::Files})
        QCOMPARE(found(report, what).verdict, Verdict::No);
    QCOMPARE(found(report, What::Key).verdict, Verdict::Unknown);
}

void ServiceExaminationTest::whoTakesUploadsWithoutListingThem()
{
    const auto reportFor = [](const QByteArray &allow) {
        return examined(gateway(), [allow](const QString &path, Question::Key) {
            return path.endsWith(u"/files"_s) ? answer(405, {}, {{"Allow", allow}}) : answer(404, "{}");
        });
    };
    QCOMPARE(found(reportFor("OPTIONS, post"), What::Files).verdict, Verdict::Yes);
    QCOMPARE(found(reportFor("DELETE"), What::Files).verdict, Verdict::No);
}

void ServiceExaminationTest::whatIsNotKnownStays_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("refused") << 401;
    QTest::newRow("too often") << 429;
    QTest::newRow("out of order") << 503;
}

void ServiceExaminationTest::whatIsNotKnownStays()
{
    QFETCH(int, status);
    Service service = gateway();
    service.capabilities = {false, true, false, true, false, false};
    const ServiceReport report =
        examined(service, [status](const QString &, Question::Key) { return answer(status, "{}"); });
    QCOMPARE(report.capabilities, service.capabilities);
    QCOMPARE(found(report, What::List).error.httpStatus, status);
    QCOMPARE(found(report, What::List).error.charged, Charged::No);
}

void ServiceExaminationTest::whereNobodyAnswersNothingMoreIsAsked_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("network") << ErrorKind::Network;
    QTest::newRow("timeout") << ErrorKind::Timeout;
}

void ServiceExaminationTest::whereNobodyAnswersNothingMoreIsAsked()
{
    QFETCH(ErrorKind, kind);
    QStringList asked;
    const ServiceReport report = examined(
        gateway(), [kind](const QString &, Question::Key) { return failed(kind); }, &asked);
    QCOMPARE(asked.size(), 1);
    QVERIFY(!report.wasReached);
    QCOMPARE(report.findings.size(), 1);
    QCOMPARE(found(report, What::Reached).verdict, Verdict::No);
    QCOMPARE(found(report, What::Reached).error.kind, kind);
}

void ServiceExaminationTest::certificateThatDoesNotHoldIsSaid()
{
    QStringList asked;
    const ServiceReport report = examined(
        gateway(), [](const QString &, Question::Key) { return failed(ErrorKind::Tls); }, &asked);
    QCOMPARE(asked.size(), 1);
    QVERIFY(!report.wasReached);
    QCOMPARE(found(report, What::Encrypted).verdict, Verdict::No);
}

void ServiceExaminationTest::clocksAreCompared_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("skew");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("agree") << QByteArray("Sat, 28 Nov 2026 12:00:30 GMT") << 30 << Verdict::Yes;
    QTest::newRow("ahead") << QByteArray("Sat, 28 Nov 2026 12:10:00 GMT") << 600 << Verdict::No;
    QTest::newRow("behind") << QByteArray("Sat, 28 Nov 2026 11:00:00 GMT") << -3600 << Verdict::No;
}

void ServiceExaminationTest::clocksAreCompared()
{
    QFETCH(QByteArray, date);
    QFETCH(int, skew);
    QFETCH(Verdict, verdict);
    const ServiceReport report = examined(gateway(), [date](const QString &, Question::Key) {
        return answer(404, "{}", {{"Date", date}});
    });
    QCOMPARE(found(report, What::Clock).verdict, verdict);
    QCOMPARE(found(report, What::Clock).skew, std::chrono::seconds(skew));
    const ServiceReport silent = examined(gateway(), [](const QString &, Question::Key) { return answer(404, "{}"); });
    QCOMPARE(found(silent, What::Clock).detail, u"not found out"_s);
}

void ServiceExaminationTest::ownModelIsAskedFor()
{
    Service service = gateway();
    Offer offer;
    offer.model = ModelId(u"someone/their-model"_s);
    offer.remoteName = u"their-model-v2"_s;
    service.offers = {offer};
    QStringList asked;
    const ServiceReport report = examined(service, everything, &asked);
    QVERIFY(report.wasReached);
    QVERIFY(asked.contains(u"GET /v1/models/their-model-v2 +key"_s));
}

void ServiceExaminationTest::serviceWithoutKeysIsNotAskedForOne()
{
    Service service = gateway();
    service.base = QUrl(u"http://127.0.0.1:8080/v1"_s);
    service.authentication = Authentication::None;
    const ServiceReport report = examined(service, [](const QString &, Question::Key) { return answer(404, "{}"); });
    QVERIFY(report.wasReached);
    QCOMPARE(found(report, What::Key).detail, u"not found out"_s);
    QCOMPARE(found(report, What::Encrypted).detail, u"not found out"_s);
}

void ServiceExaminationTest::eachFamilyIsAskedItsOwnQuestions_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QStringList>("asked");
    const QString id = u"00000000-0000-4000-8000-000000000000"_s;
    QTest::newRow("task") << u"task"_s << QStringList{u"/v1/generation/task/"_s + id, u"/v1/generation/task/"_s + id};
    QTest::newRow("bfl") << u"bfl"_s << QStringList{u"/v1/get_result"_s, u"/v1/get_result"_s};
    QTest::newRow("fal") << u"fal"_s
                         << QStringList{u"/v1/fal-ai/flux-pro/requests/%1/status"_s.arg(id),
                                        u"/v1/fal-ai/flux-pro/requests/%1/status"_s.arg(id)};
    QTest::newRow("images") << u"images"_s << QStringList{u"/v1/models"_s, u"/v1/models"_s};
}

void ServiceExaminationTest::eachFamilyIsAskedItsOwnQuestions()
{
    QFETCH(QString, family);
    QFETCH(QStringList, asked);
    Service service = gateway();
    service.family = family;
    service.paths = usualPaths(family);
    Offer offer;
    offer.remoteName = u"fal-ai/flux-pro/kontext"_s;
    service.offers = {offer};
    QStringList paths;
    const ServiceReport report = examined(service, [&paths](const QString &path, Question::Key key) {
        paths.append(path);
        return key == Question::Key::Without ? answer(401, "{}") : answer(404, "{}");
    });
    QCOMPARE(paths, asked);
    QCOMPARE(found(report, What::Key).verdict, Verdict::Yes);
    QCOMPARE(report.capabilities, service.capabilities);
}

void ServiceExaminationTest::localServerTellsItsState()
{
    Service service = gateway();
    service.family = u"comfy"_s;
    service.base = QUrl(u"http://127.0.0.1:8188"_s);
    service.authentication = Authentication::None;
    service.paths.poll = u"history/{id}"_s;
    service.paths.account = u"system_stats"_s;
    const ServiceReport report = examined(service, [](const QString &path, Question::Key) {
        return path.endsWith(u"/system_stats"_s) ? answer(200, R"({"system":{"comfyui_version":"0.3.40"}})")
                                                 : answer(200, "{}");
    });
    QCOMPARE(found(report, What::State).verdict, Verdict::Yes);
    QCOMPARE(found(report, What::State).detail, u"0.3.40"_s);
    QVERIFY(!report.capabilities.account);
}

PENTIMENTO_TEST(ServiceExaminationTest)
#include "tst_serviceexamination.moc"
