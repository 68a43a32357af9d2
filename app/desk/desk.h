// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desk/helddesk.h"
#include "app/desk/picturedesk.h"
#include "app/desk/resultdesk.h"
#include "app/desk/rundesk.h"
#include "app/desk/servicesdesk.h"
#include "app/desk/workbench.h"
#include "app/secrets/keystore.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <chrono>

namespace pentimento {

class CurrentCatalog;
class DraftKeeper;
class Engine;
class KeyDesk;
class KeyDialog;
class MainWindow;
class ModelDesk;
class NoticeDesk;
class PreferencesDialog;
class Settings;
struct AppSettings;
class Theme;
class ThumbnailCache;

// What a desk needs from the session; all outlive it.
struct DeskParts
{
    Engine &engine;
    CurrentCatalog &catalog;
    MainWindow &window;
    NoticeDesk &notices;
    ThumbnailCache &thumbnails;
    Settings &settings;
    DraftKeeper &drafts;
    Theme &theme;
};

// The window at work: who listens to whom, one function for each panel. It decides nothing that a smaller part could
// decide.
class Desk final : public QObject
{
    Q_OBJECT

public:
    explicit Desk(const DeskParts &parts);
    ~Desk() override;

    void offerFiles(const QStringList &files); // from the command line, or from a second window
    void restore(const VersionId &shown);
    void showHeld() { m_held.askAboutLeftOver(); }

    [[nodiscard]] Workbench &workbench() { return m_workbench; }

    PreferencesDialog &openPreferences();

private:
    void wireCompose();
    void wireRuns();
    void wireStrip();
    void wireVersions();
    void wireCompare();
    void wireActions();
    void wireModels();
    void wireKeys();
    void wireFirstRun();

    void draftChanged(const Draft &draft);
    void loadPrompts();
    void offerChanged(const ModelId &model, const ServiceId &service);
    void loadUsualTime(const EditRequest &request);
    void showUsualTime();
    void browse(const WellTarget &target);
    void paste(const WellTarget &target);
    void jobChanged(const JobRecord &job);
    void jobFailed(const JobRecord &job);
    void explainJob(const JobId &job);
    void runAgain(const JobId &job);
    void editRequestOf(const JobId &job);
    void openKeyDialog(const ServiceId &service);
    void keyStateChanged(const ServiceId &service, KeyState state);
    void showKeyStates();
    void lookUpKeys();
    void followServices();
    void openServices();
    void applySettings(const AppSettings &settings);
    void dragOut(const VersionId &version);
    void copyText(const QString &text, const QString &said);
    void withShown(void (ResultDesk::*act)(const Version &));
    void updateActions();
    void cancelNewest();
    void tellAbout();
    void showContextMenu(const QPoint &where);
    [[nodiscard]] const JobRecord *job(const JobId &id) const;
    [[nodiscard]] Error withLabels(const Error &error, const EditRequest &request) const;
    [[nodiscard]] ErrorPlace placeOf(const EditRequest &request) const;
    [[nodiscard]] QString serviceTitle(const ServiceId &service) const;
    [[nodiscard]] QString modelTitle(const ModelId &model) const;

    [[nodiscard]] KeyDesk &keys() const;

    DeskParts m_parts;
    Workbench m_workbench;
    RunDesk m_runs;
    HeldDesk m_held;
    PictureDesk m_pictures;
    ResultDesk m_results;
    ServicesDesk m_services;
    QHash<std::pair<ServiceId, ModelId>, std::chrono::milliseconds> m_usualTimes; // as far as they were asked for
    ModelDesk *m_models;
    QPointer<KeyDialog> m_keyDialog;
    QPointer<PreferencesDialog> m_preferences;
};

} // namespace pentimento
