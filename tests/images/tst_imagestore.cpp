// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/atomicfile.h"
#include "app/images/imagereader.h"
#include "app/images/imagestore.h"
#include "tests/images/outcome.h"
#include "tests/support/failingcalls.h"
#include "tests/support/pictures.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cerrno>
#include <thread>

using namespace pentimento;
using namespace Qt::StringLiterals;
using test::FailingCalls;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// All files below a folder, relative to it.
QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files.append(QDir(folder).relativeFilePath(entries.next()));
    files.sort();
    return files;
}

} // namespace

class ImageStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void inputIsKeptByteForByte();
    void sameInputIsKeptOnce();
    void damagedInputIsMended();
    void inputThatCannotBeReadIsNotTaken_data();
    void inputThatCannotBeReadIsNotTaken();
    void inputOutlivesItsOriginal();
    void idThatIsNoHashIsNoPath();
    void inputThatChangedOnDiskIsNotSent();
    void resultGetsAReadableName();
    void numbersCountUpPastOtherFiles();
    void sameResultIsTakenNotWrittenTwice();
    void undecodableFormatIsKept_data();
    void undecodableFormatIsKept();
    void messageInPlaceOfAPictureIsTold_data();
    void messageInPlaceOfAPictureIsTold();
    void halfResultIsNotWritten_data();
    void halfResultIsNotWritten();
    void slugCannotLeaveTheFolder();
    void manyAtOnceGetFilesOfTheirOwn();
    void fullDiskIsToldAndTheNextTryWorks();
    void foldersThatVanishAreNotMadeAnew();
    void sidecarIsReplacedAsAWhole();
    void copyNeverReplaces();

private:
    ImageStore store() const { return ImageStore(m_folder->filePath(u"inputs"_s), m_folder->filePath(u"results"_s)); }
    QString results() const { return m_folder->filePath(u"results"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    const QDate m_day{2026, 3, 1};
    const QByteArray m_png = test::encodedAs("png", test::sample().scaled(60, 40));
    const QByteArray m_jpeg = test::encodedAs("jpeg", test::sample().scaled(60, 40));
};

void ImageStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ImageStoreTest::inputIsKeptByteForByte()
{
    const QString original = m_folder->filePath(u"my \u202Epicture.PNG"_s); // a JPEG with a wrong, dressed-up name
    QVERIFY(write(original, m_jpeg));
    const auto stored = store().addInput(original);
    QVERIFY(stored);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(m_jpeg, QCryptographicHash::Sha256).toHex());
    QCOMPARE(stored->id.text(), hash);
    QCOMPARE(stored->path, m_folder->filePath(u"inputs/"_s + hash + u".jpg"_s));
    QCOMPARE(stored->name, u"my \uFFFDpicture.PNG"_s);
    QCOMPARE(stored->format, ImageFormat::Jpeg);
    QCOMPARE(stored->size, QSize(60, 40));
    QCOMPARE(contentOf(stored->path), m_jpeg);
    QCOMPARE(store().inputPath(stored->id), stored->path);
    QCOMPARE(*store().inputBytes(stored->id), m_jpeg);
}

void ImageStoreTest::sameInputIsKeptOnce()
{
    const auto first = store().addInputBytes(m_png, u"a.png"_s);
    const auto second = store().addInputBytes(m_png, u"b.png"_s);
    QVERIFY(first && second);
    QCOMPARE(first->path, second->path);
    QCOMPARE(second->name, u"b.png"_s);
    QCOMPARE(filesBelow(m_folder->path()).size(), 1);
}

void ImageStoreTest::damagedInputIsMended()
{
    const auto first = store().addInputBytes(m_png, u"a.png"_s);
    QVERIFY(first && write(first->path, m_png.left(100)));
    QVERIFY(store().addInputBytes(m_png, u"a.png"_s));
    QCOMPARE(contentOf(first->path), m_png);
}

void ImageStoreTest::inputThatCannotBeReadIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QLatin1StringView>("code");
    QTest::newRow("half") << m_jpeg.left(m_jpeg.size() / 2) << ImageProblem::truncated;
    QByteArray flipped = m_png;
    flipped[flipped.indexOf("IDAT") + 30] = char(~flipped[flipped.indexOf("IDAT") + 30]);
    QTest::newRow("flipped bits") << flipped << ImageProblem::broken;
    QTest::newRow("text") << QByteArray("hello") << ImageProblem::notAPicture;
    QTest::newRow("one byte") << QByteArray("\x01") << ImageProblem::notAPicture;
    QTest::newRow("empty") << QByteArray() << ImageProblem::empty;
    QTest::newRow("psd") << QByteArray("8BPS\0\x01\0\0", 8) << ImageProblem::formatNotRead;
}

void ImageStoreTest::inputThatCannotBeReadIsNotTaken()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QLatin1StringView, code);
    const QString original = m_folder->filePath(u"original.png"_s);
    QVERIFY(write(original, bytes));
    const auto stored = store().addInput(original);
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, code);
    QCOMPARE(stored.error().subject, original);
    QCOMPARE(test::errorOf(store().addInputBytes(bytes, u"pasted"_s)).subject, u"pasted"_s);
    QCOMPARE(filesBelow(m_folder->path()), QStringList{u"original.png"_s});
}

void ImageStoreTest::inputOutlivesItsOriginal()
{
    const QString original = m_folder->filePath(u"original.png"_s);
    QVERIFY(write(original, m_png));
    const auto stored = store().addInput(original);
    QVERIFY(stored && QFile::remove(original));
    QCOMPARE(*store().inputBytes(stored->id), m_png);
}

void ImageStoreTest::idThatIsNoHashIsNoPath()
{
    QVERIFY(write(m_folder->filePath(u"secret.png"_s), m_png));
    for (const QString &text :
         {u"../secret"_s, QString(), u"*"_s, QString(64, u'A'), QString(QString(63, u'a') + u'/'), QString(64, u'a')}) {
        QCOMPARE(store().inputPath(ImageId(text)), QString());
        QCOMPARE(test::errorOf(store().inputBytes(ImageId(text))).code, ImageProblem::missing);
    }
}

void ImageStoreTest::inputThatChangedOnDiskIsNotSent()
{
    const auto stored = store().addInputBytes(m_png, u"a.png"_s);
    QVERIFY(stored && write(stored->path, m_jpeg));
    QCOMPARE(test::errorOf(store().inputBytes(stored->id)).code, ImageProblem::broken);
}

void ImageStoreTest::resultGetsAReadableName()
{
    const auto stored = store().addResult(m_jpeg, m_day, promptSlug(u"Move the scene to blue hour, keep it"_s));
    QVERIFY(stored);
    QCOMPARE(stored->path, results() + u"/2026-03-01/2026-03-01-move-the-scene-to-blue-hour-1.jpg"_s);
    QCOMPARE(stored->bytes, m_jpeg.size());
    QCOMPARE(stored->size, QSize(60, 40));
    QCOMPARE(stored->readable, true);
    QCOMPARE(stored->id.text().size(), 64);
    QCOMPARE(contentOf(stored->path), m_jpeg);
}

void ImageStoreTest::numbersCountUpPastOtherFiles()
{
    QVERIFY(
        QDir().mkpath(results() + u"/2026-03-01/2026-03-01-edit-2.png"_s)); // a folder with a name that we would take
    QVERIFY(write(results() + u"/2026-03-01/2026-03-01-edit-1.png"_s, "somebody's own"));
    QVERIFY(QFile::link(u"nowhere"_s, results() + u"/2026-03-01/2026-03-01-edit-3.png"_s));
    const auto stored = store().addResult(m_png, m_day, u"edit"_s);
    QVERIFY(stored);
    QCOMPARE(stored->path, results() + u"/2026-03-01/2026-03-01-edit-4.png"_s);
    QCOMPARE(contentOf(results() + u"/2026-03-01/2026-03-01-edit-1.png"_s), QByteArray("somebody's own"));
}

// As after a crash between the file's name and the library's row.
void ImageStoreTest::sameResultIsTakenNotWrittenTwice()
{
    const auto first = store().addResult(m_png, m_day, u"edit"_s);
    const auto other = store().addResult(m_jpeg, m_day, u"edit"_s);
    QVERIFY(first && other && QFile::remove(first->path));
    const auto again = store().addResult(m_jpeg, m_day, u"edit"_s);
    QVERIFY(again);
    QCOMPARE(*again, *other);
    QCOMPARE(filesBelow(results()).size(), 1);
    const auto otherSlug = store().addResult(m_jpeg, m_day, u"edit more"_s);
    QVERIFY(otherSlug && otherSlug->path != other->path);
    const auto otherDay = store().addResult(m_jpeg, m_day.addDays(1), u"edit"_s);
    QVERIFY(otherDay && otherDay->path.contains(u"2026-03-02"_s));
}

void ImageStoreTest::undecodableFormatIsKept_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("suffix");
    const QByteArray box("\0\0\0\x14"
                         "mdat0123456789ab",
                         20);
    QTest::newRow("avif") << QByteArray("\0\0\0\x18"
                                        "ftypavif\0\0\0\0mif1miaf",
                                        24)
                                 + box
                          << u".avif"_s;
    QTest::newRow("heic") << QByteArray("\0\0\0\x18"
                                        "ftypheic\0\0\0\0mif1heic",
                                        24)
                                 + box
                          << u".heic"_s;
    QTest::newRow("jxl") << QByteArray("\xff\x0a\xfa\x1f") << u".jxl"_s;
    QTest::newRow("svg") << QByteArray("<svg xmlns=\"x\"><script/></svg>") << u".svg"_s;
    QByteArray flipped = m_png;
    flipped[flipped.indexOf("IDAT") + 30] = char(~flipped[flipped.indexOf("IDAT") + 30]);
    QTest::newRow("whole, yet not decodable") << flipped << u".png"_s;
}

void ImageStoreTest::undecodableFormatIsKept()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, suffix);
    const auto stored = store().addResult(bytes, m_day, u"edit"_s);
    QVERIFY(stored);
    QCOMPARE(stored->readable, false);
    QVERIFY(stored->path.endsWith(suffix));
    QCOMPARE(contentOf(stored->path), bytes);
}

void ImageStoreTest::messageInPlaceOfAPictureIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail");
    QTest::newRow("login page") << QByteArray(
        "<html><head><style>b{x:y}</style><script>alert(1)</script></head><body><h1>Please\nlog in</h1></body></html>")
                                << u"Please log in"_s;
    QTest::newRow("storage") << QByteArray(
        "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>")
                             << u"AccessDenied Request has expired"_s;
    QTest::newRow("json") << QByteArray("{\"detail\":\"expired\"}") << u"{\"detail\":\"expired\"}"_s;
    QTest::newRow("text") << QByteArray("Not Found\n") << u"Not Found"_s;
    QTest::newRow("film") << QByteArray("\0\0\0\x18"
                                        "ftypisom\0\0\0\0isommp42",
                                        24)
                          << QString();
}

void ImageStoreTest::messageInPlaceOfAPictureIsTold()
{
    QFETCH(QByteArray, bytes);
    const auto stored = store().addResult(bytes, m_day, u"edit"_s);
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, ErrorKind::UnexpectedAnswer);
    QCOMPARE(stored.error().code, ImageProblem::notAPicture);
    QTEST(stored.error().detail, "detail");
    QCOMPARE(filesBelow(m_folder->path()), QStringList());
    const auto endless = store().addResult("<pre>" + QByteArray(5'000'000, 'x'), m_day, u"edit"_s);
    QVERIFY(!endless && endless.error().detail.size() <= 501);
}

void ImageStoreTest::halfResultIsNotWritten_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"jpeg", "png", "gif", "webp", "tiff", "bmp"})
        QTest::newRow(format) << QByteArray(format);
}

void ImageStoreTest::halfResultIsNotWritten()
{
    QFETCH(QByteArray, format);
    const QByteArray bytes = test::encodedAs(format, test::sample());
    for (int tenth = 1; tenth < 10; ++tenth) {
        const auto stored = store().addResult(bytes.left(bytes.size() * tenth / 10), m_day, u"edit"_s);
        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, ErrorKind::Unreadable);
    }
    QCOMPARE(test::errorOf(store().addResult({}, m_day, u"edit"_s)).code, ImageProblem::empty);
    QCOMPARE(filesBelow(m_folder->path()), QStringList());
}

void ImageStoreTest::slugCannotLeaveTheFolder()
{
    for (const QString &slug : {u"../../out"_s, u"/etc/x"_s, u"CON"_s, QString(400, u'x'), QString(), u"a\nb"_s}) {
        const auto stored = store().addResult(m_png, m_day, slug);
        QVERIFY(stored);
        QCOMPARE(QFileInfo(stored->path).path(), results() + u"/2026-03-01"_s);
        QVERIFY(QFileInfo(stored->path).fileName().toUtf8().size() <= 120);
    }
    QCOMPARE(filesBelow(m_folder->path()).filter(QRegularExpression(u"^results/2026-03-01/"_s)).size(),
             filesBelow(m_folder->path()).size());
}

void ImageStoreTest::manyAtOnceGetFilesOfTheirOwn()
{
    constexpr int count = 8;
    QList<QByteArray> pictures;
    for (int i = 0; i < count; ++i)
        pictures.append(test::encodedAs("png", test::sample().copy(i, 0, 40, 30)));
    const ImageStore shared = store();
    QStringList paths(count);
    std::vector<std::thread> jobs;
    for (int i = 0; i < count; ++i) {
        jobs.emplace_back([this, &shared, &pictures, place = &paths[i], i] {
            const auto stored = shared.addResult(pictures.at(i), m_day, u"edit"_s);
            *place = stored ? stored->path : QString();
        });
    }
    for (std::thread &job : jobs)
        job.join();
    QCOMPARE(QSet<QString>(paths.begin(), paths.end()).size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(contentOf(paths[i]), pictures[i]);
    QCOMPARE(filesBelow(results()).size(), count);
}

void ImageStoreTest::fullDiskIsToldAndTheNextTryWorks()
{
    {
        const FailingCalls failing(FailingCalls::Write, 1, ENOSPC);
        const auto stored = store().addResult(m_png, m_day, u"edit"_s);
        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, ErrorKind::Storage);
        QCOMPARE(stored.error().code, StorageProblem::noSpace);
        QVERIFY(stored.error().subject.startsWith(results()));
        QCOMPARE(test::errorOf(store().addInputBytes(m_png, u"a.png"_s)).kind, ErrorKind::Storage);
    }
    QCOMPARE(filesBelow(m_folder->path()), QStringList());
    QVERIFY(store().addResult(m_png, m_day, u"edit"_s));
    // A file that is there but cannot be brought to the disk is not counted as saved.
    const FailingCalls failing(FailingCalls::Sync, 1, EIO);
    QCOMPARE(test::errorOf(store().addResult(m_png, m_day, u"edit"_s)).code, StorageProblem::io);
}

void ImageStoreTest::foldersThatVanishAreNotMadeAnew()
{
    QVERIFY(QDir().mkpath(results()));
    const ImageStore running = store();
    QVERIFY(running.addResult(m_png, m_day, u"edit"_s));
    QVERIFY(QDir(results()).removeRecursively());
    const auto stored = running.addResult(m_png, m_day, u"edit"_s);
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, ErrorKind::Storage);
    QCOMPARE(stored.error().code, StorageProblem::folderMissing);
    QCOMPARE(stored.error().subject, results());
    QVERIFY(!running.writeSidecar(m_day, u"job"_s, {}));
    QVERIFY(!QFile::exists(results()));
    QVERIFY(QDir().mkpath(results())); // the disk is back
    QVERIFY(running.addResult(m_png, m_day, u"edit"_s));
}

void ImageStoreTest::sidecarIsReplacedAsAWhole()
{
    QVERIFY(store().writeSidecar(m_day, u"0195-job"_s, {{u"format"_s, 1}, {u"prompt"_s, u"a long first prompt"_s}}));
    const QJsonObject second{{u"format"_s, 1}, {u"prompt"_s, u"蓝"_s}};
    QVERIFY(store().writeSidecar(m_day, u"0195-job"_s, second));
    const QString path = results() + u"/2026-03-01/.pentimento/0195-job.json"_s;
    QCOMPARE(QJsonDocument::fromJson(contentOf(path)).object(), second);
    QVERIFY(store().writeSidecar(m_day, u"../../../escaped"_s, second));
    QCOMPARE(filesBelow(m_folder->path()), (QStringList{u"results/2026-03-01/.pentimento/0195-job.json"_s,
                                                        u"results/2026-03-01/.pentimento/escaped.json"_s}));
}

void ImageStoreTest::copyNeverReplaces()
{
    const QString folder = m_folder->filePath(u"out/deep"_s);
    const auto stored = store().addResult(m_png, m_day, u"edit"_s);
    QVERIFY(stored);
    const auto first = store().copyResult(stored->path, folder);
    QVERIFY(first);
    QCOMPARE(*first, folder + u"/2026-03-01-edit-1.png"_s);
    const auto second = store().copyResult(stored->path, folder);
    QVERIFY(second);
    QCOMPARE(*second, folder + u"/2026-03-01-edit-1-2.png"_s);
    QCOMPARE(contentOf(*first), m_png);
    QCOMPARE(contentOf(*second), m_png);
    QCOMPARE(test::errorOf(store().copyResult(m_folder->path(), folder)).code, ImageProblem::folder);
}

PENTIMENTO_TEST(ImageStoreTest)
#include "tst_imagestore.moc"
