// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/accountcheck.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Verdict = KeyCheck::Verdict;

Q_DECLARE_METATYPE(Verdict)
Q_DECLARE_METATYPE(ErrorKind)

namespace {

Service kkiai()
{
    Service service;
    service.id = ServiceId(u"kkiai"_s);
    service.base = QUrl(u"https://www.kkiai.com/replicate/v1"_s);
    return service;
}

HttpResponse answer(int status, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    response.url = QUrl(u"https://www.kkiai.com/replicate/v1/account"_s);
    return response;
}

} // namespace

class AccountCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionIsOneFreeGet_data();
    void questionIsOneFreeGet();
    void answerSaysWhatItSays_data();
    void answerSaysWhatItSays();
    void failureOfTheWireSaysNothingOfTheKey_data();
    void failureOfTheWireSaysNothingOfTheKey();
    void foreignNameIsPlainAndShort();
};

void AccountCheckTest::questionIsOneFreeGet_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<QString>("url");
    Service service = kkiai();
    QTest::newRow("neither") << service << QString();
    service.capabilities.list = true;
    QTest::newRow("list") << service << u"https://www.kkiai.com/replicate/v1/predictions"_s;
    service.capabilities.account = true;
    QTest::newRow("account and list") << service << u"https://www.kkiai.com/replicate/v1/account"_s;
    service.paths.account = u"me/who"_s;
    service.base = QUrl(u"https://www.kkiai.com/replicate/v1/"_s);
    QTest::newRow("place of its own") << service << u"https://www.kkiai.com/replicate/v1/me/who"_s;
    service.inside = true;
    QTest::newRow("inside the program") << service << QString();
    service.inside = false;
    service.authentication = Authentication::None;
    QTest::newRow("without keys") << service << QString();
}

void AccountCheckTest::questionIsOneFreeGet()
{
    QFETCH(Service, service);
    QFETCH(QString, url);
    const auto question = accountQuestion(service, 7s);
    QCOMPARE(question.has_value(), !url.isEmpty());
    if (!question)
        return;
    QCOMPARE(question->url, QUrl(url));
    QCOMPARE(question->method, QByteArray("GET"));
    QVERIFY(question->body.isEmpty());
    QCOMPARE(question->deadline, 7000ms);
}

void AccountCheckTest::answerSaysWhatItSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("account");
    QTest::addColumn<ErrorKind>("kind");
    const auto accepted = [](const char *name, const QByteArray &body, const QString &account) {
        QTest::newRow(name) << 200 << body << Verdict::Accepted << account << Error().kind;
    };
    const auto other = [](const char *name, int status, const QByteArray &body, Verdict verdict, ErrorKind kind) {
        QTest::newRow(name) << status << body << verdict << QString() << kind;
    };
    accepted("account", R"({"type": "user", "username": "ada", "name": "Ada L."})", u"ada"_s);
    accepted("account with a name only", R"({"name": "Ada L."})", u"Ada L."_s);
    accepted("list", R"({"next": null, "results": []})", {});
    other("login page", 200, "<html><title>Log in</title>", Verdict::OtherProblem, ErrorKind::UnexpectedAnswer);
    other("nothing", 200, "", Verdict::OtherProblem, ErrorKind::UnexpectedAnswer);
    other("cut", 200, R"({"type": "user", "userna)", Verdict::OtherProblem, ErrorKind::UnexpectedAnswer);
    other("object of nobody", 200, "{}", Verdict::OtherProblem, ErrorKind::UnexpectedAnswer);
    other("error within 200", 200, R"({"error": {"code": "invalid_api_key"}})", Verdict::OtherProblem,
          ErrorKind::UnexpectedAnswer);
    other("no credit within 200", 200, R"({"error": {"code": "insufficient_user_quota"}})", Verdict::OtherProblem,
          ErrorKind::PaymentRequired);
    other("401", 401, R"({"detail": "Invalid token"})", Verdict::Refused, ErrorKind::Unauthorized);
    other("403", 403, R"({"detail": "not yours"})", Verdict::Refused, ErrorKind::Forbidden);
    other("403 for want of credit", 403, R"({"error": {"code": "insufficient_user_quota"}})", Verdict::OtherProblem,
          ErrorKind::PaymentRequired);
    other("402", 402, "", Verdict::OtherProblem, ErrorKind::PaymentRequired);
    other("404", 404, "", Verdict::NotPossible, ErrorKind::NotFound);
    other("405", 405, "", Verdict::NotPossible, ErrorKind::InvalidRequest);
    other("501", 501, "", Verdict::NotPossible, ErrorKind::Server);
    other("429", 429, "", Verdict::OtherProblem, ErrorKind::RateLimited);
    other("500", 500, "", Verdict::OtherProblem, ErrorKind::Server);
}

void AccountCheckTest::answerSaysWhatItSays()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, account);
    const KeyCheck check = keyCheckOf(answer(status, body));
    QTEST(check.verdict, "verdict");
    QCOMPARE(check.account, account);
    QTEST(check.error.kind, "kind");
    if (check.verdict != Verdict::Accepted)
        QCOMPARE(check.error.charged, Charged::No);
}

void AccountCheckTest::failureOfTheWireSaysNothingOfTheKey_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("no connection") << ErrorKind::Network << Verdict::NoAnswer;
    QTest::newRow("silence") << ErrorKind::Timeout << Verdict::NoAnswer;
    QTest::newRow("certificate") << ErrorKind::Tls << Verdict::NoAnswer;
    QTest::newRow("led elsewhere") << ErrorKind::WrongHost << Verdict::OtherProblem;
    QTest::newRow("no key") << ErrorKind::KeyMissing << Verdict::OtherProblem;
}

void AccountCheckTest::failureOfTheWireSaysNothingOfTheKey()
{
    QFETCH(ErrorKind, kind);
    Error error;
    error.kind = kind;
    const KeyCheck check = keyCheckOf(error);
    QTEST(check.verdict, "verdict");
    QCOMPARE(check.error.kind, kind);
}

void AccountCheckTest::foreignNameIsPlainAndShort()
{
    const KeyCheck check = keyCheckOf(answer(200, "{\"username\": \"a\\u202eb\\n" + QByteArray(5000, 'x') + "\"}"));
    QCOMPARE(check.verdict, Verdict::Accepted);
    QVERIFY(check.account.size() <= 100);
    QVERIFY(!check.account.contains(QChar(0x202e)) && !check.account.contains(u'\n'));
}

PENTIMENTO_TEST(AccountCheckTest)
#include "tst_accountcheck.moc"
