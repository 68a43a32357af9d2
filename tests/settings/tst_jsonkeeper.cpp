// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/atomicfile.h"
#include "app/settings/jsonkeeper.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace pentimento;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QJsonObject contentOf(const QString &path)
{
    QFile file(path);
    QJsonObject content =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    content.remove("format"_L1);
    return content;
}

QJsonObject numbered(int n)
{
    return {{u"n"_s, n}};
}

} // namespace

class JsonKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void changesOfAMomentAreOneWrite();
    void whoNeverPausesIsSavedAllTheSame();
    void busyPoolDelaysNothing();
    void newestContentIsTheOneThatStays();
    void endOfTheKeeperIsAFlush();
    void sameContentIsNotWrittenAgain();
    void failedWriteIsToldOnceAndTriedAgain();
    void whatWouldNotBeReadAgainIsNotWritten();
    void linkStaysALink();
    void killedProcessLeavesWhatItWasGiven();
    void processKilledAtAnyTimeLeavesAWholeFile();

private:
    QString path() const { return m_folder->filePath(u"new/kept.json"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void JsonKeeperTest::changesOfAMomentAreOneWrite()
{
    JsonKeeper keeper(path(), {}, 1ms);
    QSignalSpy written(&keeper, &JsonKeeper::written);
    for (int i = 0; i < 1000; ++i)
        keeper.keep(numbered(i));
    QTRY_COMPARE(contentOf(path()), numbered(999));
    QTRY_COMPARE(written.count(), 1);
    keeper.flush();
    QCOMPARE(written.count(), 1);
}

void JsonKeeperTest::whoNeverPausesIsSavedAllTheSame()
{
    JsonKeeper keeper(path(), {}, 20ms);
    QSignalSpy written(&keeper, &JsonKeeper::written);
    int n = 0;
    QTimer typing;
    connect(&typing, &QTimer::timeout, &keeper, [&keeper, &n] { keeper.keep(numbered(++n)); });
    typing.start(0); // faster than the pause, always
    QTRY_VERIFY(written.count() >= 3);
    QVERIFY(written.count() < n);
}

void JsonKeeperTest::busyPoolDelaysNothing()
{
    QSemaphore held;
    QThreadPool *pool = QThreadPool::globalInstance();
    for (int i = 0; i < pool->maxThreadCount(); ++i)
        pool->start([&held] { held.acquire(); });
    {
        JsonKeeper keeper(path(), {}, 1ms);
        keeper.keep(numbered(1));
        QTRY_COMPARE(contentOf(path()), numbered(1));
    }
    held.release(pool->maxThreadCount());
    pool->waitForDone();
}

void JsonKeeperTest::newestContentIsTheOneThatStays()
{
    JsonKeeper keeper(path(), {}, 0ms);
    for (int i = 1; i <= 200; ++i) {
        keeper.keep(numbered(i));
        if (i % 3 == 0)
            QCoreApplication::processEvents(); // a write begins, or is under way
        if (i % 20 == 0) {
            keeper.flush();
            QCOMPARE(contentOf(path()), numbered(i));
        }
    }
    QCoreApplication::processEvents();
    QCOMPARE(contentOf(path()), numbered(200));
}

void JsonKeeperTest::endOfTheKeeperIsAFlush()
{
    {
        JsonKeeper keeper(path(), {}, 1h);
        keeper.keep(numbered(1));
        QVERIFY(!QFile::exists(path()));
    }
    QCOMPARE(contentOf(path()), numbered(1));
    QCOMPARE(JsonKeeper(path()).content(), numbered(1));
}

void JsonKeeperTest::sameContentIsNotWrittenAgain()
{
    {
        JsonKeeper(path()).keep(numbered(1));
    }
    JsonKeeper keeper(path());
    QSignalSpy written(&keeper, &JsonKeeper::written);
    keeper.keep(numbered(1));
    keeper.flush();
    QCOMPARE(written.count(), 0);
}

void JsonKeeperTest::failedWriteIsToldOnceAndTriedAgain()
{
    QFile inTheWay(m_folder->filePath(u"new"_s)); // where the folder should be
    JsonKeeper keeper(path(), {}, 1ms);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QSignalSpy complained(&keeper, &JsonKeeper::complained);
    keeper.keep(numbered(1));
    QTRY_COMPARE(complained.count(), 1);
    QCOMPARE(keeper.complaint()->kind, ErrorKind::Storage);
    keeper.keep(numbered(2));
    keeper.flush();
    QCOMPARE(complained.count(), 1);
    QCOMPARE(keeper.content(), numbered(2));
    QVERIFY(inTheWay.remove());
    keeper.flush();
    QCOMPARE(contentOf(path()), numbered(2));
    QVERIFY(!keeper.complaint());
}

void JsonKeeperTest::whatWouldNotBeReadAgainIsNotWritten()
{
    JsonKeeper keeper(path(), {.format = 1, .largest = 100});
    keeper.keep(numbered(1));
    keeper.flush();
    keeper.keep({{u"text"_s, QString(200, u'x')}});
    keeper.flush();
    QCOMPARE(keeper.complaint()->kind, ErrorKind::TooLarge);
    QCOMPARE(contentOf(path()), numbered(1));
}

void JsonKeeperTest::linkStaysALink()
{
    const QString elsewhere = m_folder->filePath(u"dotfiles.json"_s);
    QVERIFY(writeFileAtomically(elsewhere, "{}", Overwrite::No));
    QVERIFY(QDir(m_folder->path()).mkdir(u"new"_s) && QFile::link(elsewhere, path()));
    {
        JsonKeeper(path()).keep(numbered(1));
    }
    QVERIFY(QFileInfo(path()).isSymLink());
    QCOMPARE(contentOf(elsewhere), numbered(1));
}

void JsonKeeperTest::killedProcessLeavesWhatItWasGiven()
{
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + u"/keeperprobe"_s, {u"once"_s, path()});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path()), 60'000);
    process.kill();
    QVERIFY(process.waitForFinished());
    QCOMPARE(JsonKeeper(path()).content().value("text"_L1).toString(), u"x"_s);
}

// Which call of the writing it hits is chance here; tst_atomicfile goes through all of them.
void JsonKeeperTest::processKilledAtAnyTimeLeavesAWholeFile()
{
    int before = 0;
    for (int round = 0; round < 10; ++round) {
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + u"/keeperprobe"_s, {u"always"_s, path()});
        QVERIFY(process.waitForStarted());
        const auto hasWritten = [this, before] { return contentOf(path()).value("length"_L1).toInt() > before; };
        QTRY_VERIFY_WITH_TIMEOUT(hasWritten() || contentOf(path()).value("length"_L1).toInt() < before, 60'000);
        process.kill();
        QVERIFY(process.waitForFinished());
        const JsonReading reading = readJsonFile(path(), {});
        QVERIFY(!reading.complaint);
        before = reading.content.value("length"_L1).toInt();
        QVERIFY(before > 0);
        QCOMPARE(reading.content.value("text"_L1).toString().size(), before);
    }
}

PENTIMENTO_TEST(JsonKeeperTest)
#include "tst_jsonkeeper.moc"
