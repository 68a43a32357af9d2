// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/networktransport.h"
#include "app/main/checkkey.h"
#include "app/main/keydesk.h"
#include "app/secrets/keychainkeystore.h"
#include "app/secrets/layeredkeystore.h"
#include "app/secrets/sessionkeystore.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace pentimento::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Verdict = KeyCheck::Verdict;

Q_DECLARE_METATYPE(Verdict)
Q_DECLARE_METATYPE(ErrorKind)

namespace {

const QByteArray canary = "r8_CANARY/0123456789+abcdef=";

// A service on loopback that has an account call.
Service serviceAt(const LoopbackServer &server)
{
    Service service;
    service.id = ServiceId(u"test"_s);
    service.title = u"Test"_s;
    service.base = server.url(u"/v1"_s);
    service.origins = QStringList{server.origin()};
    service.capabilities.account = true;
    return service;
}

std::optional<KeyCheck> checked(const Service &service, std::chrono::milliseconds limit = 60s)
{
    NetworkTransport network;
    QObject context;
    std::optional<KeyCheck> told;
    int times = 0;
    checkKey(
        network, service, canary, &context,
        [&](const KeyCheck &check) {
            told = check;
            ++times;
        },
        limit);
    if (told)
        return std::nullopt; // before control returned to the event loop
    if (!QTest::qWaitFor([&] { return told.has_value(); }, 60'000))
        return std::nullopt;
    QCoreApplication::processEvents();
    return times == 1 ? told : std::nullopt;
}

} // namespace

// The whole way to the wire and back, on loopback.
class CheckKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptedKeyNamesItsAccount();
    void whereThereIsNoAccountTheListIsAsked();
    void withoutAFreeCallNothingIsSent();
    void answersAreTold_data();
    void answersAreTold();
    void silenceEndsAtTheLimit();
    void serverThatIsNotThereIsNoAnswer();
    void redirectElsewhereDoesNotCarryTheKey_data();
    void redirectElsewhereDoesNotCarryTheKey();
    void serviceThatEchoesTheKeyIsRedacted();
    void deadContextEndsTheCall();
    void withoutASessionBusOnlyTheSessionServes();
};

void CheckKeyTest::acceptedKeyNamesItsAccount()
{
    LoopbackServer server;
    server.reply(LoopbackReply::json(200, {{u"type"_s, u"user"_s}, {u"username"_s, u"ada"_s}}));
    const auto check = checked(serviceAt(server));
    QVERIFY(check.has_value());
    QCOMPARE(check->verdict, Verdict::Accepted);
    QCOMPARE(check->account, u"ada"_s);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().method, QByteArray("GET"));
    QCOMPARE(server.requests().first().target, QByteArray("/v1/account"));
    QCOMPARE(server.requests().first().header("Authorization"), "Bearer " + canary);
    QVERIFY(server.requests().first().body.isEmpty());
}

void CheckKeyTest::whereThereIsNoAccountTheListIsAsked()
{
    LoopbackServer server;
    server.reply(LoopbackReply::json(200, {{u"results"_s, QJsonArray()}}));
    Service service = serviceAt(server);
    service.capabilities = {};
    service.capabilities.list = true;
    service.authentication = Authentication::XKey;
    const auto check = checked(service);
    QVERIFY(check.has_value());
    QCOMPARE(check->verdict, Verdict::Accepted);
    QCOMPARE(check->account, QString());
    QCOMPARE(server.requests().first().target, QByteArray("/v1/predictions"));
    QCOMPARE(server.requests().first().header("x-key"), canary);
    QCOMPARE(server.count("POST"), 0);
}

void CheckKeyTest::withoutAFreeCallNothingIsSent()
{
    LoopbackServer server;
    Service service = serviceAt(server);
    service.capabilities = {};
    const auto check = checked(service);
    QVERIFY(check.has_value());
    QCOMPARE(check->verdict, Verdict::NotPossible);
    QCOMPARE(server.connectionsMade(), 0);
}

void CheckKeyTest::answersAreTold_data()
{
    QTest::addColumn<LoopbackReply>("reply");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const LoopbackReply &reply, Verdict verdict, ErrorKind kind) {
        QTest::newRow(name) << reply << verdict << kind;
    };
    row("401", LoopbackReply::json(401, {{u"detail"_s, u"Invalid token"_s}}), Verdict::Refused,
        ErrorKind::Unauthorized);
    row("403", LoopbackReply::json(403, {}), Verdict::Refused, ErrorKind::Forbidden);
    row("404", LoopbackReply::json(404, {}), Verdict::NotPossible, ErrorKind::NotFound);
    row("500", LoopbackReply::answer(500, "oops"), Verdict::OtherProblem, ErrorKind::Server);
    row("login page", LoopbackReply::answer(200, "<title>Hotel</title>"), Verdict::OtherProblem,
        ErrorKind::UnexpectedAnswer);
    row("cut", LoopbackReply::cutBody(200, "{\"username\": \"a", 500), Verdict::OtherProblem,
        ErrorKind::UnexpectedAnswer);
    row("closed", LoopbackReply::cutBeforeAnswer(), Verdict::NoAnswer, ErrorKind::Network);
}

void CheckKeyTest::answersAreTold()
{
    QFETCH(LoopbackReply, reply);
    QFETCH(ErrorKind, kind);
    LoopbackServer server;
    server.replyAlways(reply);
    const auto check = checked(serviceAt(server));
    QVERIFY(check.has_value());
    QTEST(check->verdict, "verdict");
    QCOMPARE(check->error.kind, kind);
    QCOMPARE(check->error.charged, Charged::No);
}

void CheckKeyTest::silenceEndsAtTheLimit()
{
    LoopbackServer server;
    server.reply(LoopbackReply::never());
    const auto check = checked(serviceAt(server), 50ms);
    QVERIFY(check.has_value());
    QCOMPARE(check->verdict, Verdict::NoAnswer);
    QCOMPARE(check->error.kind, ErrorKind::Timeout);
}

void CheckKeyTest::serverThatIsNotThereIsNoAnswer()
{
    LoopbackServer server;
    const Service service = serviceAt(server);
    server.stopListening();
    const auto check = checked(service);
    QVERIFY(check.has_value());
    QCOMPARE(check->verdict, Verdict::NoAnswer);
}

void CheckKeyTest::redirectElsewhereDoesNotCarryTheKey_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void CheckKeyTest::redirectElsewhereDoesNotCarryTheKey()
{
    QFETCH(int, status);
    LoopbackServer server;
    LoopbackServer thief;
    thief.replyAlways(LoopbackReply::json(200, {{u"username"_s, u"thief"_s}}));
    server.reply(LoopbackReply::redirect(status, thief.url(u"/v1/account"_s)));
    const auto check = checked(serviceAt(server));
    QVERIFY(check.has_value());
    QCOMPARE(check->verdict, Verdict::OtherProblem);
    QCOMPARE(check->error.kind, ErrorKind::WrongHost);
    QVERIFY(server.raw().contains("CANARY"));
    QVERIFY(thief.raw().isEmpty());
    QCOMPARE(thief.connectionsMade(), 0);
}

void CheckKeyTest::serviceThatEchoesTheKeyIsRedacted()
{
    LoopbackServer server;
    const QString echoed = QString::fromLatin1(canary);
    server.reply(LoopbackReply::json(401, {{u"detail"_s, QString(u"No such key: "_s + echoed)}}));
    const auto refused = checked(serviceAt(server));
    QVERIFY(refused.has_value());
    QVERIFY(!refused->error.detail.contains(u"CANARY"_s));
    server.reply(LoopbackReply::json(200, {{u"username"_s, echoed}}));
    const auto accepted = checked(serviceAt(server));
    QVERIFY(accepted.has_value());
    QVERIFY(!accepted->account.contains(u"CANARY"_s));
}

void CheckKeyTest::deadContextEndsTheCall()
{
    LoopbackServer server;
    server.reply(LoopbackReply::answer(200).held());
    NetworkTransport network;
    bool told = false;
    {
        QObject context;
        checkKey(network, serviceAt(server), canary, &context, [&told](const KeyCheck &) { told = true; });
        QTRY_COMPARE(server.requests().size(), 1);
    }
    QTRY_COMPARE(server.connectionsOpen(), 0);
    QVERIFY(!told);
}

// The real keychain, on a computer without one: this process has no session bus.
void CheckKeyTest::withoutASessionBusOnlyTheSessionServes()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    LoopbackServer server;
    server.reply(LoopbackReply::json(200, {{u"username"_s, u"ada"_s}}));
    NetworkTransport network;
    const Service service = serviceAt(server);
    const CurrentCatalog catalog({{{}, {service}}, {}});
    SessionKeyStore session;
    KeychainKeyStore keychain(60s);
    LayeredKeyStore all({&session, &keychain});
    KeyDesk desk(catalog, {all, session, keychain},
                 [&network](const Service &of, const QByteArray &key, QObject *context,
                            std::function<void(const KeyCheck &)> done) {
                     checkKey(network, of, key, context, std::move(done));
                 });
    QList<Result<Keep>> saved;
    QList<KeyCheck> told;
    connect(&desk, &KeyDesk::saved, &desk,
            [&saved](const ServiceId &, const Result<Keep> &result) { saved.append(result); });
    connect(&desk, &KeyDesk::checked, &desk, [&told](const ServiceId &, const KeyCheck &check) { told.append(check); });

    desk.lookUp(service.id);
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(service.id), KeyState::NoStore, 60'000);
    desk.save(service.id, canary, Keep::Keychain);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 60'000);
    QCOMPARE(saved.first().error().code, KeyProblem::noStore);
    desk.save(service.id, canary, Keep::Session);
    QTRY_COMPARE(saved.size(), 2);
    QCOMPARE(*saved.last(), Keep::Session);
    QCOMPARE(desk.state(service.id), KeyState::Present);
    desk.checkKept(service.id);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 60'000);
    QCOMPARE(told.first().verdict, Verdict::Accepted);
    QCOMPARE(server.requests().first().header("Authorization"), "Bearer " + canary);
}

PENTIMENTO_TEST(CheckKeyTest)
#include "tst_checkkey.moc"
