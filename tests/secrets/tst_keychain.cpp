// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/error.h"
#include "app/secrets/keychainkeystore.h"
#include "tests/secrets/secretsenvironment.h"
#include "tests/support/testmain.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

const QString canary = u"r8_CANARY0123456789abcdef"_s;

// Takes every call and never answers.
class SilentObject final : public QDBusVirtualObject
{
public:
    using QDBusVirtualObject::QDBusVirtualObject;
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        ++calls;
        return true;
    }

    int calls = 0;
};

Error errorIn(const QJsonObject &line)
{
    return errorFromJson(line.value("error"_L1).toObject());
}

} // namespace

// The real QtKeychain, each time in a process, a home and on a bus of its own.
class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutASessionBusThereIsNoKeyStore_data();
    void withoutASessionBusThereIsNoKeyStore();
    void withoutASecretServiceThereIsNoKeyStore();
    void keyringKeepsReadsAndErases();
    void lockedKeyringIsToldFromOneWithoutTheKey();
    void silentKeychainEndsAtTheLimit_data();
    void silentKeychainEndsAtTheLimit();
    void callbackOfADeadContextIsNeverCalled();
};

void KeychainTest::withoutASessionBusThereIsNoKeyStore_data()
{
    QTest::addColumn<QString>("desktop");
    QTest::newRow("no desktop") << QString();
    QTest::newRow("GNOME") << u"GNOME"_s;
    QTest::newRow("KDE") << u"KDE"_s;
    QTest::newRow("XFCE") << u"XFCE"_s;
}

void KeychainTest::withoutASessionBusThereIsNoKeyStore()
{
    QFETCH(QString, desktop);
    SecretsEnvironment environment;
    const QMap<QString, QString> variables{{u"XDG_CURRENT_DESKTOP"_s, desktop}, {u"KDE_SESSION_VERSION"_s, u"5"_s}};
    // The limit is far beyond the time after which the test run gives up: what comes, comes from the keychain itself.
    const QList<QJsonObject> lines = environment.probe(
        {u"keychain"_s, u"600000"_s, u"read"_s, u"write"_s, canary, u"read"_s, u"erase"_s}, variables);
    QCOMPARE(lines.size(), 4);
    for (const QJsonObject &line : lines) {
        QCOMPARE(errorIn(line).kind, ErrorKind::KeyMissing);
        QCOMPARE(errorIn(line).code, KeyProblem::noStore);
        QCOMPARE(errorIn(line).charged, Charged::No);
        QCOMPARE(errorIn(line).delivery, Delivery::NotSent);
        QCOMPARE(line.value("early"_L1), QJsonValue(false));
    }
    QCOMPARE(environment.filesWritten(), QStringList());
    QVERIFY(!environment.probeErrors().contains(canary.toLatin1()));
}

void KeychainTest::withoutASecretServiceThereIsNoKeyStore()
{
    SecretsEnvironment environment;
    if (!environment.startBus())
        QSKIP("dbus-daemon is not installed");
    const QList<QJsonObject> lines = environment.probe({u"keychain"_s, u"600000"_s, u"write"_s, canary, u"read"_s});
    QCOMPARE(lines.size(), 2);
    for (const QJsonObject &line : lines) {
        QCOMPARE(errorIn(line).kind, ErrorKind::KeyMissing);
        QCOMPARE(errorIn(line).code, KeyProblem::noStore);
    }
    QCOMPARE(environment.filesWritten(), QStringList());
}

void KeychainTest::keyringKeepsReadsAndErases()
{
    SecretsEnvironment environment;
    if (!environment.startBus())
        QSKIP("dbus-daemon is not installed");
    if (const QString problem = environment.startKeyring(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
    const QList<QJsonObject> lines =
        environment.probe({u"keychain"_s, u"60000"_s, u"read"_s, u"erase"_s, u"write"_s, canary, u"read"_s, u"write"_s,
                           u"another-key-entirely"_s, u"read"_s, u"erase"_s, u"read"_s});
    QCOMPARE(lines.size(), 8);
    QCOMPARE(errorIn(lines.at(0)).code, KeyProblem::none);
    QVERIFY(lines.at(1).contains("done"_L1)); // erasing what is not there is no failure
    QVERIFY(lines.at(2).contains("done"_L1));
    QCOMPARE(lines.at(3).value("key"_L1).toString(), canary);
    QVERIFY(lines.at(4).contains("done"_L1));
    QCOMPARE(lines.at(5).value("key"_L1).toString(), u"another-key-entirely"_s);
    QVERIFY(lines.at(6).contains("done"_L1));
    QCOMPARE(errorIn(lines.at(7)).kind, ErrorKind::KeyMissing);
    QCOMPARE(errorIn(lines.at(7)).code, KeyProblem::none);
    for (const QJsonObject &line : lines)
        QCOMPARE(line.value("early"_L1), QJsonValue(false));

    // Another process finds it, and the disk holds it only as the keyring writes it.
    QVERIFY(environment.probe({u"keychain"_s, u"60000"_s, u"write"_s, canary}).value(0).contains("done"_L1));
    QCOMPARE(environment.probe({u"keychain"_s, u"60000"_s, u"read"_s}).value(0).value("key"_L1).toString(), canary);
    QVERIFY(!environment.wroteAnywhere(canary.toLatin1()));
    QVERIFY(!environment.probeErrors().contains(canary.toLatin1()));
}

void KeychainTest::lockedKeyringIsToldFromOneWithoutTheKey()
{
    SecretsEnvironment environment;
    if (!environment.startBus())
        QSKIP("dbus-daemon is not installed");
    if (const QString problem = environment.startKeyring(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
    QVERIFY(environment.probe({u"keychain"_s, u"60000"_s, u"write"_s, u"first-key"_s}).value(0).contains("done"_L1));
    QCOMPARE(environment.lockKeyring(), QString());
    const QList<QJsonObject> lines = environment.probe({u"keychain"_s, u"60000"_s, u"write"_s, canary, u"read"_s});
    QCOMPARE(lines.size(), 2);
    for (const QJsonObject &line : lines) { // the prompt that there is nobody to answer counts as dismissed
        QCOMPARE(errorIn(line).kind, ErrorKind::KeyStoreLocked);
        QCOMPARE(errorIn(line).code, KeyProblem::denied);
        QCOMPARE(line.value("early"_L1), QJsonValue(false));
    }
    QVERIFY(!environment.wroteAnywhere(canary.toLatin1()));
}

void KeychainTest::silentKeychainEndsAtTheLimit_data()
{
    QTest::addColumn<QStringList>("order");
    QTest::newRow("read") << QStringList{u"read"_s};
    QTest::newRow("write") << QStringList{u"write"_s, canary};
    QTest::newRow("erase") << QStringList{u"erase"_s};
}

void KeychainTest::silentKeychainEndsAtTheLimit()
{
    QFETCH(QStringList, order);
    SecretsEnvironment environment;
    if (!environment.startBus())
        QSKIP("dbus-daemon is not installed");
    SilentObject silent;
    QDBusConnection bus = environment.bus();
    QVERIFY(bus.registerVirtualObject(u"/"_s, &silent, QDBusConnection::SubPath));
    QVERIFY(bus.registerService(u"org.freedesktop.secrets"_s));
    const QList<QJsonObject> lines = environment.probe(QStringList{u"keychain"_s, u"300"_s} + order);
    bus.unregisterObject(u"/"_s, QDBusConnection::UnregisterTree);
    QVERIFY(silent.calls > 0); // it was this one that kept silent
    QCOMPARE(lines.size(), 1);
    QCOMPARE(errorIn(lines.first()).kind, ErrorKind::KeyStoreLocked);
    QCOMPARE(errorIn(lines.first()).code, KeyProblem::silent);
    QCOMPARE(errorIn(lines.first()).delivery, Delivery::NotSent);
    QCOMPARE(environment.filesWritten(), QStringList());
}

void KeychainTest::callbackOfADeadContextIsNeverCalled()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    KeychainKeyStore store(std::chrono::milliseconds(1));
    const KeyName name{ServiceId(u"test"_s), u"https://api.example.com"_s};
    bool heard = false;
    bool other = false;
    auto context = std::make_unique<QObject>();
    store.read(name, context.get(), [&heard](const Result<QByteArray> &) { heard = true; });
    store.write(name, "x", context.get(), [&heard](const Result<Done> &) { heard = true; });
    context.reset();
    store.read(name, this, [&other](const Result<QByteArray> &key) { other = !key; });
    QVERIFY(!other);
    QTRY_VERIFY(other);
    QVERIFY(!heard);
}

PENTIMENTO_TEST(KeychainTest)
#include "tst_keychain.moc"
