// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/servicefiles.h"
#include "app/main/connections.h"
#include "app/main/keydesk.h"
#include "app/main/servicedoctor.h"
#include "app/secrets/sessionkeystore.h"
#include "tests/support/exchange.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/testmain.h"
#include "tests/support/userfolder.h"

#include <QSignalSpy>

using namespace pentimento;
using namespace pentimento::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using What = ServiceFinding::What;
using Verdict = ServiceFinding::Verdict;

namespace {

const QByteArray canary = "r8_CANARYkeyCANARYkey0123456789";
const ServiceId mine(u"mine"_s);

// Everything there, and nothing without the key.
LoopbackReply strict(const LoopbackRequest &request)
{
    if (request.header("authorization") != QByteArray("Bearer ").append(canary))
        return LoopbackReply::json(401, {{u"detail"_s, u"no key"_s}});
    if (request.target == "/v1/account")
        return LoopbackReply::json(200, {{u"username"_s, u"ada"_s}});
    if (request.target == "/v1/predictions")
        return LoopbackReply::json(200, {{u"results"_s, QJsonArray()}});
    return LoopbackReply::json(404, {{u"detail"_s, u"not found"_s}});
}

// A person's service at a server, its keys, and the ways there: as the engine has them.
struct Desk
{
    explicit Desk(const LoopbackServer &server)
        : files(folder.path())
    {
        const Result<Done> written = files.write(fileFor(server.url(u"/v1"_s)));
        if (!written)
            qFatal("%s", qPrintable(written.error().detail));
        catalog = std::make_unique<CurrentCatalog>(readCatalog(folder.path()), folder.path());
        connections = std::make_unique<Connections>(*catalog, keys);
        keyDesk = std::make_unique<KeyDesk>(
            *catalog, KeyDesk::Stores{keys, keys, none},
            [](const Service &, const QByteArray &, QObject *, const std::function<void(const KeyCheck &)> &) {});
        doctor = std::make_unique<ServiceDoctor>(
            ServiceDoctor::Ways{
                [this](const Service &service) -> Transport & { return connections->authorised(service); },
                [this](const Service &service) -> Transport & { return connections->bare(service); }},
            nullptr, 60s);
    }

    [[nodiscard]] static QJsonObject fileFor(const QUrl &base)
    {
        return {{u"format"_s, 1},
                {u"id"_s, mine.text()},
                {u"title"_s, u"Mine"_s},
                {u"family"_s, u"replicate"_s},
                {u"base"_s, base.toString()},
                {u"any"_s, true}};
    }

    [[nodiscard]] Service service() const { return *catalog->value().service(mine); }

    [[nodiscard]] bool saveKey() const
    {
        QSignalSpy saved(keyDesk.get(), &KeyDesk::saved);
        keyDesk->save(mine, canary, Keep::Session);
        return saved.wait() && keyDesk->state(mine) == KeyState::Present;
    }

    [[nodiscard]] bool moveTo(const QUrl &base) const
    {
        QSignalSpy changed(catalog.get(), &CurrentCatalog::changed);
        if (!files.write(fileFor(base)))
            return false;
        catalog->reload();
        return changed.wait();
    }

    [[nodiscard]] std::optional<ServiceReport> examine() const
    {
        QSignalSpy finished(doctor.get(), &ServiceDoctor::finished);
        doctor->examine(service());
        if (!finished.isEmpty() || !finished.wait(60'000))
            return std::nullopt;
        return finished.first().last().value<ServiceReport>();
    }

    UserFolder folder;
    ServiceFiles files;
    SessionKeyStore keys;
    SessionKeyStore none;
    std::unique_ptr<CurrentCatalog> catalog;
    std::unique_ptr<Connections> connections;
    std::unique_ptr<KeyDesk> keyDesk;
    std::unique_ptr<ServiceDoctor> doctor;
};

Verdict verdictOf(const ServiceReport &report, What what)
{
    for (const ServiceFinding &finding : report.findings) {
        if (finding.what == what)
            return finding.verdict;
    }
    return Verdict::Unknown;
}

} // namespace

// The free look at a service over real HTTP; and what a key does when its service moves.
class ServiceDoctorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerIsTold();
    void withoutAKeyNothingOfItIsSent();
    void wrongKeyIsSaid();
    void serverThatIsNotThereIsSaid();
    void stoppingEndsTheQuestion();
    void stoppingFromAnAnswerIsHeard();
    void aNewOrderEndsTheOldOne();
    void redirectElsewhereSeesNoKey();
    void keyDoesNotMoveWithItsService();
    void runsOfTheOldAddressKeepTheirKey();
    void movingWithinTheOriginKeepsTheKey();
};

void ServiceDoctorTest::everyAnswerIsTold()
{
    LoopbackServer server;
    server.replyAlways(strict);
    const Desk desk(server);
    QVERIFY(desk.saveKey());
    QSignalSpy found(desk.doctor.get(), &ServiceDoctor::found);
    const auto report = desk.examine();
    QVERIFY(report);
    QCOMPARE(found.size(), server.requests().size());
    QVERIFY(report->wasReached);
    QCOMPARE(verdictOf(*report, What::Key), Verdict::Yes);
    QCOMPARE(verdictOf(*report, What::Account), Verdict::Yes);
    QCOMPARE(verdictOf(*report, What::List), Verdict::Yes);
    QCOMPARE(verdictOf(*report, What::Files), Verdict::No);
    QCOMPARE(server.count("GET"), server.requests().size()); // nothing but questions
    QVERIFY(!desk.doctor->isExamining());
}

void ServiceDoctorTest::withoutAKeyNothingOfItIsSent()
{
    LoopbackServer server;
    server.replyAlways(strict);
    const Desk desk(server);
    const auto report = desk.examine();
    QVERIFY(report);
    QVERIFY(report->wasReached);
    QCOMPARE(verdictOf(*report, What::Key), Verdict::Unknown);
    QVERIFY(!server.raw().toLower().contains("authorization"));
}

void ServiceDoctorTest::wrongKeyIsSaid()
{
    LoopbackServer server;
    server.replyAlways(LoopbackReply::json(401, {{u"title"_s, u"Unauthenticated"_s}}));
    const Desk desk(server);
    QVERIFY(desk.saveKey());
    const auto report = desk.examine();
    QVERIFY(report);
    QCOMPARE(verdictOf(*report, What::Key), Verdict::No);
    QCOMPARE(report->capabilities, desk.service().capabilities);
}

void ServiceDoctorTest::serverThatIsNotThereIsSaid()
{
    LoopbackServer server;
    const Desk desk(server);
    server.stopListening();
    const auto report = desk.examine();
    QVERIFY(report);
    QVERIFY(!report->wasReached);
    QCOMPARE(verdictOf(*report, What::Reached), Verdict::No);
}

void ServiceDoctorTest::stoppingEndsTheQuestion()
{
    LoopbackServer server;
    server.replyAlways(LoopbackReply::never());
    const Desk desk(server);
    QSignalSpy finished(desk.doctor.get(), &ServiceDoctor::finished);
    QSignalSpy requested(&server, &LoopbackServer::requested);
    desk.doctor->examine(desk.service());
    QVERIFY(requested.wait());
    QVERIFY(desk.doctor->isExamining());
    desk.doctor->stop();
    QVERIFY(!desk.doctor->isExamining());
    QTRY_COMPARE(server.connectionsOpen(), 0); // the line is dropped, not left to its deadline
    QVERIFY(finished.isEmpty());
}

void ServiceDoctorTest::stoppingFromAnAnswerIsHeard()
{
    LoopbackServer server;
    server.replyAlways(strict);
    const Desk desk(server);
    QSignalSpy finished(desk.doctor.get(), &ServiceDoctor::finished);
    connect(desk.doctor.get(), &ServiceDoctor::found, desk.doctor.get(), &ServiceDoctor::stop);
    QSignalSpy found(desk.doctor.get(), &ServiceDoctor::found);
    desk.doctor->examine(desk.service());
    QVERIFY(found.wait());
    QCoreApplication::processEvents();
    QCOMPARE(found.size(), 1);
    QVERIFY(finished.isEmpty());
    QCOMPARE(server.requests().size(), 1);
}

void ServiceDoctorTest::aNewOrderEndsTheOldOne()
{
    LoopbackServer server;
    server.reply(LoopbackReply::never());
    server.replyAlways(strict);
    const Desk desk(server);
    QSignalSpy requested(&server, &LoopbackServer::requested);
    desk.doctor->examine(desk.service());
    QVERIFY(requested.wait());
    const auto report = desk.examine();
    QVERIFY(report);
    QVERIFY(report->wasReached);
}

void ServiceDoctorTest::redirectElsewhereSeesNoKey()
{
    LoopbackServer server;
    LoopbackServer other;
    server.replyAlways(LoopbackReply::redirect(302, other.url(u"/v1/account"_s)));
    const Desk desk(server);
    QVERIFY(desk.saveKey());
    const auto report = desk.examine();
    QVERIFY(report);
    QVERIFY(!other.raw().contains(canary));
    QCOMPARE(verdictOf(*report, What::Account), Verdict::Unknown);
}

void ServiceDoctorTest::keyDoesNotMoveWithItsService()
{
    LoopbackServer before;
    LoopbackServer after;
    before.replyAlways(strict);
    after.replyAlways(strict);
    const Desk desk(before);
    QVERIFY(desk.saveKey());
    QVERIFY(desk.examine());
    QVERIFY(before.raw().contains(canary));

    QVERIFY(desk.moveTo(after.url(u"/v1"_s)));
    QCOMPARE(desk.keyDesk->state(mine), KeyState::NotAsked);
    QSignalSpy state(desk.keyDesk.get(), &KeyDesk::stateChanged);
    desk.keyDesk->lookUp(mine);
    QVERIFY(state.wait());
    QCOMPARE(desk.keyDesk->state(mine), KeyState::Absent); // it is asked for again

    HttpRequest request;
    request.url = after.url(u"/v1/account"_s);
    const auto answer = exchange(desk.connections->authorised(desk.service()), request);
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, ErrorKind::KeyMissing);
    QVERIFY(desk.examine());
    QVERIFY(after.requests().size() > 0);
    QVERIFY(!after.raw().contains(canary));

    QVERIFY(desk.moveTo(before.url(u"/v1"_s))); // and back: it was kept for that place
    desk.keyDesk->lookUp(mine);
    QTRY_COMPARE(desk.keyDesk->state(mine), KeyState::Present);
}

// What was accepted at an address is asked about there, with the key for there.
void ServiceDoctorTest::runsOfTheOldAddressKeepTheirKey()
{
    LoopbackServer before;
    LoopbackServer after;
    before.replyAlways(strict);
    const Desk desk(before);
    QVERIFY(desk.saveKey());
    const Service then = desk.service();
    Transport &way = desk.connections->authorised(then);
    QVERIFY(desk.moveTo(after.url(u"/v1"_s)));
    HttpRequest request;
    request.url = before.url(u"/v1/account"_s);
    const auto answer = exchange(way, request);
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->status, 200);
    QVERIFY(after.requests().isEmpty());
}

void ServiceDoctorTest::movingWithinTheOriginKeepsTheKey()
{
    LoopbackServer server;
    const Desk desk(server);
    QVERIFY(desk.saveKey());
    QVERIFY(desk.moveTo(server.url(u"/v2"_s)));
    QCOMPARE(desk.keyDesk->state(mine), KeyState::Present);
}

PENTIMENTO_TEST(ServiceDoctorTest)
#include "tst_servicedoctor.moc"
