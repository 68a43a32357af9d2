// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/library/libraryfixture.h"
#include "tests/support/testmain.h"

#include <sys/mount.h>
#include <unistd.h>

using namespace pentimento;
using namespace pentimento::test;

class DiskFullTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saveOnAFullDiskFailsAndLeavesNothingHalf();
    void failedCopyLeavesTheOlderOne();
    void libraryThatFindsNoRoomIsTold();

private:
    // Writes a file that leaves no byte.
    [[nodiscard]] bool fill() const;

    std::unique_ptr<Folder> m_folder;
};

void DiskFullTest::init()
{
    if (::geteuid() != 0)
        QSKIP("only root may mount a small disk");
    m_folder = std::make_unique<Folder>();
    if (::mount("tmpfs", QFile::encodeName(m_folder->folder.path()).constData(), "tmpfs", 0, "size=2m") != 0) {
        m_folder.reset();
        QSKIP("a small disk cannot be mounted here");
    }
}

void DiskFullTest::cleanup()
{
    if (m_folder)
        QCOMPARE(::umount(QFile::encodeName(m_folder->folder.path()).constData()), 0);
    m_folder.reset();
}

bool DiskFullTest::fill() const
{
    QFile filler(m_folder->folder.filePath(u"filler"_s));
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    const QByteArray block(4096, 'x');
    while (filler.write(block) == block.size()) {
    }
    return true;
}

void DiskFullTest::saveOnAFullDiskFailsAndLeavesNothingHalf()
{
    QList<JobRecord> saved;
    QList<JobRecord> lost;
    {
        OpenLibrary library(m_folder->path);
        QCOMPARE(library.opening.state, LibraryState::Ready);
        saved.append(plainJob());
        QVERIFY(answerOf(library.store.save(saved.last())));
        QVERIFY(fill());
        for (int i = 0; i < 200; ++i) {
            JobRecord large = plainJob(Phase::Fetching);
            large.request.values.set(u"prompt"_s, QString(20'000, u'p'));
            large.outputs = {storedOutput()};
            lost.append(large);
        }
        const Result<Done> full = answerOf(library.store.save(lost));
        QVERIFY(!full);
        QCOMPARE(full.error().kind, ErrorKind::Storage);
        QCOMPARE(full.error().subject, m_folder->path);
        QVERIFY(!full.error().detail.isEmpty());
        QVERIFY(!library.job(lost.first().id));
        QVERIFY(!library.version(lost.first().outputs.first().version));
        QVERIFY(library.job(saved.first().id) == saved.first());

        QVERIFY(QFile::remove(m_folder->folder.filePath(u"filler"_s)));
        saved.append(plainJob());
        QVERIFY(answerOf(library.store.save(saved.last())));
    }
    OpenLibrary library(m_folder->path);
    QCOMPARE(library.opening.state, LibraryState::Ready);
    QVERIFY(*answerOf(library.store.unfinished()) == saved);
}

void DiskFullTest::failedCopyLeavesTheOlderOne()
{
    DatabasePolicy always;
    always.copyEvery = {};
    for (int i = 0; i < 2; ++i) {
        OpenLibrary library(m_folder->path, always);
        QVERIFY(answerOf(library.store.save(plainJob())));
    }
    const QByteArray older = m_folder->read(u"library.sqlite.bak"_s);
    QVERIFY(!older.isEmpty());
    {
        OpenLibrary library(m_folder->path);
        QVERIFY(fill());
    }
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"daily copy of the library failed"_s));
    {
        OpenLibrary library(m_folder->path, always);
        QVERIFY(answerOf(library.store.unfinished()) && answerOf(library.store.unfinished()));
    }
    QCOMPARE(m_folder->read(u"library.sqlite.bak"_s), older);
    QVERIFY(!m_folder->has(u"library.sqlite.bak.part"_s));
}

void DiskFullTest::libraryThatFindsNoRoomIsTold()
{
    QVERIFY(fill());
    Database database(m_folder->path);
    const LibraryOpening opening = answerOf(database.open());
    QCOMPARE(opening.state, LibraryState::Failed);
    QVERIFY(opening.error);
    QCOMPARE(opening.error->kind, ErrorKind::Storage);
    QVERIFY(QFile::remove(m_folder->folder.filePath(u"filler"_s)));
    QCOMPARE(answerOf(database.open()).state, LibraryState::Ready);
}

PENTIMENTO_TEST(DiskFullTest)

#include "tst_diskfull.moc"
