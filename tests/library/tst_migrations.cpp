// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/migrations.h"
#include "tests/library/libraryfixture.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace pentimento::test;

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scriptIsPartedAtEmptyLines();
    void bundledScriptsAreThere();
    void olderLibraryIsCopiedAndBroughtUpToDate();
    void failedMigrationLeavesTheLibraryAsItWas();
};

namespace {

DatabasePolicy withMigration(const QString &script)
{
    DatabasePolicy policy = impatient();
    policy.migrations.append(script);
    return policy;
}

} // namespace

void MigrationsTest::scriptIsPartedAtEmptyLines()
{
    const QString script =
        u"-- a licence\n-- in two lines\n\n-- why\nCREATE TABLE a (\n  b TEXT -- c; d\n);\n \t\n\nDROP TABLE a;\n"_s;
    QCOMPARE(statementsOf(script),
             (QStringList{u"-- why\nCREATE TABLE a (\n  b TEXT -- c; d\n);"_s, u"DROP TABLE a;"_s}));
    QCOMPARE(statementsOf(u"\n\n-- nothing\n\n"_s), QStringList());
}

void MigrationsTest::bundledScriptsAreThere()
{
    QVERIFY(!bundledMigrations().isEmpty());
    for (const QString &script : bundledMigrations())
        QVERIFY(!statementsOf(script).isEmpty());
}

void MigrationsTest::olderLibraryIsCopiedAndBroughtUpToDate()
{
    const Folder folder;
    const JobRecord record = plainJob();
    {
        OpenLibrary library(folder.path);
        QVERIFY(answerOf(library.store.save(record)));
    }
    {
        OpenLibrary library(
            folder.path,
            withMigration(u"ALTER TABLE version ADD COLUMN rating INTEGER;\n\nINSERT INTO flag VALUES ('x', 7);"_s));
        QCOMPARE(library.opening.state, LibraryState::Ready);
        QVERIFY(library.job(record.id) == record);
    }
    const int current = int(bundledMigrations().size());
    const Outsider library(folder.path);
    QCOMPARE(library.ask(u"PRAGMA user_version"_s).toInt(), current + 1);
    QCOMPARE(library.ask(u"SELECT value FROM flag WHERE name = 'x'"_s).toInt(), 7);
    const Outsider copy(folder.path + u".bak"_s);
    QCOMPARE(copy.ask(u"PRAGMA user_version"_s).toInt(), current);
    QCOMPARE(copy.ask(u"SELECT id FROM job"_s).toString(), record.id.text());
}

void MigrationsTest::failedMigrationLeavesTheLibraryAsItWas()
{
    const Folder folder;
    const JobRecord record = plainJob();
    {
        OpenLibrary library(folder.path);
        QVERIFY(answerOf(library.store.save(record)));
    }
    {
        const OpenLibrary library(folder.path, withMigration(u"DELETE FROM job;\n\nINSERT INTO nowhere VALUES (1);"_s));
        QCOMPARE(library.opening.state, LibraryState::Failed);
        QVERIFY(library.opening.error && library.opening.error->detail.contains(u"nowhere"_s));
    }
    OpenLibrary library(folder.path);
    QCOMPARE(library.opening.state, LibraryState::Ready);
    QVERIFY(library.job(record.id) == record);
}

PENTIMENTO_TEST(MigrationsTest)

#include "tst_migrations.moc"
