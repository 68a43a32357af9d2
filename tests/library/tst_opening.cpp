// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/library/libraryfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFileInfo>

#include <unistd.h>

using namespace pentimento;
using namespace pentimento::test;

class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingFoldersAreMade();
    void brokenLibraryIsSetAsideWhole_data();
    void brokenLibraryIsSetAsideWhole();
    void walAndCopyGoWithTheBrokenLibrary();
    void walWithoutALibraryIsKept();
    void twoBrokenLibrariesAreBothKept();
    void damageWithinIsFoundAfterAnUncleanEnd();
    void damageSeenAtWorkIsLookedForAtTheNextOpening();
    void cleanEndIsRemembered();
    void deletedWalCostsOnlyWhatWasInIt();
    void newerLibraryIsReadAndNotTouched();
    void newerLibraryIsKnownByItsWal();
    void emptyDatabaseBecomesALibrary();
    void databaseOfAnotherProgramIsSetAside();
    void leftoverOfABeginningIsNoObstacle();
    void lockedLibraryIsToldAndMayBeOpenedLater();
    void readOnlyFolderIsTold_data();
    void readOnlyFolderIsTold();
    void everythingIsRefusedWhileNothingIsOpen();
};

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

// A library with some jobs, well ended: everything is in the one file.
QByteArray soundLibrary(const QString &path)
{
    {
        OpenLibrary library(path);
        QList<JobRecord> jobs;
        for (int i = 0; i < 200; ++i)
            jobs.append(plainJob());
        if (!answerOf(library.store.save(jobs)))
            return {};
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// As a process leaves it that was killed: the flag says so, and the last save stands in the -wal alone.
void copyWhileOpen(const QString &from, const QString &to)
{
    for (const QString &suffix : {u""_s, u"-wal"_s})
        QVERIFY(QFile::copy(from + suffix, to + suffix));
}

QByteArray withGarbageAt(QByteArray bytes, qsizetype at, qsizetype count)
{
    for (qsizetype i = at; i < std::min(at + count, bytes.size()); ++i)
        bytes[i] = char(i * 31 + 7);
    return bytes;
}

// Overwrites all pages of a table's tree but leaves the file's header and schema whole.
void damageJobs(const QString &path)
{
    int page = 0;
    int size = 0;
    {
        const Outsider outsider(path);
        page = outsider.ask(u"SELECT rootpage FROM sqlite_master WHERE name = 'job'"_s).toInt();
        size = outsider.ask(u"PRAGMA page_size"_s).toInt();
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && page > 1 && file.seek(qint64(page - 1) * size));
    QCOMPARE(file.write(QByteArray(size, '\x5a')), size);
}

} // namespace

void OpeningTest::missingFoldersAreMade()
{
    const Folder folder;
    const OpenLibrary library(folder.folder.filePath(u"a/b/library.sqlite"_s));
    QCOMPARE(library.opening.state, LibraryState::Ready);
    QVERIFY(!library.opening.error);
    QVERIFY(library.opening.setAside.isEmpty());
}

void OpeningTest::brokenLibraryIsSetAsideWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const Folder folder;
    const QByteArray sound = soundLibrary(folder.path);
    QVERIFY(sound.size() > 100'000);
    QTest::newRow("zero bytes") << QByteArray("");
    QTest::newRow("one byte") << QByteArray("S");
    QTest::newRow("text") << QByteArray("no database at all\n").repeated(1000);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("broken header") << withGarbageAt(sound, 0, 100);
    QTest::newRow("broken schema") << withGarbageAt(sound, 100, 3996);
    QTest::newRow("half") << sound.left(sound.size() / 2);
    QTest::newRow("header only") << sound.left(100);
}

void OpeningTest::brokenLibraryIsSetAsideWhole()
{
    QFETCH(QByteArray, bytes);
    const Folder folder;
    write(folder.path, bytes);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"set aside"_s));
    OpenLibrary library(folder.path);
    QCOMPARE(library.opening.state, LibraryState::Replaced);
    QVERIFY(library.opening.error);
    QCOMPARE(library.opening.error->kind, ErrorKind::Storage);
    QCOMPARE(library.opening.error->subject, folder.path);
    QVERIFY(library.opening.setAsideCopy.isEmpty());
    QVERIFY(
        QRegularExpression(u"/library\\.sqlite\\.broken-\\d{8}-\\d{6}$"_s).match(library.opening.setAside).hasMatch());
    QCOMPARE(folder.read(QFileInfo(library.opening.setAside).fileName()), bytes);
    QVERIFY(answerOf(library.store.save(plainJob())));
    QCOMPARE(answerOf(library.store.unfinished())->size(), 1);
}

void OpeningTest::walAndCopyGoWithTheBrokenLibrary()
{
    const Folder folder;
    QVERIFY(QDir().mkdir(folder.path)); // a folder under the library's name
    write(folder.path + u"/inside"_s, "kept");
    write(folder.path + u"-wal"_s, "wal");
    write(folder.path + u"-shm"_s, "shm");
    write(folder.path + u".bak"_s, "copy");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"set aside"_s));
    const OpenLibrary library(folder.path);
    QCOMPARE(library.opening.state, LibraryState::Replaced);
    const QString aside = QFileInfo(library.opening.setAside).fileName();
    QCOMPARE(folder.read(aside + u"/inside"_s), "kept");
    QCOMPARE(folder.read(aside + u"-wal"_s), "wal");
    QCOMPARE(folder.read(aside + u"-shm"_s), "shm");
    QCOMPARE(library.opening.setAsideCopy, library.opening.setAside + u".bak"_s);
    QCOMPARE(folder.read(aside + u".bak"_s), "copy");
    QVERIFY(!folder.has(u"library.sqlite.bak"_s));
}

void OpeningTest::walWithoutALibraryIsKept()
{
    for (const bool empty : {false, true}) {
        const Folder folder;
        write(folder.path + u"-wal"_s, "the last jobs");
        if (empty)
            write(folder.path, {});
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"set aside"_s));
        const OpenLibrary library(folder.path);
        QCOMPARE(library.opening.state, LibraryState::Replaced);
        QCOMPARE(folder.read(QFileInfo(library.opening.setAside).fileName() + u"-wal"_s), "the last jobs");
    }
}

void OpeningTest::twoBrokenLibrariesAreBothKept()
{
    const Folder folder;
    QStringList aside;
    for (const char *content : {"first", "second", "third"}) {
        write(folder.path, content);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"set aside"_s));
        const OpenLibrary library(folder.path);
        QCOMPARE(folder.read(QFileInfo(library.opening.setAside).fileName()), content);
        aside.append(library.opening.setAside);
    }
    aside.removeDuplicates();
    QCOMPARE(aside.size(), 3);
}

void OpeningTest::damageWithinIsFoundAfterAnUncleanEnd()
{
    const Folder folder;
    const Folder killed;
    QVERIFY(!soundLibrary(folder.path).isEmpty());
    {
        const OpenLibrary library(folder.path);
        copyWhileOpen(folder.path, killed.path);
    }
    damageJobs(folder.path);
    {
        const OpenLibrary library(folder.path); // it ended well: not all of it is looked at
        QCOMPARE(library.opening.state, LibraryState::Ready);
    }
    damageJobs(killed.path);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"set aside"_s));
    OpenLibrary library(killed.path);
    QCOMPARE(library.opening.state, LibraryState::Replaced);
    QVERIFY(answerOf(library.store.unfinished())->isEmpty());
}

void OpeningTest::damageSeenAtWorkIsLookedForAtTheNextOpening()
{
    const Folder folder;
    QVERIFY(!soundLibrary(folder.path).isEmpty());
    write(folder.path + u".bak"_s, "copy of today"); // or making it would see the damage first
    damageJobs(folder.path);
    {
        OpenLibrary library(folder.path);
        QCOMPARE(library.opening.state, LibraryState::Ready);
        const auto found = answerOf(library.store.unfinished());
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Storage);
        QVERIFY(!answerOf(library.store.save(plainJob())));
    }
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"set aside"_s));
    const OpenLibrary library(folder.path);
    QCOMPARE(library.opening.state, LibraryState::Replaced);
}

void OpeningTest::cleanEndIsRemembered()
{
    const Folder folder;
    const QString flag = u"SELECT value FROM flag WHERE name = 'in_use'"_s;
    {
        const OpenLibrary library(folder.path);
        QCOMPARE(Outsider(folder.path).ask(flag).toInt(), 1);
        QCOMPARE(folder.read(u"library.sqlite-wal"_s).size(), 0); // it stands in the file itself
    }
    QCOMPARE(Outsider(folder.path).ask(flag).toInt(), 0);
}

void OpeningTest::deletedWalCostsOnlyWhatWasInIt()
{
    const Folder folder;
    const Folder killed;
    const JobRecord early = plainJob();
    const JobRecord late = plainJob();
    {
        OpenLibrary library(folder.path);
        QVERIFY(answerOf(library.store.save(early)));
    }
    {
        OpenLibrary library(folder.path);
        QVERIFY(answerOf(library.store.save(late)));
        copyWhileOpen(folder.path, killed.path);
    }
    const Folder withWal;
    copyWhileOpen(killed.path, withWal.path);
    OpenLibrary whole(withWal.path);
    QVERIFY(whole.job(early.id) && whole.job(late.id));

    QVERIFY(QFile::remove(killed.path + u"-wal"_s));
    OpenLibrary library(killed.path);
    QCOMPARE(library.opening.state, LibraryState::Ready);
    QVERIFY(library.job(early.id));
    QVERIFY(!library.job(late.id));
    QVERIFY(answerOf(library.store.save(late)));
}

void OpeningTest::newerLibraryIsReadAndNotTouched()
{
    const Folder folder;
    const JobRecord record = plainJob();
    {
        OpenLibrary library(folder.path);
        QVERIFY(answerOf(library.store.save(record)));
    }
    QVERIFY(Outsider(folder.path).run(u"PRAGMA user_version = 99"_s));
    const QByteArray before = folder.read(u"library.sqlite"_s);
    {
        OpenLibrary library(folder.path);
        QVERIFY(!library.opening.error);
        QCOMPARE(library.opening.state, LibraryState::ReadOnly);
        QVERIFY(library.opening.isReadable() && !library.opening.isWritable());
        QVERIFY(library.job(record.id) == record);
        const Result<Done> saved = answerOf(library.store.save(plainJob()));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Storage);
    }
    QCOMPARE(folder.read(u"library.sqlite"_s), before);
    QVERIFY(!folder.has(u"library.sqlite.bak"_s));
}

// Killed just after it had brought the library up to its version: the file itself still says the old one.
void OpeningTest::newerLibraryIsKnownByItsWal()
{
    const Folder folder;
    const Folder killed;
    const JobRecord record = plainJob();
    {
        OpenLibrary library(folder.path);
        QVERIFY(answerOf(library.store.save(record)));
        QVERIFY(Outsider(folder.path).run(u"PRAGMA user_version = 99"_s));
        copyWhileOpen(folder.path, killed.path);
    }
    const QByteArray before = killed.read(u"library.sqlite"_s);
    const QByteArray wal = killed.read(u"library.sqlite-wal"_s);
    QVERIFY(!wal.isEmpty());
    {
        OpenLibrary library(killed.path);
        QCOMPARE(library.opening.state, LibraryState::ReadOnly);
        QVERIFY(library.job(record.id) == record);
    }
    QCOMPARE(killed.read(u"library.sqlite"_s), before);
    QCOMPARE(killed.read(u"library.sqlite-wal"_s), wal);
}

void OpeningTest::emptyDatabaseBecomesALibrary()
{
    const Folder folder;
    {
        const Outsider outsider(folder.path);
        QVERIFY(outsider.run(u"CREATE TABLE t (a)"_s) && outsider.run(u"DROP TABLE t"_s));
    }
    OpenLibrary library(folder.path);
    QCOMPARE(library.opening.state, LibraryState::Ready);
    QVERIFY(answerOf(library.store.save(plainJob())));
}

void OpeningTest::databaseOfAnotherProgramIsSetAside()
{
    const Folder folder;
    QVERIFY(Outsider(folder.path).run(u"CREATE TABLE bookmarks (url TEXT)"_s));
    const QByteArray before = folder.read(u"library.sqlite"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"set aside"_s));
    const OpenLibrary library(folder.path);
    QCOMPARE(library.opening.state, LibraryState::Replaced);
    QCOMPARE(folder.read(QFileInfo(library.opening.setAside).fileName()), before);
}

void OpeningTest::leftoverOfABeginningIsNoObstacle()
{
    const Folder folder;
    write(folder.path + u".new"_s, "half");
    write(folder.path + u".new-wal"_s, "half");
    OpenLibrary library(folder.path);
    QCOMPARE(library.opening.state, LibraryState::Ready);
    QVERIFY(answerOf(library.store.save(plainJob())));
    QVERIFY(!folder.has(u"library.sqlite.new"_s) && !folder.has(u"library.sqlite.new-wal"_s));
}

void OpeningTest::lockedLibraryIsToldAndMayBeOpenedLater()
{
    for (const QString &lock : {u"BEGIN EXCLUSIVE"_s, u"PRAGMA locking_mode = EXCLUSIVE"_s}) {
        const Folder folder;
        QVERIFY(!soundLibrary(folder.path).isEmpty());
        Database database(folder.path, impatient());
        {
            const Outsider outsider(folder.path);
            QVERIFY(outsider.run(lock));
            QVERIFY(outsider.run(u"UPDATE flag SET value = 0"_s));
            const LibraryOpening opening = answerOf(database.open());
            QCOMPARE(opening.state, LibraryState::Locked);
            QVERIFY(opening.error);
            QCOMPARE(opening.error->detail, u"database is locked"_s);
        }
        QCOMPARE(answerOf(database.open()).state, LibraryState::Ready);
    }
}

void OpeningTest::readOnlyFolderIsTold_data()
{
    QTest::addColumn<QByteArray>("content");
    const Folder folder;
    QTest::newRow("new library") << QByteArray();
    QTest::newRow("sound library") << soundLibrary(folder.path);
    QTest::newRow("broken library") << QByteArray("broken");
}

void OpeningTest::readOnlyFolderIsTold()
{
    QFETCH(QByteArray, content);
    const Folder folder;
    if (!content.isNull())
        write(folder.path, content);
    QFile::setPermissions(folder.path, QFile::Permissions(0x4444));
    QFile::setPermissions(folder.folder.path(), QFile::Permissions(0x5555));
    // Root may write anywhere: be nobody meanwhile.
    const bool isRoot = ::geteuid() == 0;
    if (isRoot && ::seteuid(65534) != 0)
        QSKIP("cannot give up being root");
    LibraryOpening opening;
    {
        if (content == "broken")
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"set aside"_s));
        const OpenLibrary library(folder.path, impatient());
        opening = library.opening;
    }
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);
    QFile::setPermissions(folder.folder.path(), QFile::Permissions(0x7755));
    QCOMPARE(opening.state, LibraryState::Unwritable);
    QVERIFY(opening.error);
    QCOMPARE(opening.error->kind, ErrorKind::Storage);
    QCOMPARE(opening.error->subject, folder.path);
    QVERIFY(opening.setAside.isEmpty());
    QCOMPARE(folder.read(u"library.sqlite"_s), content);
}

void OpeningTest::everythingIsRefusedWhileNothingIsOpen()
{
    const Folder folder;
    QVERIFY(!soundLibrary(folder.path).isEmpty());
    const Outsider outsider(folder.path);
    QVERIFY(outsider.run(u"BEGIN EXCLUSIVE"_s));
    OpenLibrary library(folder.path, impatient());
    QCOMPARE(library.opening.state, LibraryState::Locked);
    QVERIFY(!answerOf(library.store.save(plainJob())));
    QVERIFY(!answerOf(library.store.unfinished()));
    QVERIFY(!answerOf(library.versions.versionOf(ImageId(u"x"_s), {}, {})));
}

PENTIMENTO_TEST(OpeningTest)

#include "tst_opening.moc"
