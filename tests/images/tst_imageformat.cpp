// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/decodermodules.h"
#include "app/images/imageformat.h"
#include "tests/support/pictures.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(pentimento::ImageFormat)

class ImageFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesTellTheFormat_data();
    void bytesTellTheFormat();
    void cutBytesNeverCrashTheSniffer();
    void everyFormatHasItsWords();
    void onlyWhatThisBuildDecodesIsReadable();
    void wholeFilesHaveTheirEnd_data();
    void wholeFilesHaveTheirEnd();
    void cutFilesLackTheirEnd_data();
    void cutFilesLackTheirEnd();
    void whatFollowsTheEndDoesNoHarm();
    void endOfAThumbnailIsNotTheEnd();
    void boxesMustBeWhole();
};

void ImageFormatTest::bytesTellTheFormat_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ImageFormat>("format");
    const auto row = [](const char *name, const QByteArray &bytes, ImageFormat format) {
        QTest::newRow(name) << bytes << format;
    };
    const QImage picture = test::sample().scaled(20, 10);
    row("jpeg", test::encodedAs("jpeg", picture), ImageFormat::Jpeg);
    row("png", test::encodedAs("png", picture), ImageFormat::Png);
    row("gif", test::encodedAs("gif", picture), ImageFormat::Gif);
    row("webp", test::encodedAs("webp", picture), ImageFormat::WebP);
    row("tiff", test::encodedAs("tiff", picture), ImageFormat::Tiff);
    row("tiff, big-endian", QByteArray("MM\0*\0\0\0\x08", 8), ImageFormat::Tiff);
    row("BigTIFF", QByteArray("II+\0\x08\0\0\0", 8), ImageFormat::Tiff);
    row("bmp", test::encodedAs("bmp", picture), ImageFormat::Bmp);
    row("letter about cars", "BMW is what I would like to see in this picture", ImageFormat::Text);
    row("heic",
        QByteArray("\0\0\0\x18"
                   "ftypheic\0\0\0\0mif1heic",
                   24),
        ImageFormat::Heic);
    row("heic by mif1",
        QByteArray("\0\0\0\x18"
                   "ftypmif1\0\0\0\0mif1heic",
                   24),
        ImageFormat::Heic);
    row("avif",
        QByteArray("\0\0\0\x18"
                   "ftypavif\0\0\0\0mif1miaf",
                   24),
        ImageFormat::Avif);
    row("avif by mif1",
        QByteArray("\0\0\0\x18"
                   "ftypmif1\0\0\0\0mif1avif",
                   24),
        ImageFormat::Avif);
    row("film",
        QByteArray("\0\0\0\x18"
                   "ftypisom\0\0\0\0isommp42",
                   24),
        ImageFormat::Unknown);
    row("jxl codestream", "\xff\x0a\xfa\x1f", ImageFormat::Jxl);
    row("jxl boxes", QByteArray("\0\0\0\x0cJXL \r\n\x87\n", 12), ImageFormat::Jxl);
    row("psd", QByteArray("8BPS\0\x01", 6), ImageFormat::Psd);
    row("pdf", "%PDF-1.7\n%\xe2\xe3\xcf\xd3", ImageFormat::Pdf);
    row("svg", "<svg xmlns=\"a\"/>", ImageFormat::Svg);
    row("svg after a prolog", "\xef\xbb\xbf <?xml version=\"1.0\"?>\n<!-- by hand -->\n<!DOCTYPE svg PUBLIC \"x\">",
        ImageFormat::Svg);
    row("svg with entities", "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg>&a;</svg>", ImageFormat::Svg);
    row("html", "\n <!doctype HTML><html>", ImageFormat::Html);
    row("html without doctype", "<HTML><BODY>Log in</BODY></HTML>", ImageFormat::Html);
    row("xhtml", "<?xml version=\"1.0\"?><!DOCTYPE html><html/>", ImageFormat::Html);
    row("xml", "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>", ImageFormat::Xml);
    row("xml without a prolog", "<Error/>", ImageFormat::Xml);
    row("json object", " {\"detail\":\"expired\"}", ImageFormat::Json);
    row("json list", "[1,2]", ImageFormat::Json);
    row("empty json", "{}", ImageFormat::Json);
    row("log line", "[error] no such file", ImageFormat::Text);
    row("text", "Not Found\n", ImageFormat::Text);
    row("chinese text", "额度不足", ImageFormat::Text);
    row("UTF-16", QByteArray("\xff\xfeN\0o\0", 6), ImageFormat::Text);
    row("svgz", QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10), ImageFormat::Unknown);
    row("zeros", QByteArray(512, '\0'), ImageFormat::Unknown);
    row("nothing", {}, ImageFormat::Empty);
    row("other RIFF", QByteArray("RIFF\x10\0\0\0WAVEfmt \0", 17), ImageFormat::Unknown);
}

void ImageFormatTest::bytesTellTheFormat()
{
    QFETCH(QByteArray, bytes);
    QTEST(sniffFormat(bytes.left(512)), "format");
}

void ImageFormatTest::cutBytesNeverCrashTheSniffer()
{
    for (const char *format : {"jpeg", "png", "gif", "webp", "tiff", "bmp"}) {
        const QByteArray bytes = test::encodedAs(format, test::sample().scaled(20, 10));
        const ImageFormat whole = sniffFormat(bytes);
        for (qsizetype length = 0; length < qMin<qsizetype>(bytes.size(), 64); ++length) {
            // A copy of just this length, so that a sanitizer sees a step beyond it.
            const QByteArray cut(bytes.constData(), length);
            const ImageFormat sniffed = sniffFormat(cut);
            QVERIFY(sniffed == whole || formatSuffix(sniffed).isEmpty());
            (void)hasEndMarker(cut, whole);
        }
    }
}

void ImageFormatTest::everyFormatHasItsWords()
{
    QSet<QString> suffixes;
    for (int i = 0; i <= int(ImageFormat::Unknown); ++i) {
        const auto format = ImageFormat(i);
        const bool picture = format <= ImageFormat::Svg;
        QCOMPARE(!formatSuffix(format).isEmpty(), picture);
        QVERIFY(!picture || !formatName(format).isEmpty());
        QVERIFY(formatMimeType(format).contains('/'));
        if (picture)
            suffixes.insert(formatSuffix(format));
    }
    QCOMPARE(suffixes.size(), 12);
    QCOMPARE(formatSuffix(ImageFormat::Jpeg), u"jpg"_s);
    QCOMPARE(formatMimeType(ImageFormat::WebP), QByteArray("image/webp"));
}

void ImageFormatTest::onlyWhatThisBuildDecodesIsReadable()
{
    for (int i = 0; i <= int(ImageFormat::Unknown); ++i) {
        const auto format = ImageFormat(i);
        const QLatin1StringView module = decoderModule(format);
        QCOMPARE(isReadable(format), module.isEmpty() ? format <= ImageFormat::Bmp : hasModule(module));
        QCOMPARE(readableFormats().contains(format), isReadable(format));
        QVERIFY(!isReadable(format) || suffixesOf(format).contains(formatSuffix(format)));
    }
}

void ImageFormatTest::wholeFilesHaveTheirEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QImage picture = test::sample();
    for (const char *format : {"jpeg", "png", "gif", "webp", "tiff", "bmp"})
        QTest::newRow(format) << test::encodedAs(format, picture);
    QTest::newRow("gif with frames") << test::encodedGif(picture, 3);
    QTest::newRow("grey jpeg") << test::encoded(picture.convertToFormat(QImage::Format_Grayscale8), "jpeg");
    QTest::newRow("palette bmp") << test::encoded(picture.convertToFormat(QImage::Format_Indexed8), "bmp");
    QTest::newRow("two-colour bmp of odd width")
        << test::encoded(picture.copy(0, 0, 33, 7).convertToFormat(QImage::Format_Mono), "bmp");
    QTest::newRow("lossy webp") << test::encoded(picture, "webp", 60);
}

void ImageFormatTest::wholeFilesHaveTheirEnd()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(hasEndMarker(bytes, sniffFormat(bytes)));
}

void ImageFormatTest::cutFilesLackTheirEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *format : {"jpeg", "png", "gif", "webp", "bmp"})
        QTest::newRow(format) << test::encodedAs(format, test::sample());
}

void ImageFormatTest::cutFilesLackTheirEnd()
{
    QFETCH(QByteArray, bytes);
    const ImageFormat format = sniffFormat(bytes);
    for (int tenth = 1; tenth < 10; ++tenth)
        QVERIFY(!hasEndMarker(bytes.left(bytes.size() * tenth / 10), format));
    QVERIFY(!hasEndMarker(bytes.chopped(1), format));
    const QByteArray unlucky = bytes.left(bytes.size() / 2) + ';';
    QVERIFY(!hasEndMarker(unlucky, format)); // GIF's end mark as a byte like any other
}

void ImageFormatTest::whatFollowsTheEndDoesNoHarm()
{
    const auto ends = [](const QByteArray &bytes) { return hasEndMarker(bytes, sniffFormat(bytes)); };
    const QByteArray jpeg = test::encodedAs("jpeg", test::sample());
    QVERIFY(ends(jpeg + QByteArray(4096, '\0')));
    QVERIFY(ends(jpeg + "ftypmp42 a film of the moment"));
    QVERIFY(!ends(jpeg.left(jpeg.size() / 2) + QByteArray(4096, '\0')));
    const QByteArray gif = test::encodedGif(test::sample());
    QVERIFY(ends(gif.chopped(1) + QByteArray(2, '\0') + ';'));
}

void ImageFormatTest::endOfAThumbnailIsNotTheEnd()
{
    const QByteArray thumbnail = test::encodedAs("jpeg", test::sample().scaled(30, 20));
    const QByteArray jpeg = test::jpegWithSegment(test::encodedAs("jpeg", test::sample()), 0xe1, "Exif" + thumbnail);
    QVERIFY(hasEndMarker(jpeg, ImageFormat::Jpeg));
    QVERIFY(!hasEndMarker(jpeg.left(jpeg.size() / 2), ImageFormat::Jpeg));
}

void ImageFormatTest::boxesMustBeWhole()
{
    const QByteArray avif = QByteArray("\0\0\0\x10"
                                       "ftypavif\0\0\0\0",
                                       16)
                            + QByteArray("\0\0\0\x14"
                                         "mdat0123456789ab",
                                         20);
    QVERIFY(hasEndMarker(avif, ImageFormat::Avif));
    QVERIFY(!hasEndMarker(avif.chopped(1), ImageFormat::Avif));
    QVERIFY(!hasEndMarker(avif.left(26), ImageFormat::Avif));
    const QByteArray toTheEnd = avif.left(16) + QByteArray("\0\0\0\0mdat0123", 12);
    QVERIFY(hasEndMarker(toTheEnd, ImageFormat::Avif));
    const QByteArray endless = avif.left(16) + QByteArray("\0\0\0\x01mdat\xff\xff\xff\xff\xff\xff\xff\xff", 16);
    QVERIFY(!hasEndMarker(endless, ImageFormat::Heic));
    QVERIFY(hasEndMarker("\xff\x0a\xfa", ImageFormat::Jxl));
}

PENTIMENTO_TEST(ImageFormatTest)
#include "tst_imageformat.moc"
