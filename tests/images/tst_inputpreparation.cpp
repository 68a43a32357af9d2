// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/imagereader.h"
#include "app/images/inputpreparation.h"
#include "tests/images/outcome.h"
#include "tests/images/patches.h"
#include "tests/support/pictures.h"
#include "tests/support/testmain.h"

#include <QColorSpace>

using namespace pentimento;
using namespace Qt::StringLiterals;

class InputPreparationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallLosslessPictureStaysLossless();
    void photographStaysJpeg();
    void transparencyStaysWhereItFits();
    void transparencyTooLargeIsLaidOnWhite();
    void limitsHoldForNoise_data();
    void limitsHoldForNoise();
    void limitThatNothingMeetsIsTold();
    void largePictureKeepsItsShape();
    void metadataNeverLeaves_data();
    void metadataNeverLeaves();
    void turnedPictureArrivesUpright();
    void wideColoursArriveAsSrgb();
    void samePictureGivesSameBytes();
    void whatCannotBeReadIsNotPrepared();
    void largePhotographNeedsLittleMemory();
};

void InputPreparationTest::smallLosslessPictureStaysLossless()
{
    const QImage picture = test::sample().scaled(300, 200);
    for (const char *format : {"png", "bmp", "gif", "tiff", "webp"}) {
        const auto ready = prepareInput(test::encodedAs(format, picture), {});
        QVERIFY(ready);
        QCOMPARE(ready->mimeType, QByteArray("image/png"));
        QCOMPARE(ready->size, QSize(300, 200));
        QCOMPARE(ready->originalSize, QSize(300, 200));
        const QImage sent = decodeImage(ready->bytes)->image;
        QCOMPARE(sent, decodeImage(test::encodedAs(format, picture))->image);
    }
}

void InputPreparationTest::photographStaysJpeg()
{
    for (const QByteArray &bytes :
         {test::encodedAs("jpeg", test::sample()), test::encoded(test::sample(), "webp", 70)}) {
        const auto ready = prepareInput(bytes, {});
        QVERIFY(ready);
        QCOMPARE(ready->mimeType, QByteArray("image/jpeg"));
        QCOMPARE(sniffFormat(ready->bytes), ImageFormat::Jpeg);
        QCOMPARE(ready->size, QSize(600, 400));
    }
}

void InputPreparationTest::transparencyStaysWhereItFits()
{
    QImage picture = test::sample().convertToFormat(QImage::Format_ARGB32);
    picture.setPixel(0, 0, qRgba(0, 0, 0, 0));
    const auto ready = prepareInput(test::encodedAs("png", picture), {});
    QVERIFY(ready);
    QCOMPARE(ready->mimeType, QByteArray("image/png"));
    QCOMPARE(decodeImage(ready->bytes)->image.pixel(0, 0), 0u);
    const auto flat = prepareInput(test::encodedAs("png", picture), {.opaque = true});
    QVERIFY(flat);
    QCOMPARE(flat->mimeType, QByteArray("image/png"));
    QCOMPARE(decodeImage(flat->bytes)->image.format(), QImage::Format_RGB32);
    QCOMPARE(decodeImage(flat->bytes)->image.pixel(0, 0), qRgb(255, 255, 255));
    // An alpha channel that says nothing is not sent.
    const auto opaque = prepareInput(test::encodedAs("png", test::sample().convertToFormat(QImage::Format_ARGB32)), {});
    QVERIFY(opaque);
    QCOMPARE(decodeImage(opaque->bytes)->image.format(), QImage::Format_RGB32);
}

void InputPreparationTest::transparencyTooLargeIsLaidOnWhite()
{
    QImage picture = test::noise({400, 300}, true);
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 64; ++x)
            picture.setPixel(x, y, 0);
    }
    const auto ready = prepareInput(test::encodedAs("png", picture), {.bytes = 200'000});
    QVERIFY(ready);
    QCOMPARE(ready->mimeType, QByteArray("image/jpeg"));
    const QRgb corner = decodeImage(ready->bytes)->image.pixel(8, 8);
    QVERIFY(qRed(corner) > 240 && qGreen(corner) > 240 && qBlue(corner) > 240);
}

void InputPreparationTest::limitsHoldForNoise_data()
{
    QTest::addColumn<qint64>("pixels");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("usual") << InputLimits{}.pixels << InputLimits{}.bytes;
    QTest::newRow("few pixels") << qint64(10'000) << qint64(1'000'000);
    QTest::newRow("few bytes") << qint64(4'000'000) << qint64(20'000);
    QTest::newRow("few of both") << qint64(5'000) << qint64(2'000);
    QTest::newRow("one pixel") << qint64(1) << qint64(2'000);
}

void InputPreparationTest::limitsHoldForNoise()
{
    QFETCH(qint64, pixels);
    QFETCH(qint64, bytes);
    static const QImage picture = test::noise({2400, 1800});
    static const QList<QByteArray> files{test::encodedAs("png", picture), test::encodedAs("jpeg", picture)};
    for (const QByteArray &file : files) {
        const auto ready = prepareInput(file, {.pixels = pixels, .bytes = bytes});
        QVERIFY(ready);
        QVERIFY(ready->bytes.size() <= bytes);
        QVERIFY(qint64(ready->size.width()) * ready->size.height() <= pixels);
        QCOMPARE(ready->originalSize, QSize(2400, 1800));
        const auto sent = decodeImage(ready->bytes);
        QVERIFY(sent);
        QCOMPARE(sent->image.size(), ready->size);
    }
}

void InputPreparationTest::limitThatNothingMeetsIsTold()
{
    for (const qint64 limit : {100, 0, -5}) {
        const auto ready = prepareInput(test::encodedAs("jpeg", test::sample()), {.bytes = limit});
        QVERIFY(!ready);
        QCOMPARE(ready.error().kind, ErrorKind::TooLarge);
        QCOMPARE(ready.error().code, ImageProblem::fileTooLarge);
    }
}

void InputPreparationTest::largePictureKeepsItsShape()
{
    const auto ready = prepareInput(test::encodedAs("jpeg", test::sample().scaled(3000, 2000)), {.pixels = 1'500'000});
    QVERIFY(ready);
    QCOMPARE(ready->size, QSize(1500, 1000));
    // Thin ones keep a row.
    const auto thin = prepareInput(test::encodedAs("png", test::sample().scaled(9000, 2)), {.pixels = 1'000});
    QVERIFY(thin);
    QVERIFY(thin->size.height() >= 1 && thin->size.width() <= 1'000);
}

void InputPreparationTest::metadataNeverLeaves_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray exif = test::exif(1, false, true);
    QImage labelled = test::sample();
    labelled.setText(u"Author"_s, u"GPSCANARY"_s);
    labelled.setDotsPerMeterX(1234);
    labelled.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
    QTest::newRow("jpeg") << test::jpegWithExif(test::encodedAs("jpeg", labelled), exif);
    QTest::newRow("jpeg, XMP") << test::jpegWithSegment(test::encodedAs("jpeg", labelled), 0xe1,
                                                        "http://ns.adobe.com/xap/1.0/ GPSCANARY");
    QTest::newRow("jpeg, IPTC") << test::jpegWithSegment(test::encodedAs("jpeg", labelled), 0xed,
                                                         QByteArray("Photoshop 3.0\0008BIM\x04\x04 GPSCANARY", 30));
    QTest::newRow("jpeg, comment") << test::jpegWithSegment(test::encodedAs("jpeg", labelled), 0xfe, "GPSCANARY");
    QTest::newRow("png, XMP") << test::pngWithChunk(test::encodedAs("png", labelled), "iTXt",
                                                    QByteArray("XML:com.adobe.xmp\0\0\0\0\0GPSCANARY", 31));
    if (isReadable(ImageFormat::Heic))
        QTest::newRow("heic, Exif") << test::imageFixture(u"turned.heic"_s);
    QTest::newRow("png") << test::pngWithChunk(test::encodedAs("png", labelled), "eXIf", exif);
    QTest::newRow("webp") << test::webpWithExif(test::sample(), exif);
    QTest::newRow("tiff") << test::encodedAs("tiff", labelled);
}

void InputPreparationTest::metadataNeverLeaves()
{
    QFETCH(QByteArray, bytes);
    for (const qint64 limit : {1'000'000, 20'000}) { // as PNG, as JPEG
        const auto ready = prepareInput(bytes, {.bytes = limit});
        QVERIFY(ready);
        for (const char *mark : {"GPSCANARY", "Exif", "eXIf", "tEXt", "iCCP", "ICC_PROFILE", "ns.adobe.com", "Author",
                                 "8BIM", "xmp", "2026:03"})
            QVERIFY2(!ready->bytes.contains(mark), mark);
    }
}

void InputPreparationTest::turnedPictureArrivesUpright()
{
    const QByteArray bytes = test::jpegWithExif(test::encodedAs("jpeg", test::sample()), test::exif(6));
    const auto ready = prepareInput(bytes, {.pixels = 60'000});
    QVERIFY(ready);
    QCOMPARE(ready->originalSize, QSize(400, 600));
    QCOMPARE(ready->size, QSize(200, 300));
    const auto again = decodeImage(ready->bytes);
    QVERIFY(again);
    QCOMPARE(again->info.turned, false);
    // What the model gets and what the window shows are the same picture.
    const QImage shown = decodeImage(bytes)->image.scaled(200, 300, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    for (const QPoint &place : {QPoint(10, 10), QPoint(190, 10), QPoint(10, 290), QPoint(190, 290), QPoint(100, 150)})
        QVERIFY(qAbs(qGray(again->image.pixel(place)) - qGray(shown.pixel(place))) < 24);
}

void InputPreparationTest::wideColoursArriveAsSrgb()
{
    QImage wide(64, 64, QImage::Format_RGB32);
    wide.fill(QColor(120, 180, 90));
    wide.setColorSpace(QColorSpace::SRgb);
    wide.convertToColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    QVERIFY(qRed(wide.pixel(0, 0)) != 120);
    const auto ready = prepareInput(test::encodedAs("png", wide), {});
    QVERIFY(ready);
    const QRgb sent = QImage::fromData(ready->bytes).pixel(0, 0);
    QVERIFY(qAbs(qRed(sent) - 120) <= 1 && qAbs(qGreen(sent) - 180) <= 1 && qAbs(qBlue(sent) - 90) <= 1);
}

void InputPreparationTest::samePictureGivesSameBytes()
{
    const QByteArray bytes = test::encodedAs("png", test::noise({500, 400}));
    const InputLimits limits{.pixels = 100'000, .bytes = 30'000};
    const auto first = prepareInput(bytes, limits);
    const auto second = prepareInput(bytes, limits);
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
}

void InputPreparationTest::whatCannotBeReadIsNotPrepared()
{
    const QByteArray jpeg = test::encodedAs("jpeg", test::sample());
    QCOMPARE(test::errorOf(prepareInput(jpeg.left(jpeg.size() / 2), {})).code, ImageProblem::truncated);
    QCOMPARE(test::errorOf(prepareInput("<html>", {})).code, ImageProblem::notAPicture);
}

// A JPEG is scaled while it is decoded, so half of what the whole picture would take is enough for everything.
void InputPreparationTest::largePhotographNeedsLittleMemory()
{
    const QByteArray bytes = test::encoded(test::sample().scaled(6000, 4000), "jpeg", 80);
    const qint64 peak = test::peakMemoryOf([&bytes] { QVERIFY(prepareInput(bytes, {})); });
    QVERIFY2(peak >= 0 && peak <= 6000LL * 4000 * 4 / 2, qPrintable(QString::number(peak)));
}

PENTIMENTO_TEST(InputPreparationTest)
#include "tst_inputpreparation.moc"
