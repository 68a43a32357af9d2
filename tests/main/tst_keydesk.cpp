// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/keydesk.h"
#include "app/secrets/layeredkeystore.h"
#include "app/secrets/sessionkeystore.h"
#include "tests/main/slowkeystore.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

const ServiceId kkiai(u"kkiai"_s);
const ServiceId sandbox(u"sandbox"_s);
const QByteArray canary = "sk-CANARY0123456789";
const QByteArray second = "sk-SECOND0123456789";

CatalogReading catalogue()
{
    Service paid;
    paid.id = kkiai;
    paid.base = QUrl(u"https://www.kkiai.com/replicate/v1"_s);
    Service free;
    free.id = sandbox;
    free.inside = true;
    free.authentication = Authentication::None;
    return {{{}, {free, paid}}, {}};
}

// The desk between a real store of the session and a keychain that answers when it is told to.
struct Bench
{
    Bench()
        : all({&session, &keychain})
        , desk(catalog, {all, session, keychain},
               [this](const Service &, const QByteArray &key, QObject *, std::function<void(const KeyCheck &)> done) {
                   asked.append(key);
                   checks.append(std::move(done));
               })
    {
        QObject::connect(&desk, &KeyDesk::stateChanged, &desk,
                         [this](const ServiceId &, KeyState state) { states.append(state); });
        QObject::connect(&desk, &KeyDesk::saved, &desk, [this](const ServiceId &, const Result<Keep> &result) {
            saved.append(result ? Result<Keep>(*result) : result);
        });
        QObject::connect(&desk, &KeyDesk::forgotten, &desk,
                         [this](const ServiceId &, const Result<Done> &result) { forgotten.append(result); });
        QObject::connect(&desk, &KeyDesk::checked, &desk,
                         [this](const ServiceId &, const KeyCheck &check) { checked.append(check); });
    }

    // What a request would get; the keychain answers at once here.
    QByteArray used()
    {
        QByteArray found;
        bool ended = false;
        all.read({kkiai, u"https://www.kkiai.com"_s}, &desk, [&](const Result<QByteArray> &key) {
            found = key ? *key : QByteArray();
            ended = true;
        });
        const auto end = [&] {
            if (keychain.open() > 0)
                keychain.answer();
            return ended;
        };
        return QTest::qWaitFor(end) ? found : QByteArray("(no answer)");
    }

    CurrentCatalog catalog{catalogue()};
    SessionKeyStore session;
    SlowKeyStore keychain;
    LayeredKeyStore all;
    KeyDesk desk;
    QList<KeyState> states;
    QList<Result<Keep>> saved;
    QList<Result<Done>> forgotten;
    QList<KeyCheck> checked;
    QByteArrayList asked;
    QList<std::function<void(const KeyCheck &)>> checks;
};

} // namespace

Q_DECLARE_METATYPE(ErrorKind)

class KeyDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReadBeforeSomebodyAsks();
    void lookingUpTellsWhatTheStoreTells_data();
    void lookingUpTellsWhatTheStoreTells();
    void oneLookAtATimeIsEnough();
    void keyOfTheKeychainWinsOverAnOlderOneOfTheSession();
    void keyForTheSessionWinsOverTheKeychains();
    void failedSaveTellsWhyAndKeepsTheOlderKey_data();
    void failedSaveTellsWhyAndKeepsTheOlderKey();
    void keychainThatHangsCanBeLeftForTheSession();
    void lateKeyIsTakenOutOfTheKeychainAgain();
    void lateLookDoesNotUndoASave();
    void forgettingTakesItFromBoth();
    void forgettingInALockedKeychainIsTold();
    void forgettingWithoutAKeychainSucceeds();
    void whatIsNoKeyIsNotSaved();
    void keyIsCleanedBeforeItIsSaved();
    void checkIsAskedWithTheKeyGiven();
    void keptKeyIsCheckedWhereItLies();
    void onlyTheLastCheckIsTold();
    void serviceThatMovedIsLookedUpAnew();
    void deskThatDiesHearsNothing();
};

void KeyDeskTest::nothingIsReadBeforeSomebodyAsks()
{
    Bench bench;
    QCOMPARE(bench.desk.state(kkiai), KeyState::NotAsked);
    QCOMPARE(bench.desk.state(sandbox), KeyState::NotNeeded);
    QCOMPARE(bench.desk.state(ServiceId(u"nobody"_s)), KeyState::NotAsked);
    bench.desk.lookUp(sandbox);
    bench.desk.lookUp(ServiceId(u"nobody"_s));
    QCoreApplication::processEvents();
    QCOMPARE(bench.keychain.open(), 0);
}

void KeyDeskTest::lookingUpTellsWhatTheStoreTells_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QLatin1StringView>("code");
    QTest::addColumn<KeyState>("state");
    QTest::newRow("none") << ErrorKind::KeyMissing << KeyProblem::none << KeyState::Absent;
    QTest::newRow("no keychain") << ErrorKind::KeyMissing << KeyProblem::noStore << KeyState::NoStore;
    QTest::newRow("refused") << ErrorKind::KeyStoreLocked << KeyProblem::denied << KeyState::Locked;
    QTest::newRow("silent") << ErrorKind::KeyStoreLocked << KeyProblem::silent << KeyState::Locked;
    QTest::newRow("there") << ErrorKind::Canceled << ""_L1 << KeyState::Present;
}

void KeyDeskTest::lookingUpTellsWhatTheStoreTells()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QLatin1StringView, code);
    QFETCH(KeyState, state);
    Bench bench;
    bench.desk.lookUp(kkiai);
    QTRY_COMPARE(bench.keychain.open(), 1);
    bench.keychain.keys.insert(kkiai.text(), canary);
    if (kind == ErrorKind::Canceled)
        bench.keychain.answer();
    else
        bench.keychain.refuse(kind, code);
    QTRY_COMPARE(bench.states, QList{state});
    QCOMPARE(bench.desk.state(kkiai), state);
    // It may be asked anew: somebody may have unlocked it.
    bench.desk.lookUp(kkiai);
    QTRY_COMPARE(bench.keychain.open(), 1);
    bench.keychain.answer();
    QTRY_COMPARE(bench.desk.state(kkiai), KeyState::Present);
}

void KeyDeskTest::oneLookAtATimeIsEnough()
{
    Bench bench;
    for (int i = 0; i < 5; ++i)
        bench.desk.lookUp(kkiai);
    QTRY_COMPARE(bench.keychain.open(), 1);
    bench.desk.lookUp(kkiai);
    QCoreApplication::processEvents();
    QCOMPARE(bench.keychain.open(), 1);
}

void KeyDeskTest::keyOfTheKeychainWinsOverAnOlderOneOfTheSession()
{
    Bench bench;
    bench.desk.save(kkiai, canary, Keep::Session);
    QTRY_COMPARE(bench.saved.size(), 1);
    QCOMPARE(*bench.saved.first(), Keep::Session);
    QCOMPARE(bench.used(), canary);
    bench.desk.save(kkiai, second, Keep::Keychain);
    bench.keychain.answer();
    QTRY_COMPARE(bench.saved.size(), 2);
    QCOMPARE(*bench.saved.last(), Keep::Keychain);
    QCOMPARE(bench.used(), second);
    QCOMPARE(bench.states, QList{KeyState::Present});
}

void KeyDeskTest::keyForTheSessionWinsOverTheKeychains()
{
    Bench bench;
    bench.keychain.keys.insert(kkiai.text(), canary);
    bench.desk.save(kkiai, second, Keep::Session);
    QTRY_COMPARE(bench.saved.size(), 1);
    QCOMPARE(bench.used(), second);
    QCOMPARE(bench.keychain.keys.value(kkiai.text()), canary);
}

void KeyDeskTest::failedSaveTellsWhyAndKeepsTheOlderKey_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QLatin1StringView>("code");
    QTest::addColumn<bool>("older");
    QTest::addColumn<KeyState>("state");
    QTest::newRow("no keychain") << ErrorKind::KeyMissing << KeyProblem::noStore << false << KeyState::NoStore;
    QTest::newRow("locked") << ErrorKind::KeyStoreLocked << KeyProblem::denied << false << KeyState::Locked;
    QTest::newRow("silent") << ErrorKind::KeyStoreLocked << KeyProblem::silent << false << KeyState::Locked;
    QTest::newRow("locked, with an older key")
        << ErrorKind::KeyStoreLocked << KeyProblem::denied << true << KeyState::Present;
}

void KeyDeskTest::failedSaveTellsWhyAndKeepsTheOlderKey()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QLatin1StringView, code);
    QFETCH(bool, older);
    Bench bench;
    if (older) {
        bench.desk.save(kkiai, second, Keep::Session);
        QTRY_COMPARE(bench.saved.size(), 1);
        bench.saved.clear();
    }
    bench.desk.save(kkiai, canary, Keep::Keychain);
    bench.keychain.refuse(kind, code);
    QTRY_COMPARE(bench.saved.size(), 1);
    QCOMPARE(bench.saved.first().error().kind, kind);
    QTEST(bench.desk.state(kkiai), "state");
    QCOMPARE(bench.used(), older ? second : QByteArray());
}

void KeyDeskTest::keychainThatHangsCanBeLeftForTheSession()
{
    Bench bench;
    bench.desk.save(kkiai, canary, Keep::Keychain);
    QCoreApplication::processEvents();
    QVERIFY(bench.saved.isEmpty());
    bench.desk.save(kkiai, canary, Keep::Session);
    QTRY_COMPARE(bench.saved.size(), 1);
    QCOMPARE(bench.desk.state(kkiai), KeyState::Present);
    bench.keychain.refuse(ErrorKind::KeyStoreLocked, KeyProblem::silent);
    QCoreApplication::processEvents();
    QCOMPARE(bench.saved.size(), 1);
    QCOMPARE(bench.desk.state(kkiai), KeyState::Present);
    QCOMPARE(bench.used(), canary);
}

void KeyDeskTest::lateKeyIsTakenOutOfTheKeychainAgain()
{
    Bench bench;
    bench.desk.save(kkiai, canary, Keep::Keychain);
    bench.desk.save(kkiai, second, Keep::Session);
    QTRY_COMPARE(bench.saved.size(), 1);
    bench.keychain.answer(); // after all
    QTRY_COMPARE(bench.keychain.open(), 1);
    bench.keychain.answer();
    QVERIFY(bench.keychain.keys.isEmpty());
    QCOMPARE(bench.used(), second);
}

void KeyDeskTest::lateLookDoesNotUndoASave()
{
    Bench bench;
    bench.desk.lookUp(kkiai);
    QTRY_COMPARE(bench.keychain.open(), 1);
    bench.desk.save(kkiai, canary, Keep::Session);
    QTRY_COMPARE(bench.saved.size(), 1);
    bench.keychain.refuse(ErrorKind::KeyStoreLocked, KeyProblem::silent);
    QCoreApplication::processEvents();
    QCOMPARE(bench.desk.state(kkiai), KeyState::Present);
}

void KeyDeskTest::forgettingTakesItFromBoth()
{
    Bench bench;
    bench.keychain.keys.insert(kkiai.text(), canary);
    bench.desk.save(kkiai, second, Keep::Session);
    QTRY_COMPARE(bench.saved.size(), 1);
    bench.desk.forget(kkiai);
    bench.keychain.answer();
    QCOMPARE(bench.forgotten.size(), 1);
    QVERIFY(bench.forgotten.first());
    QCOMPARE(bench.desk.state(kkiai), KeyState::Absent);
    QCOMPARE(bench.used(), QByteArray());
}

void KeyDeskTest::forgettingInALockedKeychainIsTold()
{
    Bench bench;
    bench.desk.forget(kkiai);
    bench.keychain.refuse(ErrorKind::KeyStoreLocked, KeyProblem::denied);
    QCOMPARE(bench.forgotten.size(), 1);
    QCOMPARE(bench.forgotten.first().error().kind, ErrorKind::KeyStoreLocked);
    QCOMPARE(bench.desk.state(kkiai), KeyState::Locked);
}

void KeyDeskTest::forgettingWithoutAKeychainSucceeds()
{
    Bench bench;
    bench.desk.save(kkiai, canary, Keep::Session);
    bench.desk.forget(kkiai);
    bench.keychain.refuse(ErrorKind::KeyMissing, KeyProblem::noStore);
    QCOMPARE(bench.forgotten.size(), 1);
    QVERIFY(bench.forgotten.first());
    QCOMPARE(bench.desk.state(kkiai), KeyState::NoStore);
    QCOMPARE(bench.used(), QByteArray());
}

void KeyDeskTest::whatIsNoKeyIsNotSaved()
{
    Bench bench;
    bench.desk.save(kkiai, " \n", Keep::Keychain);
    bench.desk.save(kkiai, "пароль", Keep::Session);
    bench.desk.save(ServiceId(u"nobody"_s), canary, Keep::Session);
    bench.desk.save(sandbox, canary, Keep::Session);
    QVERIFY(bench.saved.isEmpty()); // not before the event loop
    QTRY_COMPARE(bench.saved.size(), 4);
    for (const auto &result : std::as_const(bench.saved))
        QVERIFY(!result);
    QCOMPARE(bench.keychain.open(), 0);
}

void KeyDeskTest::keyIsCleanedBeforeItIsSaved()
{
    Bench bench;
    bench.desk.save(kkiai, "\"Bearer " + canary + "\"\r\n", Keep::Session);
    QTRY_COMPARE(bench.saved.size(), 1);
    QCOMPARE(bench.used(), canary);
}

void KeyDeskTest::checkIsAskedWithTheKeyGiven()
{
    Bench bench;
    bench.desk.check(kkiai, canary);
    QCOMPARE(bench.asked, QByteArrayList{canary});
    QCOMPARE(bench.keychain.open(), 0);
    const KeyCheck accepted{KeyCheck::Verdict::Accepted, u"ada"_s, {}};
    bench.checks.first()(accepted);
    QCOMPARE(bench.checked, QList{accepted});
    QCOMPARE(bench.desk.state(kkiai), KeyState::NotAsked); // nothing was saved
    bench.desk.check(ServiceId(u"nobody"_s), canary);
    QTRY_COMPARE(bench.checked.size(), 2);
    QCOMPARE(bench.checked.last().verdict, KeyCheck::Verdict::NotPossible);
    QCOMPARE(bench.asked.size(), 1);
}

void KeyDeskTest::keptKeyIsCheckedWhereItLies()
{
    Bench bench;
    bench.keychain.keys.insert(kkiai.text(), canary);
    bench.desk.checkKept(kkiai);
    QTRY_COMPARE(bench.keychain.open(), 1);
    bench.keychain.answer();
    QTRY_COMPARE(bench.asked, QByteArrayList{canary});
    QCOMPARE(bench.desk.state(kkiai), KeyState::Present);

    Bench locked;
    locked.desk.checkKept(kkiai);
    QTRY_COMPARE(locked.keychain.open(), 1);
    locked.keychain.refuse(ErrorKind::KeyStoreLocked, KeyProblem::denied);
    QTRY_COMPARE(locked.checked.size(), 1);
    QCOMPARE(locked.checked.first().error.kind, ErrorKind::KeyStoreLocked);
    QVERIFY(locked.asked.isEmpty());
}

void KeyDeskTest::onlyTheLastCheckIsTold()
{
    Bench bench;
    bench.desk.check(kkiai, canary);
    bench.desk.check(kkiai, second);
    bench.checks.first()({KeyCheck::Verdict::Accepted, {}, {}});
    QVERIFY(bench.checked.isEmpty());
    bench.checks.last()({KeyCheck::Verdict::Refused, {}, {}});
    QCOMPARE(bench.checked.size(), 1);
    QCOMPARE(bench.checked.first().verdict, KeyCheck::Verdict::Refused);
}

// Its key belongs to the origin that it had. What the keychain says late of that one does not count any more.
void KeyDeskTest::serviceThatMovedIsLookedUpAnew()
{
    const QTemporaryDir folder;
    CurrentCatalog catalog(readCatalog(folder.path()), folder.path());
    SessionKeyStore session;
    SlowKeyStore keychain;
    KeyDesk desk(catalog, {keychain, session, keychain}, {});
    QList<KeyState> states;
    connect(&desk, &KeyDesk::stateChanged, this, [&](const ServiceId &, KeyState state) { states.append(state); });
    desk.save(kkiai, canary, Keep::Session);
    QTRY_COMPARE(desk.state(kkiai), KeyState::Present);
    desk.lookUp(kkiai);

    QFile bundled(u":/catalog/services/kkiai.json"_s);
    QVERIFY(bundled.open(QIODevice::ReadOnly));
    QJsonObject moved = QJsonDocument::fromJson(bundled.readAll()).object();
    moved.insert(u"base"_s, u"https://elsewhere.example/replicate/v1"_s);
    QVERIFY(QDir(folder.path()).mkdir(u"services"_s));
    QFile file(folder.filePath(u"services/kkiai.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(moved).toJson()) > 0);
    file.close();
    QSignalSpy changed(&catalog, &CurrentCatalog::changed);
    catalog.reload();
    QVERIFY(changed.wait());
    QCOMPARE(desk.state(kkiai), KeyState::NotAsked);
    keychain.answer();
    desk.lookUp(kkiai);
    QTRY_COMPARE(keychain.open(), 1);
    QCOMPARE(states, (QList<KeyState>{KeyState::Present, KeyState::NotAsked}));
}

void KeyDeskTest::deskThatDiesHearsNothing()
{
    auto keychain = std::make_unique<SlowKeyStore>();
    SessionKeyStore session;
    const CurrentCatalog catalog(catalogue());
    {
        KeyDesk desk(catalog, {*keychain, session, *keychain}, {});
        desk.lookUp(kkiai);
        desk.save(kkiai, canary, Keep::Keychain);
        desk.forget(kkiai);
    }
    while (keychain->open() > 0)
        keychain->answer();
}

PENTIMENTO_TEST(KeyDeskTest)
#include "tst_keydesk.moc"
