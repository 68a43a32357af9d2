// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/flow/gossip.h"
#include "tests/flow/program.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Gossip)

namespace {

// With what JSON and addresses write otherwise.
const QByteArray canary = "r8_CANARY/key+CANARYkey=0123456789";

QByteArray picture()
{
    QFile file(sample(u"chelsea.png"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample");
    return file.readAll();
}

// Where the key stands in these bytes, in any of the ways in which it may be written.
QByteArray sightingIn(const QByteArray &bytes)
{
    const QByteArray percent = canary.toPercentEncoding();
    const QByteArrayList spellings{canary,
                                   QByteArray(canary).replace('/', "\\/"),
                                   percent,
                                   percent.toLower(),
                                   canary.toBase64(),
                                   QByteArray("CANARYkey")};
    for (const QByteArray &spelling : spellings) {
        const qsizetype at = bytes.indexOf(spelling);
        if (at >= 0)
            return bytes.mid(std::max<qsizetype>(0, at - 60), 120 + spelling.size());
    }
    return {};
}

// One service of a family that says the key wherever it can, another origin that it names, and sessions of the real
// program with them.
class Session
{
public:
    explicit Session(const Gossip &gossip)
        : m_gossip(gossip)
        , m_scene{server, elsewhere, Going::Succeeds, picture()}
    {
        server.replyAlways([this](const LoopbackRequest &request) { return m_gossip.answer(request, m_scene); });
        elsewhere.replyAlways([this](const LoopbackRequest &request) { return m_gossip.answer(request, m_scene); });
        QJsonObject changes = gossip.service;
        changes.insert(u"family"_s, gossip.family);
        m_service = place.serviceFile(server.url(gossip.basePath), changes);
        QDir().mkpath(place.path(u"record"_s));
    }

    void start(Program &program, Going going)
    {
        m_scene.going = going;
        program.setKey(canary);
        program.setVariable(u"QT_LOGGING_RULES"_s, u"pentimento.*=true"_s);
        program.setVariable(u"PENTIMENTO_RECORD"_s, place.path(u"record"_s));
        program.start({u"edit"_s, u"--image"_s, sample(u"coffee.png"_s), u"--prompt"_s, u"make it blue"_s, u"--model"_s,
                       u"black-forest-labs/flux-kontext-pro"_s, u"--service"_s, m_service, u"--data-dir"_s,
                       place.path(u"data"_s), u"--json"_s});
    }

    void change(Going going) { m_scene.going = going; }

    // What is wrong; empty: the key was seen by its service, and by nobody else.
    [[nodiscard]] QString complaint(const Program &program) const
    {
        const QByteArray inFiles = sightingIn(place.everyFile());
        if (!inFiles.isEmpty())
            return u"in a file: "_s + QString::fromUtf8(inFiles);
        if (const QByteArray seen = sightingIn(program.output()); !seen.isEmpty())
            return u"on stdout: "_s + QString::fromUtf8(seen);
        if (const QByteArray seen = sightingIn(program.errors().toUtf8()); !seen.isEmpty())
            return u"in the log: "_s + QString::fromUtf8(seen);
        if (const QByteArray seen = sightingIn(elsewhere.raw()); !seen.isEmpty())
            return u"at another origin: "_s + QString::fromUtf8(seen);
        for (const LoopbackRequest &request : server.requests()) {
            if (!sightingIn(request.target).isEmpty() || !sightingIn(request.body).isEmpty())
                return u"in an address or a body: "_s + QString::fromUtf8(request.target);
        }
        const QByteArray shown = m_gossip.keyHeader.toLatin1() + canary;
        return server.raw().toLower().contains(shown.toLower()) ? QString() : u"not at its service"_s;
    }

    LoopbackServer server;
    LoopbackServer elsewhere;
    Place place;

private:
    Gossip m_gossip;
    Gossip::Scene m_scene;
    QString m_service;
};

void addFamilies(const QStringList &without = {})
{
    QTest::addColumn<Gossip>("gossip");
    for (const Gossip &gossip : gossips()) {
        if (!without.contains(gossip.family))
            QTest::newRow(qPrintable(gossip.family)) << gossip;
    }
}

} // namespace

// Whole sessions of every family, with a service that says the key wherever it can.
class CanaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLookItselfFinds();
    void endedSessionsLeaveNoKeyBehind_data();
    void endedSessionsLeaveNoKeyBehind();
    // A family that answers at once has nothing to go on with once the answer was held back.
    void childShowsNoKey_data() { addFamilies({QStringLiteral("images")}); }
    void childShowsNoKey();
    // fal's cancel waits for the service's word, and its own table has that.
    void cancelledSessionLeavesNoKeyBehind_data() { addFamilies({QStringLiteral("fal"), QStringLiteral("images")}); }
    void cancelledSessionLeavesNoKeyBehind();
    void killedAndTakenUpAgainLeavesNoKeyBehind_data() { addFamilies({QStringLiteral("images")}); }
    void killedAndTakenUpAgainLeavesNoKeyBehind();
};

// A search that finds nothing is worth something only where it could find something.
void CanaryTest::theLookItselfFinds()
{
    QVERIFY(!sightingIn("a " + canary + " b").isEmpty());
    QVERIFY(!sightingIn(canary.toPercentEncoding()).isEmpty());
    QVERIFY(!sightingIn(canary.toBase64()).isEmpty());
    QVERIFY(sightingIn("r8_[redacted]").isEmpty());
}

void CanaryTest::endedSessionsLeaveNoKeyBehind_data()
{
    QTest::addColumn<Gossip>("gossip");
    QTest::addColumn<int>("going");
    QTest::addColumn<bool>("succeeds");
    for (const Gossip &gossip : gossips()) {
        const QByteArray family = gossip.family.toLatin1();
        const char *const name = family.constData();
        QTest::addRow("%s, success", name) << gossip << int(Going::Succeeds) << true;
        QTest::addRow("%s, refusal", name) << gossip << int(Going::Refused) << false;
        QTest::addRow("%s, failure", name) << gossip << int(Going::Fails) << false;
        QTest::addRow("%s, nonsense", name) << gossip << int(Going::WrongAnswers) << false;
    }
}

void CanaryTest::endedSessionsLeaveNoKeyBehind()
{
    QFETCH(Gossip, gossip);
    QFETCH(int, going);
    QFETCH(bool, succeeds);
    Session session(gossip);
    Program program;
    session.start(program, Going(going));
    QVERIFY2(program.waitForEnd(), qPrintable(program.errors()));
    QVERIFY2((program.exitCode() == 0) == succeeds, qPrintable(program.errors()));
    const QString complaint = session.complaint(program);
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
}

void CanaryTest::childShowsNoKey()
{
    QFETCH(Gossip, gossip);
    Session session(gossip);
    Program program;
    session.start(program, Going::NotYet);
    QTRY_VERIFY_WITH_TIMEOUT(session.server.raw().contains(canary), 60'000); // it has the key by now
    QVERIFY(program.shown(u"cmdline"_s).contains("--prompt"));
    QVERIFY(sightingIn(program.shown(u"cmdline"_s)).isEmpty());
    QVERIFY(sightingIn(program.shown(u"environ"_s)).isEmpty());
    session.change(Going::Succeeds);
    QVERIFY(program.waitForEnd());
}

void CanaryTest::cancelledSessionLeavesNoKeyBehind()
{
    QFETCH(Gossip, gossip);
    Session session(gossip);
    Program program;
    session.start(program, Going::NeverEnds);
    QTRY_VERIFY_WITH_TIMEOUT(session.server.count(gossip.answersAtOnce() ? "POST" : "GET") > 0, 60'000);
    program.interrupt();
    QVERIFY(program.waitForEnd());
    QCOMPARE(program.exitCode(), 130);
    const QString complaint = session.complaint(program);
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
}

void CanaryTest::killedAndTakenUpAgainLeavesNoKeyBehind()
{
    QFETCH(Gossip, gossip);
    Session session(gossip);
    Program first;
    session.start(first, Going::NotYet);
    QTRY_VERIFY_WITH_TIMEOUT(session.server.count(gossip.answersAtOnce() ? "POST" : "GET") > 0, 60'000);
    first.kill();
    QVERIFY(!first.waitForEnd());
    QString complaint = session.complaint(first); // what a crash leaves behind
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    Program second;
    session.start(second, Going::Succeeds);
    QVERIFY(second.waitForEnd());
    QVERIFY2(second.exitCode() == 0, qPrintable(second.errors()));
    complaint = session.complaint(second);
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
}

PENTIMENTO_TEST(CanaryTest)
#include "tst_canary.moc"
