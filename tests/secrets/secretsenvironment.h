// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace pentimento::test {

// A home of its own and, if wanted, a session bus of its own: nothing of the person's keychain is seen or touched.
class SecretsEnvironment
{
public:
    SecretsEnvironment();
    ~SecretsEnvironment();

    // A bus on which nothing is started by itself. False: there is no dbus-daemon.
    [[nodiscard]] bool startBus();
    [[nodiscard]] QDBusConnection bus() const { return m_connection; }

    // An unlocked gnome-keyring on that bus. Empty: it runs; else why not.
    [[nodiscard]] QString startKeyring();

    // Locks it; nobody is there to unlock it. Empty: done; else why not.
    [[nodiscard]] QString lockKeyring();

    // What the probe says, a line for each order; it is ended after a guard time.
    [[nodiscard]] QList<QJsonObject> probe(const QStringList &arguments, const QMap<QString, QString> &variables = {});
    [[nodiscard]] QByteArray probeErrors() const { return m_errors; }

    // Every file below the home, for looking whether anything was written there.
    [[nodiscard]] QStringList filesWritten() const;
    [[nodiscard]] bool wroteAnywhere(const QByteArray &bytes) const;

private:
    void end(QProcess &process);
    [[nodiscard]] bool hasSecretService() const;
    [[nodiscard]] QProcessEnvironment environment() const;

    QTemporaryDir m_home;
    QString m_address = QStringLiteral("unix:path=/nonexistent/bus");
    QDBusConnection m_connection{QString()};
    QProcess m_bus;
    QProcess m_keyring;
    QByteArray m_errors;
};

} // namespace pentimento::test
