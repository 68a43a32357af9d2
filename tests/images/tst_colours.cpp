// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/colour/codepoints.h"
#include "app/images/imagedecoding.h"
#include "tests/images/patches.h"
#include "tests/support/pictures.h"
#include "tests/support/testmain.h"

#include <QColorSpace>

#include <cmath>

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

using Device = std::array<double, 4>;

// A press of our own: nothing like the arithmetic that stands in for a missing profile, and with white and black where
// they are for every press.
test::Lab printed(const Device &inks)
{
    const auto [c, m, y, k] = inks;
    const double light = 1 - k;
    return {100 * light * (1 - 0.35 * c - 0.45 * m - 0.1 * y + 0.1 * c * m), 30 * light * (m - c),
            30 * light * (y - 0.6 * c - 0.4 * m)};
}

QByteArray press()
{
    static const QByteArray profile = test::tableProfile(true, printed);
    return profile;
}

// The fields of cmyk.jpg.
constexpr std::array<Device, 8> inkFields{{{0, 0, 0, 0},
                                           {1, 0, 0, 0},
                                           {0, 1, 0, 0},
                                           {0, 0, 1, 0},
                                           {0, 0, 0, 1},
                                           {1, 1, 0, 0},
                                           {0, 0, 0, 0.5},
                                           {0.5, 0, 0, 0}}};

QByteArray samplesOf(const QList<QList<double>> &pixels, int bits)
{
    QByteArray bytes;
    for (const QList<double> &pixel : pixels) {
        for (const double value : pixel) {
            const auto whole = quint16(qRound(value * (bits == 8 ? 255 : 65535)));
            bytes.append(reinterpret_cast<const char *>(&whole), 1);
            if (bits == 16)
                bytes.append(reinterpret_cast<const char *>(&whole) + 1, 1);
        }
    }
    return bytes;
}

// Without its Adobe segment the numbers of a JPEG are amounts of ink.
QByteArray withoutAdobe(const QByteArray &jpeg)
{
    const qsizetype at = jpeg.indexOf("\xff\xee");
    return jpeg.left(at) + jpeg.mid(at + 2 + 14);
}

QString described(QRgb got, double distance)
{
    return u"%1 is ΔE %2 off"_s.arg(got, 0, 16).arg(distance);
}

} // namespace

class ColoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inksFollowTheirProfile_data();
    void inksFollowTheirProfile();
    void inksWithoutAProfileAreEstimated();
    void onlyAdobesInksAreInverted();
    void largeInkPictureIsDecodedSmall();
    void labIsExact_data();
    void labIsExact();
    void greyFollowsItsProfile_data();
    void greyFollowsItsProfile();
    void tableProfilesAreFollowed_data();
    void tableProfilesAreFollowed();
    void profileOfAnotherKindIsIgnored();
    void codePointsSayWhatColoursAre_data();
    void codePointsSayWhatColoursAre();
    void codePointsNobodyKnowsAreSaid();
};

void ColoursTest::inksFollowTheirProfile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("field"); // columns of one
    QTest::newRow("CMYK JPEG") << test::jpegWithProfile(test::imageFixture(u"cmyk.jpg"_s), press()) << 8;
    QTest::newRow("YCCK JPEG") << test::jpegWithProfile(test::imageFixture(u"ycck.jpg"_s), press()) << 8;
    for (const int bits : {8, 16}) {
        for (const bool tiled : {false, true}) {
            QList<QList<double>> pixels;
            for (int i = 0; i < 24 * 8; ++i) {
                const Device &inks = inkFields.at(size_t(i % 24 / 3));
                pixels.append({inks[0], inks[1], inks[2], inks[3]});
            }
            QTest::addRow("CMYK TIFF of %d bits%s", bits, tiled ? ", tiled" : "")
                << test::tiff({.size = {24, 8},
                               .photometric = 5,
                               .bits = quint16(bits),
                               .samplesPerPixel = 4,
                               .samples = samplesOf(pixels, bits),
                               .profile = press(),
                               .tiled = tiled})
                << 3;
        }
    }
}

void ColoursTest::inksFollowTheirProfile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, field);
    const auto read = decodeImage(bytes);
    QVERIFY(read);
    QCOMPARE(read->colours, ColourOutcome::Converted);
    QCOMPARE(read->image.format(), QImage::Format_RGB32);
    for (int i = 0; i < 8; ++i) {
        const QRgb got = read->image.pixel(i * field + field / 2, 4);
        const double off = test::deltaE(test::labOf(got), printed(inkFields.at(size_t(i))));
        QVERIFY2(off < 2, qPrintable(described(got, off)));
    }
}

void ColoursTest::inksWithoutAProfileAreEstimated()
{
    const QByteArray plain = test::imageFixture(u"cmyk.jpg"_s);
    const auto read = decodeImage(plain);
    QVERIFY(read);
    QCOMPARE(read->colours, ColourOutcome::Estimated);
    // A profile of lights on a picture of inks is none.
    const auto wrong = decodeImage(test::jpegWithProfile(plain, QColorSpace(QColorSpace::AdobeRgb).iccProfile()));
    QVERIFY(wrong);
    QCOMPARE(wrong->colours, ColourOutcome::Ignored);
    QCOMPARE(wrong->image, read->image);
}

void ColoursTest::onlyAdobesInksAreInverted()
{
    const auto read = decodeImage(withoutAdobe(test::imageFixture(u"cmyk.jpg"_s)));
    QVERIFY(read);
    QVERIFY(qGray(read->image.pixel(4, 8)) < 8); // all four inks
    QVERIFY(qGray(read->image.pixel(36, 8)) < 8 && read->image.pixel(4, 8) != 0xffffffff);
}

void ColoursTest::largeInkPictureIsDecodedSmall()
{
    const QByteArray bytes = test::jpegWithProfile(test::imageFixture(u"cmyk.jpg"_s), press());
    const auto read = decodeImageWithin(bytes, 16 * 4);
    QVERIFY(read);
    QCOMPARE(read->image.size(), QSize(16, 4));
    QCOMPARE(read->info.size, QSize(64, 16));
    QVERIFY(test::deltaE(test::labOf(read->image.pixel(0, 1)), printed(inkFields[0])) < 4);
    QVERIFY(test::deltaE(test::labOf(read->image.pixel(9, 1)), printed(inkFields[4])) < 4);
}

void ColoursTest::labIsExact_data()
{
    QTest::addColumn<int>("photometric");
    QTest::addColumn<int>("bits");
    for (const int bits : {8, 16}) {
        QTest::addRow("TIFF's, %d bits", bits) << 8 << bits;
        QTest::addRow("ICC's, %d bits", bits) << 9 << bits;
    }
}

void ColoursTest::labIsExact()
{
    QFETCH(int, photometric);
    QFETCH(int, bits);
    QByteArray samples;
    for (const QRgb patch : test::patches) {
        const test::Lab lab = test::labOf(patch);
        // TIFF's: a and b with a sign, in 16 bits L up to 65535. ICC's: an offset of 128, L up to 65280.
        const double step = bits == 8 ? 1 : 256;
        const double whole = bits == 8 ? 255 : photometric == 8 ? 65535 : 65280;
        const double offset = photometric == 8 ? 0 : 128;
        for (const double value : {lab.l / 100 * whole, (lab.a + offset) * step, (lab.b + offset) * step}) {
            const auto number = quint16(qint16(qint32(qRound(value))));
            samples.append(reinterpret_cast<const char *>(&number), bits / 8);
        }
    }
    const auto read = decodeImage(
        test::tiff({.size = {8, 1}, .photometric = quint16(photometric), .bits = quint16(bits), .samples = samples}));
    QVERIFY(read);
    QCOMPARE(read->colours, ColourOutcome::Converted);
    for (int i = 0; i < 8; ++i) {
        const QRgb got = read->image.pixel(i, 0);
        const double off = test::deltaE(test::labOf(got), test::labOf(test::patches.at(size_t(i))));
        QVERIFY2(off < (bits == 8 ? 1.5 : 1.0), qPrintable(described(got, off)));
    }
}

void ColoursTest::greyFollowsItsProfile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("transparent");
    QImage grey(256, 1, QImage::Format_Grayscale8);
    for (int x = 0; x < 256; ++x)
        grey.scanLine(0)[x] = uchar(x);
    const QByteArray profile = test::greyProfile(1.4);
    QTest::newRow("png") << test::pngWithProfile(test::encoded(grey, "png"), profile) << false;
    QTest::newRow("png, 16 bits") << test::pngWithProfile(
        test::encoded(grey.convertToFormat(QImage::Format_Grayscale16), "png"), profile)
                                  << false;
    QTest::newRow("jpeg") << test::jpegWithProfile(test::encoded(grey, "jpeg", 100), profile) << false;
    QByteArray row(1, '\0');
    for (int x = 0; x < 256; ++x)
        row += QByteArray(1, char(x)) + char(77);
    const QByteArray pair =
        test::pngHeader(256, 1, 8, 4) + test::pngChunk("IDAT", test::zlibStream(row)) + test::pngChunk("IEND", {});
    QTest::newRow("png with alpha") << test::pngWithProfile(pair, profile) << true;
}

void ColoursTest::greyFollowsItsProfile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, transparent);
    const auto read = decodeImage(bytes);
    QVERIFY(read);
    QCOMPARE(read->colours, ColourOutcome::Converted);
    for (int x = 0; x < 256; ++x) {
        const double light = std::pow(x / 255.0, 1.4);
        const double wanted = light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
        const QRgb got = read->image.pixel(x, 0);
        QVERIFY2(qAbs(qRed(got) - wanted * 255) < 2.5, qPrintable(u"%1: %2"_s.arg(x).arg(qRed(got))));
        QVERIFY(qAbs(qRed(got) - qBlue(got)) <= 1 && qAbs(qRed(got) - qGreen(got)) <= 1);
        QCOMPARE(qAlpha(got), transparent ? 77 : 255);
    }
}

void ColoursTest::tableProfilesAreFollowed_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"png", "jpeg"})
        QTest::newRow(format) << QByteArray(format);
}

// A screen on which red and green changed places: Qt takes no profiles of this kind.
void ColoursTest::tableProfilesAreFollowed()
{
    QFETCH(QByteArray, format);
    const QByteArray profile = test::tableProfile(false, [](const Device &lights) {
        return test::labOf(qRgb(qRound(lights[1] * 255), qRound(lights[0] * 255), qRound(lights[2] * 255)));
    });
    QImage picture(128, 16, QImage::Format_RGB32);
    for (int x = 0; x < 128; ++x) {
        const QRgb patch = test::patches.at(size_t(x / 16));
        for (int y = 0; y < 16; ++y)
            picture.setPixel(x, y, qRgb(qGreen(patch), qRed(patch), qBlue(patch)));
    }
    const QByteArray plain = test::encoded(picture, format, 100);
    const auto read =
        decodeImage(format == "png" ? test::pngWithProfile(plain, profile) : test::jpegWithProfile(plain, profile));
    QVERIFY(read);
    QCOMPARE(read->colours, ColourOutcome::Converted);
    for (int i = 0; i < 8; ++i) {
        const QRgb got = read->image.pixel(i * 16 + 8, 8);
        const double off = test::deltaE(test::labOf(got), test::labOf(test::patches.at(size_t(i))));
        QVERIFY2(off < 2.5, qPrintable(described(got, off)));
    }
}

void ColoursTest::profileOfAnotherKindIsIgnored()
{
    const QByteArray plain = test::encodedAs("jpeg", test::sample());
    for (const QByteArray &profile : {press(), test::greyProfile(1.4)}) {
        const auto read = decodeImage(test::jpegWithProfile(plain, profile));
        QVERIFY(read);
        QCOMPARE(read->colours, ColourOutcome::Ignored);
        QCOMPARE(read->image, decodeImage(plain)->image);
    }
}

void ColoursTest::codePointsSayWhatColoursAre_data()
{
    QTest::addColumn<int>("primaries");
    QTest::addColumn<int>("transfer");
    QTest::addColumn<QColorSpace>("space");
    const auto wide = [](QColorSpace::TransferFunction transfer, float gamma = 0) {
        return QColorSpace(QPointF(0.3127, 0.3290), QPointF(0.708, 0.292), QPointF(0.170, 0.797), QPointF(0.131, 0.046),
                           transfer, gamma);
    };
    QTest::newRow("Display P3") << 12 << 13 << QColorSpace(QColorSpace::DisplayP3);
    QTest::newRow("sRGB") << 1 << 13 << QColorSpace(QColorSpace::SRgb);
    QTest::newRow("linear Rec. 2020") << 9 << 8 << wide(QColorSpace::TransferFunction::Linear);
    QTest::newRow("Rec. 2020 of gamma 2.2") << 9 << 4 << wide(QColorSpace::TransferFunction::Gamma, 2.2F);
}

void ColoursTest::codePointsSayWhatColoursAre()
{
    QFETCH(int, primaries);
    QFETCH(int, transfer);
    QFETCH(QColorSpace, space);
    QImage picture(8, 1, QImage::Format_RGBX64);
    for (int x = 0; x < 8; ++x)
        picture.setPixelColor(x, 0, QColor(test::patches.at(size_t(x))));
    picture.setColorSpace(QColorSpace::SRgb);
    picture.convertToColorSpace(space);
    picture.setColorSpace({});
    const QByteArray said = QByteArray(1, char(primaries)) + char(transfer) + QByteArray("\0\x01", 2);
    // The profile beside it says something else, and comes second.
    const QByteArray png = test::pngWithProfile(test::encoded(picture, "png"), test::greyProfile(1.4));
    const auto read = decodeImage(test::pngWithChunk(png, "cICP", said));
    QVERIFY(read);
    QCOMPARE(read->colours, primaries == 1 ? ColourOutcome::Plain : ColourOutcome::Converted);
    for (int x = 0; x < 8; ++x) {
        const QRgb got = read->image.pixel(x, 0);
        const double off = test::deltaE(test::labOf(got), test::labOf(test::patches.at(size_t(x))));
        QVERIFY2(off < 1, qPrintable(described(got, off)));
    }
}

void ColoursTest::codePointsNobodyKnowsAreSaid()
{
    const QByteArray png = test::encodedAs("png", test::sample());
    const auto read = decodeImage(test::pngWithChunk(png, "cICP", QByteArray("\x63\x0d\0\x01", 4)));
    QVERIFY(read);
    QCOMPARE(read->colours, ColourOutcome::Ignored);
    QCOMPARE(read->image, decodeImage(png)->image);
    QVERIFY(!isKnown({.primaries = 1, .transfer = 99}));
    // HDR: the reference white of BT.2408 is white, whatever lies above it.
    for (const int transfer : {16, 18})
        QVERIFY(!profileOf({.primaries = 9, .transfer = transfer}).isEmpty());
}

PENTIMENTO_TEST(ColoursTest)
#include "tst_colours.moc"
