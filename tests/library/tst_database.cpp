// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/librarycopy.h"
#include "app/library/statement.h"
#include "app/library/transaction.h"
#include "tests/library/libraryfixture.h"
#include "tests/support/testmain.h"

#include <QTimer>

using namespace pentimento;
using namespace pentimento::test;

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workRunsOnOneThreadThatIsNotOurs();
    void connectionIsHardened();
    void destroyingDoesWhatIsQueued();
    void destroyingAtOnceAfterOpeningEndsWell();
    void unopenedLibraryAnswersWithStorage();
    void sqlErrorNamesFileWordsAndNumber();
    void errorBetweenRowsIsAnError();
    void transactionThatIsNotCommittedIsTakenBack();
    void lockOfAnotherProcessHoldsUpTheSaveButNotTheEventLoop();
    void libraryThatStaysLockedIsTold();
    void copyIsDue_data();
    void copyIsDue();
    void copyIsMadeOfALibraryThatHoldsSomething();
    void copyReplacesAnOlderOne();
    void freshCopyIsLeftAlone();
};

void DatabaseTest::workRunsOnOneThreadThatIsNotOurs()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    const auto thread = [&library] {
        return answerOf(library.database.run([](QSqlDatabase &) { return QThread::currentThread(); }));
    };
    QThread *const first = thread();
    QVERIFY(first != QThread::currentThread());
    QCOMPARE(thread(), first);
}

void DatabaseTest::connectionIsHardened()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    const auto pragma = [&library](const QString &name) {
        return answerOf(library.database.run([name](QSqlDatabase &sql) { return selectOne(sql, u"PRAGMA "_s + name); }))
            ->toString();
    };
    QCOMPARE(pragma(u"journal_mode"_s), u"wal"_s);
    QCOMPARE(pragma(u"synchronous"_s), u"2"_s);
    QCOMPARE(pragma(u"foreign_keys"_s), u"1"_s);
    QCOMPARE(pragma(u"busy_timeout"_s), u"5000"_s);
    QCOMPARE(pragma(u"application_id"_s), QString::number(libraryApplicationId));
    QCOMPARE(pragma(u"user_version"_s), QString::number(bundledMigrations().size()));
}

void DatabaseTest::destroyingDoesWhatIsQueued()
{
    const Folder folder;
    QList<JobRecord> jobs;
    QList<QFuture<Result<Done>>> saves;
    {
        OpenLibrary library(folder.path);
        for (int i = 0; i < 100; ++i) {
            jobs.append(plainJob());
            saves.append(library.store.save(jobs.last()));
        }
    }
    for (const QFuture<Result<Done>> &save : saves)
        QVERIFY(save.isFinished() && save.result());
    OpenLibrary library(folder.path);
    QVERIFY(*answerOf(library.store.unfinished()) == jobs);
    QVERIFY(!folder.has(u"library.sqlite.bak.part"_s));
}

void DatabaseTest::destroyingAtOnceAfterOpeningEndsWell()
{
    const Folder folder;
    DatabasePolicy always;
    always.copyEvery = {};
    for (int i = 0; i < 20; ++i) {
        Database database(folder.path, always);
        const QFuture<LibraryOpening> opening = database.open();
        (void)SqlJobStore(database).save(plainJob());
    }
    QCOMPARE(Outsider(folder.path).ask(u"SELECT value FROM flag WHERE name = 'in_use'"_s).toInt(), 0);
    QCOMPARE(Outsider(folder.path).ask(u"SELECT count(*) FROM job"_s).toInt(), 20);
}

void DatabaseTest::unopenedLibraryAnswersWithStorage()
{
    const Folder folder;
    Database database(folder.path);
    SqlJobStore store(database);
    const Result<Done> saved = answerOf(store.save(plainJob()));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Storage);
    QVERIFY(!answerOf(store.unfinished()));
    QVERIFY(!folder.has(u"library.sqlite"_s));
}

void DatabaseTest::sqlErrorNamesFileWordsAndNumber()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    const auto failed =
        answerOf(library.database.run([](QSqlDatabase &sql) { return execute(sql, u"SELECT * FROM nowhere"_s); }));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Storage);
    QCOMPARE(failed.error().subject, folder.path);
    QCOMPARE(failed.error().detail, u"no such table: nowhere"_s);
    QCOMPARE(sqliteCode(failed.error()), 1);
}

void DatabaseTest::errorBetweenRowsIsAnError()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    const auto failed = answerOf(library.database.run([](QSqlDatabase &sql) {
        return select(sql, u"SELECT abs(column1) FROM (VALUES (1), (-9223372036854775808))"_s, {},
                      [](const QSqlQuery &) {});
    }));
    QVERIFY(!failed);
    QCOMPARE(failed.error().detail, u"integer overflow"_s);
}

void DatabaseTest::transactionThatIsNotCommittedIsTakenBack()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    const auto count = [&library](bool commit) {
        return answerOf(library.database.run([commit](QSqlDatabase &sql) -> Result<QVariant> {
                   {
                       Result<Transaction> transaction = Transaction::begin(sql);
                       if (!transaction)
                           return transaction.error();
                       (void)execute(sql, u"INSERT INTO flag VALUES ('test', 1)"_s);
                       if (commit) {
                           if (const Result<Done> committed = transaction->commit(); !committed)
                               return committed.error();
                       }
                   }
                   return selectOne(sql, u"SELECT count(*) FROM flag WHERE name = 'test'"_s);
               }))
            ->toInt();
    };
    QCOMPARE(count(false), 0);
    QCOMPARE(count(true), 1);
}

// Held for longer than one busy_timeout, which must not lose the write either.
void DatabaseTest::lockOfAnotherProcessHoldsUpTheSaveButNotTheEventLoop()
{
    const Folder folder;
    DatabasePolicy policy;
    policy.busyTimeout = std::chrono::seconds(2);
    OpenLibrary library(folder.path, policy);
    const Outsider outsider(folder.path);
    QVERIFY(outsider.run(u"BEGIN EXCLUSIVE"_s));
    const JobRecord record = plainJob();
    QFuture<Result<Done>> save = library.store.save(record);
    int fired = 0;
    bool released = false;
    QTimer::singleShot(0, this, [&] { fired += save.isFinished() ? 0 : 1; });
    QTimer::singleShot(50, this, [&] { fired += save.isFinished() ? 0 : 1; });
    QTimer::singleShot(2'500, this, [&] {
        fired += save.isFinished() ? 0 : 1;
        released = outsider.run(u"ROLLBACK"_s);
    });
    QTRY_VERIFY_WITH_TIMEOUT(released, 60'000);
    QCOMPARE(fired, 3); // the loop went on, and the save waited
    QTRY_VERIFY_WITH_TIMEOUT(save.isFinished(), 60'000);
    QVERIFY(save.result());
    QVERIFY(library.job(record.id) == record);
}

void DatabaseTest::libraryThatStaysLockedIsTold()
{
    const Folder folder;
    OpenLibrary library(folder.path, impatient());
    const JobRecord record = plainJob();
    {
        const Outsider outsider(folder.path);
        QVERIFY(outsider.run(u"BEGIN EXCLUSIVE"_s));
        const Result<Done> saved = answerOf(library.store.save(record));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Storage);
        QCOMPARE(saved.error().detail, u"database is locked"_s);
        QCOMPARE(saved.error().subject, folder.path);
    }
    QVERIFY(!library.job(record.id));
    QVERIFY(answerOf(library.store.save(record)));
    QVERIFY(library.job(record.id) == record);
}

void DatabaseTest::copyIsDue_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<bool>("due");
    QTest::newRow("just made") << qint64(0) << false;
    QTest::newRow("nearly a day") << qint64(86'399'999) << false;
    QTest::newRow("a day") << qint64(86'400'000) << true;
    QTest::newRow("from the future") << qint64(-1) << true;
}

void DatabaseTest::copyIsDue()
{
    QFETCH(qint64, age);
    QFETCH(bool, due);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(isCopyDue(now.addMSecs(-age), now, std::chrono::hours(24)), due);
    QVERIFY(isCopyDue({}, now, std::chrono::hours(24)));
}

void DatabaseTest::copyIsMadeOfALibraryThatHoldsSomething()
{
    const Folder folder;
    const JobRecord record = plainJob();
    {
        OpenLibrary library(folder.path);
        // Two tasks later the copy of the opening would be made.
        QVERIFY(answerOf(library.store.unfinished()) && answerOf(library.store.unfinished()));
        QVERIFY(!folder.has(u"library.sqlite.bak"_s));
        QVERIFY(answerOf(library.store.save(record)));
    }
    {
        const OpenLibrary library(folder.path);
        QTRY_VERIFY(folder.has(u"library.sqlite.bak"_s));
    }
    QVERIFY(!folder.has(u"library.sqlite.bak.part"_s));
    OpenLibrary copy(folder.folder.filePath(u"library.sqlite.bak"_s));
    QCOMPARE(copy.opening.state, LibraryState::Ready);
    QVERIFY(copy.job(record.id) == record);
}

void DatabaseTest::copyReplacesAnOlderOne()
{
    const Folder folder;
    DatabasePolicy always;
    always.copyEvery = {};
    const JobRecord first = plainJob();
    const JobRecord second = plainJob();
    for (const JobRecord &record : {first, second}) {
        OpenLibrary library(folder.path, always);
        QVERIFY(answerOf(library.store.save(record)));
    }
    {
        OpenLibrary library(folder.path, always);
        QVERIFY(answerOf(library.store.unfinished()) && answerOf(library.store.unfinished()));
    }
    OpenLibrary copy(folder.folder.filePath(u"library.sqlite.bak"_s));
    QVERIFY(copy.job(first.id) && copy.job(second.id));
}

void DatabaseTest::freshCopyIsLeftAlone()
{
    const Folder folder;
    {
        OpenLibrary library(folder.path);
        QVERIFY(answerOf(library.store.save(plainJob())));
    }
    QFile copy(folder.path + u".bak"_s);
    QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write("yesterday's") > 0);
    copy.close();
    {
        OpenLibrary library(folder.path);
        QVERIFY(answerOf(library.store.unfinished()) && answerOf(library.store.unfinished()));
    }
    QCOMPARE(folder.read(u"library.sqlite.bak"_s), "yesterday's");
}

PENTIMENTO_TEST(DatabaseTest)

#include "tst_database.moc"
