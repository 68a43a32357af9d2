// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/imagereader.h"
#include "app/images/receivedimage.h"
#include "tests/images/outcome.h"
#include "tests/support/pictures.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QtEndian>

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostMemory = 300 * 1024 * 1024;

// A copy with some bytes replaced.
QByteArray patched(QByteArray bytes, qsizetype at, const QByteArray &with)
{
    return bytes.replace(at, with.size(), with);
}

QByteArray small(const char *format)
{
    return test::encodedAs(format, test::sample().scaled(60, 40));
}

// Height and width stand five bytes into the start-of-frame segment.
QByteArray jpegOfSize(const QByteArray &size)
{
    const QByteArray jpeg = small("jpeg");
    return patched(jpeg, jpeg.indexOf("\xff\xc0") + 5, size);
}

QByteArray tiffOfSize(quint32 side)
{
    QByteArray bytes("II*\0\x08\0\0\0\x05\0", 10);
    const auto entry = [&bytes](quint16 tag, quint32 value) {
        QByteArray raw(12, '\0');
        qToLittleEndian(tag, raw.data());
        qToLittleEndian(quint16(4), raw.data() + 2);
        qToLittleEndian(quint32(1), raw.data() + 4);
        qToLittleEndian(value, raw.data() + 8);
        bytes += raw;
    };
    entry(256, side);
    entry(257, side);
    entry(258, 8);
    entry(262, 1);
    entry(273, 8);
    return bytes + QByteArray(4, '\0');
}

QByteArray withTexts(const QByteArray &type, const QByteArray &lead, int count)
{
    const QByteArray chunk = test::pngChunk(type, lead + test::zlibStream(QByteArray(7'900'000, 'z')));
    const QByteArray png = small("png");
    return png.left(33) + chunk.repeated(count) + png.mid(33);
}

} // namespace

class HostileImagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedByHeaderWithLittleMemory_data();
    void refusedByHeaderWithLittleMemory();
    void textAndProfileBombsStayFlat_data();
    void textAndProfileBombsStayFlat();
    void whatIsNoPictureOfOursIsNamed_data();
    void whatIsNoPictureOfOursIsNamed();
    void cutPicturesAreNoticed_data();
    void cutPicturesAreNoticed();
    void flippedBitsAreHarmless_data();
    void flippedBitsAreHarmless();
    void flippedBitInAPngIsNoticed();
    void thousandScansAreRefused();
    void randomBytesAreNoPicture();
};

void HostileImagesTest::refusedByHeaderWithLittleMemory_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QString tooMany = ImageProblem::tooManyPixels;
    const QByteArray end =
        test::pngChunk("IDAT", test::zlibStream(QByteArray(1000, '\0'))) + test::pngChunk("IEND", {});
    QTest::newRow("png 50000²") << test::pngHeader(50'000, 50'000) + end << tooMany;
    QTest::newRow("png 50000², one bit") << test::pngHeader(50'000, 50'000, 1, 0) + end << tooMany;
    QTest::newRow("png 50000², cut") << test::pngHeader(50'000, 50'000) << QString(ImageProblem::truncated);
    QTest::newRow("png 2³¹") << test::pngHeader(0x80000000, 1) + end << QString(ImageProblem::broken);
    QTest::newRow("png without width") << test::pngHeader(0, 10) + end << QString(ImageProblem::broken);
    QTest::newRow("jpeg 65500²") << jpegOfSize("\xff\xdc\xff\xdc") << tooMany;
    QTest::newRow("jpeg 65535², more than libjpeg takes")
        << jpegOfSize("\xff\xff\xff\xff") << QString(ImageProblem::broken);
    QTest::newRow("jpeg without height") << jpegOfSize(QByteArray("\0\0\0\x20", 4)) << QString(ImageProblem::broken);
    QTest::newRow("gif 65535²") << patched(small("gif"), 6, "\xff\xff\xff\xff") << tooMany;
    QTest::newRow("bmp 2³¹") << patched(small("bmp"), 18, "\xff\xff\xff\x7f\xff\xff\xff\x7f") << tooMany;
    QTest::newRow("bmp 40000²") << patched(small("bmp"), 18, QByteArray("\x40\x9c\0\0\x40\x9c\0\0", 8)) << tooMany;
    const QByteArray webp = test::webpWithExif(test::sample().scaled(60, 40), test::exif(1));
    QTest::newRow("webp 16383²") << patched(webp, 24, QByteArray("\xfe\x3f\0\xfe\x3f\0", 6)) << tooMany;
    QTest::newRow("tiff 2³¹") << tiffOfSize(0x7fffffff) << tooMany;
    QTest::newRow("tiff 60000²") << tiffOfSize(60'000) << tooMany;
}

void HostileImagesTest::refusedByHeaderWithLittleMemory()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const qint64 peak = test::peakMemoryOf([&] {
        const auto info = inspectImage(bytes);
        QVERIFY(!info);
        QCOMPARE(info.error().code, code);
        const auto read = decodeImage(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error(), info.error());
    });
    QVERIFY(peak >= 0 && peak < mostMemory);
}

void HostileImagesTest::textAndProfileBombsStayFlat_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zTXt") << withTexts("zTXt", QByteArray("Comment\0\0", 9), 150);
    QTest::newRow("iTXt") << withTexts("iTXt", QByteArray("Comment\0\x01\0\0\0", 12), 150);
    QTest::newRow("iCCP") << test::pngWithChunk(
        small("png"), "iCCP", QByteArray("icc\0\0", 5) + test::zlibStream(QByteArray(100'000'000, '\0')));
    const QByteArray segment = QByteArray("ICC_PROFILE\0\x01\xff", 14) + QByteArray(60'000, 'p');
    const QByteArray whole = test::jpegWithSegment("\xff\xd8", 0xe2, segment).mid(2);
    const QByteArray jpeg = small("jpeg").insert(2, whole.repeated(255));
    QTest::newRow("jpeg profile") << jpeg;
}

void HostileImagesTest::textAndProfileBombsStayFlat()
{
    QFETCH(QByteArray, bytes);
    const qint64 peak = test::peakMemoryOf([&] {
        QVERIFY(inspectImage(bytes));
        const auto read = decodeImage(bytes);
        QVERIFY(read);
        QCOMPARE(read->image.size(), QSize(60, 40));
        QCOMPARE(read->image.textKeys(), QStringList());
    });
    QVERIFY2(peak >= 0 && peak < mostMemory, qPrintable(QString::number(peak)));
}

void HostileImagesTest::whatIsNoPictureOfOursIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &bytes, QLatin1StringView code, const QString &detail = {}) {
        QTest::newRow(name) << bytes << QString(code) << detail;
    };
    // Heads without anything behind them: told by name where no library for them was there at build.
    const auto problemOf = [](ImageFormat format) {
        return isReadable(format) ? ImageProblem::broken : ImageProblem::formatNotRead;
    };
    const auto wordOf = [](ImageFormat format) { return isReadable(format) ? QString() : formatName(format); };
    row("nothing", {}, ImageProblem::empty);
    row("one byte", "x", ImageProblem::notAPicture);
    row("svg with entities", "<!DOCTYPE svg [<!ENTITY a \"&b;&b;\">]><svg>&a;</svg>", ImageProblem::formatNotRead,
        u"SVG"_s);
    row("svgz", QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10), ImageProblem::notAPicture);
    row("pdf", "%PDF-1.4", ImageProblem::formatNotRead, u"PDF"_s);
    row("psd", QByteArray("8BPS\0\x01\0\0", 8), ImageProblem::formatNotRead, u"PSD"_s);
    row("heic",
        QByteArray("\0\0\0\x18"
                   "ftypheic\0\0\0\0mif1heic",
                   24),
        problemOf(ImageFormat::Heic), wordOf(ImageFormat::Heic));
    row("avif",
        QByteArray("\0\0\0\x18"
                   "ftypavif\0\0\0\0mif1miaf",
                   24),
        problemOf(ImageFormat::Avif), wordOf(ImageFormat::Avif));
    row("jxl", "\xff\x0a\xfa\x1f", problemOf(ImageFormat::Jxl), wordOf(ImageFormat::Jxl));
    row("html", "<html>", ImageProblem::notAPicture);
    row("xpm, which Qt would read", "/* XPM */ static char *a[] = {\"1 1 1 1\"};", ImageProblem::notAPicture);
    row("ppm, which Qt would read", "P3 1 1 255 1 2 3", ImageProblem::notAPicture);
}

void HostileImagesTest::whatIsNoPictureOfOursIsNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto read = decodeImage(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Unreadable);
    QCOMPARE(read.error().code, code);
    QTEST(read.error().detail, "detail");
    QCOMPARE(test::errorOf(inspectImage(bytes)), read.error());
}

void HostileImagesTest::cutPicturesAreNoticed_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"jpeg", "png", "gif", "webp", "tiff", "bmp"})
        QTest::newRow(format) << QByteArray(format);
}

void HostileImagesTest::cutPicturesAreNoticed()
{
    QFETCH(QByteArray, format);
    const QByteArray bytes = test::encodedAs(format, test::sample());
    for (int tenth = 1; tenth < 10; ++tenth) {
        const auto read = decodeImage(bytes.left(bytes.size() * tenth / 10));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Unreadable);
        // TIFF has no end mark, its decoder finds out.
        QCOMPARE(read.error().code, QString(format == "tiff" ? ImageProblem::broken : ImageProblem::truncated));
    }
    QVERIFY(decodeImage(bytes));
}

void HostileImagesTest::flippedBitsAreHarmless_data()
{
    cutPicturesAreNoticed_data();
}

// A picture of the announced size or an error, never a crash, and never more memory than the header allows.
void HostileImagesTest::flippedBitsAreHarmless()
{
    QFETCH(QByteArray, format);
    const QByteArray bytes = small(format.constData());
    QRandomGenerator random(7);
    for (int i = 0; i < 400; ++i) {
        QByteArray flipped = bytes;
        const qsizetype range = i % 2 ? flipped.size() : qMin<qsizetype>(flipped.size(), 120); // headers more often
        const qsizetype at = random.bounded(int(range));
        flipped[at] = char(flipped[at] ^ (1 << random.bounded(8)));
        const ImageLimits limits{.pixels = 4'000'000};
        const auto info = inspectImage(flipped, limits);
        const auto read = decodeImage(flipped, limits);
        QVERIFY(info || !read);
        QVERIFY(!read || read->image.size() == info->size);
        (void)checkReceivedImage(flipped.left(flipped.size() - i % 3));
    }
}

void HostileImagesTest::flippedBitInAPngIsNoticed()
{
    const QByteArray bytes = small("png");
    const qsizetype pixels = bytes.indexOf("IDAT") + 4;
    for (qsizetype at = pixels; at < bytes.size() - 16; at += 97) {
        QByteArray flipped = bytes;
        flipped[at] = char(flipped[at] ^ 4);
        const auto read = decodeImage(flipped);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ImageProblem::broken);
    }
}

void HostileImagesTest::thousandScansAreRefused()
{
    const QByteArray jpeg = small("jpeg");
    const QByteArray scan = jpeg.mid(jpeg.indexOf("\xff\xda")).chopped(2);
    const QByteArray many = jpeg.chopped(2) + scan.repeated(1000) + "\xff\xd9";
    const auto read = decodeImage(many);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ImageProblem::broken);
    QVERIFY(decodeImage(jpeg));
}

void HostileImagesTest::randomBytesAreNoPicture()
{
    QRandomGenerator random(1);
    for (int length = 1; length < 2000; length += 3) {
        QByteArray bytes(length, '\0');
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        QVERIFY(!decodeImage(bytes));
        for (const char *magic : {"\xff\xd8\xff", "\x89PNG\r\n\x1a\n", "GIF89a", "RIFF____WEBPVP8 ", "II*\0", "BM"})
            (void)decodeImage(magic + bytes);
    }
}

PENTIMENTO_TEST(HostileImagesTest)
#include "tst_hostileimages.moc"
