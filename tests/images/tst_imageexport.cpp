// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/atomicfile.h"
#include "app/images/imageexport.h"
#include "app/images/imagereader.h"
#include "tests/images/outcome.h"
#include "tests/support/failingcalls.h"
#include "tests/support/pictures.h"
#include "tests/support/testmain.h"

#include <QColorSpace>
#include <QTemporaryDir>

#include <cerrno>

using namespace pentimento;
using namespace Qt::StringLiterals;
using test::errorOf;
using test::FailingCalls;

namespace {

struct Difference
{
    int largest = 0;
    double mean = 0;
};

// Of the colours of two pictures of one size.
Difference differenceOf(const QImage &one, const QImage &other)
{
    Difference difference;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            for (const int off : {qRed(a) - qRed(b), qGreen(a) - qGreen(b), qBlue(a) - qBlue(b)}) {
                difference.largest = std::max(difference.largest, qAbs(off));
                difference.mean += qAbs(off);
            }
        }
    }
    difference.mean /= 3.0 * one.width() * one.height();
    return difference;
}

} // namespace

class ImageExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offersWhatItCanWrite();
    void sameFormatKeepsEveryByte_data();
    void sameFormatKeepsEveryByte();
    void sourceIsKnownByItsContentNotItsName();
    void otherFormatHoldsTheSamePicture_data();
    void otherFormatHoldsTheSamePicture();
    void transparencyGoesOnWhereItCanAndOntoWhiteElsewhere();
    void exportIsUprightAndInSrgb();
    void existingFileStaysUnlessReplacingWasChosen();
    void unknownSuffixIsRefused_data();
    void unknownSuffixIsRefused();
    void sourceThatCannotBeReadIsNamed();
    void diskErrorsNameTheTargetAndLeaveNothing_data();
    void diskErrorsNameTheTargetAndLeaveNothing();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return path(name);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
    }
    static ReadImage pictureIn(const QString &path)
    {
        const auto read = decodeImage(contentOf(path));
        return read ? *read : ReadImage{};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ImageExportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ImageExportTest::offersWhatItCanWrite()
{
    QCOMPARE(exportSuffixes(), QStringList({u"png"_s, u"jpg"_s, u"webp"_s, u"tif"_s, u"bmp"_s}));
}

void ImageExportTest::sameFormatKeepsEveryByte_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QString>("target");
    QTest::newRow("PNG") << QByteArray("png") << u"out.png"_s;
    QTest::newRow("JPEG") << QByteArray("jpeg") << u"out.jpg"_s;
    QTest::newRow("JPEG by its other name") << QByteArray("jpeg") << u"out.JPEG"_s;
    QTest::newRow("WebP") << QByteArray("webp") << u"out.webp"_s;
    QTest::newRow("GIF, which cannot be encoded") << QByteArray("gif") << u"out.gif"_s;
    QTest::newRow("TIFF") << QByteArray("tiff") << u"out.tiff"_s;
}

void ImageExportTest::sameFormatKeepsEveryByte()
{
    QFETCH(QByteArray, format);
    QFETCH(QString, target);
    const QByteArray bytes = test::encodedAs(format, test::sample());
    QVERIFY(exportPicture(written(u"source"_s, bytes), path(target)));
    QCOMPARE(contentOf(path(target)), bytes);
}

void ImageExportTest::sourceIsKnownByItsContentNotItsName()
{
    const QByteArray jpeg = test::encoded(test::sample(), "jpeg");
    QVERIFY(exportPicture(written(u"liar.png"_s, jpeg), path(u"out.png"_s)));
    QCOMPARE(pictureIn(path(u"out.png"_s)).info.format, ImageFormat::Png);
    QVERIFY(exportPicture(path(u"liar.png"_s), path(u"out.jpg"_s)));
    QCOMPARE(contentOf(path(u"out.jpg"_s)), jpeg);
    // Kept although this build cannot show it.
    const QByteArray avif = QByteArray("\0\0\0\x18"
                                       "ftypavif\0\0\0\0mif1avif",
                                       24)
                            + QByteArray(300, '\1');
    QVERIFY(exportPicture(written(u"result.avif"_s, avif), path(u"copy.avif"_s)));
    QCOMPARE(contentOf(path(u"copy.avif"_s)), avif);
}

void ImageExportTest::otherFormatHoldsTheSamePicture_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("exact");
    QTest::newRow("jpg") << u"out.jpg"_s << false;
    QTest::newRow("webp") << u"out.webp"_s << false;
    QTest::newRow("tif") << u"out.tif"_s << true;
    QTest::newRow("tiff") << u"out.tiff"_s << true;
    QTest::newRow("bmp") << u"out.bmp"_s << true;
}

void ImageExportTest::otherFormatHoldsTheSamePicture()
{
    QFETCH(QString, target);
    QFETCH(bool, exact);
    const QImage source = test::sample();
    const QString from = written(u"source.png"_s, test::encoded(source, "png"));
    QVERIFY(exportPicture(from, path(target)));
    const ReadImage out = pictureIn(path(target));
    QCOMPARE(out.image.size(), source.size());
    QCOMPARE(out.colours, ColourOutcome::Plain);
    const Difference off = differenceOf(source, out.image);
    QVERIFY2(exact ? off.largest == 0 : off.mean < 3, qPrintable(QString::number(off.mean)));
}

void ImageExportTest::transparencyGoesOnWhereItCanAndOntoWhiteElsewhere()
{
    QImage half(40, 20, QImage::Format_ARGB32);
    half.fill(Qt::transparent);
    for (int y = 0; y < 20; ++y) {
        for (int x = 0; x < 20; ++x)
            half.setPixel(x, y, qRgba(200, 0, 0, 255));
    }
    const QString from = written(u"half.png"_s, test::encoded(half, "png"));
    QVERIFY(exportPicture(from, path(u"out.tif"_s)));
    QCOMPARE(qAlpha(pictureIn(path(u"out.tif"_s)).image.pixel(30, 10)), 0);
    for (const QString &flat : {u"out.jpg"_s, u"out.bmp"_s}) {
        QVERIFY(exportPicture(from, path(flat)));
        const QImage image = pictureIn(path(flat)).image;
        QVERIFY(qGray(image.pixel(35, 10)) > 250);
        QVERIFY(qRed(image.pixel(5, 10)) > 180 && qGreen(image.pixel(5, 10)) < 30);
    }
}

void ImageExportTest::exportIsUprightAndInSrgb()
{
    QImage wide = test::sample().scaled(60, 40);
    wide.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    const QByteArray turned = test::jpegWithExif(test::encoded(wide, "jpeg", 95), test::exif(6));
    const ReadImage asShown = *decodeImage(turned);
    QVERIFY(exportPicture(written(u"phone.jpg"_s, turned), path(u"out.png"_s)));
    const ReadImage out = pictureIn(path(u"out.png"_s));
    QCOMPARE(out.info.size, QSize(40, 60));
    QVERIFY(!out.info.turned);
    QCOMPARE(differenceOf(out.image, asShown.image).largest, 0);
    // Said in the file, not left to be guessed.
    QCOMPARE(QImage(path(u"out.png"_s)).colorSpace(), QColorSpace(QColorSpace::SRgb));
}

void ImageExportTest::existingFileStaysUnlessReplacingWasChosen()
{
    const QString from = written(u"source.png"_s, test::encoded(test::sample(), "png"));
    for (const QString &name : {u"mine.png"_s, u"mine.jpg"_s}) {
        const QString target = written(name, "mine");
        const Error refusal = errorOf(exportPicture(from, target));
        QCOMPARE(refusal.kind, ErrorKind::Storage);
        QCOMPARE(refusal.code, StorageProblem::exists);
        QCOMPARE(refusal.subject, target);
        QCOMPARE(contentOf(target), QByteArray("mine"));
        QVERIFY(exportPicture(from, target, {.replace = true}));
        QCOMPARE(pictureIn(target).image.size(), test::sample().size());
    }
    // Onto itself it is what it was.
    const QByteArray before = contentOf(from);
    QVERIFY(exportPicture(from, from, {.replace = true}));
    QCOMPARE(contentOf(from), before);
}

void ImageExportTest::unknownSuffixIsRefused_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("none") << u"out"_s;
    QTest::newRow("a dot and nothing") << u"out."_s;
    QTest::newRow("no picture") << u"out.docx"_s;
    QTest::newRow("read but not written") << u"out.gif"_s;
    QTest::newRow("neither") << u"out.heic"_s;
}

void ImageExportTest::unknownSuffixIsRefused()
{
    QFETCH(QString, target);
    const QString from = written(u"source.png"_s, test::encoded(test::sample(), "png"));
    const Error refusal = errorOf(exportPicture(from, path(target)));
    QCOMPARE(refusal.kind, ErrorKind::Unsupported);
    QCOMPARE(refusal.code, u"format-not-written"_s);
    QCOMPARE(refusal.subject, path(target));
    QVERIFY(!QFile::exists(path(target)));
}

void ImageExportTest::sourceThatCannotBeReadIsNamed()
{
    const Error missing = errorOf(exportPicture(path(u"gone.png"_s), path(u"out.png"_s)));
    QCOMPARE(missing.kind, ErrorKind::Unreadable);
    QCOMPARE(missing.code, ImageProblem::missing);
    QCOMPARE(missing.subject, path(u"gone.png"_s));
    QByteArray cut = test::encoded(test::sample(), "jpeg");
    cut.truncate(cut.size() / 2);
    const QString from = written(u"cut.jpg"_s, cut);
    const Error truncated = errorOf(exportPicture(from, path(u"out.png"_s)));
    QCOMPARE(truncated.code, ImageProblem::truncated);
    QCOMPARE(truncated.subject, from);
    QVERIFY(!QFile::exists(path(u"out.png"_s)));
}

void ImageExportTest::diskErrorsNameTheTargetAndLeaveNothing_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("error");
    QTest::addColumn<QLatin1StringView>("code");
    for (const QString &target : {u"out.png"_s, u"out.jpg"_s}) {
        const auto row = [&target](const char *what) -> QTestData & {
            return QTest::addRow("%s, %s", what, qPrintable(target)) << target;
        };
        row("disk full") << int(FailingCalls::Write) << ENOSPC << StorageProblem::noSpace;
        row("read-only") << int(FailingCalls::Rename2) << EROFS << StorageProblem::readOnly;
        row("forbidden") << int(FailingCalls::Rename2) << EACCES << StorageProblem::noPermission;
        row("broken disk") << int(FailingCalls::Sync) << EIO << StorageProblem::io;
    }
}

void ImageExportTest::diskErrorsNameTheTargetAndLeaveNothing()
{
    QFETCH(QString, target);
    QFETCH(int, call);
    QFETCH(int, error);
    QFETCH(QLatin1StringView, code);
    const QString from = written(u"source.png"_s, test::encoded(test::sample(), "png"));
    const FailingCalls failing(call, 1, error);
    const Error told = errorOf(exportPicture(from, path(target)));
    QCOMPARE(told.kind, ErrorKind::Storage);
    QCOMPARE(told.code, code);
    QCOMPARE(told.subject, path(target));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"source.png"_s});
}

PENTIMENTO_TEST(ImageExportTest)
#include "tst_imageexport.moc"
