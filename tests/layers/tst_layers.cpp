// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/layers/codeof.h"
#include "tests/layers/layerscan.h"
#include "tests/layers/layertables.h"
#include "tests/layers/sourcetree.h"
#include "tests/support/testmain.h"

#include <QFileInfo>

using namespace pentimento::layers;
using namespace Qt::StringLiterals;

namespace {

// Qt Test clips what a failure says, so the list is written out before.
const char *reported(const QString &list)
{
    if (!list.isEmpty())
        qWarning().noquote() << u'\n' + list;
    return "see the list above";
}

} // namespace

// Who may include whom, one door for each kind of input and output: the link lines do not catch what lives in headers
// alone.
class LayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void roomsKeepToTheirLayers();
    void sourcesSayTheirLicence();
    void everySourceIsBuilt();
    void everyRowNamesAFolderOfItsKind();

    void breachIsFound_data();
    void breachIsFound();
    void whatIsAllowedIsNoBreach_data();
    void whatIsAllowedIsNoBreach();
    void breachNamesItsFileAndLine();
    void codeHoldsNoCommentsAndTexts_data();
    void codeHoldsNoCommentsAndTexts();
    void missingLicenceIsFound();
    void orphanIsFound();

private:
    SourceTree m_tree;
};

void LayersTest::initTestCase()
{
    m_tree = readSourceTree(QStringLiteral(PENTIMENTO_SOURCE_DIR));
    QVERIFY(m_tree.contains(u"app/base/error.h"_s));
    QVERIFY(m_tree.contains(u"tests/layers/tst_layers.cpp"_s));
    QVERIFY(m_tree.contains(u".ci/run"_s));
}

void LayersTest::roomsKeepToTheirLayers()
{
    QList<Breach> breaches;
    for (auto file = m_tree.cbegin(); file != m_tree.cend(); ++file) {
        if (isCode(file.key()))
            breaches += layerBreaches(file.key(), *file);
    }
    QVERIFY2(breaches.isEmpty(), reported(described(breaches)));
}

void LayersTest::sourcesSayTheirLicence()
{
    QList<Breach> breaches;
    for (auto file = m_tree.cbegin(); file != m_tree.cend(); ++file)
        breaches += licenceBreaches(file.key(), *file);
    QVERIFY2(breaches.isEmpty(), reported(described(breaches)));
}

void LayersTest::everySourceIsBuilt()
{
    const QStringList found = orphans(m_tree);
    QVERIFY2(found.isEmpty(), reported(found.join(u'\n')));
}

// A slip in the table would forbid or allow nothing at all.
void LayersTest::everyRowNamesAFolderOfItsKind()
{
    static const QRegularExpression place(uR"(^(app|ui|tests)(/[a-z]+)*(\.h)?$)"_s);
    for (const Room &room : rooms()) {
        for (const QString &name : QStringList{room.folder} + room.may)
            QVERIFY2(place.match(name).hasMatch(), qPrintable(name));
    }
    for (const Door &door : doors()) {
        QVERIFY2(door.name.isValid(), qPrintable(door.what));
        for (const QString &name : door.folders)
            QVERIFY2(place.match(name).hasMatch(), qPrintable(name));
    }
}

void LayersTest::breachIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QString &path, const QString &text) {
        QTest::newRow(name) << path << text;
    };
    row("base includes a room", u"app/base/a.cpp"_s, u"#include \"app/http/transport.h\""_s);
    row("core includes ui", u"app/jobs/a.h"_s, u"#include \"ui/shared/errortext.h\""_s);
    row("ui includes http", u"ui/compose/a.cpp"_s, u"#include \"app/http/transport.h\""_s);
    row("ui includes a key store", u"ui/preferences/a.cpp"_s, u"#include \"app/secrets/keychainkeystore.h\""_s);
    row("shared includes the library", u"ui/shared/a.cpp"_s, u"#include \"app/library/libraryindex.h\""_s);
    row("gallery includes compare", u"ui/gallery/a.cpp"_s, u"#include \"ui/compare/viewport.h\""_s);
    row("program includes tests", u"app/main/a.cpp"_s, u"#include \"tests/support/faketransport.h\""_s);
    row("in pointed brackets", u"app/base/a.cpp"_s, u"#  include <app/http/transport.h>"_s);
    row("path from beside", u"app/http/a.cpp"_s, u"#include \"transport.h\""_s);
    row("path through the parent", u"app/jobs/a.cpp"_s, u"#include \"../main/application.h\""_s);
    row("similar name of another room", u"app/jobs/a.cpp"_s, u"#include \"app/httpx/a.h\""_s);
    row("unknown room", u"app/util/a.cpp"_s, u"int a;"_s);
    row("network in jobs", u"app/jobs/a.cpp"_s, u"#include <QNetworkAccessManager>"_s);
    row("forward declared network", u"app/providers/a.h"_s, u"class QNetworkReply;"_s);
    row("TLS in secrets", u"app/secrets/a.cpp"_s, u"QSslSocket socket;"_s);
    row("socket in the sandbox's service", u"app/sandbox/a.cpp"_s, u"QTcpSocket *socket;"_s);
    row("server in http", u"app/http/a.cpp"_s, u"#include <QHttpServer>"_s);
    row("server's base in main", u"app/main/a.cpp"_s, u"#include <QtHttpServer/QAbstractHttpServer>"_s);
    row("local socket in library", u"app/library/a.cpp"_s, u"QLocalSocket socket;"_s);
    row("lock file in images", u"app/images/a.cpp"_s, u"QLockFile lock(path);"_s);
    row("SQL in jobs", u"app/jobs/a.cpp"_s, u"QSqlQuery query;"_s);
    row("keychain in main", u"app/main/a.cpp"_s, u"#include <qt6keychain/keychain.h>"_s);
    row("words in jobs", u"app/jobs/a.cpp"_s, u"return tr(\"Done\");"_s);
    row("words through the class", u"app/jobs/a.cpp"_s, u"return QObject::tr(\"Done\");"_s);
    row("words through the program", u"app/jobs/a.cpp"_s, u"QCoreApplication::translate(\"a\", \"Done\");"_s);
    row("widget in main", u"app/main/a.cpp"_s, u"QWidget *window;"_s);
    row("OpenCV in images", u"app/images/a.cpp"_s, u"#include <opencv2/imgproc.hpp>"_s);
    row("OpenCV in the sandbox's service", u"app/sandbox/a.cpp"_s, u"cv::Mat picture;"_s);
    row("LittleCMS in images", u"app/images/a.cpp"_s, u"#include <lcms2.h>"_s);
    row("libheif in images", u"app/images/a.cpp"_s, u"#include <libheif/heif.h>"_s);
    row("valijson in params", u"app/params/a.cpp"_s, u"#include <valijson/schema.hpp>"_s);
    row("TLS errors ignored", u"app/http/a.cpp"_s, u"reply->ignoreSslErrors();"_s);
    row("insecure key store", u"app/secrets/a.cpp"_s, u"job->setInsecureFallback(true);"_s);
}

void LayersTest::breachIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QCOMPARE(layerBreaches(path, text).size(), 1);
}

void LayersTest::whatIsAllowedIsNoBreach_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QString &path, const QString &text) {
        QTest::newRow(name) << path << text;
    };
    row("own room", u"app/jobs/a.cpp"_s, u"#include \"app/jobs/jobrecord.h\""_s);
    row("base", u"ui/form/a.cpp"_s, u"#include \"app/base/error.h\""_s);
    row("room below", u"app/sandbox/server/a.cpp"_s, u"#include \"app/sandbox/sandboxserverdoor.h\""_s);
    row("granted room", u"app/library/a.cpp"_s, u"#include \"app/jobs/jobstore.h\""_s);
    row("granted file", u"ui/preferences/a.cpp"_s, u"#include \"app/secrets/keystore.h\""_s);
    row("compose its form", u"ui/compose/a.cpp"_s, u"#include \"ui/form/parameterform.h\""_s);
    row("window everything of ui", u"ui/mainwindow/a.cpp"_s, u"#include \"ui/compare/comparepanel.h\""_s);
    row("main everything", u"app/main/a.cpp"_s, u"#include \"ui/shared/errortext.h\""_s);
    row("tests the network", u"tests/support/a.cpp"_s, u"#include <QTcpServer>"_s);
    row("what moc writes", u"tests/http/tst_a.cpp"_s, u"#include \"tst_a.moc\""_s);
    row("network in http", u"app/http/a.cpp"_s, u"#include <QNetworkAccessManager>"_s);
    row("server in its module", u"app/sandbox/server/a.cpp"_s, u"#include <QtHttpServer/QAbstractHttpServer>"_s);
    row("OpenCV in the effects", u"app/sandbox/effects/a.cpp"_s, u"cv::Mat picture;"_s);
    row("lock file in library", u"app/library/a.cpp"_s, u"QLockFile lock(path);"_s);
    row("name in a comment", u"app/jobs/a.cpp"_s, u"// unlike QNetworkReply\n/* and\nQSqlQuery */"_s);
    row("name in a text", u"app/jobs/a.cpp"_s, u"auto a = u\"tr(QWidget)\"_s;"_s);
    row("a longer name", u"app/jobs/a.cpp"_s, u"str(a); attr(b); intr(c);"_s);
    row("a matrix moves", u"app/images/a.cpp"_s, u"matrix.translate(1, 2); painter->translate(1, 2);"_s);
}

void LayersTest::whatIsAllowedIsNoBreach()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QCOMPARE(described(layerBreaches(path, text)), QString());
}

void LayersTest::breachNamesItsFileAndLine()
{
    const auto breaches =
        layerBreaches(u"app/params/a.cpp"_s,
                      u"/* two\nlines */\n#include \"app/base/error.h\"\n#include \"app/http/transport.h\"\n"_s);
    QCOMPARE(described(breaches), u"app/params/a.cpp:4: app/params may not include app/http/transport.h"_s);
}

void LayersTest::codeHoldsNoCommentsAndTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name, const QString &text, const QString &code) {
        QTest::newRow(name) << text << code;
    };
    row("line comment", u"a; // b\nc"_s, u"a;     \nc"_s);
    row("comment over lines", u"a /* b\nc */ d"_s, u"a     \n     d"_s);
    row("text", u"f(\"a\\\"b\", c)"_s, u"f(      , c)"_s);
    row("comment sign in a text", u"f(\"//\"); g"_s, u"f(    ); g"_s);
    row("quotation mark as character", u"f('\"', a, '\\'')"_s, u"f(   , a,     )"_s);
    row("digit separators", u"f(1'000, a, 2'000)"_s, u"f(1'000, a, 2'000)"_s);
    row("raw text", u"f(uR\"x(a \" )\" b)x\", c)"_s, u"f(%1, c)"_s.arg(QString(16, u' ')));
    row("include", u"#include \"app/a.h\" // b"_s, u"#include \"app/a.h\"     "_s);
    row("include in a comment", u"// #include \"app/a.h\""_s, QString(21, u' '));
}

void LayersTest::codeHoldsNoCommentsAndTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(codeOf(text), code);
}

void LayersTest::missingLicenceIsFound()
{
    const QString name = u"// SPDX-File"_s + u"CopyrightText: 2026 Somebody\n"_s;
    const QString licence = u"// SPDX-"_s + u"License-Identifier: MIT\n"_s;
    QCOMPARE(licenceBreaches(u"a.cpp"_s, name + licence), {});
    QCOMPARE(licenceBreaches(u"a.cpp"_s, name).size(), 1);
    QCOMPARE(licenceBreaches(u"a.cpp"_s, QString(20, u'\n') + name + licence).size(), 2);
}

void LayersTest::orphanIsFound()
{
    const SourceTree tree{
        {u"app/jobs/CMakeLists.txt"_s, u"pentimento_room(jobs SOURCES jobqueue.cpp inner/deep.cpp)"_s},
        {u"app/jobs/jobqueue.cpp"_s, u"#include \"app/jobs/jobqueue.h\""_s},
        {u"app/jobs/jobqueue.h"_s, {}},
        {u"app/jobs/inner/deep.cpp"_s, {}},
        {u"app/jobs/queue.cpp"_s, {}},
        {u"app/jobs/inner/jobqueue.cpp"_s, {}},
        {u"app/jobs/alone.h"_s, {}},
    };
    QCOMPARE(orphans(tree),
             (QStringList{u"app/jobs/alone.h"_s, u"app/jobs/inner/jobqueue.cpp"_s, u"app/jobs/queue.cpp"_s}));
}

PENTIMENTO_TEST(LayersTest)
#include "tst_layers.moc"
