// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/exiforientation.h"
#include "app/images/imagedecoding.h"
#include "tests/support/pictures.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>
#include <QtEndian>

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

// Red, green, blue, white in the corners from the upper left on by rows; large enough fields for JPEG.
QImage fourFields(int width = 96, int height = 64)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool right = x >= width / 2;
            const bool lower = y >= height / 2;
            image.setPixel(x, y, lower ? (right ? 0xffffffff : 0xff0000ff) : (right ? 0xff00ff00 : 0xffff0000));
        }
    }
    return image;
}

// How a camera stores an upright picture under an orientation, straight from the table in the EXIF standard: which side
// of the scene the first row and the first column are.
QImage stored(const QImage &upright, int orientation)
{
    const int w = upright.width();
    const int h = upright.height();
    const bool sideways = orientation >= 5;
    QImage image(sideways ? h : w, sideways ? w : h, QImage::Format_RGB32);
    for (int row = 0; row < image.height(); ++row) {
        for (int column = 0; column < image.width(); ++column) {
            const QList<QPoint> places{
                {column, row}, {w - 1 - column, row}, {w - 1 - column, h - 1 - row}, {column, h - 1 - row},
                {row, column}, {w - 1 - row, column}, {w - 1 - row, h - 1 - column}, {row, h - 1 - column}};
            image.setPixel(column, row, upright.pixel(places[orientation - 1]));
        }
    }
    return image;
}

int distance(QRgb a, QRgb b)
{
    return qMax(qMax(qAbs(qRed(a) - qRed(b)), qAbs(qGreen(a) - qGreen(b))),
                qMax(qAbs(qBlue(a) - qBlue(b)), qAbs(qAlpha(a) - qAlpha(b))));
}

int largestDistance(const QImage &a, const QImage &b)
{
    int largest = a.size() == b.size() ? 0 : 256;
    for (int y = 0; largest < 256 && y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            largest = qMax(largest, distance(a.pixel(x, y), b.pixel(x, y)));
    }
    return largest;
}

QByteArray turnedTiff(const QImage &image, int orientation)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "tiff");
    writer.setTransformation(exifTurn(test::exif(orientation)));
    return writer.write(image) ? bytes : QByteArray();
}

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(PENTIMENTO_FIXTURES "/images/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ImageReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatOpens_data();
    void everyFormatOpens();
    void bitmapWithRowsDownwardsOpens();
    void exifTurnsAreApplied_data();
    void exifTurnsAreApplied();
    void turnsThatMakeNoSenseAreNone();
    void coloursBecomeSrgb_data();
    void coloursBecomeSrgb();
    void deepPicturesKeepTheirShades();
    void greysAndPalettesOpen_data();
    void greysAndPalettesOpen();
    void transparencyStays();
    void inksBecomeTheirColours_data();
    void inksBecomeTheirColours();
    void profileThatCannotBeReadIsSaid();
    void animatedPicturesGiveTheirFirstFrame_data();
    void animatedPicturesGiveTheirFirstFrame();
    void largeSoundPhotographOpens();
    void limitsAreToldFromTheHeader();
    void sizesFitTheirLimit();
};

void ImageReaderTest::everyFormatOpens_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"jpeg", "png", "gif", "webp", "tiff", "bmp"})
        QTest::newRow(format) << QByteArray(format);
}

void ImageReaderTest::everyFormatOpens()
{
    QFETCH(QByteArray, format);
    const QImage picture = fourFields(97, 61);
    const QByteArray bytes = test::encodedAs(format, picture);
    const auto info = inspectImage(bytes);
    QVERIFY(info);
    QCOMPARE(info->size, picture.size());
    QCOMPARE(info->animated, false);
    QCOMPARE(info->turned, false);
    const auto read = decodeImage(bytes);
    QVERIFY(read);
    QCOMPARE(read->info, *info);
    QCOMPARE(read->image.format(), QImage::Format_RGB32);
    QCOMPARE(read->image.colorSpace(), QColorSpace(QColorSpace::SRgb));
    // JPEG blurs where two colours meet.
    QVERIFY(format == "jpeg" || largestDistance(read->image, picture) == 0);
    QVERIFY(distance(read->image.pixel(4, 4), 0xffff0000) <= 4);
}

void ImageReaderTest::bitmapWithRowsDownwardsOpens()
{
    const QImage picture = fourFields();
    QByteArray bytes = test::encodedAs("bmp", picture.mirrored());
    qToLittleEndian<qint32>(-64, bytes.data() + 22);
    const auto read = decodeImage(bytes);
    QVERIFY(read);
    QCOMPARE(read->info.size, QSize(96, 64));
    QCOMPARE(largestDistance(read->image, picture), 0);
}

void ImageReaderTest::exifTurnsAreApplied_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("turned");
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const QImage image = stored(fourFields(), orientation);
        const QByteArray exif = test::exif(orientation, orientation % 2 == 0);
        const auto row = [orientation](const char *format, const QByteArray &bytes) {
            QTest::addRow("%s %d", format, orientation) << bytes << (orientation != 1);
        };
        row("jpeg", test::jpegWithExif(test::encodedAs("jpeg", image), exif));
        row("png", test::pngWithChunk(test::encodedAs("png", image), "eXIf", exif));
        row("webp", test::webpWithExif(image, exif));
        row("webp, prefixed", test::webpWithExif(image, QByteArray("Exif\0\0", 6) + exif));
        row("tiff", turnedTiff(image, orientation));
    }
}

void ImageReaderTest::exifTurnsAreApplied()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, turned);
    const auto info = inspectImage(bytes);
    QVERIFY(info);
    QCOMPARE(info->size, QSize(96, 64));
    QCOMPARE(info->turned, turned);
    const auto read = decodeImage(bytes);
    QVERIFY(read);
    const auto small = decodeImageWithin(bytes, 96 * 64 / 4);
    QVERIFY(small);
    QCOMPARE(small->image.size(), QSize(48, 32));
    QCOMPARE(small->info.size, QSize(96, 64));
    for (const QImage &image : {read->image, small->image}) {
        const int right = image.width() - 5;
        const int bottom = image.height() - 5;
        QVERIFY(distance(image.pixel(4, 4), 0xffff0000) <= 6);
        QVERIFY(distance(image.pixel(right, 4), 0xff00ff00) <= 6);
        QVERIFY(distance(image.pixel(4, bottom), 0xff0000ff) <= 6);
        QVERIFY(distance(image.pixel(right, bottom), 0xffffffff) <= 6);
    }
}

void ImageReaderTest::turnsThatMakeNoSenseAreNone()
{
    for (const int orientation : {0, 9, 65535})
        QCOMPARE(exifTurn(test::exif(orientation)), QImageIOHandler::TransformationNone);
    const QByteArray sound = test::exif(6);
    QCOMPARE(exifTurn(sound), QImageIOHandler::TransformationRotate90);
    for (qsizetype length = 0; length < sound.size(); ++length)
        (void)exifTurn(QByteArray(sound.constData(), length)); // cut anywhere: no step beyond the end
    QByteArray far = sound;
    far.replace(4, 4, "\xff\xff\xff\xff");
    QCOMPARE(exifTurn(far), QImageIOHandler::TransformationNone);
    QByteArray many = sound;
    many.replace(8, 2, "\xff\xff");
    QCOMPARE(exifTurn(many), QImageIOHandler::TransformationRotate90);
    QByteArray otherType = sound;
    otherType.replace(24, 1, "\x05");
    QCOMPARE(exifTurn(otherType), QImageIOHandler::TransformationNone);
    QCOMPARE(exifTurn("no TIFF at all"), QImageIOHandler::TransformationNone);
}

void ImageReaderTest::coloursBecomeSrgb_data()
{
    QTest::addColumn<QColorSpace>("space");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QImage::Format>("depth");
    const QColorSpace rec2020(QPointF(0.3127, 0.3290), QPointF(0.708, 0.292), QPointF(0.170, 0.797),
                              QPointF(0.131, 0.046), QColorSpace::TransferFunction::Linear);
    for (const char *format : {"png", "tiff"}) {
        QTest::addRow("Adobe RGB, %s", format)
            << QColorSpace(QColorSpace::AdobeRgb) << QByteArray(format) << QImage::Format_RGB32;
        QTest::addRow("Display P3, %s", format)
            << QColorSpace(QColorSpace::DisplayP3) << QByteArray(format) << QImage::Format_RGB32;
        QTest::addRow("linear Rec. 2020, %s", format) << rec2020 << QByteArray(format) << QImage::Format_RGBX64;
        QTest::addRow("transparent ProPhoto, %s", format)
            << QColorSpace(QColorSpace::ProPhotoRgb) << QByteArray(format) << QImage::Format_RGBA64;
    }
    QTest::newRow("Display P3, jpeg") << QColorSpace(QColorSpace::DisplayP3) << QByteArray("jpeg")
                                      << QImage::Format_RGB32;
    QTest::newRow("Display P3, webp") << QColorSpace(QColorSpace::DisplayP3) << QByteArray("webp")
                                      << QImage::Format_RGB32;
}

void ImageReaderTest::coloursBecomeSrgb()
{
    QFETCH(QColorSpace, space);
    QFETCH(QByteArray, format);
    QFETCH(QImage::Format, depth);
    const QImage picture = test::sample();
    QImage wide = picture.convertToFormat(QImage::Format_RGBX64);
    wide.setColorSpace(QColorSpace::SRgb);
    wide.convertToColorSpace(space);
    const auto read = decodeImage(test::encoded(wide.convertToFormat(depth), format, 100));
    QVERIFY(read);
    QCOMPARE(read->colours, ColourOutcome::Converted);
    QCOMPARE(read->image.colorSpace(), QColorSpace(QColorSpace::SRgb));
    // Mean, not worst: one step of 8 bits in a wide space is several in sRGB's shadows.
    qint64 sum = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            sum += distance(read->image.pixel(x, y) | 0xff000000, picture.pixel(x, y));
    }
    const double mean = double(sum) / (double(picture.width()) * picture.height());
    QVERIFY2(mean < (format == "jpeg" ? 4 : 1.5), qPrintable(QString::number(mean)));
}

// The same picture from 16 linear bits and from 8: the first has shades where the second has a stair.
void ImageReaderTest::deepPicturesKeepTheirShades()
{
    QImage ramp(256, 1, QImage::Format_RGBX64);
    for (int x = 0; x < 256; ++x)
        ramp.setPixelColor(x, 0, QColor(x, x, x));
    ramp.setColorSpace(QColorSpace::SRgb);
    ramp.convertToColorSpace(QColorSpace(QColorSpace::SRgbLinear));
    const auto read = decodeImage(test::encoded(ramp, "png"));
    QVERIFY(read);
    for (int x = 0; x < 256; ++x)
        QVERIFY(qAbs(qRed(read->image.pixel(x, 0)) - x) <= 1);
}

void ImageReaderTest::greysAndPalettesOpen_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QImage::Format>("depth");
    for (const QImage::Format depth :
         {QImage::Format_Grayscale8, QImage::Format_Grayscale16, QImage::Format_Indexed8, QImage::Format_Mono}) {
        for (const char *format : {"png", "tiff"})
            QTest::addRow("%s, %d", format, int(depth)) << QByteArray(format) << depth;
    }
    QTest::newRow("grey jpeg") << QByteArray("jpeg") << QImage::Format_Grayscale8;
    QTest::newRow("palette bmp") << QByteArray("bmp") << QImage::Format_Indexed8;
}

void ImageReaderTest::greysAndPalettesOpen()
{
    QFETCH(QByteArray, format);
    QFETCH(QImage::Format, depth);
    const QImage picture = test::sample().convertToFormat(depth);
    const auto read = decodeImage(test::encoded(picture, format, 100));
    QVERIFY(read);
    QCOMPARE(read->image.format(), QImage::Format_RGB32);
    QVERIFY(largestDistance(read->image, picture.convertToFormat(QImage::Format_RGB32)) <= (format == "jpeg" ? 6 : 1));
}

void ImageReaderTest::transparencyStays()
{
    QImage picture = fourFields().convertToFormat(QImage::Format_ARGB32);
    picture.setPixel(3, 3, qRgba(200, 100, 50, 128));
    picture.setPixel(4, 3, qRgba(10, 20, 30, 0));
    for (const char *format : {"png", "webp", "tiff"}) {
        const auto read = decodeImage(test::encodedAs(format, picture));
        QVERIFY(read);
        QCOMPARE(read->image.format(), QImage::Format_ARGB32);
        QVERIFY(distance(read->image.pixel(3, 3), picture.pixel(3, 3)) <= 1);
        QCOMPARE(qAlpha(read->image.pixel(4, 3)), 0);
    }
    // Grey and alpha, as PNG has it: two bytes a pixel.
    const QByteArray greyAlpha = test::pngHeader(2, 1, 8, 4)
                                 + test::pngChunk("IDAT", test::zlibStream(QByteArray("\0\x40\xff\x80\x10", 5)))
                                 + test::pngChunk("IEND", {});
    const auto grey = decodeImage(greyAlpha);
    QVERIFY(grey);
    QCOMPARE(grey->image.pixel(0, 0), qRgba(0x40, 0x40, 0x40, 0xff));
    QCOMPARE(grey->image.pixel(1, 0), qRgba(0x80, 0x80, 0x80, 0x10));
    // A palette with transparent entries.
    QImage palette(2, 1, QImage::Format_Indexed8);
    palette.setColorTable({qRgba(1, 2, 3, 0), qRgba(200, 100, 50, 255)});
    palette.setPixel(0, 0, 0);
    palette.setPixel(1, 0, 1);
    const auto indexed = decodeImage(test::encoded(palette, "png"));
    QVERIFY(indexed);
    QCOMPARE(qAlpha(indexed->image.pixel(0, 0)), 0);
    QCOMPARE(indexed->image.pixel(1, 0), qRgba(200, 100, 50, 255));
}

void ImageReaderTest::inksBecomeTheirColours_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("CMYK") << fixture(u"cmyk.jpg"_s);
    QTest::newRow("YCCK") << fixture(u"ycck.jpg"_s);
}

void ImageReaderTest::inksBecomeTheirColours()
{
    QFETCH(QByteArray, bytes);
    const auto read = decodeImage(bytes);
    QVERIFY(read);
    const QList<QRgb> colours{0xffffffff, 0xff00ffff, 0xffff00ff, 0xffffff00,
                              0xff000000, 0xff0000ff, 0xff7f7f7f, 0xff7fffff};
    for (int i = 0; i < colours.size(); ++i)
        QVERIFY(distance(read->image.pixel(i * 8 + 4, 8), colours[i]) <= 6);
}

void ImageReaderTest::profileThatCannotBeReadIsSaid()
{
    const QByteArray jpeg = test::encodedAs("jpeg", fourFields());
    const auto read =
        decodeImage(test::jpegWithSegment(jpeg, 0xe2, QByteArray("ICC_PROFILE\0\x01\x01", 14) + QByteArray(400, 'p')));
    QVERIFY(read);
    QCOMPARE(read->colours, ColourOutcome::Ignored);
    QCOMPARE(read->image, decodeImage(jpeg)->image);
    QCOMPARE(decodeImage(jpeg)->colours, ColourOutcome::Plain);
}

void ImageReaderTest::animatedPicturesGiveTheirFirstFrame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QImage first = fourFields();
    QByteArray frames(8, '\0');
    frames[3] = 2;
    QTest::newRow("gif") << test::encodedGif(first, 3);
    QTest::newRow("webp") << test::animatedWebp(first, first.mirrored());
    QTest::newRow("apng") << test::pngWithChunk(test::encodedAs("png", first), "acTL", frames);
}

void ImageReaderTest::animatedPicturesGiveTheirFirstFrame()
{
    QFETCH(QByteArray, bytes);
    const auto read = decodeImage(bytes);
    QVERIFY(read);
    QCOMPARE(read->info.animated, true);
    QCOMPARE(read->image.size(), QSize(96, 64));
    QCOMPARE(read->image.pixel(4, 4) | 0xff000000, 0xffff0000);
    QCOMPARE(read->image.pixel(4, 60) | 0xff000000, 0xff0000ff);
}

void ImageReaderTest::largeSoundPhotographOpens()
{
    QImage large(8000, 8000, QImage::Format_Grayscale8);
    large.fill(90);
    const QByteArray bytes = test::encoded(large, "jpeg", 50);
    large = {};
    const auto read = decodeImage(bytes);
    QVERIFY(read);
    QCOMPARE(read->image.size(), QSize(8000, 8000));
}

void ImageReaderTest::limitsAreToldFromTheHeader()
{
    const QByteArray bytes = test::encodedAs("png", fourFields());
    const auto codeWith = [&bytes](const ImageLimits &limits) {
        const auto info = inspectImage(bytes, limits);
        return info ? QString() : errorWord(info.error().kind) + u' ' + info.error().code;
    };
    QCOMPARE(codeWith({}), QString());
    QCOMPARE(codeWith({.pixels = 96 * 64}), QString());
    QCOMPARE(codeWith({.pixels = 96 * 64 - 1}), u"too-large too-many-pixels"_s);
    QCOMPARE(codeWith({.fileBytes = bytes.size()}), QString());
    QCOMPARE(codeWith({.fileBytes = bytes.size() - 1}), u"too-large file-too-large"_s);
    QCOMPARE(codeWith({.allocationMegabytes = 0}), u"too-large too-many-pixels"_s);
    QVERIFY(!decodeImage(bytes, {.pixels = 10}));
}

void ImageReaderTest::sizesFitTheirLimit()
{
    QCOMPARE(fittedSize({100, 50}, 5000), QSize(100, 50));
    QCOMPARE(fittedSize({6000, 4000}, 6'000'000), QSize(3000, 2000));
    QCOMPARE(fittedSize({100'000, 1}, 100), QSize(100, 1));
    QCOMPARE(fittedSize({1, 100'000}, 100), QSize(1, 100));
    QCOMPARE(fittedSize({30, 30}, 0), QSize(1, 1));
    for (int width = 1; width < 3000; width += 37) {
        const QSize fitted = fittedSize({width, 3001 - width}, 10'000);
        QVERIFY(!fitted.isEmpty() && fitted.width() * fitted.height() <= 10'000);
    }
}

PENTIMENTO_TEST(ImageReaderTest)
#include "tst_imagereader.moc"
