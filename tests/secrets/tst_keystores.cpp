// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/environmentkeystore.h"
#include "app/secrets/layeredkeystore.h"
#include "app/secrets/sessionkeystore.h"
#include "tests/secrets/secretsenvironment.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

const KeyName replicate{ServiceId(u"replicate"_s), u"https://api.replicate.com"_s};
const KeyName kkiai{ServiceId(u"kkiai"_s), u"https://www.kkiai.com"_s};

// Waits for the answer, and fails if it came before control had returned to the event loop.
template<typename Answer, typename Ask>
Result<Answer> answered(const Ask &ask)
{
    std::optional<Result<Answer>> heard;
    QObject context;
    int times = 0;
    ask(&context, [&heard, &times](const Result<Answer> &answer) {
        heard = answer;
        ++times;
    });
    const bool early = heard.has_value();
    for (int i = 0; i < 100 && !heard; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1000);
    QCoreApplication::processEvents();
    if (early || times != 1)
        qFatal("%s", early ? "answered early" : "not answered once");
    return *heard;
}

Result<QByteArray> keyIn(KeyStore &store, const KeyName &name)
{
    return answered<QByteArray>(
        [&](QObject *context, const KeyStore::ReadDone &done) { store.read(name, context, done); });
}

Result<Done> written(KeyStore &store, const KeyName &name, const QByteArray &key)
{
    return answered<Done>(
        [&](QObject *context, const KeyStore::WriteDone &done) { store.write(name, key, context, done); });
}

Result<Done> erased(KeyStore &store, const KeyName &name)
{
    return answered<Done>([&](QObject *context, const KeyStore::WriteDone &done) { store.erase(name, context, done); });
}

// A store that always fails in one way and remembers what it was asked.
class FailingStore final : public KeyStore
{
public:
    explicit FailingStore(ErrorKind kind, QLatin1StringView code)
    {
        m_error.kind = kind;
        m_error.code = code;
    }
    void read(const KeyName &, QObject *context, ReadDone done) override
    {
        ++reads;
        QMetaObject::invokeMethod(
            context, [done, error = m_error] { done(error); }, Qt::QueuedConnection);
    }
    void write(const KeyName &, const QByteArray &, QObject *context, WriteDone done) override
    {
        ++writes;
        QMetaObject::invokeMethod(
            context, [done, error = m_error] { done(error); }, Qt::QueuedConnection);
    }
    void erase(const KeyName &name, QObject *context, WriteDone done) override
    {
        write(name, {}, context, std::move(done));
    }

    int reads = 0;
    int writes = 0;

private:
    Error m_error;
};

} // namespace

class KeyStoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessionKeepsAKeyForItsNameOnly();
    void environmentServesOnlyItsServiceAtItsOrigin();
    void environmentCannotBeWritten();
    void environmentIsEmptiedOfTheKey();
    void missingKeyMeansThatNothingWasSent();
    void firstLayerThatHasTheKeyAnswers();
    void errorIsTheOneThatSaysMost();
    void onlyTheLastLayerIsWritten();
    void callbackOfADeadContextIsNeverCalled();
};

void KeyStoresTest::sessionKeepsAKeyForItsNameOnly()
{
    SessionKeyStore store;
    QCOMPARE(keyIn(store, replicate).error().code, KeyProblem::none);
    QVERIFY(written(store, replicate, "first-key"));
    QCOMPARE(*keyIn(store, replicate), "first-key");
    // A base at another origin asks for the key again.
    KeyName moved = replicate;
    moved.origin = u"https://elsewhere.example"_s;
    QCOMPARE(keyIn(store, moved).error().kind, ErrorKind::KeyMissing);
    QCOMPARE(keyIn(store, kkiai).error().kind, ErrorKind::KeyMissing);
    QVERIFY(written(store, replicate, "second-key"));
    QCOMPARE(*keyIn(store, replicate), "second-key");
    QVERIFY(erased(store, replicate));
    QVERIFY(erased(store, replicate));
    QCOMPARE(keyIn(store, replicate).error().subject, u"replicate"_s);
}

void KeyStoresTest::environmentServesOnlyItsServiceAtItsOrigin()
{
    qputenv("PENTIMENTO_KEY", " Bearer canary-key-1234\n");
    EnvironmentKeyStore store(replicate);
    QVERIFY(!store.isEmpty());
    QCOMPARE(*keyIn(store, replicate), "canary-key-1234");
    QCOMPARE(keyIn(store, kkiai).error().code, KeyProblem::none);
    const KeyName elsewhere{replicate.service, u"https://api.replicate.example"_s};
    QCOMPARE(keyIn(store, elsewhere).error().code, KeyProblem::none);
    QVERIFY(EnvironmentKeyStore(replicate).isEmpty()); // it was taken
    QVERIFY(EnvironmentKeyStore(replicate, QByteArray()).isEmpty());
    EnvironmentKeyStore none(replicate, QByteArray());
    QCOMPARE(keyIn(none, replicate).error().code, KeyProblem::none);
}

void KeyStoresTest::environmentCannotBeWritten()
{
    EnvironmentKeyStore store(replicate, "canary-key-1234");
    QCOMPARE(written(store, replicate, "other").error().kind, ErrorKind::Unsupported);
    QCOMPARE(erased(store, replicate).error().kind, ErrorKind::Unsupported);
    QCOMPARE(*keyIn(store, replicate), "canary-key-1234");
}

void KeyStoresTest::environmentIsEmptiedOfTheKey()
{
    SecretsEnvironment environment;
    const QList<QJsonObject> lines =
        environment.probe({u"environment"_s}, {{u"PENTIMENTO_KEY"_s, u"canary-key-1234"_s}});
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().value("taken"_L1).toString(), u"canary-key-1234"_s);
    QCOMPARE(lines.first().value("again"_L1).toString(), QString());
    for (const auto place : {"variable"_L1, "memory"_L1, "child"_L1})
        QVERIFY2(lines.first().value(place) == QJsonValue(false), place.data());
}

// A create that fails for want of a key must not be asked about: it never left.
void KeyStoresTest::missingKeyMeansThatNothingWasSent()
{
    SessionKeyStore session;
    EnvironmentKeyStore environment(replicate, QByteArray());
    for (KeyStore *store : {static_cast<KeyStore *>(&session), static_cast<KeyStore *>(&environment)}) {
        const Error error = keyIn(*store, replicate).error();
        QCOMPARE(error.kind, ErrorKind::KeyMissing);
        QCOMPARE(error.delivery, Delivery::NotSent);
        QCOMPARE(error.charged, Charged::No);
    }
}

void KeyStoresTest::firstLayerThatHasTheKeyAnswers()
{
    EnvironmentKeyStore environment(replicate, "from-the-environment");
    SessionKeyStore session;
    LayeredKeyStore store({&environment, &session});
    QVERIFY(written(session, replicate, "from-the-session"));
    QVERIFY(written(session, kkiai, "from-the-session"));
    QCOMPARE(*keyIn(store, replicate), "from-the-environment");
    QCOMPARE(*keyIn(store, kkiai), "from-the-session");
    FailingStore locked(ErrorKind::KeyStoreLocked, KeyProblem::denied);
    LayeredKeyStore behind({&locked, &session});
    QCOMPARE(*keyIn(behind, kkiai), "from-the-session");
    QCOMPARE(locked.reads, 1);
    LayeredKeyStore before({&session, &locked});
    QCOMPARE(*keyIn(before, kkiai), "from-the-session");
    QCOMPARE(locked.reads, 1);
}

void KeyStoresTest::errorIsTheOneThatSaysMost()
{
    SessionKeyStore session;
    FailingStore locked(ErrorKind::KeyStoreLocked, KeyProblem::silent);
    LayeredKeyStore store({&session, &locked});
    QCOMPARE(keyIn(store, replicate).error().code, KeyProblem::silent);
    LayeredKeyStore other({&locked, &session});
    QCOMPARE(keyIn(other, replicate).error().code, KeyProblem::silent);
}

void KeyStoresTest::onlyTheLastLayerIsWritten()
{
    FailingStore first(ErrorKind::Unsupported, KeyProblem::denied);
    SessionKeyStore last;
    LayeredKeyStore store({&first, &last});
    QVERIFY(written(store, replicate, "key-of-the-session"));
    QCOMPARE(first.writes, 0);
    QCOMPARE(*keyIn(last, replicate), "key-of-the-session");
    QVERIFY(erased(store, replicate));
    QCOMPARE(first.writes, 0);
    QVERIFY(!keyIn(last, replicate));
}

void KeyStoresTest::callbackOfADeadContextIsNeverCalled()
{
    SessionKeyStore session;
    EnvironmentKeyStore environment(replicate, "from-the-environment");
    LayeredKeyStore layered({&session, &environment});
    bool heard = false;
    for (KeyStore *store : {static_cast<KeyStore *>(&session), static_cast<KeyStore *>(&environment),
                            static_cast<KeyStore *>(&layered)}) {
        auto context = std::make_unique<QObject>();
        store->read(replicate, context.get(), [&heard](const Result<QByteArray> &) { heard = true; });
        store->write(replicate, "x", context.get(), [&heard](const Result<Done> &) { heard = true; });
        context.reset();
        QVERIFY(keyIn(*store, kkiai).hasValue() || true); // lets the event loop turn
    }
    QVERIFY(!heard);
}

PENTIMENTO_TEST(KeyStoresTest)
#include "tst_keystores.moc"
