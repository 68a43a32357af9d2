// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/jobpolicy.h"
#include "app/jobs/outputpolicy.h"
#include "app/jobs/reconcile.h"
#include "app/jobs/requestbuilder.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The decisions of the engine that are functions of values.
class JobDecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void polls_data();
    void polls();
    void pollsOfAnOrdinaryRunAreFew();
    void pollsMeetTheEndSoonWhenTheHistoryIsKnown();
    void backoffIsBounded();
    void addressesOfOutputs_data();
    void addressesOfOutputs();
    void redirectsAreCheckedAnew_data();
    void redirectsAreCheckedAnew();
    void dataUrisAreDecoded();
    void theUnansweredCreateIsFound();
    void theUnansweredCreateIsNotMistaken_data();
    void theUnansweredCreateIsNotMistaken();
    void seedsCountUpExactly();
};

void JobDecisionsTest::polls_data()
{
    QTest::addColumn<int>("elapsed");
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("askedFor");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("first after a second") << 0 << 0 << 0 << 1000 << 1000;
    QTest::newRow("then at the first quantile of 4 to 12 s") << 1000 << 0 << 0 << 3300 << 3500;
    QTest::newRow("never closer than half a second") << 4390 << 0 << 0 << 500 << 1300;
    QTest::newRow("ten seconds after five minutes") << 301'000 << 0 << 0 << 10'000 << 10'000;
    QTest::newRow("as long as the service asks for") << 5000 << 0 << 60'000 << 60'000 << 60'000;
    QTest::newRow("failures slow down") << 5000 << 5 << 0 << 15'000 << 31'000;
}

void JobDecisionsTest::polls()
{
    QFETCH(int, elapsed);
    QFETCH(int, failures);
    QFETCH(int, askedFor);
    QFETCH(int, least);
    QFETCH(int, most);
    const auto delay = pollDelay(std::chrono::milliseconds(elapsed), {}, failures, std::chrono::milliseconds(askedFor), {}, 0.5);
    QVERIFY2(delay.count() >= least && delay.count() <= most, QByteArray::number(qint64(delay.count())).constData());
}

void JobDecisionsTest::pollsOfAnOrdinaryRunAreFew()
{
    int requests = 1; // the create
    for (auto elapsed = 0ms; elapsed < 8700ms; ++requests)
        elapsed += pollDelay(elapsed, {}, 0, 0ms, {}, 0.5);
    QVERIFY2(requests <= 8, QByteArray::number(requests).constData());
}

void JobDecisionsTest::pollsMeetTheEndSoonWhenTheHistoryIsKnown()
{
    QList<std::chrono::milliseconds> history;
    for (int i = 0; i < 20; ++i)
        history.append(std::chrono::milliseconds(8000 + 100 * i));
    auto elapsed = 0ms;
    QList<std::chrono::milliseconds> asked;
    while (elapsed < 11s) {
        elapsed += pollDelay(elapsed, history, 0, 0ms, {}, 0.5);
        asked.append(elapsed);
    }
    // Between 8 and 10 s, where all ended before, it asks as often as it may.
    const auto inside = std::count_if(asked.begin(), asked.end(), [](auto at) { return at >= 8s && at <= 10s; });
    QVERIFY(inside >= 3);
}

void JobDecisionsTest::backoffIsBounded()
{
    const JobPolicy policy;
    for (int attempt = 0; attempt < 100; ++attempt) {
        QVERIFY(backoff(attempt, policy, 0.999) <= policy.backoffCap);
        QVERIFY(backoff(attempt, policy, 0.0) >= 0ms);
    }
    QCOMPARE(backoff(2, policy, 0.5), 2000ms);
}

void JobDecisionsTest::addressesOfOutputs_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("allowed");
    const QString far = u"https://api.replicate.com/v1"_s;
    const QString near = u"http://127.0.0.1:8080/v1"_s;
    QTest::newRow("https") << u"https://replicate.delivery/a.png"_s << far << true;
    QTest::newRow("http") << u"http://replicate.delivery/a.png"_s << far << false;
    QTest::newRow("loopback of a far service") << u"https://127.0.0.1/a.png"_s << far << false;
    QTest::newRow("loopback of a near service") << u"http://127.0.0.1:9/a.png"_s << near << true;
    QTest::newRow("localhost") << u"https://localhost/a.png"_s << far << false;
    QTest::newRow("private") << u"https://192.168.0.1/a.png"_s << far << false;
    QTest::newRow("metadata") << u"http://169.254.169.254/latest"_s << far << false;
    QTest::newRow("private in IPv6 clothes") << u"https://[::ffff:10.0.0.1]/a.png"_s << far << false;
    QTest::newRow("unique local") << u"https://[fd00::1]/a.png"_s << far << false;
    QTest::newRow("user info") << u"https://a:b@replicate.delivery/a.png"_s << far << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << near << false;
    QTest::newRow("qrc") << u"qrc:/catalog"_s << near << false;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << far << false;
    QTest::newRow("smb") << u"smb://host/share"_s << far << false;
    QTest::newRow("nothing") << QString() << far << false;
}

void JobDecisionsTest::addressesOfOutputs()
{
    QFETCH(QString, output);
    QFETCH(QString, base);
    QTEST(mayFetch(QUrl(output), QUrl(base)), "allowed");
}

void JobDecisionsTest::redirectsAreCheckedAnew_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("target");
    QTest::newRow("relative") << QByteArray("/b.png") << u"https://host.test/b.png"_s;
    QTest::newRow("elsewhere") << QByteArray("https://other.test/b.png") << u"https://other.test/b.png"_s;
    QTest::newRow("weaker") << QByteArray("http://host.test/b.png") << QString();
    QTest::newRow("private") << QByteArray("https://10.0.0.1/b.png") << QString();
}

void JobDecisionsTest::redirectsAreCheckedAnew()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, target);
    const auto found = redirectTarget(QUrl(u"https://host.test/a.png"_s), location, QUrl(u"https://api.test/v1"_s));
    QCOMPARE(found ? found->toString() : QString(), target);
}

void JobDecisionsTest::dataUrisAreDecoded()
{
    QCOMPARE(*dataUriBytes(u"data:image/png;base64,aGFsbG8="_s), QByteArray("hallo"));
    QCOMPARE(*dataUriBytes(u"data:text/plain,a%20b"_s), QByteArray("a b"));
    QVERIFY(!dataUriBytes(u"data:image/png;base64,"_s));
    QVERIFY(!dataUriBytes(u"https://x.test/"_s));
}

namespace {

Prediction listed(const QString &id, const QDateTime &created, const QJsonObject &input)
{
    Prediction prediction;
    prediction.id = id;
    prediction.createdAt = created;
    prediction.input = input;
    return prediction;
}

const QDateTime sentAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);

} // namespace

void JobDecisionsTest::theUnansweredCreateIsFound()
{
    const QJsonObject sent{{u"prompt"_s, u"make it blue"_s}};
    const QJsonObject echo{{u"prompt"_s, u"make it blue"_s}, {u"input_image"_s, u"https://files.test/1"_s}, {u"seed"_s, 3}};
    const auto found = findUnanswered({listed(u"newer"_s, sentAt.addSecs(4), echo), listed(u"older"_s, sentAt.addSecs(2), echo)}, sent,
                                      {u"input_image"_s}, sentAt.toMSecsSinceEpoch(), {});
    QVERIFY(found);
    QCOMPARE(found->id, u"older"_s);
}

void JobDecisionsTest::theUnansweredCreateIsNotMistaken_data()
{
    QTest::addColumn<QJsonObject>("echo");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("known");
    const QJsonObject same{{u"prompt"_s, u"make it blue"_s}, {u"input_image"_s, u"x"_s}};
    QTest::newRow("known here") << same << 2 << u"p1"_s;
    QTest::newRow("an hour ago") << same << -3600 << QString();
    QTest::newRow("other words") << QJsonObject{{u"prompt"_s, u"make it red"_s}, {u"input_image"_s, u"x"_s}} << 2 << QString();
    QTest::newRow("without a picture") << QJsonObject{{u"prompt"_s, u"make it blue"_s}} << 2 << QString();
}

void JobDecisionsTest::theUnansweredCreateIsNotMistaken()
{
    QFETCH(QJsonObject, echo);
    QFETCH(int, seconds);
    QFETCH(QString, known);
    const auto found = findUnanswered({listed(u"p1"_s, sentAt.addSecs(seconds), echo)}, {{u"prompt"_s, u"make it blue"_s}},
                                      {u"input_image"_s}, sentAt.toMSecsSinceEpoch(), {known});
    QVERIFY(!found);
}

void JobDecisionsTest::seedsCountUpExactly()
{
    QCOMPARE(shiftedSeed(QJsonValue(qint64(9'007'199'254'740'993)), 1)->toInteger(), qint64(9'007'199'254'740'994));
    QVERIFY(!shiftedSeed(QJsonValue(std::numeric_limits<qint64>::max()), 1));
    QVERIFY(!shiftedSeed(QJsonValue(u"7"_s), 1));

    ParameterSpec seed;
    seed.name = u"seed"_s;
    seed.kind = ParameterKind::Integer;
    seed.role = ParameterRole::Seed;
    const ParameterSchema schema({seed}, OutputKind::File);
    EditRequest request;
    request.values.set(u"seed"_s, 7);
    const auto variants = variantsOf(request, schema, 3);
    QCOMPARE(variants.size(), 3);
    QCOMPARE(variants.at(2).values.value(u"seed"_s)->toInt(), 9);
    request.values.unset(u"seed"_s);
    QVERIFY(!variantsOf(request, schema, 3).at(2).values.isSet(u"seed"_s));
}

PENTIMENTO_TEST(JobDecisionsTest)
#include "tst_jobdecisions.moc"
