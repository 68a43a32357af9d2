// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/main/commandline.h"
#include "app/main/console.h"
#include "app/main/editreport.h"
#include "app/main/engine.h"
#include "app/main/interrupts.h"
#include "app/main/libraryowner.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace pentimento {

class EditRun;
class GuestEdit;

// `pentimento edit` from start to exit code: takes the library or hands the order to who holds it, prints what happens,
// and ends the event loop. Anything that belongs to the edit itself is EditRun's.
class EditSession final : public QObject
{
    Q_OBJECT

public:
    EditSession(EditCommand command, QByteArray key, QObject *parent = nullptr);
    ~EditSession() override;

    void start();

private:
    void attempt();
    void becomeOwner();
    void startEngine();
    void becomeGuest();
    void show(const QJsonObject &line);
    void show(const EditOutcome &outcome);
    void copyResults(const QStringList &paths, EditOutcome &outcome);
    void waitForOthers();
    [[nodiscard]] int othersUnderWay() const;
    void interrupt();
    void fail(const Error &error, ExitCode exitCode);
    void quit(ExitCode exitCode);

    EditCommand m_command;
    QByteArray m_key;
    Paths m_paths;
    Console m_console;
    Interrupts m_interrupts;
    QElapsedTimer m_clock;
    LibraryLock m_lock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<EnvironmentKeyStore> m_environment;
    std::unique_ptr<CurrentCatalog> m_catalog;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<LibraryOwner> m_owner;
    EditRun *m_run = nullptr;    // a child; while we are the owner
    QPointer<GuestEdit> m_guest; // while another process is
    QTimer m_patience;           // for jobs of earlier runs
    ExitCode m_exitCode = ExitCode::Succeeded;
    bool m_isInterrupted = false;
    bool m_isDone = false;
};

} // namespace pentimento
