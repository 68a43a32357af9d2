// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/atomicfile.h"
#include "app/settings/settings.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <sys/fsuid.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

// Root may do everything; for the permission rows the thread's file access is somebody else's.
struct AsSomebodyElse
{
    AsSomebodyElse() { ::setfsuid(65534); }
    ~AsSomebodyElse() { ::setfsuid(::getuid()); }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

OfferName offer(const QString &model)
{
    return {ModelId(model), ServiceId(u"kkiai"_s)};
}

AppSettings allChanged()
{
    AppSettings settings;
    settings.theme = u"light"_s;
    settings.lastLook = u"light"_s;
    settings.canvas = u"checker"_s;
    settings.compare = u"fade"_s;
    settings.windowGeometry = QByteArray("\x01\xd9\x00\xcb", 4);
    settings.leftWidth = 333;
    settings.rightWidth = 222;
    settings.detailsHeight = 333;
    settings.panelsHidden = true;
    settings.advancedOpen = true;
    settings.lastOffer = offer(u"a/b"_s);
    settings.recentOffers = {offer(u"a/b"_s), offer(u"c/d"_s)};
    settings.favourites = {offer(u"e/f"_s), offer(u"a/b"_s)};
    settings.lastVersion = VersionId(u"0190a000-0000-7000-8000-000000000001"_s);
    settings.lastOriginal = VersionId(u"0190a000-0000-7000-8000-000000000002"_s);
    return settings;
}

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void firstStartHasDefaultsAndWritesNothing();
    void everyValueComesBack();
    void changeIsToldOnlyWhereSomethingIsDifferent();
    void keysAndWordsOfANewerVersionStay();
    void wrongTypesAreDefaults();
    void outOfBoundsIsBroughtWithin();
    void newestOffersAreRemembered();
    void starsStayInTheirOrder();
    void damagedFileIsSetAside_data();
    void damagedFileIsSetAside();
    void secondDamageLeavesTheFirstAlone();
    void whatIsNoFileIsSetAsideWithoutWaiting_data();
    void whatIsNoFileIsSetAsideWithoutWaiting();
    void newerFormatIsLeftAlone();
    void unreadableFileIsLeftAlone();
    void readOnlyFolderIsToldAndTheProgramGoesOn();

private:
    QString path(const QString &name = u"settings.json"_s) const { return m_folder->filePath(name); }
    void write(const QByteArray &bytes) const { QVERIFY(writeFileAtomically(path(), bytes, Overwrite::Yes)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SettingsTest::firstStartHasDefaultsAndWritesNothing()
{
    {
        Settings settings(path(u"config"_s));
        QCOMPARE(settings.value(), AppSettings());
        QVERIFY(!settings.complaint());
        settings.flush();
    }
    QVERIFY(!QFile::exists(path(u"config"_s)));
}

void SettingsTest::everyValueComesBack()
{
    const AppSettings wanted = allChanged();
    const QJsonObject defaults = settingsToJson(AppSettings());
    const QJsonObject changed = settingsToJson(wanted);
    for (const QString &key : defaults.keys())
        QVERIFY2(changed.value(key) != defaults.value(key), qPrintable(key));
    {
        Settings settings(path(u"config"_s));
        settings.change([&wanted](AppSettings &value) { value = wanted; });
        QCOMPARE(settings.value(), wanted);
    }
    const Settings again(path(u"config"_s));
    QCOMPARE(again.value(), wanted);
    QVERIFY(!again.complaint());
}

void SettingsTest::changeIsToldOnlyWhereSomethingIsDifferent()
{
    Settings settings(m_folder->path());
    QList<AppSettings> told;
    connect(&settings, &Settings::changed, this, [&told](const AppSettings &value) { told.append(value); });
    settings.change([](AppSettings &value) { value.leftWidth = 320; });
    QCOMPARE(told.size(), 0);
    settings.change([](AppSettings &value) { value.leftWidth = 400; });
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().leftWidth, 400);
}

void SettingsTest::keysAndWordsOfANewerVersionStay()
{
    write(R"({"format": 1, "theme": "sepia", "grid": {"size": 8}, "left_width": 300})");
    {
        Settings settings(m_folder->path());
        QCOMPARE(settings.value().theme, u"sepia"_s);
        settings.change([](AppSettings &value) { value.leftWidth = 400; });
    }
    const QJsonObject kept = QJsonDocument::fromJson(contentOf(path())).object();
    QCOMPARE(kept.value("grid"_L1).toObject().value("size"_L1).toInt(), 8);
    QCOMPARE(kept.value("theme"_L1).toString(), u"sepia"_s);
    QCOMPARE(kept.value("left_width"_L1).toInt(), 400);
    QCOMPARE(kept.value("format"_L1).toInt(), 1);
}

void SettingsTest::wrongTypesAreDefaults()
{
    QJsonObject wrong;
    for (const QString &key : settingsToJson({}).keys()) {
        for (const QJsonValue &value :
             {QJsonValue(), QJsonValue(QJsonArray{1}), QJsonValue(QJsonObject{{u"a"_s, 1}}), QJsonValue(u""_s)}) {
            wrong.insert(key, value);
            QCOMPARE(settingsFromJson(wrong), AppSettings());
        }
    }
    write(QJsonDocument(wrong).toJson());
    const Settings settings(m_folder->path());
    QCOMPARE(settings.value(), AppSettings());
    QVERIFY(!settings.complaint());
}

void SettingsTest::outOfBoundsIsBroughtWithin()
{
    const AppSettings settings = settingsFromJson({{u"left_width"_s, -5}, {u"right_width"_s, 100'000}});
    QVERIFY(settings.leftWidth > 0);
    QVERIFY(settings.rightWidth < 2000);
}

void SettingsTest::newestOffersAreRemembered()
{
    AppSettings settings;
    for (int i = 0; i < 20; ++i)
        noteOffer(settings, offer(u"a/%1"_s.arg(i)));
    noteOffer(settings, offer(u"a/15"_s));
    QCOMPARE(settings.lastOffer, offer(u"a/15"_s));
    QCOMPARE(settings.recentOffers.first(), offer(u"a/15"_s));
    QCOMPARE(settings.recentOffers.at(1), offer(u"a/19"_s));
    QCOMPARE(settings.recentOffers.count(offer(u"a/15"_s)), 1);
    QCOMPARE(settings.recentOffers.size(), 8);
    QCOMPARE(settingsFromJson(settingsToJson(settings)), settings);
}

void SettingsTest::starsStayInTheirOrder()
{
    AppSettings settings;
    setFavourite(settings, offer(u"a/b"_s), true);
    setFavourite(settings, offer(u"c/d"_s), true);
    setFavourite(settings, offer(u"e/f"_s), true);
    setFavourite(settings, offer(u"c/d"_s), false);
    setFavourite(settings, offer(u"x/y"_s), false);
    QCOMPARE(settings.favourites, (QList<OfferName>{offer(u"a/b"_s), offer(u"e/f"_s)}));
}

void SettingsTest::damagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray("{\"format\": 1, \"theme\": \"li");
    QTest::newRow("zeros, as after a power cut") << QByteArray(4096, '\0');
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("a text") << QByteArray("\"dark\"");
    QTest::newRow("no JSON") << QByteArray("theme=dark\n");
    QTest::newRow("two objects") << QByteArray("{}{}");
    QTest::newRow("no UTF-8") << QByteArray("{\"theme\": \"\xff\xfe\"}");
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("huge") << QByteArray("{\"theme\": \"") + QByteArray(2'000'000, 'x') + QByteArray("\"}");
}

void SettingsTest::damagedFileIsSetAside()
{
    QFETCH(QByteArray, bytes);
    write(bytes);
    {
        Settings settings(m_folder->path());
        QCOMPARE(settings.value(), AppSettings());
        QCOMPARE(settings.complaint()->code, JsonFileProblem::setAside);
        QCOMPARE(settings.complaint()->subject, path());
        QCOMPARE(settings.complaint()->detail, u"settings.json.broken-1"_s);
        QCOMPARE(contentOf(path(u"settings.json.broken-1"_s)), bytes);
        settings.change([](AppSettings &value) { value.theme = u"light"_s; });
    }
    const Settings again(m_folder->path());
    QCOMPARE(again.value().theme, u"light"_s);
    QVERIFY(!again.complaint());
}

void SettingsTest::secondDamageLeavesTheFirstAlone()
{
    write("first");
    {
        const Settings settings(m_folder->path());
    }
    write("second");
    const Settings settings(m_folder->path());
    QCOMPARE(settings.complaint()->detail, u"settings.json.broken-2"_s);
    QCOMPARE(contentOf(path(u"settings.json.broken-1"_s)), QByteArray("first"));
    QCOMPARE(contentOf(path(u"settings.json.broken-2"_s)), QByteArray("second"));
}

void SettingsTest::whatIsNoFileIsSetAsideWithoutWaiting_data()
{
    QTest::addColumn<bool>("fifo");
    QTest::newRow("folder") << false;
    QTest::newRow("FIFO") << true;
}

void SettingsTest::whatIsNoFileIsSetAsideWithoutWaiting()
{
    QFETCH(bool, fifo);
    if (fifo)
        QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    else
        QVERIFY(QDir(m_folder->path()).mkpath(u"settings.json/inside"_s));
    {
        Settings settings(m_folder->path());
        QCOMPARE(settings.complaint()->code, JsonFileProblem::setAside);
        settings.change([](AppSettings &value) { value.theme = u"light"_s; });
    }
    QCOMPARE(QFileInfo(path(u"settings.json.broken-1"_s)).isDir(), !fifo);
    QCOMPARE(Settings(m_folder->path()).value().theme, u"light"_s);
}

void SettingsTest::newerFormatIsLeftAlone()
{
    const QByteArray newer = R"({"format": 2, "theme": {"wish": "light"}, "left_width": 400})";
    write(newer);
    {
        Settings settings(m_folder->path());
        QCOMPARE(settings.complaint()->code, JsonFileProblem::newer);
        QCOMPARE(settings.value(), AppSettings());
        settings.change([](AppSettings &value) { value.theme = u"dark"_s; });
        QCOMPARE(settings.value().theme, u"dark"_s);
        settings.flush();
    }
    QCOMPARE(contentOf(path()), newer);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

void SettingsTest::unreadableFileIsLeftAlone()
{
    const QByteArray mine = R"({"format": 1, "theme": "light"})";
    write(mine);
    QVERIFY(QFile::setPermissions(path(), {}));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    {
        const AsSomebodyElse meanwhile;
        Settings settings(m_folder->path());
        QCOMPARE(settings.complaint()->code, JsonFileProblem::unreadable);
        settings.change([](AppSettings &value) { value.theme = u"dark"_s; });
        settings.flush();
    }
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
    QCOMPARE(contentOf(path()), mine);
}

void SettingsTest::readOnlyFolderIsToldAndTheProgramGoesOn()
{
    write("{}");
    QVERIFY(QFile::setPermissions(path(), QFile::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
    const AsSomebodyElse meanwhile;
    Settings settings(m_folder->path());
    QVERIFY(!settings.complaint());
    QSignalSpy complained(&settings, &Settings::complained);
    settings.change([](AppSettings &value) { value.theme = u"dark"_s; });
    settings.flush();
    QCOMPARE(complained.count(), 1);
    QCOMPARE(settings.complaint()->kind, ErrorKind::Storage);
    QCOMPARE(settings.complaint()->code, StorageProblem::noPermission);
    QCOMPARE(settings.value().theme, u"dark"_s);
    settings.change([](AppSettings &value) { value.theme = u"light"_s; });
    settings.flush();
    QCOMPARE(complained.count(), 1);
}

PENTIMENTO_TEST(SettingsTest)
#include "tst_settings.moc"
