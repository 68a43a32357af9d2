// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/whendone.h"
#include "app/catalog/servicereader.h"
#include "app/desk/servicesdesk.h"
#include "app/main/engine.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/testmain.h"
#include "ui/preferences/servicespage.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

const ServiceId kkiai(u"kkiai"_s);
const ServiceId mine(u"my-gateway"_s);
const QByteArray canary = "r8_CANARYkeyCANARYkey0123456789";

QJsonObject gateway(const QUrl &base)
{
    return {{u"format"_s, 1},
            {u"id"_s, mine.text()},
            {u"title"_s, u"My gateway"_s},
            {u"family"_s, u"replicate"_s},
            {u"base"_s, base.toString()},
            {u"any"_s, true}};
}

// The engine of a fresh library, and the page of services that it is shown on.
class Bench
{
public:
    Bench()
        : m_paths(pathsFor(m_folder.path()))
        , m_database(m_paths.database())
        , m_environment(KeyName(), QByteArray())
        , m_files(m_paths.configuration)
    {
        QDir().mkpath(m_paths.data);
        m_database.open().waitForFinished();
        catalog = std::make_unique<CurrentCatalog>(readCatalog(m_paths.configuration), m_paths.configuration);
        engine = std::make_unique<Engine>(m_paths, *catalog, m_database, m_environment);
        desk = std::make_unique<ServicesDesk>(*engine, *catalog, nullptr);
        desk->attend(page);
        page.show();
    }

    [[nodiscard]] const ServiceFiles &files() const { return m_files; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] const Service *service(const ServiceId &id) const { return catalog->value().service(id); }
    [[nodiscard]] QWidget *row(const ServiceId &id) const { return page.findChild<QWidget *>(id.text()); }

    void wish(const ServiceId &id, ServiceWish what) { Q_EMIT page.list().wished(id, what); }
    void save(const QJsonObject &object) { Q_EMIT page.saveRequested(object); }
    [[nodiscard]] bool saved(const QJsonObject &object)
    {
        QSignalSpy changed(catalog.get(), &CurrentCatalog::changed);
        save(object);
        return changed.wait();
    }
    void press(const QString &name) const { page.findChild<QPushButton *>(name)->click(); }
    [[nodiscard]] QLineEdit *line(const QString &name) const { return page.findChild<QLineEdit *>(name); }

private:
    QTemporaryDir m_folder;
    Paths m_paths;
    Database m_database;
    EnvironmentKeyStore m_environment;
    ServiceFiles m_files;

public:
    std::unique_ptr<CurrentCatalog> catalog;
    std::unique_ptr<Engine> engine;
    ServicesPage page;
    std::unique_ptr<ServicesDesk> desk;
};

} // namespace

class ServicesDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyServiceIsListed();
    void newServiceIsAddedWhileTheWindowStands();
    void editedServiceReplacesTheBundledOneAndIsReset();
    void removedServiceComesBackByUndo();
    void keyIsRemovedWithItsService();
    void movingAsksForTheKeyAgain();
    void addressOfEarlierRunsIsKept();
    void whatCannotBeWrittenIsSaid();
    void duplicateIsSavedBesideTheFirst();
    void exportedFileHoldsNoKey();
    void fileOfSomebodyElseIsTakenIn();
    void badFileIsSaid();
    void lookAtAServiceIsKeptInItsFile();
    void lookThatFindsNothingNewLeavesTheBundledFile();
};

void ServicesDeskTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); // nobody's keychain takes part
}

void ServicesDeskTest::everyServiceIsListed()
{
    const Bench bench;
    QTRY_VERIFY(bench.row(kkiai) != nullptr);
    for (const Service &service : bench.catalog->value().services())
        QVERIFY2(bench.row(service.id) != nullptr, qPrintable(service.id.text()));
}

void ServicesDeskTest::newServiceIsAddedWhileTheWindowStands()
{
    Bench bench;
    QTRY_VERIFY(bench.row(kkiai) != nullptr);
    Q_EMIT bench.page.list().addRequested(u"replicate"_s);
    QTest::keyClicks(bench.line(u"title"_s), u"My gateway"_s);
    QTest::keyClicks(bench.line(u"base"_s), u"https://api.example.org/v1"_s);
    bench.press(u"saveService"_s);
    QTRY_VERIFY(bench.row(mine) != nullptr);
    QVERIFY(bench.page.list().isVisible());
    QCOMPARE(bench.service(mine)->base, QUrl(u"https://api.example.org/v1"_s));
    QVERIFY(QFile::exists(bench.path(u"config/services/my-gateway.json"_s)));
}

void ServicesDeskTest::editedServiceReplacesTheBundledOneAndIsReset()
{
    Bench bench;
    QTRY_VERIFY(bench.row(kkiai) != nullptr);
    bench.wish(kkiai, ServiceWish::Edit);
    QTRY_COMPARE(bench.line(u"title"_s)->text(), u"kkiai"_s);
    QTest::keyClicks(bench.line(u"title"_s), u" 2"_s);
    bench.press(u"saveService"_s);
    QTRY_COMPARE(bench.service(kkiai)->title, u"kkiai 2"_s);
    QTRY_VERIFY(bench.row(kkiai)->findChild<QAction *>(u"reset"_s) != nullptr);
    QCOMPARE(bench.service(kkiai)->offers.size(), 3); // what no field shows
    bench.wish(kkiai, ServiceWish::Reset);
    QTRY_COMPARE(bench.service(kkiai)->title, u"kkiai"_s);
    QTRY_VERIFY(bench.row(kkiai)->findChild<QAction *>(u"reset"_s) == nullptr);
}

void ServicesDeskTest::removedServiceComesBackByUndo()
{
    Bench bench;
    QVERIFY(bench.saved(gateway(QUrl(u"https://api.example.org/v1"_s))));
    QTRY_VERIFY(bench.row(mine) != nullptr);
    bench.wish(mine, ServiceWish::Remove);
    QTRY_VERIFY(bench.service(mine) == nullptr);
    QTRY_VERIFY(bench.page.findChild<QPushButton *>(u"undo"_s)->isVisible());
    bench.press(u"undo"_s);
    QTRY_VERIFY(bench.service(mine) != nullptr);
    QCOMPARE(*bench.files().read(mine), gateway(QUrl(u"https://api.example.org/v1"_s)));
}

void ServicesDeskTest::keyIsRemovedWithItsService()
{
    Bench bench;
    QVERIFY(bench.saved(gateway(QUrl(u"https://api.example.org/v1"_s))));
    QTRY_VERIFY(bench.row(mine) != nullptr);
    KeyDesk &keys = bench.engine->keyDesk();
    keys.save(mine, canary, Keep::Session);
    QTRY_COMPARE(keys.state(mine), KeyState::Present);
    bench.wish(mine, ServiceWish::Remove);
    QTRY_VERIFY(bench.page.findChild<QPushButton *>(u"undo"_s)->isVisible());
    bench.press(u"undo"_s);
    QTRY_VERIFY(bench.service(mine) != nullptr);
    keys.lookUp(mine);
    QTRY_COMPARE(keys.state(mine), KeyState::NoStore); // the key is not back
}

void ServicesDeskTest::movingAsksForTheKeyAgain()
{
    Bench bench;
    QSignalSpy needed(bench.desk.get(), &ServicesDesk::keyNeeded);
    QVERIFY(bench.saved(gateway(QUrl(u"https://api.example.org/v1"_s))));
    QVERIFY(bench.saved(gateway(QUrl(u"https://api.example.org/v2"_s))));
    QVERIFY(needed.isEmpty());
    bench.save(gateway(QUrl(u"https://api.example.net/v2"_s)));
    QTRY_COMPARE(needed.size(), 1);
    QCOMPARE(needed.first().first().value<ServiceId>(), mine);
}

void ServicesDeskTest::addressOfEarlierRunsIsKept()
{
    Bench bench;
    QVERIFY(bench.saved(gateway(QUrl(u"https://api.example.org/v1"_s))));
    EditRequest request;
    request.service = mine;
    request.serviceBase = bench.service(mine)->base.toString();
    request.model = ModelId(u"black-forest-labs/flux-kontext-pro"_s);
    QVERIFY(bench.saved(gateway(QUrl(u"https://api.example.net/v1"_s))));
    QTRY_VERIFY(bench.row(mine) != nullptr);
    const Result<JobContext> moved = bench.engine->contextFor(request);
    QVERIFY(moved);
    QCOMPARE(moved->service.base.host(), u"api.example.org"_s);
    bench.wish(mine, ServiceWish::Remove);
    QTRY_VERIFY(bench.service(mine) == nullptr);
    QVERIFY(bench.engine->contextFor(request));
    request.serviceBase = u"https://api.example.net/v1"_s;
    QVERIFY(bench.engine->contextFor(request));
}

void ServicesDeskTest::whatCannotBeWrittenIsSaid()
{
    Bench bench;
    QDir().mkpath(bench.path(u"config"_s));
    QFile inTheWay(bench.path(u"config/services"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Q_EMIT bench.page.list().addRequested(u"replicate"_s);
    QTest::keyClicks(bench.line(u"title"_s), u"My gateway"_s);
    QTest::keyClicks(bench.line(u"base"_s), u"https://api.example.org/v1"_s);
    auto *save = bench.page.findChild<QPushButton *>(u"saveService"_s);
    save->click();
    QVERIFY(!save->isEnabled());
    QTRY_VERIFY(save->isEnabled());
    QVERIFY(!bench.page.list().isVisible()); // what was typed is still there
    QCOMPARE(bench.line(u"title"_s)->text(), u"My gateway"_s);
}

void ServicesDeskTest::duplicateIsSavedBesideTheFirst()
{
    Bench bench;
    QTRY_VERIFY(bench.row(kkiai) != nullptr);
    bench.wish(kkiai, ServiceWish::Duplicate);
    QTRY_COMPARE(bench.line(u"title"_s)->text(), u"kkiai (copy)"_s);
    bench.press(u"saveService"_s);
    QTRY_VERIFY(bench.service(ServiceId(u"kkiai-copy"_s)) != nullptr);
    QVERIFY(bench.service(kkiai) != nullptr);
    QCOMPARE(bench.service(ServiceId(u"kkiai-copy"_s))->offers, bench.service(kkiai)->offers);
}

void ServicesDeskTest::exportedFileHoldsNoKey()
{
    Bench bench;
    QVERIFY(bench.saved(gateway(QUrl(u"https://api.example.org/v1"_s))));
    KeyDesk &keys = bench.engine->keyDesk();
    keys.save(mine, canary, Keep::Session);
    QTRY_COMPARE(keys.state(mine), KeyState::Present);
    const QString path = bench.path(u"exported.json"_s);
    bench.desk->exportTo(mine, path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains(canary));
    QVERIFY(serviceFrom(QJsonDocument::fromJson(bytes).object()));
}

void ServicesDeskTest::fileOfSomebodyElseIsTakenIn()
{
    Bench bench;
    QJsonObject object = gateway(QUrl(u"https://api.example.org/v1"_s));
    object.insert(u"id"_s, u"replicate"_s); // taken: it must not replace that one unasked
    QFile file(bench.path(u"theirs.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(object).toJson());
    file.close();
    Q_EMIT bench.page.list().fileDropped(file.fileName());
    QTRY_COMPARE(bench.line(u"base"_s)->text(), u"https://api.example.org/v1"_s);
    QCOMPARE(bench.service(mine), nullptr); // looked at first
    bench.press(u"saveService"_s);
    QTRY_VERIFY(bench.service(mine) != nullptr);
    QCOMPARE(bench.service(ServiceId(u"replicate"_s))->base.host(), u"api.replicate.com"_s);
}

void ServicesDeskTest::badFileIsSaid()
{
    Bench bench;
    QFile file(bench.path(u"broken.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": 1, "id": "x", "title": "X", "family": "replicate", "base": "ftp:", "any": true})");
    file.close();
    Q_EMIT bench.page.list().fileDropped(file.fileName());
    const auto said = [&bench] {
        QStringList texts;
        for (const QLabel *label : bench.page.list().findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    };
    QTRY_VERIFY2(said().contains(u"“broken.json”"_s), qPrintable(said()));
    QVERIFY(said().contains(u"/base"_s));
    QVERIFY(bench.page.list().isVisible());
}

void ServicesDeskTest::lookAtAServiceIsKeptInItsFile()
{
    LoopbackServer server;
    server.replyAlways([](const LoopbackRequest &request) {
        if (request.target == "/v1/predictions")
            return LoopbackReply::json(200, {{u"results"_s, QJsonArray()}});
        return LoopbackReply::json(404, {{u"detail"_s, u"not found"_s}});
    });
    Bench bench;
    QVERIFY(bench.saved(gateway(server.url(u"/v1"_s))));
    QTRY_VERIFY(bench.row(mine) != nullptr);
    bench.wish(mine, ServiceWish::Examine);
    QTRY_VERIFY(bench.service(mine)->checked.isValid());
    QVERIFY(bench.service(mine)->capabilities.list);
    QVERIFY(!bench.service(mine)->capabilities.account);
    QCOMPARE(server.count("GET"), server.requests().size());
}

// A file of one's own would hide what the next version of the program knows of the service.
void ServicesDeskTest::lookThatFindsNothingNewLeavesTheBundledFile()
{
    Bench bench;
    QTRY_VERIFY(bench.row(kkiai) != nullptr);
    QSignalSpy reloaded(bench.catalog.get(), &CurrentCatalog::reloaded);
    ServiceReport report;
    report.wasReached = true;
    report.at = QDateTime::currentDateTimeUtc();
    report.capabilities = bench.service(kkiai)->capabilities;
    bench.desk->keepReport(kkiai, report);
    report.capabilities.list = true;
    bench.desk->keepReport(kkiai, report);
    QTRY_COMPARE(reloaded.size(), 1);
    QCOMPARE(bench.files().origin(kkiai), ServiceOrigin::Replaced);
    QVERIFY(bench.service(kkiai)->capabilities.list);
}

PENTIMENTO_TEST(ServicesDeskTest)
#include "tst_servicesdesk.moc"
