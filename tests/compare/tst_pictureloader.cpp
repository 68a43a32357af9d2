// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/imagereader.h"
#include "tests/compare/stages.h"
#include "tests/support/testmain.h"
#include "ui/compare/pictureloader.h"

#include <QTemporaryDir>
#include <QThreadPool>

using namespace pentimento;
using namespace Qt::StringLiterals;

class PictureLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bringsAFileToTheScreensFormat();
    void findsAnInputByItsId();
    void largeJpegIsFirstLookedAtAndWholeOnlyWhenWished();
    void largePngIsDecodedOnce();
    void comingBackCostsNothing();
    void whatIsTooMuchForTheBudgetIsStillShown();
    void givenUpWishesAreNotTold();
    void twoWishesForOnePictureAreOneLoad();
    void missingFileIsToldAndLookedForAgain();
    void fileThatGoesAwayLeavesTheFirstLook();
    void brokenFilesAreTold_data();
    void brokenFilesAreTold();
    void diesWhileItLoads();

private:
    [[nodiscard]] QString written(const QString &name, const QImage &image) const
    {
        if (!image.save(m_folder->filePath(name)))
            qFatal("cannot write %s", qPrintable(name));
        return m_folder->filePath(name);
    }
    [[nodiscard]] ComparePicture picture(const QString &name, const QImage &image) const
    {
        return {ImageId(name), written(name, image), name, {}};
    }
    [[nodiscard]] ImageStore store() const { return {m_folder->filePath(u"inputs"_s), m_folder->path()}; }

    QThreadPool m_pool;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void PictureLoaderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void PictureLoaderTest::bringsAFileToTheScreensFormat()
{
    PictureLoader loader(store(), m_pool);
    QSignalSpy loaded(&loader, &PictureLoader::pictureLoaded);
    const QImage image = test::noise({300, 200});
    const ComparePicture a = picture(u"a.png"_s, image);
    loader.setWishes({{a, Detail::Screen}});
    QVERIFY(!loader.loaded(a)); // nothing is read while one waits
    QCOMPARE(loaded.size(), 0);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(loaded.first().first().value<ComparePicture>(), a);
    QVERIFY(!loader.loaded(a)->error);
    QVERIFY(loader.loaded(a)->levels.isWhole());
    QCOMPARE(test::largestOff(loader.loaded(a)->levels.levels().first(), image), 0);
    QCOMPARE(loader.loaded(a)->levels.levels().first().format(), QImage::Format_RGB32);
}

void PictureLoaderTest::findsAnInputByItsId()
{
    const auto input = store().addInput(written(u"a.png"_s, test::noise({30, 20})));
    QVERIFY(input);
    PictureLoader loader(store(), m_pool);
    const ComparePicture byId{input->id, {}, u"a.png"_s, {}};
    loader.setWishes({{byId, Detail::Screen}});
    QTRY_VERIFY(loader.loaded(byId));
    QCOMPARE(loader.loaded(byId)->levels.size(), QSize(30, 20));
    const ComparePicture gone{ImageId(QString(64, u'0')), {}, u"holiday.png"_s, {}};
    loader.setWishes({{gone, Detail::Screen}});
    QTRY_VERIFY(loader.loaded(gone));
    QCOMPARE(loader.loaded(gone)->error->code, ImageProblem::missing);
    QCOMPARE(loader.loaded(gone)->error->subject, u"holiday.png"_s); // a hash would tell nobody anything
}

void PictureLoaderTest::largeJpegIsFirstLookedAtAndWholeOnlyWhenWished()
{
    PictureLoader loader(store(), m_pool);
    loader.setScreenPixels(1);
    QSignalSpy loaded(&loader, &PictureLoader::pictureLoaded);
    const ComparePicture large = picture(u"large.jpg"_s, test::plain({3000, 2000}, Qt::darkGreen));
    loader.setWishes({{large, Detail::Screen}});
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(loader.loaded(large)->levels.size(), QSize(3000, 2000));
    QVERIFY(!loader.loaded(large)->levels.isWhole());
    QVERIFY(loader.loaded(large)->levels.bytes() < 3000 * 2000 * 4 / 2);
    loader.setWishes({{large, Detail::Whole}});
    QVERIFY(loader.loaded(large)); // the look stays until then
    QTRY_COMPARE(loaded.size(), 2);
    QVERIFY(loader.loaded(large)->levels.isWhole());
    // Whoever wants less later has more.
    loader.setWishes({{large, Detail::Screen}});
    QVERIFY(loader.loaded(large)->levels.isWhole());
    QCoreApplication::processEvents();
    QCOMPARE(loaded.size(), 2);
}

void PictureLoaderTest::largePngIsDecodedOnce()
{
    PictureLoader loader(store(), m_pool);
    loader.setScreenPixels(1);
    const ComparePicture large = picture(u"large.png"_s, test::plain({3000, 2000}, Qt::darkGreen));
    loader.setWishes({{large, Detail::Screen}});
    QTRY_VERIFY(loader.loaded(large));
    QVERIFY(loader.loaded(large)->levels.isWhole());
}

void PictureLoaderTest::comingBackCostsNothing()
{
    PictureLoader loader(store(), m_pool);
    QSignalSpy loaded(&loader, &PictureLoader::pictureLoaded);
    const ComparePicture a = picture(u"a.png"_s, test::noise({300, 200}, 1));
    const ComparePicture b = picture(u"b.png"_s, test::noise({300, 200}, 2));
    loader.setWishes({{a, Detail::Screen}});
    QTRY_VERIFY(loader.loaded(a));
    loader.setWishes({{b, Detail::Screen}});
    QVERIFY(!loader.loaded(a)); // not wished, so not answered
    QTRY_VERIFY(loader.loaded(b));
    QVERIFY(QFile::remove(a.path)); // it is not read again
    loader.setWishes({{a, Detail::Screen}, {b, Detail::Screen}});
    QVERIFY(loader.loaded(a) && loader.loaded(b));
    QVERIFY(!loader.loaded(a)->error);
    QCOMPARE(loaded.size(), 2);
}

void PictureLoaderTest::whatIsTooMuchForTheBudgetIsStillShown()
{
    // One that is larger than all that is kept, by the bytes of its levels.
    QImage white(8000, 8000, QImage::Format_Mono);
    white.fill(1);
    PictureLoader loader(store(), m_pool);
    const ComparePicture huge = picture(u"huge.png"_s, white);
    const ComparePicture other = picture(u"other.png"_s, test::noise({30, 20}));
    loader.setWishes({{huge, Detail::Whole}});
    QTRY_VERIFY_WITH_TIMEOUT(loader.loaded(huge), 60'000);
    QVERIFY(loader.loaded(huge)->levels.isWhole());
    QVERIFY(loader.loaded(huge)->levels.bytes() > 256 * 1024 * 1024);
    loader.setWishes({{other, Detail::Screen}});
    QTRY_VERIFY(loader.loaded(other));
    loader.setWishes({{huge, Detail::Screen}}); // loaded anew: it was not kept
    QVERIFY(!loader.loaded(huge));
}

void PictureLoaderTest::givenUpWishesAreNotTold()
{
    PictureLoader loader(store(), m_pool);
    QSignalSpy loaded(&loader, &PictureLoader::pictureLoaded);
    QList<ComparePicture> pictures;
    for (int i = 0; i < 6; ++i)
        pictures.append(picture(u"%1.png"_s.arg(i), test::noise({300, 200}, quint32(i))));
    for (const ComparePicture &each : pictures)
        loader.setWishes({{each, Detail::Screen}});
    QTRY_VERIFY(loader.loaded(pictures.last()));
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(loaded.first().first().value<ComparePicture>(), pictures.last());
}

void PictureLoaderTest::twoWishesForOnePictureAreOneLoad()
{
    PictureLoader loader(store(), m_pool);
    QSignalSpy loaded(&loader, &PictureLoader::pictureLoaded);
    const ComparePicture a = picture(u"a.png"_s, test::noise({300, 200}));
    loader.setWishes({{a, Detail::Screen}, {a, Detail::Screen}});
    QTRY_COMPARE(loaded.size(), 1);
    m_pool.waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(loaded.size(), 1);
}

void PictureLoaderTest::missingFileIsToldAndLookedForAgain()
{
    PictureLoader loader(store(), m_pool);
    QSignalSpy loaded(&loader, &PictureLoader::pictureLoaded);
    const ComparePicture gone{ImageId(u"g"_s), m_folder->filePath(u"gone.png"_s), u"gone.png"_s, {}};
    loader.setWishes({{gone, Detail::Screen}});
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(loader.loaded(gone)->error->code, ImageProblem::missing);
    QCOMPARE(loader.loaded(gone)->error->subject, gone.path);
    loader.setWishes({{gone, Detail::Whole}}); // not over and over
    m_pool.waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(loaded.size(), 1);
    (void)written(u"gone.png"_s, test::noise({30, 20}));
    loader.setWishes({});
    loader.setWishes({{gone, Detail::Screen}});
    QTRY_COMPARE(loaded.size(), 2);
    QVERIFY(!loader.loaded(gone)->error);
}

void PictureLoaderTest::fileThatGoesAwayLeavesTheFirstLook()
{
    PictureLoader loader(store(), m_pool);
    loader.setScreenPixels(1);
    QSignalSpy loaded(&loader, &PictureLoader::pictureLoaded);
    const ComparePicture large = picture(u"large.jpg"_s, test::plain({3000, 2000}, Qt::darkGreen));
    loader.setWishes({{large, Detail::Screen}});
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(QFile::remove(large.path));
    loader.setWishes({{large, Detail::Whole}});
    QTRY_COMPARE(loaded.size(), 2);
    QVERIFY(loader.loaded(large)->error);
    QVERIFY(!loader.loaded(large)->levels.isNull());
    m_pool.waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(loaded.size(), 2);
}

void PictureLoaderTest::brokenFilesAreTold_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QLatin1StringView>("code");
    QTest::newRow("text") << QByteArray("Dear designer, this is no picture.") << ImageProblem::notAPicture;
    QTest::newRow("nothing") << QByteArray() << ImageProblem::empty;
    QTest::newRow("cut") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\x08\x02\0\0\0", 29)
                         << ImageProblem::truncated;
}

void PictureLoaderTest::brokenFilesAreTold()
{
    QFETCH(QByteArray, content);
    QFETCH(QLatin1StringView, code);
    QFile file(m_folder->filePath(u"broken.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    PictureLoader loader(store(), m_pool);
    const ComparePicture broken{ImageId(u"b"_s), file.fileName(), u"broken.png"_s, {}};
    loader.setWishes({{broken, Detail::Screen}});
    QTRY_VERIFY(loader.loaded(broken));
    QCOMPARE(loader.loaded(broken)->error->code, code);
    QCOMPARE(loader.loaded(broken)->error->subject, file.fileName());
}

void PictureLoaderTest::diesWhileItLoads()
{
    auto loader = std::make_unique<PictureLoader>(store(), m_pool);
    const ComparePicture a = picture(u"a.png"_s, test::noise({1500, 1000}));
    loader->setWishes({{a, Detail::Screen}});
    loader.reset();
    m_pool.waitForDone();
    QCoreApplication::processEvents();
}

PENTIMENTO_TEST(PictureLoaderTest)
#include "tst_pictureloader.moc"
