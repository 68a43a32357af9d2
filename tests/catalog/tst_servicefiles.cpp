// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/catalog.h"
#include "app/catalog/complaints.h"
#include "app/catalog/servicefiles.h"
#include "app/catalog/servicereader.h"
#include "app/catalog/servicetemplates.h"
#include "tests/support/testmain.h"
#include "tests/support/userfolder.h"

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

const ServiceId kkiai(u"kkiai"_s);
const ServiceId mine(u"my-gateway"_s);

QJsonObject gateway()
{
    return {{u"format"_s, 1},
            {u"id"_s, mine.text()},
            {u"title"_s, u"My gateway"_s},
            {u"family"_s, u"replicate"_s},
            {u"base"_s, u"https://api.example.org/v1"_s},
            {u"any"_s, true},
            {u"comment"_s, u"asked their support"_s}};
}

} // namespace

class ServiceFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBundledServiceIsFound();
    void whatIsWrittenIsReadByTheCatalogue();
    void bundledServiceIsReplacedAndReset();
    void fileOfAnyNameIsFoundByItsId();
    void fileOfAnotherIdIsNotOverwritten();
    void brokenFileOfAnIdIsReplacedNotDoubled();
    void wrongObjectIsNotWritten_data();
    void wrongObjectIsNotWritten();
    void removingWhatIsBundledIsRefused();
    void folderThatCannotBeWrittenIsAnError();
    void keysStandInTheOrderOfReading();
    void newServiceLacksOnlyNameAndAddress();
    void duplicateIsAnotherService();
    void idsAreShortNamesThatAreFree_data();
    void idsAreShortNamesThatAreFree();
    void sharedFileHoldsNoSecretConstants();
    void dayOfTheCheckIsADayOfTheCalendar();
};

void ServiceFilesTest::everyBundledServiceIsFound()
{
    const UserFolder folder;
    const ServiceFiles files(folder.path());
    const Catalog catalog = readCatalog({}).catalog;
    QVERIFY(catalog.services().size() >= 4);
    for (const Service &service : catalog.services()) {
        QCOMPARE(files.origin(service.id), ServiceOrigin::Bundled);
        const Result<QJsonObject> object = files.read(service.id);
        QVERIFY2(object, qPrintable(service.id.text()));
        QCOMPARE(*serviceFrom(*object), service);
    }
    QVERIFY(files.origins().isEmpty());
}

void ServiceFilesTest::whatIsWrittenIsReadByTheCatalogue()
{
    const UserFolder folder;
    const ServiceFiles files(folder.path());
    QVERIFY(files.write(gateway()));
    QCOMPARE(files.path(mine), folder.path() + u"/services/my-gateway.json"_s);
    QCOMPARE(files.origin(mine), ServiceOrigin::Own);
    QCOMPARE(*files.read(mine), gateway());
    const CatalogReading reading = readCatalog(folder.path());
    QCOMPARE(reading.complaints, QStringList());
    QCOMPARE(reading.catalog.service(mine)->title, u"My gateway"_s);
    QVERIFY(files.remove(mine));
    QCOMPARE(readCatalog(folder.path()).catalog.service(mine), nullptr);
}

void ServiceFilesTest::bundledServiceIsReplacedAndReset()
{
    const UserFolder folder;
    const ServiceFiles files(folder.path());
    QJsonObject object = *files.read(kkiai);
    object.insert(u"title"_s, u"kkiai, by way of Hong Kong"_s);
    QVERIFY(files.write(object));
    QCOMPARE(files.origin(kkiai), ServiceOrigin::Replaced);
    QCOMPARE(files.origins().value(kkiai), ServiceOrigin::Replaced);
    QCOMPARE(readCatalog(folder.path()).catalog.service(kkiai)->title, u"kkiai, by way of Hong Kong"_s);
    QVERIFY(files.remove(kkiai));
    QCOMPARE(files.origin(kkiai), ServiceOrigin::Bundled);
    QCOMPARE(readCatalog(folder.path()).catalog.service(kkiai)->title, u"kkiai"_s);
}

void ServiceFilesTest::fileOfAnyNameIsFoundByItsId()
{
    const UserFolder folder;
    folder.write(u"services/as I called it.json"_s, gateway());
    const ServiceFiles files(folder.path());
    QJsonObject object = *files.read(mine);
    object.insert(u"title"_s, u"Renamed"_s);
    QVERIFY(files.write(object));
    QCOMPARE(QDir(folder.path() + u"/services"_s).entryList(QDir::Files), QStringList{u"as I called it.json"_s});
    QCOMPARE(readCatalog(folder.path()).catalog.service(mine)->title, u"Renamed"_s);
}

void ServiceFilesTest::fileOfAnotherIdIsNotOverwritten()
{
    const UserFolder folder;
    QJsonObject other = gateway();
    other.insert(u"id"_s, u"other"_s);
    folder.write(u"services/my-gateway.json"_s, other);
    folder.write(u"services/my-gateway-2.json"_s, QByteArray("notes, not JSON"));
    const ServiceFiles files(folder.path());
    QVERIFY(files.write(gateway()));
    QCOMPARE(files.path(mine), folder.path() + u"/services/my-gateway-3.json"_s);
    QCOMPARE(*files.read(ServiceId(u"other"_s)), other);
}

void ServiceFilesTest::brokenFileOfAnIdIsReplacedNotDoubled()
{
    const UserFolder folder;
    QJsonObject broken = gateway();
    broken.insert(u"base"_s, u"http://api.example.org"_s);
    folder.write(u"services/broken.json"_s, broken);
    const ServiceFiles files(folder.path());
    QVERIFY(files.write(gateway()));
    QCOMPARE(QDir(folder.path() + u"/services"_s).entryList(QDir::Files), QStringList{u"broken.json"_s});
    QCOMPARE(readCatalog(folder.path()).complaints, QStringList());
}

void ServiceFilesTest::wrongObjectIsNotWritten_data()
{
    QTest::addColumn<QJsonObject>("patch");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("no name") << QJsonObject{{u"title"_s, QString()}} << u"/title"_s;
    QTest::newRow("in the open") << QJsonObject{{u"base"_s, u"http://api.example.org/v1"_s}} << u"/base"_s;
    QTest::newRow("a password") << QJsonObject{{u"base"_s, u"https://me:secret@api.example.org/v1"_s}} << u"/base"_s;
    QTest::newRow("a query") << QJsonObject{{u"base"_s, u"https://api.example.org/v1?key=secret"_s}} << u"/base"_s;
    QTest::newRow("unknown family") << QJsonObject{{u"family"_s, u"telex"_s}} << u"/family"_s;
    QTest::newRow("a key") << QJsonObject{{u"key"_s, u"r8_secret"_s}} << u"/key"_s;
    QTest::newRow("nothing offered") << QJsonObject{{u"any"_s, false}} << u"/offers"_s;
    QTest::newRow("path without its place")
        << QJsonObject{{u"paths"_s, QJsonObject{{u"poll"_s, u"predictions"_s}}}} << u"/paths/poll"_s;
    QTest::newRow("limit in letters") << QJsonObject{{u"limits"_s, QJsonObject{{u"running"_s, u"many"_s}}}}
                                      << u"/limits/running"_s;
    QTest::newRow("foreign origin") << QJsonObject{{u"allowed_origins"_s, QJsonArray{u"https://elsewhere.example"_s}}}
                                    << u"/allowed_origins"_s;
}

void ServiceFilesTest::wrongObjectIsNotWritten()
{
    QFETCH(QJsonObject, patch);
    QFETCH(QString, pointer);
    const UserFolder folder;
    const ServiceFiles files(folder.path());
    const Result<Done> written = files.write(patched(gateway(), patch));
    QVERIFY(!written);
    const QList<Complaint> complaints = complaintsIn(written.error());
    QCOMPARE(complaints.size(), 1);
    QCOMPARE(complaints.first().pointer, pointer);
    QVERIFY(!complaints.first().sentence.isEmpty());
    QVERIFY(!QDir(folder.path() + u"/services"_s).exists());
}

void ServiceFilesTest::removingWhatIsBundledIsRefused()
{
    const UserFolder folder;
    const Result<Done> removed = ServiceFiles(folder.path()).remove(kkiai);
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::NotFound);
}

void ServiceFilesTest::folderThatCannotBeWrittenIsAnError()
{
    const UserFolder folder;
    folder.write(u"services"_s, QByteArray("a file in its place"));
    const Result<Done> written = ServiceFiles(folder.path()).write(gateway());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Storage);
}

void ServiceFilesTest::keysStandInTheOrderOfReading()
{
    QJsonObject object = gateway();
    object.insert(u"limits"_s, QJsonObject{{u"running"_s, 2}});
    const QByteArray bytes = serviceFileBytes(object);
    QCOMPARE(QJsonDocument::fromJson(bytes).object(), object);
    const QList<QByteArray> keys{"\"format\"", "\"comment\"", "\"id\"",  "\"title\"",
                                 "\"family\"", "\"base\"",    "\"any\"", "\"limits\""};
    qsizetype before = -1;
    for (const QByteArray &key : keys) {
        const qsizetype at = bytes.indexOf(QByteArray("\n    " + key + ": "));
        QVERIFY2(at > before, key.constData());
        before = at;
    }
    QCOMPARE(QJsonDocument::fromJson(serviceFileBytes({})).object(), QJsonObject());
}

void ServiceFilesTest::newServiceLacksOnlyNameAndAddress()
{
    QJsonObject object = newServiceObject(u"replicate"_s);
    const Result<Service> unfinished = serviceFrom(object);
    QVERIFY(!unfinished);
    QStringList pointers;
    for (const Complaint &complaint : complaintsIn(unfinished.error()))
        pointers.append(complaint.pointer);
    pointers.sort();
    QCOMPARE(pointers, (QStringList{u"/base"_s, u"/id"_s, u"/title"_s}));
    object.insert(u"id"_s, u"x"_s);
    object.insert(u"title"_s, u"X"_s);
    object.insert(u"base"_s, u"https://x.example"_s);
    QVERIFY(serviceFrom(object));
}

void ServiceFilesTest::duplicateIsAnotherService()
{
    QJsonObject object = gateway();
    object.insert(u"checked"_s, u"2026-06-30"_s);
    const QJsonObject copy = duplicateOf(object, u"My gateway (copy)"_s, {mine});
    QVERIFY(serviceFrom(copy));
    QCOMPARE(copy.value("id"_L1).toString(), u"my-gateway-copy"_s);
    QCOMPARE(copy.value("title"_L1).toString(), u"My gateway (copy)"_s);
    QVERIFY(!copy.contains("checked"_L1));
    QCOMPARE(copy.value("base"_L1), object.value("base"_L1));
}

void ServiceFilesTest::idsAreShortNamesThatAreFree_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("id");
    QTest::newRow("words") << u"Our Gateway, Hamburg"_s << u"our-gateway-hamburg"_s;
    QTest::newRow("accents") << u"Künstlerbüro Ødegård"_s << u"kunstlerburo-degard"_s;
    QTest::newRow("taken") << u"kkiai"_s << u"kkiai-3"_s;
    QTest::newRow("no letter of ours") << u"画廊"_s << u"service"_s;
    QTest::newRow("signs around") << u"--- A ---"_s << u"a"_s;
    QTest::newRow("long") << QString(500, u'x') << QString(48, u'x');
}

void ServiceFilesTest::idsAreShortNamesThatAreFree()
{
    QFETCH(QString, title);
    QFETCH(QString, id);
    QCOMPARE(freeServiceId(title, {kkiai, ServiceId(u"kkiai-2"_s)}).text(), id);
}

void ServiceFilesTest::sharedFileHoldsNoSecretConstants()
{
    QJsonObject object = gateway();
    object.insert(u"offers"_s,
                  QJsonArray{QJsonObject{
                      {u"model"_s, u"a/b"_s},
                      {u"constants"_s, QJsonObject{{u"openai_api_key"_s, u"sk-secret"_s}, {u"go_fast"_s, true}}}}});
    const QJsonObject shared = shareableService(object);
    QVERIFY(!QJsonDocument(shared).toJson().contains("sk-secret"));
    QCOMPARE(shared.value("offers"_L1)[0]["constants"_L1]["go_fast"_L1], QJsonValue(true));
    QVERIFY(serviceFrom(shared));
    QCOMPARE(shareableService(gateway()), gateway());
}

void ServiceFilesTest::dayOfTheCheckIsADayOfTheCalendar()
{
    QJsonObject object = gateway();
    object.insert(u"checked"_s, u"2026-06-30"_s);
    QCOMPARE(serviceFrom(object)->checked, QDate(2026, 6, 30));
    object.insert(u"checked"_s, u"2026-02-30"_s);
    const Result<Service> service = serviceFrom(object);
    QVERIFY(!service);
    QCOMPARE(complaintsIn(service.error()).value(0).pointer, u"/checked"_s);
}

PENTIMENTO_TEST(ServiceFilesTest)
#include "tst_servicefiles.moc"
