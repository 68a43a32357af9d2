// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/currentcatalog.h"
#include "tests/support/testmain.h"
#include "tests/support/userfolder.h"

#include <QSignalSpy>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

const ModelId painter(u"acme/painter"_s);

const QString painterFile = u"models/painter.json"_s;

CatalogReading readingWith(const UserFolder &folder, const QByteArray &painterBytes)
{
    if (!painterBytes.isEmpty())
        folder.write(painterFile, painterBytes);
    return readCatalog(folder.path());
}

// A person's folder, and the catalogue that was read from it.
struct Reader
{
    explicit Reader(const QByteArray &painterBytes = {})
        : catalog(readingWith(folder, painterBytes), folder.path())
    {
    }

    void reload()
    {
        catalog.reload();
        QVERIFY(reloaded.wait());
    }

    UserFolder folder;
    CurrentCatalog catalog;
    QSignalSpy changed{&catalog, &CurrentCatalog::changed};
    QSignalSpy reloaded{&catalog, &CurrentCatalog::reloaded};
};

} // namespace

// The catalogue while the program runs.
class CurrentCatalogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newFileIsThereAfterAReload();
    void removedFileIsGoneAfterAReload();
    void sameFilesAreNoChange();
    void complaintsAreThoseOfTheLastReading();
    void ofSeveralReloadsTheLastOneCounts();
    void aCopyOutlivesTheChange();
};

void CurrentCatalogTest::newFileIsThereAfterAReload()
{
    Reader reader;
    QVERIFY(!reader.catalog.value().model(painter));
    reader.folder.write(painterFile, fixture(u"good-model.json"_s));
    bool wasThere = false;
    connect(&reader.catalog, &CurrentCatalog::changed, this,
            [&] { wasThere = reader.catalog.value().model(painter) != nullptr; });
    reader.reload();
    QVERIFY(wasThere);
    QCOMPARE(reader.changed.size(), 1);
}

void CurrentCatalogTest::removedFileIsGoneAfterAReload()
{
    Reader reader(fixture(u"good-model.json"_s));
    QVERIFY(reader.catalog.value().model(painter));
    QVERIFY(QFile::remove(reader.folder.path() + u"/models/painter.json"_s));
    reader.reload();
    QVERIFY(!reader.catalog.value().model(painter));
    QCOMPARE(reader.changed.size(), 1);
}

void CurrentCatalogTest::sameFilesAreNoChange()
{
    Reader reader(fixture(u"good-model.json"_s));
    reader.reload();
    QCOMPARE(reader.changed.size(), 0);
    QCOMPARE(reader.reloaded.size(), 1);
}

void CurrentCatalogTest::complaintsAreThoseOfTheLastReading()
{
    Reader reader("{");
    QCOMPARE(reader.catalog.complaints().size(), 1);
    reader.folder.write(painterFile, fixture(u"good-model.json"_s));
    reader.reload();
    QCOMPARE(reader.catalog.complaints(), QStringList());
    QVERIFY(reader.catalog.value().model(painter));
    reader.folder.write(u"services/broken.json"_s, "[]");
    reader.reload();
    QCOMPARE(reader.catalog.complaints().size(), 1);
    QCOMPARE(reader.changed.size(), 1);
}

void CurrentCatalogTest::ofSeveralReloadsTheLastOneCounts()
{
    Reader reader;
    for (int i = 0; i < 5; ++i)
        reader.catalog.reload();
    reader.folder.write(painterFile, fixture(u"good-model.json"_s));
    reader.reload();
    QCOMPARE(reader.reloaded.size(), 1);
    QCOMPARE(reader.changed.size(), 1);
    QVERIFY(reader.catalog.value().model(painter));
}

void CurrentCatalogTest::aCopyOutlivesTheChange()
{
    Reader reader(fixture(u"good-model.json"_s));
    const ModelSpec before = *reader.catalog.value().model(painter);
    reader.folder.write(painterFile, patched(fixtureObject(u"good-model.json"_s), {{u"title"_s, u"Painter two"_s}}));
    reader.reload();
    QCOMPARE(reader.catalog.value().model(painter)->title, u"Painter two"_s);
    QCOMPARE(before.title, u"Painter"_s);
}

PENTIMENTO_TEST(CurrentCatalogTest)
#include "tst_currentcatalog.moc"
