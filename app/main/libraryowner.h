// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

class QLocalSocket;

namespace pentimento {

class Engine;

// The lock of a library. Only its holder sends, polls and resumes.
class LibraryLock
{
public:
    explicit LibraryLock(const QString &dataFolder);

    // Storage where the folder cannot be written, NotOwner where another process holds it.
    [[nodiscard]] Result<Done> take();

private:
    QString m_folder;
    std::unique_ptr<QLockFile> m_file;
};

// Carries out what other processes of this person hand over. Made by the holder of the lock once its engine stands.
class LibraryOwner final : public QObject
{
    Q_OBJECT

public:
    // The engine must outlive this.
    LibraryOwner(Engine &engine, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return !m_guests.isEmpty(); }
    void
    setOpener(std::function<void(const QStringList &files)> opener); // what to do when a second window is asked for
    void stopListening(); // who comes now takes the lock itself, or waits for it

Q_SIGNALS:
    void becameIdle();

private:
    void welcome();
    void take(QLocalSocket *guest);
    void carryOut(QLocalSocket *guest, const QJsonObject &message);
    void openWindow(QLocalSocket *guest, const QVariantList &files);
    void leave(QLocalSocket *guest);

    Engine &m_engine;
    QLocalServer m_server;
    QSet<QLocalSocket *> m_guests;
    std::function<void(const QStringList &)> m_opener; // empty: no window here
};

} // namespace pentimento
