// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/webaddress.h"
#include "app/catalog/catalog.h"
#include "tests/support/testmain.h"
#include "tests/support/userfolder.h"

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

class CatalogFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serviceFileIsReadToItsLastKey();
    void modelFileIsReadToItsLastKey();
    void whatAServiceFileDoesNotSayIsAsUsual();
    void aServiceMayNameEveryHostBelowAName();
    void newServiceIsOneFile();
    void newModelIsOneFile();
    void userFileReplacesTheBundledOneOfItsId();
    void badFileLeavesTheOthersAlone();
    void secondFileOfAnIdIsTold();
    void missingUserFolderIsNoComplaint();
    void brokenServiceIsRefusedByFileAndKey_data();
    void brokenServiceIsRefusedByFileAndKey();
    void brokenModelIsRefusedByFileAndKey_data();
    void brokenModelIsRefusedByFileAndKey();
    void newerFormatIsRefusedAsUnsupported();
    void fileThatIsNoJsonObjectIsRefused_data();
    void fileThatIsNoJsonObjectIsRefused();
    void endlessTextDoesNotEndTheProgram_data();
    void endlessTextDoesNotEndTheProgram();
    void longestTextThatIsLookedAtIsJudged();
    void folderInPlaceOfAFileIsRefused();
};

namespace {

void addBrokenRows(const QString &table)
{
    QTest::addColumn<QJsonObject>("patch");
    QTest::addColumn<QStringList>("complaints");
    const QJsonArray rows = QJsonDocument::fromJson(fixture(table)).array();
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue &row : rows) {
        const QStringList complaints = row[u"complaints"_s].toVariant().toStringList();
        QTest::newRow(qPrintable(row[u"name"_s].toString())) << row[u"patch"_s].toObject() << complaints;
    }
}

// Each expected beginning once, and nothing else.
bool matches(const QStringList &lines, const QStringList &beginnings)
{
    if (lines.size() != beginnings.size())
        return false;
    return std::all_of(beginnings.begin(), beginnings.end(), [&](const QString &beginning) {
        return std::count_if(lines.begin(), lines.end(),
                             [&](const QString &line) { return line.startsWith(beginning); })
               == 1;
    });
}

} // namespace

void CatalogFilesTest::serviceFileIsReadToItsLastKey()
{
    const auto read = readServiceFile(fixturePath(u"good-service.json"_s));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    Service expected;
    expected.id = ServiceId(u"atelier"_s);
    expected.title = u"Atelier"_s;
    expected.family = u"replicate"_s;
    expected.base = QUrl(u"https://api.atelier.example:443/replicate/v1"_s);
    expected.authentication = Authentication::XKey;
    expected.origins = {u"https://api.atelier.example"_s, u"https://eu.atelier.example:8443"_s};
    expected.paths = {u"run/{model}"_s, u"run"_s, u"runs/{id}"_s,     u"runs/{id}/stop"_s, u"runs"_s,
                      u"uploads"_s,     u"me"_s,  u"about/{model}"_s, u"edit/{app}"_s,     u"results/{id}"_s};
    expected.capabilities = {true, true, false, true, false, true};
    expected.options = {true, true, true, true};
    expected.limits = {2, 500'000, 2'000'000, 30, 600};
    expected.offersAny = true;
    Offer kontext;
    kontext.model = ModelId(u"black-forest-labs/flux-kontext-max"_s);
    kontext.remoteName = u"kontext:max"_s;
    kontext.renames = {{u"aspect_ratio"_s, u"ratio"_s}, {u"input_image"_s, u"image"_s}};
    kontext.version = u"0123456789abcdef"_s.repeated(4);
    kontext.values = {{u"output_format"_s, QJsonObject{{u"jpg"_s, u"jpeg"_s}}},
                      {u"aspect_ratio"_s, QJsonObject{{u"match_input_image"_s, QJsonValue()}}}};
    kontext.asText = {u"safety_tolerance"_s};
    kontext.lists = {u"input_image"_s};
    kontext.spread = {{u"input_images"_s, {u"first"_s, u"second"_s}}};
    kontext.without = {{u"aspect_ratio"_s, {u"1:2"_s}}};
    kontext.constants = {{u"watermark"_s, false}, {u"tier"_s, Q_INT64_C(9007199254740993)}};
    kontext.omit = {u"prompt_upsampling"_s};
    kontext.sizeNames = {u"w"_s, u"h"_s};
    const QJsonObject inputs{{u"image"_s, u"{{image:1}}"_s}};
    kontext.workflow = {{u"1"_s, QJsonObject{{u"class_type"_s, u"LoadImage"_s}, {u"inputs"_s, inputs}}}};
    kontext.price =
        Price{u"EUR"_s,
              QDate(2026, 10, 31),
              {{u"0.05"_s, PricePer::Run, {}}, {u"0.025"_s, PricePer::InputMegapixel, QJsonObject{{u"seed"_s, 7}}}}};
    Offer painter;
    painter.model = ModelId(u"acme/painter"_s);
    painter.remoteName = u"acme/painter"_s;
    expected.offers = {kontext, painter};
    expected.keyPage = QUrl(u"https://atelier.example/keys"_s);
    QCOMPARE(read->paths, expected.paths);
    QCOMPARE(read->offers, expected.offers);
    QCOMPARE(*read, expected);
    QCOMPARE(read->offers.first().constants.value(u"tier"_s).toInteger(), Q_INT64_C(9007199254740993));
}

void CatalogFilesTest::modelFileIsReadToItsLastKey()
{
    const auto model = readModelFile(fixturePath(u"good-model.json"_s));
    QVERIFY2(model, model ? "" : qPrintable(model.error().detail));
    QCOMPARE(model->id.text(), u"acme/painter"_s);
    QCOMPARE(model->title, u"Painter"_s);
    QCOMPARE(model->purpose, u"Paints."_s);
    const QList<QSize> sizes{QSize(512, 768), QSize(768, 512)};
    QCOMPARE(model->sizes, sizes);
    QCOMPARE(model->schema.parameters().size(), 4);
    QCOMPARE(model->schema.findRole(ParameterRole::Prompt)->name, u"words"_s);
    QCOMPARE(model->schema.findRole(ParameterRole::Guidance)->name, u"strength"_s);
    QCOMPARE(model->rules.size(), 3);
    QCOMPARE(model->rules.at(0).maximum, 0.8);
    QCOMPARE(model->rules.at(2).instead, QJsonValue(u"square"_s));
    QCOMPARE(model->schemaDocument, fixtureObject(u"good-model.json"_s).value(u"schema"_s).toObject());
}

void CatalogFilesTest::whatAServiceFileDoesNotSayIsAsUsual()
{
    const UserFolder folder;
    QJsonObject object = fixtureObject(u"good-service.json"_s);
    for (const QString &key : object.keys()) {
        if (!QStringList{u"format"_s, u"id"_s, u"title"_s, u"family"_s, u"base"_s}.contains(key))
            object.remove(key);
    }
    object.insert(u"offers"_s, u"any"_s);
    const auto service = readServiceFile(folder.write(u"services/plain.json"_s, object));
    QVERIFY2(service, service ? "" : qPrintable(service.error().detail));
    QCOMPARE(service->authentication, Authentication::Bearer);
    QCOMPARE(service->origins, QStringList{u"https://api.atelier.example"_s});
    QCOMPARE(service->paths, ServicePaths());
    QCOMPARE(service->capabilities, ServiceCapabilities());
    QCOMPARE(service->limits, ServiceLimits());
    QVERIFY(service->offersAny && service->offers.isEmpty());
    QVERIFY(!service->inside && service->keyPage.isEmpty());
}

void CatalogFilesTest::aServiceMayNameEveryHostBelowAName()
{
    const UserFolder folder;
    QJsonObject object = fixtureObject(u"good-service.json"_s);
    object.insert(u"allowed_origins"_s, QJsonArray{u"https://*.Atelier.example"_s});
    const auto service = readServiceFile(folder.write(u"services/wide.json"_s, object));
    QVERIFY2(service, service ? "" : qPrintable(service.error().detail));
    QCOMPARE(service->origins, QStringList{u"https://*.atelier.example"_s});
    QVERIFY(isOfOrigins(QUrl(u"https://eu.atelier.example/v1"_s), service->origins));
}

void CatalogFilesTest::newServiceIsOneFile()
{
    const UserFolder folder;
    folder.write(u"services/atelier.json"_s, fixture(u"good-service.json"_s));
    const CatalogReading reading = readCatalog(folder.path());
    QCOMPARE(reading.complaints, QStringList());
    const Service *service = reading.catalog.service(ServiceId(u"atelier"_s));
    QVERIFY(service);
    QCOMPARE(service->offerFor(ModelId(u"black-forest-labs/flux-kontext-max"_s))->remoteName, u"kontext:max"_s);
    QCOMPARE(service->offerFor(ModelId(u"somebody/else"_s))->remoteName, u"somebody/else"_s);
    QCOMPARE(reading.catalog.services().size(), readCatalog({}).catalog.services().size() + 1);
    QCOMPARE(reading.catalog.services().first().id.text(), u"sandbox"_s);
}

void CatalogFilesTest::newModelIsOneFile()
{
    const UserFolder folder;
    folder.write(u"models/painter.json"_s, fixture(u"good-model.json"_s));
    const CatalogReading reading = readCatalog(folder.path());
    QCOMPARE(reading.complaints, QStringList());
    QVERIFY(reading.catalog.model(ModelId(u"acme/painter"_s)));
    QCOMPARE(reading.catalog.models().size(), readCatalog({}).catalog.models().size() + 1);
}

void CatalogFilesTest::userFileReplacesTheBundledOneOfItsId()
{
    const UserFolder folder;
    folder.write(u"services/mine.json"_s, patched(fixtureObject(u"good-service.json"_s), {{u"id"_s, u"kkiai"_s}}));
    folder.write(u"models/mine.json"_s,
                 patched(fixtureObject(u"good-model.json"_s), {{u"id"_s, u"black-forest-labs/flux-kontext-dev"_s}}));
    const CatalogReading bundled = readCatalog({});
    const CatalogReading reading = readCatalog(folder.path());
    QCOMPARE(reading.complaints, QStringList());
    QCOMPARE(reading.catalog.service(ServiceId(u"kkiai"_s))->title, u"Atelier"_s);
    QCOMPARE(reading.catalog.model(ModelId(u"black-forest-labs/flux-kontext-dev"_s))->title, u"Painter"_s);
    QCOMPARE(reading.catalog.services().size(), bundled.catalog.services().size());
    for (qsizetype i = 0; i < bundled.catalog.services().size(); ++i)
        QCOMPARE(reading.catalog.services().at(i).id, bundled.catalog.services().at(i).id);
}

void CatalogFilesTest::badFileLeavesTheOthersAlone()
{
    const UserFolder folder;
    const QString broken = folder.write(u"services/a-broken.json"_s, patched(fixtureObject(u"good-service.json"_s),
                                                                             {{u"title"_s, 7}, {u"extra"_s, 1}}));
    folder.write(u"services/good.json"_s, fixture(u"good-service.json"_s));
    folder.write(u"services/notes.txt"_s, QByteArray("not a service"));
    const CatalogReading reading = readCatalog(folder.path());
    QVERIFY(reading.catalog.service(ServiceId(u"atelier"_s)));
    QCOMPARE(reading.complaints.size(), 2);
    QVERIFY(matches(reading.complaints,
                    {QDir::toNativeSeparators(broken) + u": /title: should be the name that people see"_s,
                     QDir::toNativeSeparators(broken) + u": /extra: is not a key of this format"_s}));
}

void CatalogFilesTest::secondFileOfAnIdIsTold()
{
    const UserFolder folder;
    folder.write(u"services/a.json"_s, fixture(u"good-service.json"_s));
    const QString second =
        folder.write(u"services/b.json"_s, patched(fixtureObject(u"good-service.json"_s), {{u"title"_s, u"Other"_s}}));
    const CatalogReading reading = readCatalog(folder.path());
    QCOMPARE(reading.complaints,
             QStringList{QDir::toNativeSeparators(second) + u": /id: atelier is the id of another file too"_s});
    QCOMPARE(reading.catalog.service(ServiceId(u"atelier"_s))->title, u"Atelier"_s);
}

void CatalogFilesTest::missingUserFolderIsNoComplaint()
{
    const UserFolder folder;
    QCOMPARE(readCatalog(folder.path() + u"/nowhere"_s).complaints, QStringList());
}

void CatalogFilesTest::brokenServiceIsRefusedByFileAndKey_data()
{
    addBrokenRows(u"broken-services.json"_s);
}

void CatalogFilesTest::brokenServiceIsRefusedByFileAndKey()
{
    QFETCH(QJsonObject, patch);
    QFETCH(QStringList, complaints);
    const UserFolder folder;
    const QString path = folder.write(u"services/broken.json"_s, patched(fixtureObject(u"good-service.json"_s), patch));
    const auto service = readServiceFile(path);
    QVERIFY(!service);
    QCOMPARE(service.error().subject, path);
    QVERIFY2(matches(service.error().detail.split(u'\n'), complaints), qPrintable(service.error().detail));
}

void CatalogFilesTest::brokenModelIsRefusedByFileAndKey_data()
{
    addBrokenRows(u"broken-models.json"_s);
}

void CatalogFilesTest::brokenModelIsRefusedByFileAndKey()
{
    QFETCH(QJsonObject, patch);
    QFETCH(QStringList, complaints);
    const UserFolder folder;
    const QString path = folder.write(u"models/broken.json"_s, patched(fixtureObject(u"good-model.json"_s), patch));
    const auto model = readModelFile(path);
    QVERIFY(!model);
    QCOMPARE(model.error().subject, path);
    QVERIFY2(matches(model.error().detail.split(u'\n'), complaints), qPrintable(model.error().detail));
}

void CatalogFilesTest::newerFormatIsRefusedAsUnsupported()
{
    const UserFolder folder;
    const QJsonObject newer = patched(fixtureObject(u"good-service.json"_s), {{u"format"_s, 2}});
    const auto service = readServiceFile(folder.write(u"services/newer.json"_s, newer));
    QVERIFY(!service);
    QCOMPARE(service.error().kind, ErrorKind::Unsupported);
}

void CatalogFilesTest::fileThatIsNoJsonObjectIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("empty") << QByteArray() << u"line 1: is no JSON"_s;
    QTest::newRow("cut") << QByteArray("{\n  \"format\": 1,\n  \"id\": \"a") << u"line 3: is no JSON"_s;
    QTest::newRow("comma too many") << QByteArray("{\n  \"format\": 1,\n}") << u"line 3: is no JSON"_s;
    QTest::newRow("list") << QByteArray("[]") << u"/: should be a JSON object"_s;
    QTest::newRow("deep") << QByteArray(20'000, '[') << u"line 1: is no JSON"_s;
    QTest::newRow("large") << QByteArray(5'000'000, ' ') << u"is larger than 4 MB"_s;
}

void CatalogFilesTest::fileThatIsNoJsonObjectIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, complaint);
    const UserFolder folder;
    const QString path = folder.write(u"services/broken.json"_s, bytes);
    const auto service = readServiceFile(path);
    QVERIFY(!service);
    QCOMPARE(service.error().subject, path);
    QVERIFY2(service.error().detail.startsWith(complaint), qPrintable(service.error().detail));
    QVERIFY(!readAnyModelFile(path));
}

void CatalogFilesTest::endlessTextDoesNotEndTheProgram_data()
{
    QTest::addColumn<QJsonObject>("patch");
    QTest::addColumn<QString>("complaint");
    const QString endless(1'000'000, u'a');
    QTest::newRow("id") << QJsonObject{{u"id"_s, endless}} << u"/id: is longer than"_s;
    QTest::newRow("path") << QJsonObject{{u"paths"_s, QJsonObject{{u"create"_s, endless}}}}
                          << u"/paths/create: is longer than"_s;
    QTest::newRow("in a list") << QJsonObject{{u"offers"_s, QJsonArray{QJsonObject{{u"model"_s, endless}}}}}
                               << u"/offers/0/model: is longer than"_s;
    QTest::newRow("key") << QJsonObject{{u"paths"_s, QJsonObject{{endless, 1}}}} << u"/paths: is longer than"_s;
    QTest::newRow("below the schema's name")
        << QJsonObject{{u"paths"_s, QJsonObject{{u"schema"_s, endless}}}} << u"/paths/schema: is longer than"_s;
}

void CatalogFilesTest::endlessTextDoesNotEndTheProgram()
{
    QFETCH(QJsonObject, patch);
    QFETCH(QString, complaint);
    const UserFolder folder;
    const QJsonObject object = patched(fixtureObject(u"good-service.json"_s), patch);
    const auto service = readServiceFile(folder.write(u"services/broken.json"_s, object));
    QVERIFY(!service);
    QVERIFY2(service.error().detail.startsWith(complaint), qPrintable(service.error().detail.left(200)));
}

void CatalogFilesTest::longestTextThatIsLookedAtIsJudged()
{
    const UserFolder folder;
    const QJsonObject object =
        patched(fixtureObject(u"good-service.json"_s), {{u"paths"_s, QJsonObject{{u"list"_s, QString(2'000, u'a')}}}});
    const auto service = readServiceFile(folder.write(u"services/broken.json"_s, object));
    QVERIFY(!service);
    QVERIFY(service.error().detail.startsWith(u"/paths/list: should be a path below the base"_s));
}

void CatalogFilesTest::folderInPlaceOfAFileIsRefused()
{
    const UserFolder folder;
    const auto service = readServiceFile(folder.path());
    QVERIFY(!service);
    QCOMPARE(service.error().kind, ErrorKind::Storage);
    QVERIFY(!readModelFile(folder.path() + u"/nowhere.json"_s));
}

PENTIMENTO_TEST(CatalogFilesTest)
#include "tst_catalogfiles.moc"
