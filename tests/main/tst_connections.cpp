// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/connections.h"
#include "app/secrets/sessionkeystore.h"
#include "tests/support/exchange.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

Service paidService()
{
    Service service;
    service.id = ServiceId(u"atelier"_s);
    service.base = QUrl(u"https://api.atelier.example/v1"_s);
    service.origins = {u"https://api.atelier.example"_s};
    return service;
}

} // namespace

class ConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameServiceHasOneTransport();
    void changedServiceHasAnother_data();
    void changedServiceHasAnother();
    void sandboxFollowsTheCatalogue();
};

void ConnectionsTest::sameServiceHasOneTransport()
{
    const CurrentCatalog catalog((CatalogReading()));
    SessionKeyStore keys;
    Connections connections(catalog, keys);
    Service service = paidService();
    Transport &first = connections.authorised(service);
    service.title = u"Another name"_s;
    service.limits.running = 9;
    QCOMPARE(&connections.authorised(service), &first);
    QVERIFY(&connections.bare(service) != &first);
}

void ConnectionsTest::changedServiceHasAnother_data()
{
    QTest::addColumn<Service>("changed");
    Service service = paidService();
    service.base = QUrl(u"https://other.atelier.example/v1"_s);
    QTest::newRow("base") << service;
    service = paidService();
    service.origins.append(u"https://eu.atelier.example"_s);
    QTest::newRow("origins") << service;
    service = paidService();
    service.authentication = Authentication::XKey;
    QTest::newRow("authentication") << service;
}

// A job that runs has the first one still: with the origins that held when it began.
void ConnectionsTest::changedServiceHasAnother()
{
    QFETCH(Service, changed);
    const CurrentCatalog catalog((CatalogReading()));
    SessionKeyStore keys;
    Connections connections(catalog, keys);
    Transport &first = connections.authorised(paidService());
    QVERIFY(&connections.authorised(changed) != &first);
    QCOMPARE(&connections.authorised(paidService()), &first);
}

void ConnectionsTest::sandboxFollowsTheCatalogue()
{
    const QTemporaryDir folder;
    CurrentCatalog catalog(readCatalog(folder.path()), folder.path());
    SessionKeyStore keys;
    Connections connections(catalog, keys);
    const Service sandbox = *catalog.value().service(ServiceId(u"sandbox"_s));
    const auto status = [&] {
        HttpRequest request;
        request.method = "GET";
        request.url = QUrl(sandbox.base.toString() + u"/models/acme/painter"_s);
        const auto answer = exchange(connections.bare(sandbox), request);
        return answer && *answer ? (*answer)->status : 0;
    };
    QCOMPARE(status(), 404);
    QVERIFY(QDir(folder.path()).mkdir(u"models"_s));
    QVERIFY(QFile::copy(QStringLiteral(PENTIMENTO_FIXTURES "/catalog/good-model.json"),
                        folder.filePath(u"models/painter.json"_s)));
    QSignalSpy changed(&catalog, &CurrentCatalog::changed);
    catalog.reload();
    QVERIFY(changed.wait());
    QCOMPARE(status(), 200);
}

PENTIMENTO_TEST(ConnectionsTest)
#include "tst_connections.moc"
