// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/flow/program.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <csignal>

namespace pentimento::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int hangGuard = 120'000; // ms

} // namespace

Program::Program(QObject *parent)
    : QObject(parent)
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    // Neither a person's keychain nor a proxy of this computer takes part.
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const QString &name : {u"http_proxy"_s, u"https_proxy"_s, u"HTTP_PROXY"_s, u"HTTPS_PROXY"_s, u"DISPLAY"_s,
                                u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"PENTIMENTO_KEY"_s})
        m_environment.remove(name);
    connect(&m_process, &QProcess::readyReadStandardOutput, this,
            [this] { m_output += m_process.readAllStandardOutput(); });
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { m_errors += m_process.readAllStandardError(); });
}

Program::~Program()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

void Program::setKey(const QByteArray &key)
{
    m_environment.insert(u"PENTIMENTO_KEY"_s, QString::fromLatin1(key));
}

void Program::start(const QStringList &arguments)
{
    m_process.setProcessEnvironment(m_environment);
    m_process.start(QCoreApplication::applicationDirPath() + u"/pentimento"_s, arguments);
}

bool Program::waitForEnd()
{
    QEventLoop loop;
    connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(hangGuard, &loop, [this] { m_process.kill(); });
    if (isRunning())
        loop.exec();
    m_output += m_process.readAllStandardOutput();
    m_errors += m_process.readAllStandardError();
    return m_process.exitStatus() == QProcess::NormalExit;
}

bool Program::waitForOutput(const QByteArray &text)
{
    QEventLoop loop;
    connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
    connect(&m_process, &QProcess::readyReadStandardOutput, &loop, [this, &loop, text] {
        if (m_output.contains(text))
            loop.quit();
    });
    QTimer::singleShot(hangGuard, &loop, &QEventLoop::quit);
    if (!m_output.contains(text) && isRunning())
        loop.exec();
    return m_output.contains(text);
}

void Program::interrupt()
{
    ::kill(pid_t(m_process.processId()), SIGINT);
}

QByteArray Program::shown(const QString &what) const
{
    QFile file(u"/proc/%1/%2"_s.arg(m_process.processId()).arg(what));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QJsonObject> Program::lines() const
{
    QList<QJsonObject> objects;
    const QList<QByteArray> texts = m_output.split('\n');
    for (const QByteArray &text : texts) {
        if (!text.isEmpty())
            objects.append(QJsonDocument::fromJson(text).object());
    }
    return objects;
}

QJsonObject Program::end() const
{
    const QList<QJsonObject> all = lines();
    return all.isEmpty() ? QJsonObject() : all.last();
}

QStringList Program::outputs() const
{
    QStringList paths;
    const QJsonArray array = end().value("outputs"_L1).toArray();
    for (const QJsonValue &path : array)
        paths.append(path.toString());
    return paths;
}

QString Place::path(const QString &name) const
{
    return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
}

QString Place::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QString Place::serviceFile(const QUrl &base, const QJsonObject &changes) const
{
    QJsonObject service{{u"format"_s, 1},
                        {u"id"_s, u"test"_s},
                        {u"title"_s, u"Test service"_s},
                        {u"family"_s, u"replicate"_s},
                        {u"base"_s, base.toString()},
                        {u"auth"_s, u"bearer"_s},
                        {u"offers"_s, u"any"_s}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        service.insert(it.key(), it.value());
    return write(u"service.json"_s, QJsonDocument(service).toJson());
}

QByteArray Place::everyFile() const
{
    QByteArray all;
    QDirIterator files(path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

QString sample(const QString &name)
{
    return QStringLiteral(PENTIMENTO_SOURCE_DIR "/resources/samples/") + name;
}

} // namespace pentimento::test
