// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/shared/sessionbus.h"

#include <QFile>
#include <QStandardPaths>

namespace pentimento::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int guard = 60'000; // against hanging only
constexpr const char *addressName = "DBUS_SESSION_BUS_ADDRESS";
constexpr const char *configuration = "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                                      "<policy context=\"default\"><allow send_destination=\"*\"/>"
                                      "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>";

} // namespace

QDBusVariant FakePortal::Read(const QString &group, const QString &key)
{
    ++questions;
    const bool isOurs = group == "org.freedesktop.appearance"_L1 && key == "color-scheme"_L1;
    // Wrapped twice, as the portal does.
    return QDBusVariant(QVariant::fromValue(QDBusVariant(isOurs ? QVariant(scheme) : QVariant(u"?"_s))));
}

SessionBus::SessionBus()
    : m_before(qgetenv(addressName))
{
}

SessionBus::~SessionBus()
{
    withdraw();
    if (m_before.isEmpty())
        qunsetenv(addressName);
    else
        qputenv(addressName, m_before);
    m_process.terminate();
    m_process.waitForFinished(guard);
}

bool SessionBus::start()
{
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    QFile file(m_folder.filePath(u"bus.conf"_s));
    if (program.isEmpty() || !file.open(QIODevice::WriteOnly))
        return false;
    file.write(configuration);
    file.close();
    m_process.start(program, {u"--config-file"_s, file.fileName(), u"--nofork"_s, u"--print-address"_s});
    if (!m_process.waitForStarted(guard) || !m_process.waitForReadyRead(guard))
        return false;
    m_address = QString::fromLocal8Bit(m_process.readLine()).trimmed();
    qputenv(addressName, m_address.toLocal8Bit());
    return !m_address.isEmpty();
}

bool SessionBus::offer(FakePortal &portal)
{
    QDBusConnection bus = QDBusConnection::connectToBus(m_address, m_address);
    constexpr auto what = QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals;
    return bus.isConnected() && bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal, what)
           && bus.registerService(u"org.freedesktop.portal.Desktop"_s);
}

void SessionBus::withdraw()
{
    QDBusConnection::disconnectFromBus(m_address);
}

} // namespace pentimento::test
