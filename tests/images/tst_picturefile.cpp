// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/imagereader.h"
#include "tests/images/outcome.h"
#include "tests/support/pictures.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/fsuid.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class PictureFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsWhatIsThere();
    void followsALinkToAFile();
    void refusesAtOnce_data();
    void refusesAtOnce();
    void unreadableFileIsTold();
    void emptyFileIsTold();
    void sparseFileIsRefusedUnread();
    void limitHoldsToTheByte();
    void fileThatClaimsNoLengthIsReadToItsEnd();
    void oddNamesAreNames_data();
    void oddNamesAreNames();
    void nameThatIsNoTextIsMissingNotACrash();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void PictureFileTest::initTestCase()
{
    QVERIFY(write(path(u"picture.png"_s), "bytes"));
    QVERIFY(QDir(m_folder.path()).mkdir(u"folder"_s));
    QCOMPARE(::mkfifo(path(u"fifo"_s).toUtf8().constData(), 0666), 0);
    QVERIFY(QFile::link(u"nowhere"_s, path(u"dangling"_s)));
    QVERIFY(QFile::link(u"loop2"_s, path(u"loop1"_s)));
    QVERIFY(QFile::link(u"loop1"_s, path(u"loop2"_s)));
    QVERIFY(QFile::link(u"fifo"_s, path(u"link to fifo"_s)));
    QVERIFY(QFile::link(u"picture.png"_s, path(u"link"_s)));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray name = path(u"socket"_s).toUtf8();
    memcpy(address.sun_path, name.constData(), size_t(qMin<qsizetype>(name.size(), sizeof address.sun_path - 1)));
    QCOMPARE(::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    ::close(socket);
}

void PictureFileTest::readsWhatIsThere()
{
    const auto bytes = readPictureFile(path(u"picture.png"_s));
    QVERIFY(bytes);
    QCOMPARE(*bytes, QByteArray("bytes"));
}

void PictureFileTest::followsALinkToAFile()
{
    const auto bytes = readPictureFile(path(u"link"_s));
    QVERIFY(bytes);
    QCOMPARE(*bytes, QByteArray("bytes"));
}

void PictureFileTest::refusesAtOnce_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QLatin1StringView>("code");
    QTest::newRow("folder") << path(u"folder"_s) << ImageProblem::folder;
    QTest::newRow("fifo without a writer") << path(u"fifo"_s) << ImageProblem::notAFile;
    QTest::newRow("link to a fifo") << path(u"link to fifo"_s) << ImageProblem::notAFile;
    QTest::newRow("socket") << path(u"socket"_s) << ImageProblem::notAFile;
    QTest::newRow("endless device") << u"/dev/zero"_s << ImageProblem::notAFile;
    QTest::newRow("terminal") << u"/dev/tty"_s << ImageProblem::notAFile;
    QTest::newRow("dangling link") << path(u"dangling"_s) << ImageProblem::missing;
    QTest::newRow("looping link") << path(u"loop1"_s) << ImageProblem::missing;
    QTest::newRow("nothing") << path(u"not there"_s) << ImageProblem::missing;
    QTest::newRow("below a file") << path(u"picture.png/x"_s) << ImageProblem::missing;
    QTest::newRow("too long a name") << path(QString(300, u'n')) << ImageProblem::missing;
    QTest::newRow("no name") << QString() << ImageProblem::missing;
    QTest::newRow("hidden end") << path(u"picture.png\0.jpg"_s) << ImageProblem::missing;
}

void PictureFileTest::refusesAtOnce()
{
    QFETCH(QString, place);
    QFETCH(QLatin1StringView, code);
    const auto bytes = readPictureFile(place);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, ErrorKind::Unreadable);
    QCOMPARE(bytes.error().code, code);
    QCOMPARE(bytes.error().subject, place);
}

void PictureFileTest::unreadableFileIsTold()
{
    QVERIFY(write(path(u"closed"_s), "bytes"));
    QVERIFY(QFile::setPermissions(path(u"closed"_s), QFile::Permissions()));
    QCOMPARE(::chmod(m_folder.path().toUtf8().constData(), 0755), 0);
    ::setfsuid(65534); // root may read it all the same
    const auto bytes = readPictureFile(path(u"closed"_s));
    ::setfsuid(::getuid());
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ImageProblem::noPermission);
    QVERIFY(!bytes.error().detail.isEmpty());
}

void PictureFileTest::emptyFileIsTold()
{
    QVERIFY(write(path(u"empty"_s), {}));
    QCOMPARE(test::errorOf(readPictureFile(path(u"empty"_s))).code, ImageProblem::empty);
}

void PictureFileTest::sparseFileIsRefusedUnread()
{
    QVERIFY(write(path(u"sparse"_s), "x"));
    QCOMPARE(::truncate(path(u"sparse"_s).toUtf8().constData(), 3LL * 1024 * 1024 * 1024), 0);
    const qint64 peak = test::peakMemoryOf([this] {
        const auto bytes = readPictureFile(path(u"sparse"_s));
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, ErrorKind::TooLarge);
        QCOMPARE(bytes.error().code, ImageProblem::fileTooLarge);
    });
    QVERIFY(peak >= 0 && peak < 10 * 1024 * 1024);
}

void PictureFileTest::limitHoldsToTheByte()
{
    QVERIFY(write(path(u"ten"_s), "0123456789"));
    QVERIFY(readPictureFile(path(u"ten"_s), {.fileBytes = 10}));
    QCOMPARE(test::errorOf(readPictureFile(path(u"ten"_s), {.fileBytes = 9})).code, ImageProblem::fileTooLarge);
}

void PictureFileTest::fileThatClaimsNoLengthIsReadToItsEnd()
{
    const auto bytes = readPictureFile(u"/proc/self/status"_s);
    QVERIFY(bytes);
    QVERIFY(bytes->startsWith("Name:"));
    QCOMPARE(test::errorOf(readPictureFile(u"/proc/self/status"_s, {.fileBytes = 100})).code,
             ImageProblem::fileTooLarge);
}

void PictureFileTest::oddNamesAreNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("newline") << u"a\nb.png"_s;
    QTest::newRow("escape that is none") << u"a%2Fb%00.png"_s;
    QTest::newRow("quotes") << u"a'b\"c`d.png"_s;
    QTest::newRow("hash and question mark") << u"a#b?c.png"_s;
    QTest::newRow("240 bytes") << QString(236, u'n') + u".png"_s;
    QTest::newRow("bidi override") << u"photo\u202Egnp.exe"_s;
    QTest::newRow("leading dash and space") << u"- rf.png "_s;
    QTest::newRow("emoji and accents") << u"😀 é é.png"_s;
}

void PictureFileTest::oddNamesAreNames()
{
    QFETCH(QString, name);
    QVERIFY(write(path(name), "bytes"));
    QVERIFY(readPictureFile(path(name)));
}

void PictureFileTest::nameThatIsNoTextIsMissingNotACrash()
{
    const QByteArray raw = m_folder.path().toUtf8() + "/bad\xff\xfe.png";
    const int fd = ::open(raw.constData(), O_CREAT | O_WRONLY, 0666);
    QVERIFY(fd >= 0);
    ::close(fd);
    const auto bytes = readPictureFile(QFile::decodeName(raw));
    ::unlink(raw.constData()); // QTemporaryDir cannot, for the same reason
    QCOMPARE(test::errorOf(bytes).code, ImageProblem::missing);
}

PENTIMENTO_TEST(PictureFileTest)
#include "tst_picturefile.moc"
