// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

namespace pentimento::test {

// The settings of a desktop portal, as far as we ask for them.
class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;
    int questions = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key);

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

// A session bus with nothing on it but what is put there; the session's own for as long as it lives.
class SessionBus final
{
public:
    SessionBus();
    ~SessionBus();
    Q_DISABLE_COPY_MOVE(SessionBus)

    [[nodiscard]] bool start(); // false where dbus-daemon is missing or does not start
    [[nodiscard]] bool offer(FakePortal &portal);
    void withdraw(); // the portal leaves

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_address;
    QByteArray m_before;
};

} // namespace pentimento::test
