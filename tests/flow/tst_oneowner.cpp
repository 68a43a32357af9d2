// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/flow/program.h"
#include "tests/flow/scriptedservice.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QLockFile>

using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

const QJsonObject everything{{u"wait"_s, true}, {u"list"_s, true}, {u"cancel"_s, true}};

QByteArray picture()
{
    QFile file(sample(u"chelsea.png"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample");
    return file.readAll();
}

QStringList editArguments(const Place &place, const QString &service, const QString &prompt)
{
    return {u"edit"_s,
            u"--image"_s,
            sample(u"coffee.png"_s),
            u"--prompt"_s,
            prompt,
            u"--model"_s,
            u"black-forest-labs/flux-kontext-pro"_s,
            u"--service"_s,
            service,
            u"--data-dir"_s,
            place.path(),
            u"--json"_s};
}

int picturesUnder(const QString &folder)
{
    int count = 0;
    QDirIterator files(folder, {u"*.png"_s}, QDir::Files, QDirIterator::Subdirectories);
    for (; files.hasNext(); files.next())
        ++count;
    return count;
}

} // namespace

// One library, one owner: restarts, several processes, and a service that takes its time.
class OneOwnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAcceptedEditGoesOnAfterAKill();
    void anUnsentEditIsHeldAfterAKill();
    void anUnansweredCreateIsNotSentAgainAfterAKill_data();
    void anUnansweredCreateIsNotSentAgainAfterAKill();
    void aSecondProcessHandsItsEditOver();
    void manyProcessesAtOnceSendOneCreateEach();
    void aSilentOwnerMeansNothingIsSent();
    void heldCreatesDoNotDelayACancel();
    void cancelSaysThatItMayBeCharged();
};

void OneOwnerTest::anAcceptedEditGoesOnAfterAKill()
{
    ScriptedService service(picture());
    service.isDone = false;
    const Place place;
    const QString file = place.serviceFile(service.base());
    Program first;
    first.setKey("key-for-the-test");
    first.start(editArguments(place, file, u"first"_s));
    QTRY_VERIFY_WITH_TIMEOUT(service.polls() > 0, 60'000);
    first.kill();
    QVERIFY(!first.waitForEnd());
    QCOMPARE(service.creates(), 1);
    service.isDone = true;
    Program second;
    second.setKey("key-for-the-test");
    second.start(editArguments(place, file, u"second"_s));
    QVERIFY(second.waitForEnd());
    QVERIFY2(second.exitCode() == 0, qPrintable(second.errors()));
    QCOMPARE(service.creates(), 2);
    QCOMPARE(picturesUnder(place.path(u"results"_s)), 2);
}

void OneOwnerTest::anUnsentEditIsHeldAfterAKill()
{
    ScriptedService service(picture());
    service.isDone = false;
    const Place place;
    const QString file = place.serviceFile(service.base(), {{u"limits"_s, QJsonObject{{u"running"_s, 1}}}});
    Program first;
    first.setKey("key-for-the-test");
    first.start(editArguments(place, file, u"three of them"_s) + QStringList{u"--variants"_s, u"3"_s});
    QTRY_VERIFY_WITH_TIMEOUT(service.polls() > 0, 60'000);
    first.kill();
    QVERIFY(!first.waitForEnd());
    QCOMPARE(service.creates(), 1);
    service.isDone = true;
    Program second;
    second.setKey("key-for-the-test");
    second.start(editArguments(place, file, u"another"_s));
    QVERIFY(second.waitForEnd());
    QVERIFY2(second.exitCode() == 0, qPrintable(second.errors()));
    // The one that was accepted went on; the two that were not sent still are not.
    QCOMPARE(service.creates(), 2);
    QCOMPARE(picturesUnder(place.path(u"results"_s)), 2);
}

void OneOwnerTest::anUnansweredCreateIsNotSentAgainAfterAKill_data()
{
    QTest::addColumn<bool>("lists");
    QTest::addColumn<int>("pictures");
    QTest::newRow("found in the list") << true << 2;
    QTest::newRow("no list to look in") << false << 1;
}

void OneOwnerTest::anUnansweredCreateIsNotSentAgainAfterAKill()
{
    QFETCH(bool, lists);
    ScriptedService service(picture());
    service.answersCreates = false;
    const Place place;
    const QString file = place.serviceFile(service.base(), {{u"capabilities"_s, QJsonObject{{u"list"_s, lists}}}});
    Program first;
    first.setKey("key-for-the-test");
    first.start(editArguments(place, file, u"first"_s));
    QTRY_VERIFY_WITH_TIMEOUT(service.creates() == 1, 60'000);
    first.kill();
    QVERIFY(!first.waitForEnd());
    service.answersCreates = true;
    Program second;
    second.setKey("key-for-the-test");
    second.start(editArguments(place, file, u"second"_s));
    QVERIFY(second.waitForEnd());
    QVERIFY2(second.exitCode() == 0, qPrintable(second.errors()));
    QCOMPARE(service.creates(), 2);
    QTEST(picturesUnder(place.path(u"results"_s)), "pictures");
}

void OneOwnerTest::aSecondProcessHandsItsEditOver()
{
    ScriptedService service(picture());
    service.isDone = false;
    const Place place;
    const QString file = place.serviceFile(service.base());
    Program owner;
    owner.setKey("key-for-the-test");
    owner.start(editArguments(place, file, u"first"_s));
    QTRY_VERIFY_WITH_TIMEOUT(service.polls() > 0, 60'000);
    Program guest;
    guest.setKey("key-for-the-test");
    guest.start(editArguments(place, file, u"second"_s));
    QTRY_VERIFY_WITH_TIMEOUT(service.creates() == 2, 60'000);
    service.isDone = true;
    QVERIFY(guest.waitForEnd());
    QVERIFY(owner.waitForEnd());
    QVERIFY2(guest.exitCode() == 0, qPrintable(guest.errors()));
    QVERIFY2(owner.exitCode() == 0, qPrintable(owner.errors()));
    QCOMPARE(guest.outputs().size(), 1);
    QVERIFY(guest.outputs() != owner.outputs());
    QVERIFY(QFile::exists(guest.outputs().value(0)));
    QCOMPARE(service.creates(), 2);
}

void OneOwnerTest::manyProcessesAtOnceSendOneCreateEach()
{
    ScriptedService service(picture());
    const Place place;
    const QString file = place.serviceFile(service.base());
    std::vector<std::unique_ptr<Program>> programs;
    for (int i = 0; i < 4; ++i) {
        programs.push_back(std::make_unique<Program>());
        programs.back()->setKey("key-for-the-test");
        programs.back()->start(editArguments(place, file, u"edit %1"_s.arg(i)));
    }
    QStringList outputs;
    for (const auto &program : programs) {
        QVERIFY(program->waitForEnd());
        QVERIFY2(program->exitCode() == 0, qPrintable(program->errors()));
        outputs += program->outputs();
    }
    QCOMPARE(service.creates(), 4);
    QCOMPARE(QSet<QString>(outputs.begin(), outputs.end()).size(), 4);
}

void OneOwnerTest::aSilentOwnerMeansNothingIsSent()
{
    ScriptedService service(picture());
    const Place place;
    QVERIFY(QDir().mkpath(place.path(u"data"_s)));
    QLockFile lock(place.path(u"data/lock"_s));
    QVERIFY(lock.lock());
    Program program;
    program.setKey("key-for-the-test");
    program.start(editArguments(place, place.serviceFile(service.base()), u"nobody takes it"_s));
    QVERIFY(program.waitForEnd());
    QCOMPARE(program.exitCode(), 4);
    QVERIFY2(program.errors().contains(u"Nothing was sent"_s), qPrintable(program.errors()));
    QVERIFY(service.server().requests().isEmpty());
}

// Twenty creates that a service does not answer: five are held open, the others were sent without waiting. The cancels
// arrive although not one of the held ones has been answered, and end all twenty.
void OneOwnerTest::heldCreatesDoNotDelayACancel()
{
    ScriptedService service(picture());
    service.isDone = false;
    service.holdsWaits = true;
    const Place place;
    const QString file = place.serviceFile(
        service.base(), {{u"capabilities"_s, everything}, {u"limits"_s, QJsonObject{{u"running"_s, 20}}}});
    Program program;
    program.setKey("key-for-the-test");
    program.start(editArguments(place, file, u"twenty"_s) + QStringList{u"--variants"_s, u"20"_s});
    QTRY_VERIFY_WITH_TIMEOUT(service.creates() == 20, 60'000);
    QCOMPARE(service.server().repliesHeld(), 5);
    program.interrupt();
    QTRY_VERIFY_WITH_TIMEOUT(service.cancels() >= 15, 10'000);
    QVERIFY(service.server().repliesHeld() > 0);
    QVERIFY(program.waitForEnd());
    QCOMPARE(program.exitCode(), 130);
    QCOMPARE(service.creates(), 20);
    QCOMPARE(service.cancels(), 20);
}

void OneOwnerTest::cancelSaysThatItMayBeCharged()
{
    ScriptedService service(picture());
    service.isDone = false;
    const Place place;
    Program program;
    program.setKey("key-for-the-test");
    program.start(editArguments(place, place.serviceFile(service.base()), u"at a gateway"_s));
    QTRY_VERIFY_WITH_TIMEOUT(service.polls() > 0, 60'000);
    program.interrupt();
    QVERIFY(program.waitForEnd());
    QCOMPARE(program.exitCode(), 130);
    QCOMPARE(service.cancels(), 0);
    const QJsonObject error = program.end().value("jobs"_L1)[0]["error"_L1].toObject();
    QCOMPARE(error.value("charged"_L1).toString(), u"unknown"_s);
}

PENTIMENTO_TEST(OneOwnerTest)
#include "tst_oneowner.moc"
