// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/secrets/secretsenvironment.h"

#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDirIterator>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTimer>
#include <QtTest>

namespace pentimento::test {

using namespace Qt::StringLiterals;

namespace {

const QString secretService = u"org.freedesktop.secrets"_s;
constexpr int guard = 60'000; // against hanging only

// Without <servicedir> or <standard_session_servicedirs>: what is not started here is not there.
constexpr const char *busConfiguration = "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                                         "<policy context=\"default\"><allow send_destination=\"*\"/>"
                                         "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>";

} // namespace

SecretsEnvironment::SecretsEnvironment()
{
    QDir(m_home.path()).mkpath(u"run"_s);
    QFile::setPermissions(m_home.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

SecretsEnvironment::~SecretsEnvironment()
{
    end(m_keyring);
    QDBusConnection::disconnectFromBus(m_address);
    end(m_bus);
}

void SecretsEnvironment::end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished(5000);
}

QProcessEnvironment SecretsEnvironment::environment() const
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"GNOME_KEYRING_CONTROL"_s, u"XDG_CURRENT_DESKTOP"_s,
          u"KDE_FULL_SESSION"_s, u"DESKTOP_SESSION"_s, u"GNOME_DESKTOP_SESSION_ID"_s})
        variables.remove(name);
    variables.insert(u"HOME"_s, m_home.path());
    variables.insert(u"XDG_RUNTIME_DIR"_s, m_home.filePath(u"run"_s));
    variables.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
    variables.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
    variables.insert(u"XDG_CACHE_HOME"_s, m_home.filePath(u"cache"_s));
    variables.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
    // What GLib and libsecret keep till the end of a process is no leak of ours.
    variables.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    return variables;
}

bool SecretsEnvironment::startBus()
{
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (program.isEmpty())
        return false;
    QFile configuration(m_home.filePath(u"bus.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly))
        return false;
    configuration.write(busConfiguration);
    configuration.close();
    m_bus.setProcessEnvironment(environment());
    m_bus.start(program, {u"--config-file"_s, configuration.fileName(), u"--nofork"_s, u"--print-address"_s});
    if (!m_bus.waitForStarted(guard) || !m_bus.waitForReadyRead(guard))
        return false;
    m_address = QString::fromLocal8Bit(m_bus.readLine()).trimmed();
    configuration.remove();
    m_connection = QDBusConnection::connectToBus(m_address, m_address);
    return m_connection.isConnected();
}

bool SecretsEnvironment::hasSecretService() const
{
    return m_connection.interface()->isServiceRegistered(secretService);
}

QString SecretsEnvironment::lockKeyring()
{
    QDBusMessage order = QDBusMessage::createMethodCall(secretService, u"/org/freedesktop/secrets"_s,
                                                        u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    const QList<QDBusObjectPath> collections{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)};
    order.setArguments({QVariant::fromValue(collections)});
    const QDBusMessage answer = m_connection.call(order);
    return answer.errorMessage();
}

QString SecretsEnvironment::startKeyring()
{
    const QString program = QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s);
    if (program.isEmpty())
        return u"gnome-keyring is not installed"_s;
    m_keyring.setProcessEnvironment(environment());
    m_keyring.start(program, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    if (!m_keyring.waitForStarted(guard))
        return u"gnome-keyring does not start here"_s;
    m_keyring.write("password of the test\n");
    m_keyring.closeWriteChannel();
    const auto isThere = [this] { return hasSecretService() || m_keyring.state() != QProcess::Running; };
    if (!QTest::qWaitFor(isThere, guard) || !hasSecretService())
        return u"gnome-keyring does not run here: "_s + QString::fromLocal8Bit(m_keyring.readAllStandardError());
    return {};
}

QList<QJsonObject> SecretsEnvironment::probe(const QStringList &arguments, const QMap<QString, QString> &variables)
{
    QProcessEnvironment all = environment();
    for (auto it = variables.begin(); it != variables.end(); ++it)
        all.insert(it.key(), it.value());
    QProcess process;
    process.setProcessEnvironment(all);
    process.start(QCoreApplication::applicationDirPath() + u"/secretsprobe"_s, arguments);
    // Through the event loop, since a bus name may live in this process.
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(guard, &loop, &QEventLoop::quit);
    if (process.state() != QProcess::NotRunning)
        loop.exec();
    end(process);
    m_errors = process.readAllStandardError();
    QList<QJsonObject> lines;
    const QList<QByteArray> output = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : output) {
        if (line.startsWith('{'))
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

QStringList SecretsEnvironment::filesWritten() const
{
    QStringList files;
    QDirIterator all(m_home.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.next());
    return files;
}

bool SecretsEnvironment::wroteAnywhere(const QByteArray &bytes) const
{
    const QStringList files = filesWritten();
    return std::any_of(files.begin(), files.end(), [&bytes](const QString &path) {
        QFile file(path);
        return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes);
    });
}

} // namespace pentimento::test
