// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QTemporaryDir>

namespace pentimento::test {

// The real program as its user starts it: a process, its arguments, what it prints, its exit code. The event loop runs
// while it is waited for, so a server in the test can answer it.
class Program final : public QObject
{
    Q_OBJECT

public:
    explicit Program(QObject *parent = nullptr);
    ~Program() override;

    void setKey(const QByteArray &key); // PENTIMENTO_KEY
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }

    void start(const QStringList &arguments);
    [[nodiscard]] bool waitForEnd(); // false: it did not end within the hang guard, and was killed
    [[nodiscard]] bool waitForOutput(const QByteArray &text); // on stdout
    void kill() { m_process.kill(); }
    void interrupt();                                          // SIGINT
    [[nodiscard]] QByteArray shown(const QString &what) const; // of /proc: "cmdline", "environ"

    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] const QByteArray &output() const { return m_output; }
    [[nodiscard]] QString errors() const { return QString::fromUtf8(m_errors); }
    [[nodiscard]] QList<QJsonObject> lines() const; // of --json
    [[nodiscard]] QJsonObject end() const;          // the last of them
    [[nodiscard]] QStringList outputs() const;      // paths in it

private:
    QProcess m_process;
    QProcessEnvironment m_environment;
    QByteArray m_output;
    QByteArray m_errors;
};

// A fresh place for one test's library, with the sample pictures at hand.
class Place
{
public:
    [[nodiscard]] QString path(const QString &name = {}) const;
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString serviceFile(const QUrl &base, const QJsonObject &changes = {}) const; // id "test"
    [[nodiscard]] QByteArray
    everyFile() const; // the bytes of all files under it, for looking for what must not be there

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] QString sample(const QString &name);

} // namespace pentimento::test
