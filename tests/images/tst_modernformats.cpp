// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/decodermodules.h"
#include "app/images/imagereader.h"
#include "app/images/receivedimage.h"
#include "tests/images/outcome.h"
#include "tests/images/patches.h"
#include "tests/support/pictures.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QtEndian>

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

// The built tests have every module that was found at build; a build without one skips what it would do.
bool isMissing(const QByteArray &bytes)
{
    return !isReadable(sniffFormat(bytes));
}

// The size stands in the property "ispe"; every one is changed, as the picture may have several.
QByteArray withSize(QByteArray bytes, quint32 side)
{
    for (qsizetype at = bytes.indexOf("ispe"); at >= 0; at = bytes.indexOf("ispe", at + 4)) {
        qToBigEndian(side, bytes.data() + at + 8);
        qToBigEndian(side, bytes.data() + at + 12);
    }
    return bytes;
}

// The head of a codestream of 2³⁰ − 1 pixels each way, and of one that ends there.
QByteArray jxlOfSize()
{
    // 0xff0a; then bits, the lowest first: not small, 30 bits of height − 1 (selector 3), ratio 1:1.
    quint64 bits = 0;
    int at = 0;
    const auto put = [&](quint64 value, int count) {
        bits |= value << at;
        at += count;
    };
    put(0, 1);
    put(3, 2);
    put((1ULL << 30) - 2, 30);
    put(1, 3);
    put(1, 1); // everything else as usual
    QByteArray bytes("\xff\x0a");
    for (int i = 0; i < 8; ++i)
        bytes.append(char((bits >> (8 * i)) & 0xff));
    return bytes + QByteArray(64, '\0');
}

const QList<QByteArray> &samples()
{
    static const QList<QByteArray> all{test::imageFixture(u"p3.heic"_s),        test::imageFixture(u"alpha10.heic"_s),
                                       test::imageFixture(u"p3.avif"_s),        test::imageFixture(u"alpha16.jxl"_s),
                                       test::imageFixture(u"turned.jxl"_s),     test::imageFixture(u"boxed.jxl"_s),
                                       test::imageFixture(u"plain.avif"_s),     test::imageFixture(u"turned.heic"_s),
                                       test::imageFixture(u"rec2020-xyb.jxl"_s)};
    return all;
}

} // namespace

class ModernFormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patchesHaveTheirColours_data();
    void patchesHaveTheirColours();
    void transparencyStays_data();
    void transparencyStays();
    void turnsAreDoneOnce_data();
    void turnsAreDoneOnce();
    void firstFrameOfAnAnimation();
    void bombsAreRefusedByTheHead_data();
    void bombsAreRefusedByTheHead();
    void cutPicturesAreNoticed();
    void flippedBitsAreHarmless();
    void receivedPicturesAreKnown();
};

void ModernFormatsTest::patchesHaveTheirColours_data()
{
    QTest::addColumn<double>("tolerance");
    QTest::addColumn<ColourOutcome>("colours");
    QTest::newRow("plain.heic") << 3.0 << ColourOutcome::Plain;
    QTest::newRow("plain.avif") << 3.0 << ColourOutcome::Plain;
    QTest::newRow("plain.jxl") << 0.1 << ColourOutcome::Plain;
    QTest::newRow("boxed.jxl") << 0.1 << ColourOutcome::Plain;
    QTest::newRow("p3.heic") << 3.0 << ColourOutcome::Converted;
    QTest::newRow("p3.avif") << 3.0 << ColourOutcome::Converted;
    QTest::newRow("p3.jxl") << 1.0 << ColourOutcome::Converted;
    QTest::newRow("rec2020-xyb.jxl") << 2.0 << ColourOutcome::Converted;
}

void ModernFormatsTest::patchesHaveTheirColours()
{
    QFETCH(double, tolerance);
    const QByteArray bytes = test::imageFixture(QString::fromLatin1(QTest::currentDataTag()));
    if (isMissing(bytes))
        QSKIP("built without its library");
    const auto info = inspectImage(bytes);
    QVERIFY(info);
    QCOMPARE(info->size, QSize(64, 32));
    const auto read = decodeImage(bytes);
    QVERIFY(read);
    QCOMPARE(read->info, *info);
    QCOMPARE(read->image.format(), QImage::Format_RGB32);
    QTEST(read->colours, "colours");
    for (int i = 0; i < 8; ++i) {
        const QRgb got = read->image.pixel(i % 4 * 16 + 8, i / 4 * 16 + 8);
        const double off = test::deltaE(test::labOf(got), test::labOf(test::patches.at(size_t(i))));
        QVERIFY2(off < tolerance, qPrintable(u"field %1 is %2, ΔE %3"_s.arg(i).arg(got, 0, 16).arg(off)));
    }
}

void ModernFormatsTest::transparencyStays_data()
{
    QTest::addColumn<int>("tolerance");
    QTest::newRow("alpha10.heic") << 4;
    QTest::newRow("alpha16.jxl") << 1;
}

void ModernFormatsTest::transparencyStays()
{
    QFETCH(int, tolerance);
    const QByteArray bytes = test::imageFixture(QString::fromLatin1(QTest::currentDataTag()));
    if (isMissing(bytes))
        QSKIP("built without its library");
    const auto read = decodeImage(bytes);
    QVERIFY(read);
    QCOMPARE(read->image.format(), QImage::Format_ARGB32);
    QVERIFY(qAbs(qAlpha(read->image.pixel(8, 8)) - 30000 / 257) <= tolerance);
    QVERIFY(qAbs(qRed(read->image.pixel(8, 8)) - 40000 / 257) <= tolerance + 2);
    QVERIFY(qAlpha(read->image.pixel(8, 24)) <= tolerance);
    QCOMPARE(qAlpha(read->image.pixel(40, 8)), 255);
}

void ModernFormatsTest::turnsAreDoneOnce_data()
{
    QTest::addColumn<bool>("turned");
    QTest::newRow("turned.heic") << false; // EXIF says so, but in HEIC only the container's own turn counts
    QTest::newRow("turned.jxl") << true;
}

void ModernFormatsTest::turnsAreDoneOnce()
{
    const QByteArray bytes = test::imageFixture(QString::fromLatin1(QTest::currentDataTag()));
    if (isMissing(bytes))
        QSKIP("built without its library");
    const auto read = decodeImage(bytes);
    QVERIFY(read);
    QCOMPARE(read->image.size(), read->info.size);
    QTEST(read->info.turned, "turned");
    if (read->info.turned) {
        QCOMPARE(read->info.size, QSize(32, 64));
        // The first row of fields went down the right side.
        QVERIFY(test::deltaE(test::labOf(read->image.pixel(24, 8)), test::labOf(test::patches[0])) < 8);
        QVERIFY(test::deltaE(test::labOf(read->image.pixel(24, 40)), test::labOf(test::patches[2])) < 8);
        QVERIFY(test::deltaE(test::labOf(read->image.pixel(8, 56)), test::labOf(test::patches[7])) < 8);
    }
}

void ModernFormatsTest::firstFrameOfAnAnimation()
{
    const QByteArray bytes = test::imageFixture(u"animated.jxl"_s);
    if (isMissing(bytes))
        QSKIP("built without its library");
    const auto read = decodeImage(bytes);
    QVERIFY(read);
    QCOMPARE(read->info.animated, true);
    QCOMPARE(read->image.pixel(8, 8), 0xffc83232);
}

void ModernFormatsTest::bombsAreRefusedByTheHead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("heic") << withSize(test::imageFixture(u"plain.heic"_s), 30'000);
    QTest::newRow("avif") << withSize(test::imageFixture(u"plain.avif"_s), 30'000);
    QTest::newRow("jxl") << jxlOfSize();
}

void ModernFormatsTest::bombsAreRefusedByTheHead()
{
    QFETCH(QByteArray, bytes);
    if (isMissing(bytes))
        QSKIP("built without its library");
    (void)pictureDecoder(decoderModule(sniffFormat(bytes))); // its library is no part of the picture
    const qint64 peak = test::peakMemoryOf([&] {
        const auto read = decodeImage(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ImageProblem::tooManyPixels);
        QCOMPARE(test::errorOf(inspectImage(bytes)), read.error());
    });
    QVERIFY2(peak >= 0 && peak < 50'000'000, qPrintable(QString::number(peak)));
}

void ModernFormatsTest::cutPicturesAreNoticed()
{
    for (const QByteArray &bytes : samples()) {
        if (isMissing(bytes))
            continue;
        for (int tenth = 1; tenth < 10; ++tenth) {
            const auto read = decodeImage(bytes.left(bytes.size() * tenth / 10));
            QVERIFY(!read);
            QCOMPARE(read.error().kind, ErrorKind::Unreadable);
        }
    }
}

// A picture of the announced size or an error, never a crash.
void ModernFormatsTest::flippedBitsAreHarmless()
{
    QRandomGenerator random(11);
    for (const QByteArray &bytes : samples()) {
        for (int i = 0; i < 150 && !isMissing(bytes); ++i) {
            QByteArray flipped = bytes;
            const qsizetype at = random.bounded(int(flipped.size()));
            flipped[at] = char(flipped[at] ^ (1 << random.bounded(8)));
            const ImageLimits limits{.pixels = 4'000'000};
            const auto info = inspectImage(flipped, limits);
            const auto read = decodeImage(flipped, limits);
            QVERIFY(info || !read);
            QVERIFY(!read || read->image.size() == info->size);
        }
    }
}

void ModernFormatsTest::receivedPicturesAreKnown()
{
    const QByteArray bytes = test::imageFixture(u"plain.avif"_s);
    const auto received = checkReceivedImage(bytes);
    QVERIFY(received);
    QCOMPARE(received->format, ImageFormat::Avif);
    QCOMPARE(received->readable, isReadable(ImageFormat::Avif));
    QVERIFY(!checkReceivedImage(bytes.chopped(20)));
}

PENTIMENTO_TEST(ModernFormatsTest)
#include "tst_modernformats.moc"
