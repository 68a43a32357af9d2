// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a designer drops on the window, with the pointer, from another program's window: good pictures in every format,
// and what is none.

#include "tests/support/pictures.h"
#include "tests/support/testmain.h"
#include "tests/window/filemanager.h"
#include "tests/window/person.h"
#include "tests/window/sitting.h"
#include "ui/compare/comparepanel.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureSize{480, 320};
constexpr QRgb sky = qRgb(40, 90, 220);
constexpr QRgb earth = qRgb(190, 60, 30);

// Above the sky, below the earth: whoever sees it knows when it lies on its side.
QImage landscape(const QSize &size = pictureSize)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(earth);
    QPainter(&image).fillRect(QRect(0, 0, size.width(), size.height() / 2), QColor(sky));
    return image;
}

// As a phone saves it that was held so: the pixels as the sensor has them, and the turn as a note beside them.
QByteArray phonePicture(int orientation)
{
    const int turn = orientation == 3 ? 180 : orientation == 6 ? -90 : 90;
    const QImage sensor = landscape().transformed(QTransform().rotate(turn));
    return jpegWithExif(encoded(sensor, "jpeg", 95), exif(orientation));
}

// A header that promises ten gigabytes, and an end.
QByteArray bomb()
{
    return pngHeader(50'000, 50'000) + pngChunk("IDAT", zlibStream(QByteArray(1000, '\0'))) + pngChunk("IEND", {});
}

QByteArray truncatedJpeg()
{
    const QByteArray whole = encoded(noise({400, 300}), "jpeg", 90);
    return whole.first(whole.size() * 6 / 10);
}

bool isNear(QRgb left, QRgb right)
{
    constexpr int tolerance = 60; // of lossy formats, 256 colours and a thumbnail's filter
    return std::abs(qRed(left) - qRed(right)) < tolerance && std::abs(qGreen(left) - qGreen(right)) < tolerance
           && std::abs(qBlue(left) - qBlue(right)) < tolerance;
}

// In the middle of each half, a little beside what the window writes or draws there.
bool isUpright(const QImage &image)
{
    const int x = image.width() / 3;
    return !image.isNull() && isNear(image.pixel(x, image.height() / 4), sky)
           && isNear(image.pixel(x, image.height() * 3 / 4), earth);
}

// What the canvas shows of the picture, without what lies around it.
QImage seenOnCanvas(const Sitting &sitting)
{
    QImage seen = sitting.find(u"canvas"_s)->grab().toImage();
    const QSize shown = pictureSize.scaled(seen.size(), Qt::KeepAspectRatio).boundedTo(pictureSize);
    QRect where({}, shown);
    where.moveCenter(seen.rect().center());
    return seen.copy(where);
}

QString visibleText(const Sitting &sitting, const QString &label)
{
    const auto *words = sitting.window().findChild<QLabel *>(label);
    return words != nullptr && words->isVisible() ? words->text() : QString();
}

} // namespace

class DropsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aPhonePictureStandsUpright_data();
    void aPhonePictureStandsUpright();
    void everyFormatIsTaken_data();
    void everyFormatIsTaken();
    void whatCannotBeUsedIsSaidAndNothingIsLost_data();
    void whatCannotBeUsedIsSaidAndNothingIsLost();
    void fortyFilesFillTheWells_data();
    void fortyFilesFillTheWells();
    void fortyFilesThatAreNoPicturesAreOneNotice();

private:
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes);
    [[nodiscard]] QStringList fortyFiles();
    void drop(const Sitting &sitting, const QStringList &files);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DropsTest::initTestCase()
{
    if (!Person().isThere())
        QSKIP("there is no X server with XTEST; on-a-screen.sh brings one");
}

void DropsTest::cleanup()
{
    QVERIFY2(QApplication::activeModalWidget() == nullptr, "nothing asks before one may go on");
    m_folder.reset();
}

QString DropsTest::file(const QString &name, const QByteArray &bytes)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

// As somebody marks a whole folder: pictures, notes between them, one that broke on the way, one that is a trap.
QStringList DropsTest::fortyFiles()
{
    QStringList files{file(u"notes.txt"_s, "Pictures of the trip\n"), file(u"broken.jpg"_s, truncatedJpeg()),
                      file(u"bomb.png"_s, bomb())};
    const std::array<QByteArray, 4> formats{"jpeg", "png", "webp", "gif"};
    for (int i = 0; files.size() < 40; ++i) {
        const QByteArray &format = formats.at(size_t(i) % formats.size());
        const QImage picture = landscape({200 + i, 100});
        files.append(file(u"trip-%1."_s.arg(i) + QString::fromLatin1(format), encodedAs(format, picture)));
    }
    return files;
}

void DropsTest::drop(const Sitting &sitting, const QStringList &files)
{
    FileManager manager(files);
    manager.move(1470, 20);
    manager.show();
    QVERIFY(QTest::qWaitForWindowExposed(&manager));
    Person().drag(manager.geometry().center(), sitting.middleOfCanvas());
}

void DropsTest::aPhonePictureStandsUpright_data()
{
    QTest::addColumn<int>("orientation");
    QTest::newRow("upside down") << 3;
    QTest::newRow("on its left side") << 6;
    QTest::newRow("on its right side") << 8;
}

void DropsTest::aPhonePictureStandsUpright()
{
    QFETCH(const int, orientation);
    Sitting sitting;
    QTRY_VERIFY_WITH_TIMEOUT(sitting.isReady(), patience);
    drop(sitting, {file(u"IMG_0042.JPG"_s, phonePicture(orientation))});

    QTRY_COMPARE_WITH_TIMEOUT(sitting.request().images.size(), 1, patience);
    QCOMPARE(sitting.request().images.first().size, pictureSize);
    QVERIFY2(isUpright(sitting.kept(0)), "what is sent stands upright");
    QTRY_COMPARE_WITH_TIMEOUT(sitting.window().compare().pictureSize(), pictureSize, patience);
    QTRY_VERIFY2_WITH_TIMEOUT(isUpright(seenOnCanvas(sitting)), "the canvas shows it upright", patience);
    QTRY_VERIFY_WITH_TIMEOUT(visibleText(sitting, u"inputNotice"_s).contains("Turned upright."_L1), patience);
    QCOMPARE(sitting.notices(), QStringList());

    Person person;
    QVERIFY(sitting.writePrompt(person, u"brighter"_s));
    person.key(u"ctrl+Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(sitting.results().size(), 1, patience);
    const QImage result(sitting.results().constFirst());
    QVERIFY2(qBlue(result.pixel(result.width() / 2, result.height() / 4))
                     > qRed(result.pixel(result.width() / 2, result.height() / 4))
                 && result.width() > result.height(),
             "the service has seen it upright, too");
}

void DropsTest::everyFormatIsTaken_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said"); // below the well
    QTest::newRow("PNG") << u"shot.png"_s << encodedAs("png", landscape()) << QString();
    QTest::newRow("WebP") << u"web.webp"_s << encodedAs("webp", landscape()) << u"PNG"_s;
    QTest::newRow("GIF") << u"icon.gif"_s << encodedGif(landscape()) << u"PNG"_s;
    QTest::newRow("animated GIF") << u"loop.gif"_s << encodedGif(landscape(), 3) << u"Only the first frame is used."_s;
    QTest::newRow("TIFF") << u"scan.tif"_s << encodedAs("tiff", landscape()) << u"PNG"_s;
    QTest::newRow("PNG that is called JPEG") << u"wrong.jpg"_s << encodedAs("png", landscape()) << QString();
}

void DropsTest::everyFormatIsTaken()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, said);
    Sitting sitting;
    QTRY_VERIFY_WITH_TIMEOUT(sitting.isReady(), patience);
    drop(sitting, {file(name, bytes)});

    QTRY_COMPARE_WITH_TIMEOUT(sitting.request().images.size(), 1, patience);
    QCOMPARE(sitting.request().images.first().name, name);
    QVERIFY(isUpright(sitting.kept(0)));
    QTRY_COMPARE_WITH_TIMEOUT(sitting.window().compare().pictureSize(), pictureSize, patience);
    QTRY_VERIFY_WITH_TIMEOUT(isUpright(seenOnCanvas(sitting)), patience);
    if (!said.isEmpty())
        QTRY_VERIFY_WITH_TIMEOUT(visibleText(sitting, u"inputNotice"_s).contains(said), patience);
    QCOMPARE(sitting.notices(), QStringList());
}

void DropsTest::whatCannotBeUsedIsSaidAndNothingIsLost_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("next");
    QTest::newRow("text") << u"notes.txt"_s << QByteArray("Pictures of the trip\n") << u"is not a picture"_s
                          << u"Choose a JPEG"_s;
    QTest::newRow("text that is called JPEG")
        << u"trip.jpg"_s << QByteArray("<html>not found</html>") << u"is not a picture"_s << u"Choose a JPEG"_s;
    QTest::newRow("truncated JPEG") << u"broken.jpg"_s << truncatedJpeg() << u"ends before the picture does"_s
                                    << u"once more"_s;
    QTest::newRow("50 000 × 50 000 PNG") << u"bomb.png"_s << bomb() << u"more pixels than can be opened safely"_s
                                         << u"Save a smaller copy"_s;
    QTest::newRow("empty") << u"nothing.png"_s << QByteArray() << u"is empty"_s << u"Choose another picture"_s;
}

void DropsTest::whatCannotBeUsedIsSaidAndNothingIsLost()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, why);
    QFETCH(const QString, next);
    Sitting sitting;
    QTRY_VERIFY_WITH_TIMEOUT(sitting.isReady(), patience);
    Person person;
    drop(sitting, {file(u"good.png"_s, encodedAs("png", landscape()))});
    QTRY_COMPARE_WITH_TIMEOUT(sitting.request().images.size(), 1, patience);
    QVERIFY(sitting.writePrompt(person, u"blue hour"_s));
    QTRY_COMPARE_WITH_TIMEOUT(sitting.request().values.value(u"prompt"_s), QJsonValue(u"blue hour"_s), patience);
    const EditRequest before = sitting.request();

    drop(sitting, {file(name, bytes)});
    QTRY_COMPARE_WITH_TIMEOUT(sitting.notices().size(), 1, patience);
    const QString sentence = sitting.notices().constFirst();
    QVERIFY2(sentence.contains(u'“' + name + u'”') && sentence.contains(why) && sentence.contains(next),
             qPrintable(sentence));
    QCOMPARE(sitting.request(), before);

    // The window goes on: the next picture takes the place of the one before, and of the sentence.
    drop(sitting, {file(u"better.png"_s, encodedAs("png", landscape({300, 200})))});
    QTRY_COMPARE_WITH_TIMEOUT(sitting.request().images.value(0).name, u"better.png"_s, patience);
    QCOMPARE(sitting.request().images.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(sitting.notices(), QStringList(), patience);
}

void DropsTest::fortyFilesFillTheWells_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("room");
    QTest::newRow("one well") << u"black-forest-labs/flux-kontext-pro"_s << 1;
    QTest::newRow("two wells") << u"flux-kontext-apps/multi-image-kontext-pro"_s << 2;
}

// Three that are none come first, then the wells fill.
void DropsTest::fortyFilesFillTheWells()
{
    QFETCH(const QString, model);
    QFETCH(const int, room);
    Sitting sitting;
    QTRY_VERIFY_WITH_TIMEOUT(sitting.isReady(), patience);
    sitting.window().compose().setOffer(ModelId(model), ServiceId(u"sandbox"_s));
    drop(sitting, fortyFiles());

    QTRY_COMPARE_WITH_TIMEOUT(sitting.notices().size(), 1, patience);
    QCOMPARE(sitting.request().images.size(), room);
    for (int i = 0; i < room; ++i) {
        QVERIFY(sitting.request().images.at(i).name.startsWith(u"trip-%1."_s.arg(i)));
        QVERIFY(isUpright(sitting.kept(i)));
    }
    const QString sentence = sitting.notices().constFirst();
    for (const QString &named : {u"notes.txt"_s, u"broken.jpg"_s, u"bomb.png"_s})
        QVERIFY2(sentence.contains(named), qPrintable(sentence));
    QVERIFY2(sentence.contains(QString::number(40 - 3 - room)), qPrintable(sentence));
    QVERIFY2(sentence.size() < 500, qPrintable(sentence));

    Person person;
    QVERIFY(sitting.writePrompt(person, u"blue hour"_s));
    QTRY_VERIFY_WITH_TIMEOUT(sitting.find(u"run"_s)->isEnabled(), patience);
}

void DropsTest::fortyFilesThatAreNoPicturesAreOneNotice()
{
    Sitting sitting;
    QTRY_VERIFY_WITH_TIMEOUT(sitting.isReady(), patience);
    QStringList files;
    for (int i = 0; i < 40; ++i)
        files.append(file(u"note-%1.txt"_s.arg(i), "Pictures of the trip\n"));
    drop(sitting, files);

    QTRY_COMPARE_WITH_TIMEOUT(sitting.notices().size(), 1, patience);
    const QString sentence = sitting.notices().constFirst();
    QVERIFY2(sentence.contains("note-0.txt"_L1) && sentence.contains("37"_L1), qPrintable(sentence));
    QVERIFY2(sentence.size() < 500, qPrintable(sentence));
    QVERIFY(sitting.request().images.isEmpty());
}

PENTIMENTO_TEST(DropsTest)
#include "tst_drops.moc"
