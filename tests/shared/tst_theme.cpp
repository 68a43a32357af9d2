// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/shared/sessionbus.h"
#include "tests/support/testmain.h"
#include "ui/shared/calmstyle.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QLabel>
#include <QToolTip>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

QApplication &application()
{
    return *qobject_cast<QApplication *>(QCoreApplication::instance());
}

QDBusVariant scheme(uint value)
{
    return QDBusVariant(value);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void paletteFontAndStyleAreOurs();
    void wishIsStrongerThanTheSystem();
    void lookKnownFromLastTimeIsTheFirstGuess();
    void withoutAPortal_theStartStays();
    void darkDesktopIsFollowed();
    void changeOfTheDesktopIsFollowedLive();
    void otherSettingsOfTheDesktopChangeNothing();
    void desktopWithoutPreference_changesNothing();
    void desktopDoesNotOverruleTheWish();

private:
    // One bus for all: libdbus asks the environment for the session's only once in the life of a process.
    SessionBus m_bus;
    bool m_hasBus = false;
};

void ThemeTest::initTestCase()
{
    m_hasBus = m_bus.start();
}

void ThemeTest::cleanup()
{
    m_bus.withdraw();
}

void ThemeTest::paletteFontAndStyleAreOurs()
{
    Theme theme(application());
    theme.setWish(ThemeWish::Dark);
    QLabel label;
    QVERIFY(tokensOf(label.palette()) == tokensFor(Look::Dark));
    QVERIFY(tokensOf(QToolTip::palette()) == tokensFor(Look::Dark));
    QCOMPARE(label.font().pixelSize(), 13);
    QVERIFY(qobject_cast<const CalmStyle *>(QApplication::style()));
    theme.setWish(ThemeWish::Light);
    QTRY_VERIFY(tokensOf(label.palette()) == tokensFor(Look::Light)); // Qt tells its widgets by an event
    QVERIFY(tokensOf(QToolTip::palette()) == tokensFor(Look::Light));
}

void ThemeTest::wishIsStrongerThanTheSystem()
{
    Theme theme(application());
    theme.setLastKnown(Look::Light);
    QSignalSpy changed(&theme, &Theme::lookChanged);
    theme.setWish(ThemeWish::Dark);
    QCOMPARE(theme.look(), Look::Dark);
    QCOMPARE(changed.size(), 1);
    theme.setWish(ThemeWish::Dark);
    QCOMPARE(changed.size(), 1);
    theme.setWish(ThemeWish::System);
    QCOMPARE(theme.look(), Look::Light);
    QCOMPARE(changed.size(), 2);
}

void ThemeTest::lookKnownFromLastTimeIsTheFirstGuess()
{
    Theme theme(application());
    theme.setLastKnown(Look::Dark);
    QCOMPARE(theme.look(), Look::Dark);
    theme.setLastKnown(Look::Light);
    QCOMPARE(theme.look(), Look::Light);
}

void ThemeTest::withoutAPortal_theStartStays()
{
    Theme theme(application());
    theme.setLastKnown(Look::Dark);
    QSignalSpy changed(&theme, &Theme::lookChanged);
    QCoreApplication::processEvents();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 0);
    QCOMPARE(theme.look(), Look::Dark);
}

void ThemeTest::darkDesktopIsFollowed()
{
    FakePortal portal;
    portal.scheme = 1;
    if (!m_hasBus)
        QSKIP("dbus-daemon is not installed");
    QVERIFY(m_bus.offer(portal));
    Theme theme(application());
    theme.setLastKnown(Look::Light);
    QTRY_COMPARE(theme.look(), Look::Dark);
    QVERIFY(tokensOf(QGuiApplication::palette()) == tokensFor(Look::Dark));
    QCOMPARE(portal.questions, 1);
}

void ThemeTest::changeOfTheDesktopIsFollowedLive()
{
    FakePortal portal;
    portal.scheme = 1;
    if (!m_hasBus)
        QSKIP("dbus-daemon is not installed");
    QVERIFY(m_bus.offer(portal));
    Theme theme(application());
    theme.setLastKnown(Look::Light);
    QTRY_COMPARE(theme.look(), Look::Dark);
    Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, scheme(2));
    QTRY_COMPARE(theme.look(), Look::Light);
    Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, scheme(1));
    QTRY_COMPARE(theme.look(), Look::Dark);
}

void ThemeTest::otherSettingsOfTheDesktopChangeNothing()
{
    FakePortal portal;
    portal.scheme = 1;
    if (!m_hasBus)
        QSKIP("dbus-daemon is not installed");
    QVERIFY(m_bus.offer(portal));
    SystemLook desktop;
    QSignalSpy wished(&desktop, &SystemLook::wished);
    desktop.start();
    QTRY_COMPARE(wished.size(), 1);
    Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s, scheme(2));
    Q_EMIT portal.SettingChanged(u"org.gnome.desktop.interface"_s, u"color-scheme"_s, scheme(2));
    Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, scheme(2));
    QTRY_COMPARE(wished.size(), 2); // in their order: what came before the last was heard and left
    QCOMPARE(wished.last().first().value<std::optional<Look>>(), std::optional(Look::Light));
}

void ThemeTest::desktopWithoutPreference_changesNothing()
{
    FakePortal portal;
    if (!m_hasBus)
        QSKIP("dbus-daemon is not installed");
    QVERIFY(m_bus.offer(portal));
    Theme theme(application());
    theme.setLastKnown(Look::Dark);
    QTRY_COMPARE(portal.questions, 1);
    Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, scheme(0));
    Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, scheme(7));
    QCoreApplication::processEvents();
    QCOMPARE(theme.look(), Look::Dark);
}

void ThemeTest::desktopDoesNotOverruleTheWish()
{
    FakePortal portal;
    portal.scheme = 1;
    if (!m_hasBus)
        QSKIP("dbus-daemon is not installed");
    QVERIFY(m_bus.offer(portal));
    Theme theme(application());
    theme.setLastKnown(Look::Light);
    theme.setWish(ThemeWish::Light);
    SystemLook witness;
    QSignalSpy wished(&witness, &SystemLook::wished);
    witness.start();
    QTRY_COMPARE(portal.questions, 2);
    QTRY_COMPARE(wished.size(), 1);
    QCOMPARE(theme.look(), Look::Light);
    theme.setWish(ThemeWish::System);
    QTRY_COMPARE(theme.look(), Look::Dark);
}

PENTIMENTO_TEST(ThemeTest)
#include "tst_theme.moc"
