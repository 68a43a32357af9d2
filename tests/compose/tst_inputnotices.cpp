// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compose/composedesk.h"
#include "tests/support/testmain.h"
#include "ui/compose/inputnotices.h"

#include <QBuffer>
#include <QLabel>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

// What will be changed before a picture is sent.
class InputNoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void factsBecomeSentences_data();
    void factsBecomeSentences();
    void largePictureIsAnnounced();
    void noticeFollowsTheService();
    void severalAreNumbered();
};

void InputNoticesTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void InputNoticesTest::factsBecomeSentences_data()
{
    QTest::addColumn<SendingFacts>("facts");
    QTest::addColumn<QString>("notice");
    const auto facts = [](ImageFormat format, const QSize &size, bool animated, bool turned, const QByteArray &mime,
                          const QSize &sent) {
        return SendingFacts{{format, size, animated, turned}, mime, sent, 412'345};
    };
    const QSize full(600, 400);
    QTest::newRow("as it is") << facts(ImageFormat::Jpeg, full, false, false, "image/jpeg", full) << QString();
    QTest::newRow("smaller") << facts(ImageFormat::Jpeg, {3136, 1344}, false, false, "image/jpeg", {1568, 672})
                             << u"Sent as 1568 × 672 JPEG, 412 kB."_s;
    QTest::newRow("other format") << facts(ImageFormat::Bmp, full, false, false, "image/png", full)
                                  << u"Sent as 600 × 400 PNG, 412 kB. Converted from BMP."_s;
    QTest::newRow("animated") << facts(ImageFormat::Gif, full, true, false, "image/png", full)
                              << u"Sent as 600 × 400 PNG, 412 kB. Converted from GIF. Only the first frame is used."_s;
    const auto coloured = [&](ColourOutcome colours, bool flattened) {
        return SendingFacts{{ImageFormat::Jpeg, full, false, false}, "image/jpeg", full, 412'345, colours, flattened};
    };
    QTest::newRow("from a phone") << facts(ImageFormat::Heic, {4032, 3024}, false, false, "image/jpeg", {1568, 1176})
                                  << u"Sent as 1568 × 1176 JPEG, 412 kB. Converted from HEIC."_s;
    QTest::newRow("wide colours") << coloured(ColourOutcome::Converted, false)
                                  << u"Its colours are converted to sRGB."_s;
    QTest::newRow("inks") << coloured(ColourOutcome::Estimated, false)
                          << u"It does not say which inks it is for, so its colours are estimated."_s;
    QTest::newRow("odd profile") << coloured(ColourOutcome::Ignored, false)
                                 << u"Its colour profile cannot be used, so its colours may be off."_s;
    QTest::newRow("laid on white") << coloured(ColourOutcome::Plain, true) << u"What is transparent becomes white."_s;
    QTest::newRow("turned") << facts(ImageFormat::Jpeg, full, false, true, "image/jpeg", full) << u"Turned upright."_s;
}

void InputNoticesTest::factsBecomeSentences()
{
    QFETCH(SendingFacts, facts);
    QTEST(noticeFor(facts), "notice");
}

void InputNoticesTest::largePictureIsAnnounced()
{
    ComposeDesk desk;
    auto *notice = desk.find<QLabel>(u"inputNotice"_s);
    desk.panel().addPicture(desk.picture(u"small.png"_s), {});
    desk.panel().addPicture(desk.picture(u"large.png"_s, {3000, 2000}), {});
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().startsWith(u"Sent as 24"_s), qPrintable(notice->text()));
    QTest::mouseClick(desk.find(u"removePicture"_s), Qt::LeftButton);
    QVERIFY(!notice->isVisible());
}

void InputNoticesTest::noticeFollowsTheService()
{
    QTemporaryDir folder;
    const ImageStore store(folder.filePath(u"in"_s), folder.filePath(u"out"_s));
    QImage image(400, 400, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    Well well;
    well.image = InputImage{{}, store.addInputBytes(bytes, u"a.png"_s)->id, u"a.png"_s, image.size(), {}};
    InputNotices notices(store);
    QSignalSpy changed(&notices, &InputNotices::changed);
    notices.look({well}, {.pixels = 10'000, .bytes = 1'000'000});
    QTRY_VERIFY(notices.text().startsWith(u"Sent as 100 × 100 PNG"_s));
    notices.look({well}, {.pixels = 1'000'000, .bytes = 1'000'000});
    QCOMPARE(notices.text(), QString()); // nothing stale
    const auto before = changed.size();
    QTRY_VERIFY(changed.size() > before);
    QCOMPARE(notices.text(), QString());
    notices.look({well}, {.pixels = 10'000, .bytes = 1'000'000}); // known already
    QVERIFY(!notices.text().isEmpty());
}

void InputNoticesTest::severalAreNumbered()
{
    ComposeDesk desk(twoPictures);
    desk.panel().addPicture(desk.picture(u"large.png"_s, {3000, 2000}), {u"input_image_2"_s, 0, {}});
    auto *notice = desk.find<QLabel>(u"inputNotice"_s);
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().startsWith(u"2: Sent as"_s), qPrintable(notice->text()));
}

PENTIMENTO_TEST(InputNoticesTest)
#include "tst_inputnotices.moc"
