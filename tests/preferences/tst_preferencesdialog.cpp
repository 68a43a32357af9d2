// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/preferences/choicebar.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/preferences/servicerow.h"
#include "ui/preferences/servicespage.h"
#include "ui/preferences/statusline.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QWheelEvent>

using namespace pentimento;
using namespace Qt::StringLiterals;
using Verdict = KeyCheck::Verdict;

Q_DECLARE_METATYPE(KeyState)

namespace {

const ServiceId sandbox(u"sandbox"_s);
const ServiceId kkiai(u"kkiai"_s);
const ServiceId replicate(u"replicate"_s);

Service paid(const ServiceId &id, bool canCheck)
{
    Service service;
    service.id = id;
    service.title = id.text();
    service.base = QUrl(u"https://api.%1.example/v1"_s.arg(id.text()));
    service.capabilities.account = canCheck;
    return service;
}

QList<ListedService> catalogue()
{
    Service inside = paid(sandbox, false);
    inside.inside = true;
    inside.authentication = Authentication::None;
    return {{inside, ServiceOrigin::Bundled},
            {paid(kkiai, false), ServiceOrigin::Bundled},
            {paid(replicate, true), ServiceOrigin::Bundled}};
}

struct Bench
{
    Bench()
    {
        dialog.services().list().setServices(catalogue());
        QObject::connect(&dialog, &PreferencesDialog::settingsChanged, &dialog,
                         [this](const AppSettings &settings) { told.append(settings); });
        QObject::connect(&dialog, &PreferencesDialog::servicesShown, &dialog, [this] { ++shown; });
        const auto remember = [this](const char *what) {
            return [this, what](const ServiceId &id) { wishes.append(QLatin1StringView(what) + u' ' + id.text()); };
        };
        QObject::connect(&dialog, &PreferencesDialog::keyRequested, &dialog, remember("key"));
        QObject::connect(&dialog, &PreferencesDialog::keyForgetRequested, &dialog, remember("forget"));
        QObject::connect(&dialog, &PreferencesDialog::keyCheckRequested, &dialog, remember("check"));
    }

    [[nodiscard]] bool open()
    {
        dialog.show();
        dialog.activateWindow();
        return QTest::qWaitForWindowActive(&dialog);
    }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] bool tabTo(const QWidget *widget) const
    {
        for (int i = 0; i < 40 && QApplication::focusWidget() != widget; ++i)
            press(Qt::Key_Tab);
        return QApplication::focusWidget() == widget;
    }
    [[nodiscard]] ServiceRow *row(const ServiceId &id) const { return dialog.findChild<ServiceRow *>(id.text()); }
    [[nodiscard]] QPushButton *button(const ServiceId &id, const QString &name) const
    {
        return row(id)->findChild<QPushButton *>(name);
    }
    [[nodiscard]] QStringList buttonsOf(const ServiceId &id) const
    {
        QStringList names;
        for (const QPushButton *each : row(id)->findChildren<QPushButton *>()) {
            if (each->isVisible())
                names.append(each->text());
        }
        names.sort();
        return names;
    }
    [[nodiscard]] QString said(const ServiceId &id) const { return row(id)->findChild<StatusLine *>()->text(); }

    PreferencesDialog dialog;
    QList<AppSettings> told;
    QStringList wishes;
    int shown = 0;
};

} // namespace

class PreferencesDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isInNobodysWay();
    void themeIsChosenByArrowKeysAndHoldsAtOnce();
    void boxesAreChosenByKeyboard_data();
    void boxesAreChosenByKeyboard();
    void onlyWhatIsShownHereIsChanged();
    void settingFromOutsideIsNotTold();
    void wordOfANewerVersionStays();
    void wheelWithoutFocusChangesNothing();
    void folderIsShownAndOpened();
    void everyServiceHasARowWithItsState_data();
    void everyServiceHasARowWithItsState();
    void keysAreLookedUpOnlyWhenTheListIsSeen();
    void wishesNameTheirService();
    void checkIsToldInItsRow();
    void escapeCloses();
};

void PreferencesDialogTest::isInNobodysWay()
{
    Bench bench;
    QVERIFY(bench.open());
    QCOMPARE(bench.dialog.windowModality(), Qt::NonModal);
    bench.press(Qt::Key_Return); // nothing is a default here
    QVERIFY(bench.dialog.isVisible());
    QVERIFY(bench.told.isEmpty() && bench.wishes.isEmpty());
}

void PreferencesDialogTest::themeIsChosenByArrowKeysAndHoldsAtOnce()
{
    Bench bench;
    QVERIFY(bench.open());
    QVERIFY(bench.tabTo(bench.dialog.findChild<QToolButton *>(u"system"_s)));
    bench.press(Qt::Key_Right);
    bench.press(Qt::Key_Right);
    QCOMPARE(bench.told.size(), 2);
    QCOMPARE(bench.told.at(0).theme, u"dark"_s);
    QCOMPARE(bench.told.at(1).theme, u"light"_s);
}

void PreferencesDialogTest::boxesAreChosenByKeyboard_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("canvas") << u"canvas"_s << QStringList{u"theme"_s, u"black"_s, u"dark"_s,   u"mid"_s,
                                                          u"light"_s, u"white"_s, u"checker"_s};
    QTest::newRow("compare") << u"compare"_s
                             << QStringList{u"slider"_s, u"side-by-side"_s, u"fade"_s, u"difference"_s, u"flip"_s};
}

void PreferencesDialogTest::boxesAreChosenByKeyboard()
{
    QFETCH(QString, box);
    QFETCH(QStringList, words);
    Bench bench;
    QVERIFY(bench.open());
    auto *choices = bench.dialog.findChild<QComboBox *>(box);
    QVERIFY(bench.tabTo(choices));
    QCOMPARE(choices->count(), words.size());
    for (qsizetype i = 1; i < words.size(); ++i) {
        bench.press(Qt::Key_Down);
        QCOMPARE(bench.told.size(), i);
        QCOMPARE(box == u"canvas"_s ? bench.told.last().canvas : bench.told.last().compare, words.at(i));
    }
}

void PreferencesDialogTest::onlyWhatIsShownHereIsChanged()
{
    Bench bench;
    AppSettings settings;
    settings.leftWidth = 444;
    settings.windowGeometry = "geometry";
    settings.lastVersion = VersionId(u"v"_s);
    bench.dialog.setSettings(settings);
    QVERIFY(bench.open());
    QTest::mouseClick(bench.dialog.findChild<QToolButton *>(u"light"_s), Qt::LeftButton);
    QCOMPARE(bench.told.size(), 1);
    settings.theme = u"light"_s;
    QCOMPARE(bench.told.first(), settings);
}

void PreferencesDialogTest::settingFromOutsideIsNotTold()
{
    Bench bench;
    AppSettings settings;
    settings.theme = u"light"_s;
    settings.canvas = u"checker"_s;
    settings.compare = u"flip"_s;
    bench.dialog.setSettings(settings);
    QVERIFY(bench.told.isEmpty());
    QVERIFY(bench.dialog.findChild<QToolButton *>(u"light"_s)->isChecked());
    QCOMPARE(bench.dialog.findChild<QComboBox *>(u"canvas"_s)->currentText(), u"Checkerboard"_s);
    QCOMPARE(bench.dialog.findChild<QComboBox *>(u"compare"_s)->currentText(), u"Flip"_s);
}

void PreferencesDialogTest::wordOfANewerVersionStays()
{
    Bench bench;
    AppSettings settings;
    settings.theme = u"sepia"_s;
    settings.canvas = u"plaid"_s;
    bench.dialog.setSettings(settings);
    QVERIFY(bench.open());
    for (const auto *each : bench.dialog.findChildren<QToolButton *>())
        QVERIFY(!each->isChecked() || each->objectName() == u"general"_s);
    auto *compare = bench.dialog.findChild<QComboBox *>(u"compare"_s);
    QVERIFY(bench.tabTo(compare));
    bench.press(Qt::Key_Down);
    QCOMPARE(bench.told.size(), 1);
    QCOMPARE(bench.told.first().theme, u"sepia"_s);
    QCOMPARE(bench.told.first().canvas, u"plaid"_s);
}

void PreferencesDialogTest::wheelWithoutFocusChangesNothing()
{
    Bench bench;
    QVERIFY(bench.open());
    auto *canvas = bench.dialog.findChild<QComboBox *>(u"canvas"_s);
    const auto turn = [canvas] {
        const QPointF place(10, 10);
        QWheelEvent wheel(place, canvas->mapToGlobal(place), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas, &wheel);
    };
    turn();
    QVERIFY(bench.told.isEmpty());
    canvas->setFocus();
    turn();
    QCOMPARE(bench.told.size(), 1);
}

void PreferencesDialogTest::folderIsShownAndOpened()
{
    Bench bench;
    QString asked;
    connect(&bench.dialog, &PreferencesDialog::folderRequested, this, [&asked](const QString &path) { asked = path; });
    auto *open = bench.dialog.findChild<QPushButton *>(u"openFolder"_s);
    bench.dialog.setResultFolder(QDir::homePath() + u"/Pictures/Pentimento"_s);
    QVERIFY(bench.open());
    QCOMPARE(bench.dialog.findChild<QLineEdit *>(u"resultFolder"_s)->text(), u"~/Pictures/Pentimento"_s);
    QVERIFY(bench.tabTo(open));
    bench.press(Qt::Key_Space);
    QCOMPARE(asked, QDir::homePath() + u"/Pictures/Pentimento"_s);
    bench.dialog.setResultFolder(u"/srv/a & b"_s);
    QCOMPARE(bench.dialog.findChild<QLineEdit *>(u"resultFolder"_s)->text(), u"/srv/a & b"_s);
}

void PreferencesDialogTest::everyServiceHasARowWithItsState_data()
{
    QTest::addColumn<ServiceId>("service");
    QTest::addColumn<KeyState>("state");
    QTest::addColumn<QStringList>("buttons");
    const QStringList add{u"Add key…"_s};
    QTest::newRow("needs none") << sandbox << KeyState::NotNeeded << QStringList();
    QTest::newRow("not asked") << kkiai << KeyState::NotAsked << add;
    QTest::newRow("absent") << kkiai << KeyState::Absent << add;
    QTest::newRow("locked") << kkiai << KeyState::Locked << add;
    QTest::newRow("no store") << kkiai << KeyState::NoStore << add;
    QTest::newRow("present, no free check")
        << kkiai << KeyState::Present << QStringList{u"Change key…"_s, u"Remove key"_s};
    QTest::newRow("present") << replicate << KeyState::Present
                             << QStringList{u"Change key…"_s, u"Check"_s, u"Remove key"_s};
}

void PreferencesDialogTest::everyServiceHasARowWithItsState()
{
    QFETCH(ServiceId, service);
    QFETCH(KeyState, state);
    QFETCH(QStringList, buttons);
    Bench bench;
    bench.dialog.showPage(PreferencesDialog::Page::Services);
    QVERIFY(bench.open());
    bench.dialog.setKeyState(service, KeyState::Present); // and then another
    bench.dialog.setKeyState(service, state);
    QCOMPARE(bench.buttonsOf(service), buttons);
    QVERIFY(!bench.said(service).isEmpty());
    bench.dialog.setKeyState(ServiceId(u"nobody"_s), state);
}

void PreferencesDialogTest::keysAreLookedUpOnlyWhenTheListIsSeen()
{
    Bench bench;
    QVERIFY(bench.open());
    QCOMPARE(bench.shown, 0);
    QVERIFY(bench.tabTo(bench.dialog.findChild<QToolButton *>(u"general"_s)));
    bench.press(Qt::Key_Right);
    QCOMPARE(bench.shown, 1);
    QVERIFY(bench.row(kkiai)->isVisible());
    bench.press(Qt::Key_Left);
    QVERIFY(!bench.row(kkiai)->isVisible());
    QCOMPARE(bench.shown, 1);
    bench.dialog.close();
    bench.dialog.showPage(PreferencesDialog::Page::Services);
    QCOMPARE(bench.shown, 1);
    QVERIFY(bench.open());
    QCOMPARE(bench.shown, 2);
}

void PreferencesDialogTest::wishesNameTheirService()
{
    Bench bench;
    bench.dialog.showPage(PreferencesDialog::Page::Services);
    QVERIFY(bench.open());
    bench.dialog.setKeyState(replicate, KeyState::Present);
    for (const QString &name : {u"checkKey"_s, u"removeKey"_s, u"changeKey"_s}) {
        QVERIFY(bench.tabTo(bench.button(replicate, name)));
        bench.press(Qt::Key_Space);
    }
    QVERIFY(bench.tabTo(bench.button(kkiai, u"changeKey"_s)));
    bench.press(Qt::Key_Space);
    QCOMPARE(bench.wishes,
             (QStringList{u"check replicate"_s, u"forget replicate"_s, u"key replicate"_s, u"key kkiai"_s}));
    QCOMPARE(bench.button(kkiai, u"changeKey"_s)->accessibleName(), u"kkiai: Add key…"_s);
}

void PreferencesDialogTest::checkIsToldInItsRow()
{
    Bench bench;
    bench.dialog.showPage(PreferencesDialog::Page::Services);
    QVERIFY(bench.open());
    bench.dialog.setKeyState(replicate, KeyState::Present);
    bench.button(replicate, u"checkKey"_s)->click();
    QVERIFY(!bench.button(replicate, u"checkKey"_s)->isEnabled());
    QVERIFY(bench.said(replicate).contains(u"Asking"_s));
    bench.dialog.showKeyCheck(replicate, {Verdict::Accepted, u"ada"_s, {}});
    QVERIFY(bench.said(replicate).contains(u"“ada”"_s));
    QVERIFY(bench.button(replicate, u"checkKey"_s)->isEnabled());
    QVERIFY(!bench.said(kkiai).contains(u"ada"_s));
}

void PreferencesDialogTest::escapeCloses()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.press(Qt::Key_Escape);
    QVERIFY(!bench.dialog.isVisible());
}

PENTIMENTO_TEST(PreferencesDialogTest)
#include "tst_preferencesdialog.moc"
