// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/atomicfile.h"
#include "app/base/filepublishing.h"
#include "tests/support/failingcalls.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/fsuid.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace pentimento;
using namespace Qt::StringLiterals;
using test::FailingCalls;

namespace {

// Root may do everything; for the permission rows the thread's file access is somebody else's.
struct AsSomebodyElse
{
    AsSomebodyElse() { ::setfsuid(65534); }
    ~AsSomebodyElse() { ::setfsuid(::getuid()); }
};

// A small file system of its own, where the machine lets us make one.
struct SmallDisk
{
    explicit SmallDisk(const QString &at)
        : path(at.toUtf8())
    {
        mounted = ::mount("tmpfs", path.constData(), "tmpfs", 0, "size=2m") == 0;
    }
    ~SmallDisk()
    {
        if (mounted)
            ::umount2(path.constData(), MNT_DETACH);
    }
    QByteArray path;
    bool mounted = false;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class AtomicFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesTheBytesAndNothingElse();
    void makesTheFoldersAboveIt();
    void existingFileStaysUntouched();
    void overwritingReplacesAndKeepsTheMode();
    void overwritingALinkLeavesItsTargetAlone();
    void everyRefusalHasItsCode_data();
    void everyRefusalHasItsCode();
    void readOnlyFolderIsTold();
    void fullDiskIsToldAndLeavesNothing();
    void readOnlyDiskIsTold();
    void placeWithoutFolderIsTold();
    void shortAndInterruptedWritesEndWhole();
    void fileSystemsWithoutACallUseAnother_data();
    void fileSystemsWithoutACallUseAnother();
    void everyWayToPublishRefusesToReplace();
    void failureOfAnyCallLeavesNoDebris();
    void killedAtAnyCallLeavesNoHalfFile();
    void fileWhoseFolderCannotBeSyncedIsKeptButNotCalledSaved();
    void onlyOneOfManyWritersGetsTheName();

private:
    QString path(const QString &name = u"picture.png"_s) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    const QByteArray m_bytes = QByteArray(300'000, 'x') + "end";
};

void AtomicFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void AtomicFileTest::writesTheBytesAndNothingElse()
{
    QVERIFY(writeFileAtomically(path(), m_bytes, Overwrite::No));
    QCOMPARE(contentOf(path()), m_bytes);
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"picture.png"_s});
    QVERIFY(writeFileAtomically(path(u"empty"_s), {}, Overwrite::No));
    QCOMPARE(contentOf(path(u"empty"_s)), QByteArray());
    const QString longest = QString(255, u'n');
    QVERIFY(writeFileAtomically(path(longest), m_bytes, Overwrite::No));
}

void AtomicFileTest::makesTheFoldersAboveIt()
{
    const QString deep = path(u"2026-03-01/.pentimento/a.json"_s);
    QVERIFY(writeFileAtomically(deep, m_bytes, Overwrite::Yes));
    QCOMPARE(contentOf(deep), m_bytes);
}

void AtomicFileTest::existingFileStaysUntouched()
{
    QVERIFY(writeFileAtomically(path(), "first", Overwrite::No));
    const auto second = writeFileAtomically(path(), "second", Overwrite::No);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Storage);
    QCOMPARE(second.error().code, StorageProblem::exists);
    QCOMPARE(second.error().subject, path());
    QCOMPARE(contentOf(path()), QByteArray("first"));
    // A link that leads nowhere is a name that is taken, too.
    QVERIFY(QFile::link(u"nowhere"_s, path(u"link"_s)));
    QVERIFY(!writeFileAtomically(path(u"link"_s), "x", Overwrite::No));
    QCOMPARE(namesIn(m_folder->path()).size(), 2);
}

void AtomicFileTest::overwritingReplacesAndKeepsTheMode()
{
    QVERIFY(writeFileAtomically(path(), "first", Overwrite::Yes));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(writeFileAtomically(path(), "second", Overwrite::Yes));
    QCOMPARE(contentOf(path()), QByteArray("second"));
    struct stat file = {};
    QCOMPARE(::stat(path().toUtf8().constData(), &file), 0);
    QCOMPARE(int(file.st_mode & 0777), 0600);
}

void AtomicFileTest::overwritingALinkLeavesItsTargetAlone()
{
    QVERIFY(writeFileAtomically(path(u"elsewhere"_s), "mine", Overwrite::No));
    QVERIFY(QFile::link(path(u"elsewhere"_s), path()));
    QVERIFY(writeFileAtomically(path(), "new", Overwrite::Yes));
    QCOMPARE(contentOf(path(u"elsewhere"_s)), QByteArray("mine"));
    QVERIFY(!QFileInfo(path()).isSymLink());
}

void AtomicFileTest::everyRefusalHasItsCode_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("error");
    QTest::addColumn<QLatin1StringView>("code");
    QTest::newRow("disk full") << int(FailingCalls::Write) << ENOSPC << StorageProblem::noSpace;
    QTest::newRow("quota") << int(FailingCalls::Write) << EDQUOT << StorageProblem::noSpace;
    QTest::newRow("file-size limit") << int(FailingCalls::Write) << EFBIG << StorageProblem::noSpace;
    QTest::newRow("broken disk while writing") << int(FailingCalls::Write) << EIO << StorageProblem::io;
    QTest::newRow("broken disk while syncing") << int(FailingCalls::Sync) << EIO << StorageProblem::io;
    QTest::newRow("disk full while syncing") << int(FailingCalls::Sync) << ENOSPC << StorageProblem::noSpace;
    QTest::newRow("read-only meanwhile") << int(FailingCalls::Rename2) << EROFS << StorageProblem::readOnly;
    QTest::newRow("forbidden") << int(FailingCalls::Rename2) << EACCES << StorageProblem::noPermission;
    QTest::newRow("somebody was faster") << int(FailingCalls::Rename2) << EEXIST << StorageProblem::exists;
}

void AtomicFileTest::everyRefusalHasItsCode()
{
    QFETCH(int, call);
    QFETCH(int, error);
    QFETCH(QLatin1StringView, code);
    const FailingCalls failing(call, 1, error);
    const auto written = writeFileAtomically(path(), m_bytes, Overwrite::No);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Storage);
    QCOMPARE(written.error().code, code);
    QCOMPARE(written.error().detail, qt_error_string(error));
    QCOMPARE(written.error().subject, path());
    QCOMPARE(namesIn(m_folder->path()), QStringList());
}

void AtomicFileTest::readOnlyFolderIsTold()
{
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    const AsSomebodyElse meanwhile;
    const auto written = writeFileAtomically(path(), m_bytes, Overwrite::No);
    QVERIFY(!written);
    QCOMPARE(written.error().code, StorageProblem::noPermission);
}

void AtomicFileTest::fullDiskIsToldAndLeavesNothing()
{
    const SmallDisk disk(m_folder->path());
    if (!disk.mounted)
        QSKIP("only root can mount a small disk");
    QVERIFY(writeFileAtomically(path(u"fits"_s), QByteArray(1'000'000, 'a'), Overwrite::No));
    const auto written = writeFileAtomically(path(), QByteArray(3'000'000, 'b'), Overwrite::No);
    QVERIFY(!written);
    QCOMPARE(written.error().code, StorageProblem::noSpace);
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"fits"_s});
    // With room again it goes on.
    QVERIFY(QFile::remove(path(u"fits"_s)));
    QVERIFY(writeFileAtomically(path(), QByteArray(1'500'000, 'b'), Overwrite::No));
}

void AtomicFileTest::readOnlyDiskIsTold()
{
    const SmallDisk disk(m_folder->path());
    if (!disk.mounted || ::mount(nullptr, disk.path.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) != 0)
        QSKIP("only root can mount a small disk");
    const auto written = writeFileAtomically(path(), m_bytes, Overwrite::No);
    QVERIFY(!written);
    QCOMPARE(written.error().code, StorageProblem::readOnly);
    const auto inFolder = writeFileAtomically(path(u"a/b"_s), m_bytes, Overwrite::No);
    QVERIFY(!inFolder);
    QCOMPARE(inFolder.error().code, StorageProblem::readOnly);
}

void AtomicFileTest::placeWithoutFolderIsTold()
{
    QVERIFY(writeFileAtomically(path(u"file"_s), "x", Overwrite::No));
    for (const QString &place :
         {path(u"file/picture.png"_s), path(QString(300, u'n')), path(u"a\0b"_s), path(u"folder/"_s), QString()}) {
        const auto written = writeFileAtomically(place, m_bytes, Overwrite::Yes);
        QVERIFY(!written);
        QCOMPARE(written.error().code, StorageProblem::io);
    }
}

void AtomicFileTest::shortAndInterruptedWritesEndWhole()
{
    const FailingCalls failing(FailingCalls::ShortWrites{});
    QVERIFY(writeFileAtomically(path(), m_bytes, Overwrite::No));
    QVERIFY(FailingCalls::seen() > 10);
    QCOMPARE(contentOf(path()), m_bytes);
}

void AtomicFileTest::fileSystemsWithoutACallUseAnother_data()
{
    QTest::addColumn<int>("missing");
    QTest::addColumn<int>("error");
    QTest::newRow("NFS") << int(FailingCalls::Rename2) << EINVAL;
    QTest::newRow("old kernel") << int(FailingCalls::Rename2) << ENOSYS;
    QTest::newRow("neither, FAT's way") << int(FailingCalls::Rename2 | FailingCalls::Link) << EPERM;
    QTest::newRow("neither, FUSE's way") << int(FailingCalls::Rename2 | FailingCalls::Link) << EOPNOTSUPP;
}

void AtomicFileTest::fileSystemsWithoutACallUseAnother()
{
    QFETCH(int, missing);
    QFETCH(int, error);
    const FailingCalls failing(missing, 1, error);
    QVERIFY(writeFileAtomically(path(), m_bytes, Overwrite::No));
    QVERIFY(!writeFileAtomically(path(), "other", Overwrite::No));
    QCOMPARE(contentOf(path()), m_bytes);
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"picture.png"_s});
}

void AtomicFileTest::everyWayToPublishRefusesToReplace()
{
    const int folder = ::open(m_folder->path().toUtf8().constData(), O_RDONLY | O_DIRECTORY);
    for (const auto publish : {publishByRename, publishByLink, publishUnderLock, publishWithoutReplacing}) {
        QVERIFY(writeFileAtomically(path(u"part"_s), "part", Overwrite::Yes));
        QVERIFY(writeFileAtomically(path(u"name"_s), "name", Overwrite::Yes));
        QCOMPARE(publish(folder, "part", "name"), EEXIST);
        QCOMPARE(contentOf(path(u"name"_s)), QByteArray("name"));
        QVERIFY(QFile::remove(path(u"name"_s)));
        QCOMPARE(publish(folder, "part", "name"), 0);
        QCOMPARE(namesIn(m_folder->path()), QStringList{u"name"_s});
        QVERIFY(publish(folder, "part", "other") != 0);
    }
    ::close(folder);
}

// Not a sample of the places where it can break, but all of them.
void AtomicFileTest::failureOfAnyCallLeavesNoDebris()
{
    for (const Overwrite overwrite : {Overwrite::No, Overwrite::Yes}) {
        for (int nth = 1;; ++nth) {
            QVERIFY(QDir(m_folder->path()).removeRecursively() && QDir().mkpath(m_folder->path()));
            const FailingCalls failing(FailingCalls::All, nth, EIO);
            const auto written = writeFileAtomically(path(), m_bytes, overwrite);
            if (FailingCalls::seen() < nth) {
                QVERIFY(written);
                QVERIFY(nth > 3);
                break;
            }
            QVERIFY(!written);
            for (const QString &name : namesIn(m_folder->path()))
                QCOMPARE(name, u"picture.png"_s);
            QVERIFY(!QFile::exists(path()) || contentOf(path()) == m_bytes);
        }
    }
}

void AtomicFileTest::killedAtAnyCallLeavesNoHalfFile()
{
    for (int nth = 1;; ++nth) {
        QFile::remove(path());
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            const FailingCalls failing(FailingCalls::All, nth, FailingCalls::die);
            (void)writeFileAtomically(path(), m_bytes, Overwrite::No);
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(!QFile::exists(path()) || contentOf(path()) == m_bytes);
        if (WIFEXITED(status)) {
            QVERIFY(QFile::exists(path()));
            QVERIFY(nth > 3);
            break;
        }
    }
}

void AtomicFileTest::fileWhoseFolderCannotBeSyncedIsKeptButNotCalledSaved()
{
    {
        const FailingCalls failing(FailingCalls::Sync, 2, EIO);
        QVERIFY(!writeFileAtomically(path(), m_bytes, Overwrite::No));
    }
    QCOMPARE(contentOf(path()), m_bytes);
    QVERIFY(syncWrittenFile(path()));
    {
        const FailingCalls failing(FailingCalls::Sync, 2, EIO);
        QVERIFY(!syncWrittenFile(path()));
    }
    QVERIFY(!syncWrittenFile(path(u"not there"_s)));
    const FailingCalls failing(FailingCalls::Sync, 2, EINVAL); // a share that cannot sync folders
    QVERIFY(writeFileAtomically(path(u"second"_s), m_bytes, Overwrite::No));
}

void AtomicFileTest::onlyOneOfManyWritersGetsTheName()
{
    std::atomic<int> won = 0;
    std::vector<std::thread> writers;
    for (char c = 'a'; c < 'i'; ++c) {
        writers.emplace_back([this, &won, c] {
            if (writeFileAtomically(path(), QByteArray(100'000, c), Overwrite::No))
                ++won;
        });
    }
    for (std::thread &writer : writers)
        writer.join();
    QCOMPARE(won.load(), 1);
    const QByteArray content = contentOf(path());
    QCOMPARE(content, QByteArray(100'000, content[0]));
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"picture.png"_s});
}

PENTIMENTO_TEST(AtomicFileTest)
#include "tst_atomicfile.moc"
