// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/catalog.h"
#include "app/library/libraryopening.h"
#include "app/main/commandline.h"
#include "app/main/draftkeeper.h"
#include "app/main/interrupts.h"
#include "app/main/libraryowner.h"
#include "app/main/paths.h"
#include "app/settings/settings.h"
#include "ui/shared/theme.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

class QApplication;

namespace pentimento {

class CurrentCatalog;
class Database;
class Desk;
class Engine;
class EnvironmentKeyStore;
class MainWindow;
class NoticeDesk;
class ThumbnailCache;

// `pentimento` with its window, from start to end: takes the library, or hands the pictures to the window that has it;
// paints first, then opens the library; keeps how the window stood. What happens at the desk is Desk's.
class WindowSession final : public QObject
{
    Q_OBJECT

public:
    WindowSession(WindowCommand command, QApplication &application);
    ~WindowSession() override;

    void start();

    [[nodiscard]] MainWindow *window() { return m_window.get(); } // null until there is one
    [[nodiscard]] Engine *engine() { return m_engine.get(); }     // null until the library is open
    [[nodiscard]] Desk *desk() { return m_desk.get(); }
    [[nodiscard]] Theme &theme() { return m_theme; }

Q_SIGNALS:
    void ready(); // the library is open, what was left is taken up again

private:
    void attempt();
    void becomeGuest();
    void openWindow();
    void restoreWindow();
    void openLibrary();
    void libraryOpened(const LibraryOpening &opening);
    void startDesk();
    void restoreDesk();
    void tellCatalogComplaints();
    void remember();
    void end();

    WindowCommand m_command;
    Paths m_paths;
    QFuture<CatalogReading> m_reading; // begun first, beside what else the start needs
    Settings m_settings;
    Theme m_theme;
    Interrupts m_interrupts;
    LibraryLock m_lock;
    bool m_ownsLibrary = false;
    QTimer m_remembering; // how the window stands, for a start after a crash
    std::unique_ptr<CurrentCatalog> m_catalog;
    QStringList m_toldComplaints; // of the catalogue
    std::unique_ptr<DraftKeeper> m_drafts;
    std::unique_ptr<ThumbnailCache> m_thumbnails;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<NoticeDesk> m_notices;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<EnvironmentKeyStore> m_environment;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<LibraryOwner> m_owner;
};

} // namespace pentimento
